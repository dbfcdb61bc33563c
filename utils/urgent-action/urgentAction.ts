import * as z from 'zod/mini';
import { CalendarDate } from './calendarDateField';

const text = z._default(z.string(), '');
const lines = z._default(z.array(z.string()), () => []);

/** Somebody to write to, with every way that the document gives. What it does not give is empty, never guessed. */
export const Target = z.object({
  /** Unique in its action, and the same for as long as the action is kept. */
  id: z.string(),
  /** `main` has the letter; `additional` may be written to as well; `copy` is sent a copy. */
  kind: z.enum(['main', 'additional', 'copy']),
  /** With forms of address, as written: `Her Excellency Ms …`. */
  name: text,
  role: text,
  organisation: text,
  /** Street, place, postal code: in the order of the document, without name, role, organisation and country. */
  address: lines,
  /** ISO 3166-1 alpha-2, or ''. */
  country: text,
  /** An address on the web as the document gives it: untrusted, see `judgeWebform`. */
  webform: text,
  emails: lines,
  tel: text,
  /** When the telephone is answered, in the document's words. */
  hours: text,
  salutation: text,
});

export type Target = z.infer<typeof Target>;

export const Person = z.object({
  name: text,
  /** As the document gives them, such as `they/them`. */
  pronouns: text,
});

export type Person = z.infer<typeof Person>;

/** What a published Urgent Action asks for, or what we know of one. Never anything about the supporter. */
export const UrgentAction = z.object({
  title: text,
  /** Numbers such as `UA 12/25` and `AMR 51/1234/2025`. */
  references: lines,
  /** The day it was published. */
  date: z._default(CalendarDate, ''),
  summary: text,
  /** Word for word, from the salutation to the closing; paragraphs are apart by an empty line. */
  modelLetter: text,
  /** A letter that this project wrote from the demands; only actions of ours have one. */
  starterLetter: text,
  demands: lines,
  targets: z._default(z.array(Target), () => []),
  /** The language or languages, in the document's words; `languageTags` reads them. */
  preferredLanguage: text,
  /** What the document adds about the language. */
  languageNote: text,
  deadline: z._default(CalendarDate, ''),
  /** What the document says about the time after the deadline. */
  deadlineNote: text,
  people: z._default(z.array(Person), () => []),
  background: text,
  /** Number or link of the action before this one. */
  previousReference: text,
  /** Everything in the document that was not understood, so that nothing of it is lost. */
  otherText: text,
});

export type UrgentAction = z.infer<typeof UrgentAction>;

export const NO_ACTION: UrgentAction = UrgentAction.parse({});

/** The parts of an action that a review shows with the lines they came from. */
export type ActionField = Exclude<keyof UrgentAction, 'starterLetter'>;

export const ACTION_FIELDS: readonly ActionField[] = [
  'title',
  'references',
  'date',
  'deadline',
  'deadlineNote',
  'summary',
  'people',
  'preferredLanguage',
  'languageNote',
  'targets',
  'demands',
  'modelLetter',
  'background',
  'previousReference',
  'otherText',
];
