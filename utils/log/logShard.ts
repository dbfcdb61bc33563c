import * as z from 'zod/mini';
import { LogEntry } from './logEntry';

/** The log of one action as it is stored: a text that several entries have stands there once. */
export const LogShard = z.object({
  texts: z.array(z.string()),
  entries: z.array(
    z.extend(z.omit(LogEntry, { actionId: true, text: true }), {
      /** Which of the texts. */
      text: z.number(),
    }),
  ),
});

export type LogShard = z.infer<typeof LogShard>;

export const NO_SHARD: LogShard = { texts: [], entries: [] };

/** Entries of one action, to be stored. */
export function shardOf(entries: readonly LogEntry[]): LogShard {
  const texts = new Map<string, number>();
  const stored = entries.map((entry) => {
    if (!texts.has(entry.text)) texts.set(entry.text, texts.size);
    return { ...entry, text: texts.get(entry.text)! };
  });
  // the parser leaves out what stands in the key
  return LogShard.parse({ texts: [...texts.keys()], entries: stored });
}

/** The entries of an action as they were before they were stored. */
export function entriesOf(actionId: string, { texts, entries }: LogShard): LogEntry[] {
  return entries.map(({ text, ...entry }) => ({ ...entry, actionId, text: texts[text] ?? '' }));
}
