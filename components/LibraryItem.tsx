import type { ActionState } from '../utils/library/actionState';
import { BUILT_IN_ENTRY } from '../utils/library/builtInEntry';
import type { LibraryEntry } from '../utils/library/library';
import { actionFileName, writeActionFile } from '../utils/urgent-action/actionFile';
import type { UrgentAction } from '../utils/urgent-action/urgentAction';
import type { MessageKey } from '../utils/i18n/translate';
import { DeadlineNote } from './DeadlineNote';
import { FileLink } from './FileLink';
import { useWords } from './words';

interface Props {
  entry: LibraryEntry;
  /** null: not read yet. */
  action: UrgentAction | null;
  chosen: boolean;
  state: ActionState;
  /** How many of its targets something was sent to. */
  done: number;
  today: string;
  onChoose(): void;
  onEdit(): void;
  onArchive(): void;
  onDelete(): void;
}

const STATES: Readonly<Record<ActionState, MessageKey>> = {
  'not-started': 'actionNotStarted',
  draft: 'actionDraft',
  filled: 'actionFilled',
  sent: 'actionSent',
  posted: 'actionPosted',
  closed: 'actionClosed',
};

/** One action of the library: how far it is, and what can be done with it. */
export function LibraryItem({ entry, action, chosen, state, done, today, ...on }: Props) {
  const t = useWords();
  const label = (key: MessageKey) => <Named label={t(key)} name={entry.title} />;
  return (
    <li class="entry" data-id={entry.id} data-state={state} aria-current={chosen ? 'true' : undefined}>
      <h3 tabIndex={-1}>
        <bdi>{entry.title}</bdi>
      </h3>
      {entry.reference !== '' && (
        <p class="small">
          <bdi>{entry.reference}</bdi>
        </p>
      )}
      <DeadlineNote deadline={entry.deadline} today={today} />
      <p>
        <span class="state">{t(STATES[state])}</span>
        {action !== null && action.targets.length > 0 && <> · {recipients(done, action.targets.length, t)}</>}
      </p>
      {entry.id === BUILT_IN_ENTRY.id && <p class="small">{t('builtInNote')}</p>}
      {chosen && <p class="chosen">{t('chosen')}</p>}
      <p class="row">
        {!chosen && (
          <button type="button" class="choose" onClick={on.onChoose}>
            {label('choose')}
          </button>
        )}
        <button type="button" class="edit" disabled={action === null} onClick={on.onEdit}>
          {label('edit')}
        </button>
        {action !== null && (
          <FileLink
            class="export"
            name={actionFileName(action)}
            type="application/json"
            make={() => writeActionFile(action)}
          >
            {label('exportIt')}
          </FileLink>
        )}
        <button type="button" class="archive" onClick={on.onArchive}>
          {label(entry.archived ? 'unarchive' : 'archiveIt')}
        </button>
        <button type="button" class="delete" onClick={on.onDelete}>
          {label('deleteIt')}
        </button>
      </p>
    </li>
  );
}

function recipients(done: number, all: number, t: ReturnType<typeof useWords>): string {
  return t.count('recipientsDone', all, new Intl.NumberFormat(t.language).format(done));
}

/** A button's words, and for those who hear one button after the other also which action it is for. */
function Named({ label, name }: { label: string; name: string }) {
  return (
    <>
      {label}
      <span class="visually-hidden">
        {' '}
        <bdi>{name}</bdi>
      </span>
    </>
  );
}
