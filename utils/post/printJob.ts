import * as z from 'zod/mini';
import { CalendarDate } from '../urgent-action/calendarDateField';

/** Somebody who writes or is written to, as on an envelope. */
const Party = z.object({
  /** Name, role, organisation, street, place: as they stand in the letter, without the country. */
  lines: z.array(z.string()),
  /** The town, for the date; '' where it is not known. */
  place: z.string(),
  /** ISO 3166-1 alpha-2, or ''. */
  country: z.string(),
});

/** A letter for one target, ready to be laid out on paper. */
export const PrintLetter = z.object({
  actionId: z.string(),
  /** What the action is called, for the log. */
  action: z.string(),
  reference: z.string(),
  targetId: z.string(),
  targetName: z.string(),
  sender: Party,
  recipient: Party,
  date: CalendarDate,
  /** Of the letter, BCP 47. */
  language: z.string(),
  salutation: z.string(),
  /** Paragraphs apart by an empty line; neither salutation nor closing. */
  body: z.string(),
  closing: z.string(),
  /** Below the room for a signature: the name, and what the draft has below it; lines. */
  name: z.string(),
  /** Names of those who are sent a copy; told below the signature. */
  copies: z.array(z.string()),
  /** For somebody who is sent a copy: names of those whom the letter was written to; told above the salutation. */
  copyOf: z.array(z.string()),
  /** The whole letter as plain text, as the log keeps it. */
  text: z.string(),
});

export type PrintLetter = z.infer<typeof PrintLetter>;

/** A receipt: what the log says of one entry, as lines, and the text that went. */
export const PrintReceipt = z.object({ heading: z.string(), lines: z.array(z.string()), text: z.string() });

export type PrintReceipt = z.infer<typeof PrintReceipt>;

/** What the print page is opened with. */
export const PrintJob = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('letters'),
    letters: z.array(PrintLetter),
    /** They are the queue of an event: others than whoever is at the screen wrote them, and the log is not theirs. */
    ofQueue: z.optional(z.boolean()),
  }),
  z.object({ what: z.literal('receipts'), receipts: z.array(PrintReceipt) }),
]);

export type PrintJob = z.infer<typeof PrintJob>;
