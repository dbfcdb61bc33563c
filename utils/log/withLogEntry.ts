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
    entry.channel === earlier.channel &&
    entry.target === earlier.target &&
    entry.targetId === earlier.targetId &&
    entry.text === earlier.text
  );
}
