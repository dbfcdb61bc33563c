import * as z from 'zod/mini';
import { groupByAction } from './groupByAction';
import { isDone, type LogEntry } from './logEntry';

/** What was done for one action, without the texts: enough for a list of actions and for reminders. */
export const LogSummary = z.object({
  /** The furthest that was reached: `sent`, also by a call, outranks `posted`; '' for nothing. */
  done: z.enum(['', 'posted', 'sent']),
  /** Ids of the action's targets that were reached. */
  targets: z.array(z.string()),
  /** A letter to the President was sent with the form. */
  president: z.boolean(),
});

export type LogSummary = z.infer<typeof LogSummary>;

export const NOTHING_LOGGED: LogSummary = { done: '', targets: [], president: false };

/** By the id of the action; '' for entries that belong to none. */
export const LogSummaries = z.record(z.string(), LogSummary);

export type LogSummaries = z.infer<typeof LogSummaries>;

/** What the entries of one action come to. */
export function summaryOf(entries: readonly LogEntry[]): LogSummary {
  const done = entries.filter(isDone);
  return {
    done: done.some(({ did }) => did !== 'posted') ? 'sent' : done.length > 0 ? 'posted' : '',
    targets: [...new Set(done.map(({ targetId }) => targetId).filter((id) => id !== ''))],
    president: done.some(({ target }) => target === 'president'),
  };
}

/** What entries of any actions come to. */
export function summariesOf(entries: readonly LogEntry[]): LogSummaries {
  return Object.fromEntries([...groupByAction(entries)].map(([id, own]) => [id, summaryOf(own)]));
}
