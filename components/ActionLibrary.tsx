import { useEffect, useRef } from 'preact/hooks';
import { actionState, targetsDone } from '../utils/library/actionState';
import type { Library, LibraryEntry } from '../utils/library/library';
import { type LogSummaries, NOTHING_LOGGED } from '../utils/log/logSummary';
import type { UrgentAction } from '../utils/urgent-action/urgentAction';
import { isolate } from '../utils/i18n/isolate';
import { LibraryItem } from './LibraryItem';
import { MoreButton } from './MoreButton';
import { useWords } from './words';

/** The actions that are shown. */
interface View {
  searchable: boolean;
  search: string;
  open: Part;
  archived: Part;
  onSearch(search: string): void;
}

interface Part {
  entries: readonly LibraryEntry[];
  /** How many there are. */
  count: number;
  onMore(): void;
}

interface Props {
  library: Library;
  /** The actions themselves, by id; one that is missing is not read yet. */
  actions: Readonly<Record<string, UrgentAction>>;
  /** Whether something is written for them, by id. */
  drafted: Readonly<Record<string, boolean>>;
  /** What was done for them, by id. */
  logged: LogSummaries;
  view: View;
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
  const { library, view, deleted, onUndoDelete } = props;
  const { open, archived } = view;
  const item = (entry: LibraryEntry) => <Item key={entry.id} entry={entry} {...props} />;
  return (
    <section id="library" aria-labelledby="library-heading">
      <h2 id="library-heading" tabIndex={-1}>
        {t('libraryHeading')}
      </h2>
      <Deleted title={deleted} onUndo={onUndoDelete} />
      {view.searchable && (
        <p class="field">
          <label for="library-search">{t('librarySearch')}</label>
          <input
            type="search"
            id="library-search"
            dir="auto"
            value={view.search}
            onInput={(event) => view.onSearch(event.currentTarget.value)}
          />
        </p>
      )}
      <p role="status" class="small" id="library-found">
        {view.search !== '' && t.count('libraryFound', open.count + archived.count)}
      </p>
      <ul id="actions" class="plain">
        <OwnLetter chosen={library.chosen === ''} onChoose={() => props.onChoose('')} />
        {open.entries.map(item)}
      </ul>
      <More part={open} list="actions" />
      {archived.count > 0 && (
        <details id="archive">
          <summary>{t.count('archive', archived.count)}</summary>
          <ul class="plain" id="archived">
            {archived.entries.map(item)}
          </ul>
          <More part={archived} list="archived" />
        </details>
      )}
    </section>
  );
}

function Item({ entry, library, actions, drafted, logged, today, ...callbacks }: Props & { entry: LibraryEntry }) {
  const { id } = entry;
  const action = actions[id] ?? null;
  const done = logged[id] ?? NOTHING_LOGGED;
  return (
    <LibraryItem
      entry={entry}
      action={action}
      chosen={library.chosen === id}
      state={actionState(entry, drafted[id] === true, done, today)}
      done={action === null ? 0 : targetsDone(action.targets, done).length}
      today={today}
      onChoose={() => callbacks.onChoose(id)}
      onEdit={() => callbacks.onEdit(id)}
      onArchive={() => callbacks.onArchive(id, !entry.archived)}
      onDelete={() => callbacks.onDelete(id)}
    />
  );
}

/** The rest of a long list, in steps; focus goes to the first that came. */
function More({ part, list }: { part: Part; list: string }) {
  const t = useWords();
  const { entries, count, onMore } = part;
  return (
    <MoreButton
      shown={entries.length}
      count={count}
      label={t('showMore', new Intl.NumberFormat(t.language).format(count - entries.length))}
      list={list}
      onMore={onMore}
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
