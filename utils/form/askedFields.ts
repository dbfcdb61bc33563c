import type { FieldAnswer } from './fieldAnswers';
import { FIELD_KINDS, type FieldKind } from './fieldKind';
import type { FieldDescription } from './formSnapshot';
import { labelOf } from './labelOf';
import { canTake } from './answeredFields';
import type { ContactForm } from './readForm';

/** A field of a form, as it is asked about and remembered. */
interface NamedField {
  ref: string;
  /** By `fieldKeys`. */
  key: string;
  /** As the page names it. */
  label: string;
}

/** A field that nothing tells the meaning of, or that another could be meant for just as well. */
export interface AskedField extends NamedField {
  /** What it could be, in the usual order of a form. */
  kinds: FieldKind[];
  /** Those of them that something about the field speaks for, the likeliest first. */
  likely: FieldKind[];
}

/** A kind that contact forms ask for and that was not found, with the fields that could hold it. */
export interface MissingKind {
  kind: FieldKind;
  fields: NamedField[];
}

/** What the supporter could be asked about a form, and what was answered. */
export interface Asking {
  fingerprint: string;
  asked: AskedField[];
  missing: MissingKind[];
  answered: (Omit<NamedField, 'ref'> & { answer: FieldAnswer })[];
}

export function askAbout(form: ContactForm, hasValue: (kind: FieldKind) => boolean): Asking {
  return {
    fingerprint: form.fingerprint,
    asked: askedFields(form),
    missing: missingKinds(form).filter(({ kind }) => hasValue(kind)),
    answered: answeredFields(form),
  };
}

/** Kinds that are another way to say the same: with one of them in the form, the other is not offered. */
const STANDS_FOR: Partial<Record<FieldKind, readonly FieldKind[]>> = {
  name: ['given-name', 'family-name'],
  'given-name': ['name'],
  'family-name': ['name'],
  'address-line1': ['street-address'],
};

/** Never offered: nothing is filled there, or (street-address) another kind does as well. */
const NOT_OFFERED: ReadonlySet<FieldKind> = new Set(['organization', 'street-address']);

const CONTROLS: ReadonlySet<FieldDescription['control']> = new Set(['text', 'textarea', 'select', 'radio']);

/** The fields to ask about. Never one that is left alone for a reason: no answer could get it filled. */
function askedFields(form: ContactForm): AskedField[] {
  if (form.closed) return [];
  return form.fields
    .filter((field) => isOpenToAnswers(field, form) && isUncertain(field, form))
    .map((field) => {
      const kinds = offered(form).filter((kind) => canTake(field, kind));
      const likely = (form.likely.get(field.ref) ?? []).filter((kind) => kinds.includes(kind)).slice(0, MOST_LIKELY);
      return { ...named(field, form), kinds, likely };
    })
    .filter(({ kinds }) => kinds.length > 0);
}

/** A list of what is likely is no help when it is as long as the list of all. */
const MOST_LIKELY = 3;

/** A contact form has these: where one is not found, it is worth pointing at, even at what a field was read as otherwise. */
const ALWAYS: readonly FieldKind[] = ['given-name', 'family-name', 'email', 'message'];

function missingKinds(form: ContactForm): MissingKind[] {
  if (form.closed) return [];
  const open = offered(form);
  return ALWAYS.filter((kind) => open.includes(kind))
    .map((kind) => ({
      kind,
      fields: form.fields
        .filter((field) => isOpenToAnswers(field, form) && canTake(field, kind))
        .map((field) => named(field, form)),
    }))
    .filter(({ fields }) => fields.length > 0);
}

/** The kinds that no field is certain to be. */
function offered(form: ContactForm): FieldKind[] {
  const certain = new Set(form.matches.filter(({ rivals }) => rivals.length === 0).map(({ kind }) => kind));
  return FIELD_KINDS.filter(
    (kind) => !NOT_OFFERED.has(kind) && !certain.has(kind) && !STANDS_FOR[kind]?.some((other) => certain.has(other)),
  );
}

function isOpenToAnswers(field: FieldDescription, form: ContactForm): boolean {
  const isAnswered = Object.hasOwn(form.answers, form.keys.get(field.ref) ?? '');
  return CONTROLS.has(field.control) && !field.locked && !form.exclusions.has(field.ref) && !isAnswered;
}

function isUncertain({ ref }: FieldDescription, form: ContactForm): boolean {
  return form.likely.has(ref);
}

function answeredFields(form: ContactForm): Asking['answered'] {
  return Object.entries(form.answers).map(([key, answer]) => {
    const field = form.fields.find(({ ref }) => form.keys.get(ref) === key);
    return { key, answer, label: field === undefined ? '' : labelOf(field) };
  });
}

function named(field: FieldDescription, form: ContactForm): NamedField {
  return { ref: field.ref, key: form.keys.get(field.ref) ?? '', label: labelOf(field) };
}
