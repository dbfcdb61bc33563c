import * as z from 'zod/mini';

/** What a supporter said that they have sent: written only on their word. */
export const LogEntry = z.object({
  id: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** The action in the library; '' for none. */
  actionId: z.string(),
  /** What the action is called; '' for none. Kept here too, since actions may be deleted. */
  action: z.string(),
  /** Of the form it was put in: whom that form goes to. Of anything else: `other`. */
  target: z.enum(['president', 'vice-president', 'other']),
  /** The action's target; '' where the form says whom it went to. */
  targetId: z.string(),
  /** The target's name; '' where the form says whom it went to. */
  targetName: z.string(),
  channel: z.enum(['webform', 'post', 'email', 'phone']),
  /** The letter as it was put in the form, or as the draft stood. */
  text: z.string(),
});

export type LogEntry = z.infer<typeof LogEntry>;

/** A letter that was put in a form and may have been sent since: what the log entry would say. */
export const FilledLetter = z.object({
  at: z.string(),
  actionId: z.string(),
  action: z.string(),
  target: z.enum(['president', 'vice-president']),
  text: z.string(),
  /** Only practised: never logged. */
  practice: z.boolean(),
});

export type FilledLetter = z.infer<typeof FilledLetter>;

/** The entry for a filled letter that the supporter says was sent at a time. */
export function sentEntry(filled: FilledLetter, at: Date, id: string): LogEntry {
  const { actionId, action, target, text } = filled;
  return { id, at: at.toISOString(), actionId, action, target, targetId: '', targetName: '', channel: 'webform', text };
}

/** The entry for a letter that the supporter says they posted to one of an action's targets. */
export function postedEntry(
  what: Pick<LogEntry, 'actionId' | 'action' | 'targetId' | 'targetName' | 'text'>,
  at: Date,
  id: string,
): LogEntry {
  return { id, at: at.toISOString(), target: 'other', channel: 'post', ...what };
}
