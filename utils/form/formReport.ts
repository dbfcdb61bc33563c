import * as z from 'zod/mini';
import type { Supporter, SupporterField } from '../supporter/supporter';
import { answersOf, FieldAnswer, type RememberedAnswers } from './fieldAnswers';
import { FIELD_KINDS } from './fieldKind';
import { EmbeddedFrame, FieldDescription, FieldGroup, FormButton, type FormSnapshot } from './formSnapshot';
import { type ContactForm, readForm } from './readForm';

const ReportedField = z.extend(z.omit(FieldDescription, { ref: true, state: true }), {
  /** What the rules take it for. */
  kind: z._default(z.nullable(z.enum(FIELD_KINDS)), null),
  /** What the supporter said that it is. */
  answer: z._default(z.nullable(FieldAnswer), null),
});

/**
 * What a page's form is made of, to be passed on: names, labels, kinds of controls and choices. It is what a snapshot
 * says without all that tells of the person in front of it: no state of a field, and nothing that the page says beside.
 */
export const FormReport = z.object({
  report: z.literal(1),
  /** Version of the extension. */
  extension: z.string(),
  origin: z.string(),
  path: z.string(),
  language: z.string(),
  groups: z.array(FieldGroup),
  fields: z.array(ReportedField),
  frames: z.array(z.omit(EmbeddedFrame, { ref: true })),
  buttons: z.array(z.omit(FormButton, { ref: true })),
});

export type FormReport = z.infer<typeof FormReport>;

interface Reporter {
  extension: string;
  supporter: Supporter;
  remembered: RememberedAnswers;
}

/** A report about a page's form. Pages greet people by name: the supporter's own details are masked wherever they stand. */
export function formReport(snapshot: FormSnapshot, { extension, supporter, remembered }: Reporter): FormReport {
  const mask = masking(supporter);
  const read = readForm(snapshot);
  return {
    report: 1,
    extension,
    origin: snapshot.origin,
    path: maskAddress(snapshot.path, mask.text),
    language: mask.text(snapshot.language),
    groups: snapshot.groups.map(({ landmark, name }) => ({ landmark, name: maskAddress(name, mask.name) })),
    fields: snapshot.fields.map((field) => reportField(field, read, mask, remembered)),
    frames: snapshot.frames.map(({ title, source, hidden }) => ({
      title: mask.text(title),
      source: maskAddress(source, mask.text),
      hidden,
    })),
    buttons: snapshot.buttons.map(({ text, submits, group }) => ({ text: mask.text(text), submits, group })),
  };
}

/** As text to copy; what is empty in a field is left out. */
export function reportText(report: FormReport): string {
  const fields = report.fields.map((field) =>
    Object.fromEntries(Object.entries(field).filter(([, value]) => value !== '' && value !== false)),
  );
  return JSON.stringify({ ...report, fields }, null, 1);
}

/** What a page's maker calls a field; its numbers are part of the name. */
const NAMES = ['name', 'id', 'autocomplete', 'pattern'] as const;
/** What a reader sees. What a field says beside these are numbers, yes or no, and words from closed lists. */
const TEXTS = ['heading', 'placeholder', 'title', 'label', 'legend', 'nearby', 'description', 'after'] as const;

function reportField(
  field: FieldDescription,
  form: ContactForm | null,
  mask: Mask,
  remembered: RememberedAnswers,
): FormReport['fields'][number] {
  const answers = answersOf(remembered, form?.fingerprint ?? '');
  // parsing leaves out what a report has no place for
  return z.parse(ReportedField, {
    ...field,
    ...Object.fromEntries(NAMES.map((key) => [key, mask.name(field[key])])),
    ...Object.fromEntries(TEXTS.map((key) => [key, mask.text(field[key])])),
    options: field.options.map(({ value, text }) => ({ value: mask.text(value), text: mask.text(text) })),
    kind: form?.matches.find(({ ref }) => ref === field.ref)?.kind ?? null,
    answer: answers[form?.keys.get(field.ref) ?? ''] ?? null,
  });
}

/** Details that tell who somebody is; the others are words out of lists, which the page's own lists hold too. */
const PERSONAL: readonly SupporterField[] = [
  'given-name',
  'additional-name',
  'family-name',
  'email',
  'tel',
  'address-line1',
  'address-line2',
  'address-level2',
  'postal-code',
];

const EMAIL = /[^\s@<>"'(),;]+@[^\s@<>"'(),;]+/g;
/** Telephone numbers and the like; zeros keep the shape, which tells how a number is to be written. */
const LONG_NUMBER = /\d(?:[\s().-]{0,2}\d){5,}/g;

/**
 * What has an address in it, masked as a reader would read it: `jane%40mail.example` is one of e-mail. What comes after a path
 * is for the page alone, and left out. As it was written where nothing had to be masked.
 */
function maskAddress(text: string, mask: (text: string) => string): string {
  const path = text.replace(/[?#]\S*/g, '');
  const read = decoded(path);
  const masked = mask(read);
  return masked === read ? path : masked;
}

/** The bytes of one sign in UTF-8, as addresses write them. */
const ENCODED =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

/** As often as it was encoded; what cannot be decoded stays. */
function decoded(text: string): string {
  const once = text.replace(ENCODED, (sign) => {
    try {
      return decodeURIComponent(sign);
    } catch {
      return sign;
    }
  });
  return once === text ? text : decoded(once);
}

interface Mask {
  name(text: string): string;
  text(text: string): string;
}

function masking(supporter: Supporter): Mask {
  const details = PERSONAL.map((field) => supporter[field].trim())
    .filter((detail) => detail.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((detail) => detail.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const own = new RegExp(`(?<![\\p{L}\\p{N}])(?:${details.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const name = (text: string) => (details.length === 0 ? text : text.replace(own, '…')).replace(EMAIL, '…');
  return {
    name,
    text: (text) => name(text).replace(LONG_NUMBER, (number) => number.replace(/\d/g, '0')),
  };
}
