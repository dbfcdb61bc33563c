import * as z from 'zod/mini';
import { FilledPlace } from '../form/filledPlace';

/** What happened: only what the supporter did or said, or, of a reply, what they noted. */
export const DEEDS = ['filled', 'sent', 'printed', 'posted', 'called', 'answered'] as const;

export type Deed = (typeof DEEDS)[number];

/** One line of the log: what was done for an action, when, to whom, with which text. */
export const LogEntry = z.object({
  id: z.string(),
  /** ISO 8601, UTC. Of a reply: when it came, as the supporter says. */
  at: z.string(),
  /** The action in the library; '' for none. */
  actionId: z.string(),
  /** What the action is called; '' for none. Kept here too, since actions may be deleted. */
  action: z.string(),
  /** The action's number, such as `UA 12/25`; '' for none. */
  reference: z.string(),
  /** Of the form it was put in: whom that form goes to. Of anything else: `other`. */
  target: z.enum(['president', 'vice-president', 'other']),
  /** The action's target; '' where the form says whom it went to. */
  targetId: z.string(),
  /** The target's name, or of a reply who gave it; '' where the form says whom it went to. */
  targetName: z.string(),
  channel: z.enum(['webform', 'post', 'email', 'phone']),
  /** `filled`: put in the form, and no word yet that it was sent. `answered`: a reply came. */
  did: z.enum(DEEDS),
  /** The letter word for word as it went, or as it was put in the form or printed; '' for a call and a reply. */
  text: z.string(),
  /** The supporter's own note: what a reply said, what came of a call. */
  note: z.string(),
});

export type LogEntry = z.infer<typeof LogEntry>;

/** The target was reached, as the supporter says: a letter that is filled in or printed only has not gone yet. */
export function isDone({ did }: Pick<LogEntry, 'did'>): boolean {
  return did === 'sent' || did === 'posted' || did === 'called';
}

/** A letter that was put in a form and may have been sent since: what the log entry would say. */
export const FilledLetter = z.object({
  at: z.string(),
  actionId: z.string(),
  action: z.string(),
  reference: z.string(),
  target: z.enum(['president', 'vice-president']),
  text: z.string(),
  /** Only practised: never logged. */
  practice: z.boolean(),
  /** The log entry that says that it was put in the form; '' where there is none. */
  entryId: z.string(),
  /** Where it was put; null once it can no longer be undone for certain before it is sent. */
  place: z.nullable(FilledPlace),
  /** The supporter has said that it was not sent: it is not asked about, and kept only as long as it may be undone. */
  saidNo: z.boolean(),
});

export type FilledLetter = z.infer<typeof FilledLetter>;

/** The entry for a letter that was put in a form, and of which nobody has said yet that it was sent. */
export function filledEntry(filled: FilledLetter): LogEntry {
  const { entryId, at, actionId, action, reference, target, text } = filled;
  return { ...NOTHING_DONE, id: entryId, at, actionId, action, reference, target, text, did: 'filled' };
}

/**
 * The entry for a filled letter that the supporter says was sent at a time. It takes the place of the one that says that
 * it was put in the form; `id` is for where there is none.
 */
export function sentEntry(filled: FilledLetter, at: Date, id: string): LogEntry {
  return { ...filledEntry(filled), id: filled.entryId || id, at: at.toISOString(), did: 'sent' };
}

/** What a supporter says that they did for a target. */
export interface TargetTick {
  did: 'sent' | 'posted' | 'called';
  channel: LogEntry['channel'];
  note: string;
}

/** The entry for what a supporter says that they did for one of an action's targets, with the letter as it went. */
export function tickEntry(
  { did, channel, note }: TargetTick,
  what: Pick<LogEntry, 'actionId' | 'action' | 'reference' | 'targetId' | 'targetName' | 'text'> &
    Partial<Pick<LogEntry, 'target'>>,
  at: Date,
  id: string,
): LogEntry {
  return { id, at: at.toISOString(), target: 'other', ...what, channel, did, note: note.trim() };
}

const NOTHING_DONE = {
  reference: '',
  targetId: '',
  targetName: '',
  channel: 'webform',
  did: 'sent',
  note: '',
} as const;
