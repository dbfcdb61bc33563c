import type { Supporter } from '../supporter/supporter';
import { askAbout, type Asking } from './askedFields';
import { type Choices, NO_CHOICES } from './choices';
import type { Exclusion } from './exclusions';
import type { RememberedAnswers } from './fieldAnswers';
import { ADDRESS_KINDS, type FieldKind } from './fieldKind';
import type { FieldWrite } from './fillReport';
import { findOption } from './findOption';
import { fieldValue, hasValue, type ValueContext, type ValueSource } from './fieldValue';
import type { FieldDescription, FieldOption, FormSnapshot } from './formSnapshot';
import type { KnownForm } from './knownForms';
import { labelOf } from './labelOf';
import { whatIsLeft, type LeftForYou } from './leftForYou';
import type { FieldMatch } from './matchFields';
import { listsUsStates } from './optionRules';
import { type ContactForm, readForm } from './readForm';
import { type Limit, readLimit } from './readLimit';
import type { Evidence } from './scoreField';

/** Why a field gets nothing: a closed list. What the page finds at the moment of writing is in `WRITE_OUTCOMES`. */
export type SkipReason =
  | Exclusion
  | 'locked'
  | 'already-typed'
  | 'changed'
  | 'ours'
  | 'no-value'
  | 'no-matching-option'
  | 'ambiguous'
  | 'too-long'
  | 'asks-for-us-address'
  | 'your-choice'
  | 'needs-a-click'
  | 'turned-off'
  | 'in-another-field';

export interface PlannedField {
  ref: string;
  /** As the page names it. */
  label: string;
  kind: FieldKind | null;
  /** What the field gets if it is switched on; null when there is nothing to give. */
  value: { text: string; option: FieldOption | null; shown: string; source: ValueSource } | null;
  /** Why we take the field for what we take it for. */
  evidence: Evidence[];
  /** null: it will be filled. */
  skip: SkipReason | null;
  /** The supporter may turn it on or off in the preview. */
  canSwitch: boolean;
  /** The supporter turned it on: what stands in it now may be replaced. */
  overwrite: boolean;
  /** Other fields that could be the same just as well. */
  rivals: string[];
  /** Something that is not ours stands in it. */
  holdsText: boolean;
  /** What stands in it is what was filled; if it will be filled again, by something newer. */
  holdsOurs: boolean;
  required: boolean;
}

export interface FillPlan {
  session: string;
  revision: string;
  known: KnownForm | null;
  closed: boolean;
  /** The page is the form for the Vice President. */
  vicePresident: boolean;
  /** The supporter lives outside the US and the form takes US addresses only. */
  abroad: boolean;
  letter: { length: number; limit: Limit | null; over: number };
  fields: PlannedField[];
  left: LeftForYou[];
  asking: Asking;
}

/**
 * What would go into which field of a page's contact form and why, and what is left for the supporter.
 * Null when the page has no contact form.
 */
export function planFill(
  snapshot: FormSnapshot,
  supporter: Supporter,
  letter: string,
  choices: Choices = NO_CHOICES,
  remembered: RememberedAnswers = {},
): FillPlan | null {
  const form = readForm(snapshot, remembered);
  return form && planForm(snapshot, form, supporter, letter, choices);
}

/** The same for a form that has been read. */
export function planForm(
  snapshot: FormSnapshot,
  form: ContactForm,
  supporter: Supporter,
  letter: string,
  choices: Choices,
): FillPlan {
  const message = form.fields.find(
    (field) => field.ref === form.matches.find((match) => match.kind === 'message')?.ref,
  );
  const limit = readLimit(message, form.known?.limit ?? null);
  const abroad = isAbroad(form, supporter, snapshot.language);
  const context: ValueContext = {
    supporter,
    letter,
    limit: limit?.count ?? null,
    hasLine2: form.matches.some((match) => match.kind === 'address-line2'),
    language: snapshot.language,
  };
  const fields = form.fields.map((field) => planField(field, form, context, choices, abroad));
  return {
    session: snapshot.session,
    revision: snapshot.revision,
    known: form.known,
    closed: form.closed,
    vicePresident: /^\/contact\/vicepresident(\/|$)/.test(snapshot.path),
    abroad,
    letter: { length: letter.length, limit, over: limit === null ? 0 : Math.max(0, letter.length - limit.count) },
    fields,
    left: whatIsLeft(snapshot, form, fields),
    asking: askAbout(form, (kind) => hasValue(kind, supporter, letter)),
  };
}

