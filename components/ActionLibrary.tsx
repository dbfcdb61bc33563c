import { useEffect, useRef } from 'preact/hooks';
import { actionState, targetsDone } from '../utils/library/actionState';
import { byDeadline, type Library, type LibraryEntry } from '../utils/library/library';
import type { LogEntry } from '../utils/log/logEntry';
import type { UrgentAction } from '../utils/urgent-action/urgentAction';
import { isolate } from '../utils/i18n/isolate';
import { LibraryItem } from './LibraryItem';
import { useWords } from './words';

interface Props {
  library: Library;
  /** The actions themselves, by id; one that is missing is not read yet. */
  actions: Readonly<Record<string, UrgentAction>>;
  /** Whether something is written for them, by id. */
  drafted: Readonly<Record<string, boolean>>;
  log: readonly LogEntry[];
  today: string;
  /** What the action deleted last was called; null when there is none to bring back. */
  deleted: string | null;
  onChoose(id: string): void;
  onEdit(id: string): void;
  onArchive(id: string, archived: boolean): void;
  onDelete(id: string): void;
  onUndoDelete(): void;
}

/** The supporter's actions, soonest deadline first, and the one letter that belongs to none. */
export function ActionLibrary(props: Props) {
  const t = useWords();
  const { library, today, deleted, onUndoDelete } = props;
  const sorted = byDeadline(library.entries, today);
  const archived = sorted.filter((entry) => entry.archived);
  const item = (entry: LibraryEntry) => <Item key={entry.id} entry={entry} {...props} />;
  return (
    <section id="library" aria-labelledby="library-heading">
      <h2 id="library-heading" tabIndex={-1}>
        {t('libraryHeading')}
      </h2>
      <Deleted title={deleted} onUndo={onUndoDelete} />
      <ul id="actions" class="plain">
        <OwnLetter chosen={library.chosen === ''} onChoose={() => props.onChoose('')} />
        {sorted.filter((entry) => !entry.archived).map(item)}
      </ul>
      {archived.length > 0 && (
        <details id="archive">
          <summary>{t.count('archive', archived.length)}</summary>
          <ul class="plain">{archived.map(item)}</ul>
        </details>
      )}
    </section>
  );
}

function Item({ entry, library, actions, drafted, log, today, ...callbacks }: Props & { entry: LibraryEntry }) {
  const { id } = entry;
  const action = actions[id] ?? null;
  return (
    <LibraryItem
      entry={entry}
      action={action}
      chosen={library.chosen === id}
      state={actionState(entry, drafted[id] === true, log, today)}
      done={action === null ? 0 : targetsDone(id, action.targets, log).length}
      today={today}
      onChoose={() => callbacks.onChoose(id)}
      onEdit={() => callbacks.onEdit(id)}
      onArchive={() => callbacks.onArchive(id, !entry.archived)}
      onDelete={() => callbacks.onDelete(id)}
    />
  );
}

function OwnLetter({ chosen, onChoose }: { chosen: boolean; onChoose(): void }) {
  const t = useWords();
  return (
    <li class="entry" data-id="" aria-current={chosen ? 'true' : undefined}>
      <h3>{t('ownLetter')}</h3>
      <p class="small">{t('ownLetterIntro')}</p>
      {chosen ? (
        <p class="chosen">{t('chosen')}</p>
      ) : (
        <button type="button" class="choose" onClick={onChoose}>
          {t('choose')}
        </button>
      )}
    </li>
  );
}

/** Always in the page, so that a screen reader reads what comes in it. Focus goes to the way back. */
function Deleted({ title, onUndo }: { title: string | null; onUndo(): void }) {
  const t = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  const was = useRef(title);
  useEffect(() => {
    // not when the list is only shown again
    if (title !== was.current) undo.current?.focus();
    was.current = title;
  }, [title]);
  return (
    <div id="deleted" role="status" class={title === null ? '' : 'notice'}>
      {title !== null && (
        <>
          <p>{t('actionDeleted', isolate(title))}</p>
          <button type="button" id="undo-delete" ref={undo} onClick={onUndo}>
            {t('actionUndelete')}
          </button>
        </>
      )}
    </div>
  );
}
