import { todayIn } from '../locale/calendarDate';
import type { LogSummaries } from '../log/logSummary';
import { reminderTimes } from '../urgent-action/deadlineState';
import type { Library, LibraryEntry } from './library';

/** The actions to remind of: one of their times came after `since` and no later than `now`, and the day is not past. */
export function dueReminders(library: Library, logged: LogSummaries, since: Date, now: Date): LibraryEntry[] {
  const today = todayIn(undefined, now);
  return waiting(library, logged).filter(
    ({ deadline }) => deadline >= today && reminderTimes(deadline, since).some((time) => time <= now),
  );
}

/** When the next reminder is due; null when none is. */
export function nextReminder(library: Library, logged: LogSummaries, now: Date): Date | null {
  const times = waiting(library, logged).flatMap(({ deadline }) => reminderTimes(deadline, now));
  return times.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

/** Nobody is reminded of what they have put away, or written to already. */
function waiting(library: Library, logged: LogSummaries): LibraryEntry[] {
  return library.entries.filter(
    ({ id, archived, deadline }) => !archived && deadline !== '' && (logged[id]?.done ?? '') === '',
  );
}
