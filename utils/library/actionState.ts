import type { LogEntry } from '../log/logEntry';
import type { LogSummary } from '../log/logSummary';
import { judgeWebform } from '../urgent-action/judgeWebform';
import type { Target } from '../urgent-action/urgentAction';
import type { LibraryEntry } from './library';

/** How far a supporter is with an action. */
export type ActionState = 'not-started' | 'draft' | 'filled' | 'sent' | 'posted' | 'closed';

/**
 * The furthest that was reached counts; `closed` is an action whose deadline went by before the letter was in a form.
 * `sent` outranks `posted`: the form is the channel that the action names first.
 */
export function actionState(
  entry: Pick<LibraryEntry, 'deadline' | 'filledAt'>,
  hasDraft: boolean,
  { done }: Pick<LogSummary, 'done'>,
  today: string,
): ActionState {
  if (done !== '') return done;
  if (entry.filledAt !== '') return 'filled';
  if (entry.deadline !== '' && entry.deadline < today) return 'closed';
  return hasDraft ? 'draft' : 'not-started';
}

/** The targets that something was sent to, as the supporter said. */
export function targetsDone(targets: readonly AnyTarget[], { targets: reached, president }: LogSummary): string[] {
  return targets.filter((target) => reached.includes(target.id) || (president && isOfForm(target))).map(({ id }) => id);
}

type AnyTarget = Pick<Target, 'id' | 'kind' | 'webform'>;

/** Whether an entry of the action is about a target. What went through the White House's form went to its main target. */
export function isEntryFor({ targetId, target: form }: LogEntry, target: AnyTarget): boolean {
  return targetId === target.id || (form === 'president' && isOfForm(target));
}

/** Whom a letter to a target goes to, where it goes by a form: what the log says of a form that was filled. */
export function formTarget(target: AnyTarget): LogEntry['target'] {
  return isOfForm(target) ? 'president' : 'other';
}

function isOfForm({ kind, webform }: AnyTarget): boolean {
  return kind === 'main' && judgeWebform(webform).verdict === 'white-house';
}
