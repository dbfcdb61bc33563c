import type { LogEntry } from './logEntry';

/** Entries by their action, '' for those that belong to none; each action's in the order in which they are given. */
export function groupByAction(entries: readonly LogEntry[]): Map<string, LogEntry[]> {
  const byAction = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const own = byAction.get(entry.actionId);
    if (own === undefined) byAction.set(entry.actionId, [entry]);
    else own.push(entry);
  }
  return byAction;
}
