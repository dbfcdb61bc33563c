import { isDone, type LogEntry } from '../log/logEntry';
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
  entry: Pick<LibraryEntry, 'id' | 'deadline' | 'filledAt'>,
  hasDraft: boolean,
  log: readonly LogEntry[],
  today: string,
): ActionState {
  const done = log.filter((one) => one.actionId === entry.id && isDone(one));
  if (done.some(({ did }) => did !== 'posted')) return 'sent';
  if (done.length > 0) return 'posted';
  if (entry.filledAt !== '') return 'filled';
  if (entry.deadline !== '' && entry.deadline < today) return 'closed';
  return hasDraft ? 'draft' : 'not-started';
}

/** The targets that something was sent to, as the supporter said. */
export function targetsDone(actionId: string, targets: readonly AnyTarget[], log: readonly LogEntry[]): string[] {
  const mine = log.filter((entry) => entry.actionId === actionId && isDone(entry));
  return targets.filter((target) => mine.some((entry) => isEntryFor(entry, target))).map(({ id }) => id);
}

type AnyTarget = Pick<Target, 'id' | 'kind' | 'webform'>;

/** Whether an entry of the action is about a target. What went through the White House's form went to its main target. */
export function isEntryFor({ targetId, target: form }: LogEntry, { id, kind, webform }: AnyTarget): boolean {
  if (targetId === id) return true;
  return form === 'president' && kind === 'main' && judgeWebform(webform).verdict === 'white-house';
}
