import { isDone, type LogEntry } from '../log/logEntry';
import type { Target } from '../urgent-action/urgentAction';
import { isEntryFor } from './actionState';

/**
 * The letter that is in the form for a target, or that came out of the printer for it, as the log says; null where there is
 * none, or where one has gone since. It is the one that goes: the draft may be another one by now.
 */
export function preparedFor(
  entries: readonly LogEntry[],
  target: Pick<Target, 'id' | 'kind' | 'webform'>,
  channel: LogEntry['channel'],
): LogEntry | null {
  const latest = entries
    .filter((entry) => entry.channel === channel && entry.did !== 'answered' && isEntryFor(entry, target))
    .sort((a, b) => b.at.localeCompare(a.at))[0];
  return latest === undefined || isDone(latest) ? null : latest;
}
