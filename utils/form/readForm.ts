import { answeredFields } from './answeredFields';
import { type Exclusion, exclusionOf } from './exclusions';
import { answersOf, type FieldAnswers, type RememberedAnswers } from './fieldAnswers';
import type { FieldKind } from './fieldKind';
import { wordsOf } from './foldText';
import { fieldKeys, formFingerprint } from './formFingerprint';
import type { FieldDescription, FormSnapshot } from './formSnapshot';
import { FOREIGN_FORMS, formTypeOf } from './formType';
import { type KnownForm, knownFormOf } from './knownForms';
import { likelyKinds } from './likelyKinds';
import { type FieldMatch, matchFields } from './matchFields';

/** The contact form on a page: which of the page's groups it is, its version, and what its fields are for. */
export interface ContactForm {
  group: number;
  /** null: this form is new to us, and was read by the general rules. */
  known: KnownForm | null;
  fields: FieldDescription[];
  exclusions: ReadonlyMap<string, Exclusion>;
  matches: FieldMatch[];
  /** Fields that are none for certain, by ref, and what of each something speaks for: the likeliest first. */
  likely: ReadonlyMap<string, readonly FieldKind[]>;
  /** What tells this form again, and each of its fields by ref. */
  fingerprint: string;
  keys: ReadonlyMap<string, string>;
  /** What the supporter has said about its fields, by key. */
  answers: FieldAnswers;
  /** Every field of ours in it is disabled: the form is there, but takes nothing. */
  closed: boolean;
}

const IDENTITY: ReadonlySet<FieldKind> = new Set([
  'given-name',
  'family-name',
  'name',
  'email',
  'tel',
  'address-level2',
  'postal-code',
  'address-line1',
  'street-address',
]);

/**
 * The contact form among a page's groups of fields, or null when there is none. What the supporter has answered about
 * it comes before everything but the exclusions, and never makes it stop being one: the answers could not be taken back.
 */
export function readForm(snapshot: FormSnapshot, remembered: RememberedAnswers = {}): ContactForm | null {
  const candidates = snapshot.groups
    .map((_, group) => readGroup(snapshot, group, remembered))
    .filter((form) => isContactForm(form, snapshot) || isContactForm(withoutAnswers(snapshot, form), snapshot));
  const best = candidates.sort((a, b) => b.matches.length - a.matches.length)[0];
  return best === undefined ? null : { ...best, likely: likelyIn(best, snapshot.language) };
}

type GroupReading = Omit<ContactForm, 'likely'>;

/** Only of the form that is taken, and once: each field costs as much as reading it did. */
function likelyIn({ fields, matches, exclusions }: GroupReading, language: string): ContactForm['likely'] {
  const certain = new Set(matches.filter(({ rivals }) => rivals.length === 0).map(({ ref }) => ref));
  const open = fields.filter(({ ref }) => !certain.has(ref) && !exclusions.has(ref));
  return new Map(open.map((field) => [field.ref, likelyKinds(field, language)]));
}

function readGroup(snapshot: FormSnapshot, group: number, remembered: RememberedAnswers): GroupReading {
  const fields = snapshot.fields.filter((field) => field.group === group);
  const exclusions = new Map<string, Exclusion>();
  for (const field of fields) {
    const exclusion = exclusionOf(field, snapshot.groups[group]);
    if (exclusion !== null) exclusions.set(field.ref, exclusion);
  }
  const known = knownFormOf(new Set(fields.map((field) => field.name)), snapshot.path);
  const [fingerprint, keys] = [formFingerprint(fields), fieldKeys(fields)];
  const answers = answersOf(remembered, fingerprint);
  const open = fields.filter((field) => !exclusions.has(field.ref));
  const matches = matchFields(open, known, snapshot.language, answeredFields(open, keys, answers));
  return {
    group,
    known,
    fields,
    exclusions,
    matches,
    fingerprint,
    keys,
    answers,
    closed: matches.length > 0 && matches.every((match) => isLocked(fields, match.ref)),
  };
}

function withoutAnswers(snapshot: FormSnapshot, form: GroupReading): GroupReading {
  return Object.keys(form.answers).length === 0 ? form : readGroup(snapshot, form.group, {});
}

/** A form to write to somebody: it asks for a message and who writes it; logins, newsletters and searches do not. */
function isContactForm({ group, known, matches, fields }: GroupReading, snapshot: FormSnapshot): boolean {
  if (known !== null) return true;
  if (fields.some((field) => field.type === 'password' && field.hidden === null)) return false;
  const kinds = new Set(matches.map((match) => match.kind));
  const identity = [...kinds].filter((kind) => IDENTITY.has(kind)).length;
  if (kinds.has('message') && identity >= 1) return true;
  if (isFirstStep(kinds, fields)) return true;
  return identity >= 3 && !FOREIGN_FORMS.has(formTypeOf(snapshot, group)) && !signsUp(snapshot, group);
}

/** A button that opens an account or gives money: whoever fills this in is asked for more than a letter. */
function signsUp({ buttons }: FormSnapshot, group: number): boolean {
  return buttons.some((button) => button.group === group && SIGN_UP.test(wordsOf(button.text).join(' ')));
}

const SIGN_UP =
  /\b(sign ?up|subscribe|join|register|donate|log ?in|sign ?in|s ?inscrire|s ?abonner|suscri\w*|registr\w*)\b/;

/** A form in steps may begin with the topic alone, everything else still hidden. */
function isFirstStep(kinds: ReadonlySet<FieldKind>, fields: readonly FieldDescription[]): boolean {
  return kinds.has('topic') && fields.some((field) => field.control === 'textarea' && field.hidden !== null);
}

function isLocked(fields: readonly FieldDescription[], ref: string): boolean {
  return fields.find((field) => field.ref === ref)?.locked === true;
}
