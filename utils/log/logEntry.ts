import * as z from 'zod/mini';

/** What a supporter said that they have sent: written only on their word. */
export const LogEntry = z.object({
  id: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** The Urgent Action, in the supporter's words; '' for none. */
  action: z.string(),
  target: z.enum(['president', 'vice-president']),
  channel: z.enum(['webform']),
  /** The letter as it was put in the form. */
  text: z.string(),
});

export type LogEntry = z.infer<typeof LogEntry>;

/** A letter that was put in a form and may have been sent since: what the log entry would say. */
export const FilledLetter = z.object({
  at: z.string(),
  action: z.string(),
  target: LogEntry.shape.target,
  text: z.string(),
  /** Only practised: never logged. */
  practice: z.boolean(),
});

export type FilledLetter = z.infer<typeof FilledLetter>;

/** The entry for a filled letter that the supporter says was sent at a time. */
export function sentEntry(filled: FilledLetter, at: Date, id: string): LogEntry {
  const { action, target, text } = filled;
  return { id, at: at.toISOString(), action, target, channel: 'webform', text };
}
