import { foldForSearch } from './foldForSearch';
import type { Deed, LogEntry } from './logEntry';

/** Which entries of the log are wanted. */
export interface LogQuery {
  /** Words that an entry has all of, in its action, target, text or note; '' for any. */
  text: string;
  /** null: whatever was done. */
  did: Deed | null;
  /** As `actionKey` has it; null for any. */
  action: string | null;
}

export const ALL_OF_LOG: LogQuery = { text: '', did: null, action: null };

/** What an entry's action is known by: its id, or what it was called where it is none of the library. */
export function actionKey({ actionId, action }: Pick<LogEntry, 'actionId' | 'action'>): string {
  return actionId === '' ? `:${action}` : actionId;
}

/** The actions that the log knows, by key: each as its latest entry calls it, in alphabetical order. */
export function actionsOfLog(newestFirst: readonly LogEntry[]): [key: string, label: string][] {
  const labels = new Map<string, string>();
  for (const entry of newestFirst) if (!labels.has(actionKey(entry))) labels.set(actionKey(entry), entry.action);
  return [...labels].sort(([, a], [, b]) => a.localeCompare(b));
}

export function newestFirst(entries: readonly LogEntry[]): LogEntry[] {
  // all are in UTC and of one form, so that they are in order as texts
  return [...entries].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/**
 * Searches entries. What was folded once is kept, and a text that many entries have is folded once: with ten thousand
 * entries each key pressed in the search box looks through them all.
 */
export function logSearcher(): (entries: readonly LogEntry[], query: LogQuery) => LogEntry[] {
  const texts = new Map<string, string>();
  const heads = new WeakMap<LogEntry, string>();
  const textOf = ({ text }: LogEntry) => {
    let fold = texts.get(text);
    if (fold === undefined) texts.set(text, (fold = foldForSearch(text)));
    return fold;
  };
  const headOf = (entry: LogEntry) => {
    let fold = heads.get(entry);
    if (fold === undefined) {
      const { action, reference, targetName, note } = entry;
      heads.set(entry, (fold = foldForSearch([action, reference, targetName, note].join('\n'))));
    }
    return fold;
  };
  return (entries, { text, did, action }) => {
    const words = foldForSearch(text).split(/\s+/).filter(Boolean);
    return entries.filter(
      (entry) =>
        (did === null || entry.did === did) &&
        (action === null || actionKey(entry) === action) &&
        words.every((word) => headOf(entry).includes(word) || textOf(entry).includes(word)),
    );
  };
}