/** The writes that carry a plan out. */
export function writesOf(plan: FillPlan): FieldWrite[] {
  return plan.fields.flatMap((field) =>
    field.skip === null && field.value !== null
      ? [{ ref: field.ref, value: field.value.text, option: field.value.option, overwrite: field.overwrite }]
      : [],
  );
}

function planField(
  field: FieldDescription,
  form: ContactForm,
  context: ValueContext,
  choices: Choices,
  abroad: boolean,
): PlannedField {
  const match = form.matches.find(({ ref }) => ref === field.ref);
  const planned = {
    ref: field.ref,
    label: labelOf(field),
    evidence: match?.evidence ?? [],
    required: field.required,
    kind: match?.kind ?? null,
    overwrite: choices.on.has(field.ref),
    rivals: match?.rivals ?? [],
    holdsText: field.state === 'typed' || field.state === 'changed',
    holdsOurs: field.state === 'ours',
  };
  const never = (skip: SkipReason): PlannedField => ({ ...planned, value: null, skip, canSwitch: false });
  const exclusion = form.exclusions.get(field.ref);
  if (exclusion !== undefined) return never(exclusion);
  if (match === undefined || match.kind === 'organization') return never('not-ours');
  if (field.locked) return never('locked');
  if (match.kind === 'topic') return never('your-choice');
  if (abroad && ADDRESS_KINDS.has(match.kind)) return never('asks-for-us-address');
  const value = fieldValue(match.kind, field, context);
  if (!value.ok) return never(value.why);
  if (field.control === 'combobox') return { ...never('needs-a-click'), value: valueOf(value) };
  return { ...planned, value: valueOf(value), canSwitch: true, skip: switchState(field, match, form, choices) };
}

function valueOf(value: Extract<ReturnType<typeof fieldValue>, { ok: true }>): PlannedField['value'] {
  return { text: value.value, option: value.option, shown: value.shown, source: value.source };
}

function switchState(
  { ref, state }: FieldDescription,
  { rivals }: FieldMatch,
  { fields }: ContactForm,
  choices: Choices,
): SkipReason | null {
  if (choices.off.has(ref)) return 'turned-off';
  if (choices.on.has(ref)) return null;
  if (state !== 'empty') return state === 'typed' ? 'already-typed' : state;
  if (rivals.length === 0 || choices.chosen.has(ref)) return null;
  const isFilled = (rival: string) =>
    fields.some((field) => field.ref === rival && (field.state === 'ours' || field.state === 'changed'));
  const isTaken = rivals.some((rival) => choices.on.has(rival) || choices.chosen.has(rival) || isFilled(rival));
  return isTaken ? 'in-another-field' : 'ambiguous';
}

/** True when no true address of this supporter fits: US states only, and no country to name the supporter's own. */
function isAbroad(form: ContactForm, supporter: Supporter, language: string): boolean {
  if (supporter.country === '' || supporter.country === 'US') return false;
  const fieldOf = (kind: FieldKind) =>
    form.fields.find((field) => form.matches.some((match) => match.ref === field.ref && match.kind === kind));
  const country = fieldOf('country');
  if (country !== undefined)
    return (
      country.options.length > 0 && findOption(country.options, 'country', supporter.country, language) === undefined
    );
  const state = fieldOf('address-level1');
  return form.known?.usOnly === true || (state !== undefined && listsUsStates(state.options));
}
