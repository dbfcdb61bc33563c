import type { LogEntry } from './logEntry';

/**
 * The entries of an action with one more, or with one changed, which is known by its id. One letter has one line: what
 * was put in a form anew takes the place of what was put there before, and what was sent takes the place of both.
 */
export function withLogEntry(entries: readonly LogEntry[], entry: LogEntry): LogEntry[] {
  const others = entries.filter((one) => one.id === entry.id || !takesPlaceOf(entry, one));
  return others.some(({ id }) => id === entry.id)
    ? others.map((one) => (one.id === entry.id ? entry : one))
    : [...others, entry];
}

function takesPlaceOf(entry: LogEntry, earlier: LogEntry): boolean {
  return (
    earlier.did === 'filled' &&
    (entry.did === 'filled' || entry.did === 'sent') &&
    // whom the form goes to is the one it is for, whichever target of the action that was ticked for
    entry.channel === earlier.channel &&
    entry.target === earlier.target &&
    (entry.channel === 'webform' || entry.targetId === earlier.targetId) &&
    entry.text === earlier.text
  );
}
