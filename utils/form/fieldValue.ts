import { countryName } from '../locale/countries';
import { fullName, streetLines, type Supporter, type SupporterField } from '../supporter/supporter';
import type { FieldKind } from './fieldKind';
import { findOption } from './findOption';
import type { FieldDescription, FieldOption } from './formSnapshot';
import { listsUsStates } from './optionRules';
import { fitsPattern, shapePhone } from './shapePhone';
import { usStateCode, usStateNames } from './usStates';

/** Where a value comes from: the details it was made of, or the letter. */
export type ValueSource = { from: 'details'; fields: SupporterField[] } | { from: 'letter' };

export type FieldValue =
  | { ok: true; value: string; option: FieldOption | null; shown: string; source: ValueSource }
  | { ok: false; why: 'no-value' | 'no-matching-option' | 'too-long' };

export interface ValueContext {
  supporter: Supporter;
  letter: string;
  /** Characters the message box takes; null when nothing tells. */
  limit: number | null;
  /** The form has a second address line of its own. */
  hasLine2: boolean;
  /** The page's language, BCP 47. */
  language: string;
}

/** The value a field of a kind gets, in the shape that the field asks for; never cut, never made up. */
export function fieldValue(kind: FieldKind, field: FieldDescription, context: ValueContext): FieldValue {
  const made = rawValue(kind, field, context);
  if (made === null || made.value.trim() === '') return { ok: false, why: 'no-value' };
  if (field.control === 'select' || field.control === 'radio') return fromOptions(kind, field, made, context);
  const limit = kind === 'message' ? context.limit : field.maxLength;
  if (limit !== null && made.value.length > limit) return { ok: false, why: 'too-long' };
  return { ok: true, value: made.value, option: null, shown: made.value, source: made.source };
}

/** Whether the supporter has given anything that a field of a kind could get. */
export function hasValue(kind: FieldKind, supporter: Supporter, letter: string): boolean {
  if (kind === 'message') return letter.trim() !== '';
  if (kind === 'name') return fullName(supporter) !== '';
  return kind in supporter && supporter[kind as SupporterField].trim() !== '';
}

interface Raw {
  value: string;
  source: ValueSource;
}

function rawValue(kind: FieldKind, field: FieldDescription, context: ValueContext): Raw | null {
  const { supporter } = context;
  const details = (value: string, ...fields: SupporterField[]): Raw => ({ value, source: { from: 'details', fields } });
  switch (kind) {
    case 'message':
      return { value: context.letter, source: { from: 'letter' } };
    case 'topic':
    case 'organization':
      return null;
    case 'name':
      return details(fullName(supporter), 'given-name', 'additional-name', 'family-name', 'honorific-suffix');
    case 'email-confirmation':
      return details(supporter.email.trim(), 'email');
    case 'tel':
      return details(supporter.tel.trim() && shapePhone(supporter.tel, digitsOnly(field), supporter.country), 'tel');
    case 'street-address':
    case 'address-line1':
      return context.hasLine2
        ? details(supporter['address-line1'].trim(), 'address-line1')
        : details(
            streetLines(supporter).join(field.control === 'textarea' ? '\n' : ', '),
            'address-line1',
            'address-line2',
          );
    case 'address-level1':
      return details(stateValue(supporter, field), 'address-level1');
    case 'country':
      return details(countryValue(supporter, field, context.language), 'country');
    case 'postal-code':
      return details(postalCodeValue(supporter, field), 'postal-code');
    default:
      return details(supporter[kind].trim(), kind);
  }
}

function fromOptions(
  kind: FieldKind,
  field: FieldDescription,
  made: Raw,
  { supporter, language }: ValueContext,
): FieldValue {
  const option = findOption(field.options, kind, made.value, language);
  return option === undefined ||
    (kind === 'address-level1' && !isInUs(supporter) && isUsState(option, field.options)) ||
    (field.control === 'radio' && !isOnlyOne(option, field.options))
    ? { ok: false, why: 'no-matching-option' }
    : { ok: true, value: option.value, option, shown: option.text, source: made.source };
}

/** Radio buttons are told apart by their values; without any, each of them has the value “on”. */
function isOnlyOne({ value }: FieldOption, options: readonly FieldOption[]): boolean {
  return options.filter((option) => option.value === value).length === 1;
}

/** Abroad, the same letters are another place: WA is Western Australia, not Washington. */
function isUsState({ value, text }: FieldOption, options: readonly FieldOption[]): boolean {
  return listsUsStates(options) && (usStateCode(text) !== null || usStateCode(value) !== null);
}

/** A US state by its code in a list or a box for two letters, else by its name; elsewhere as typed. */
function stateValue(supporter: Supporter, field: FieldDescription): string {
  const typed = supporter['address-level1'].trim();
  const code = isInUs(supporter) ? usStateCode(typed) : null;
  if (code === null) return typed;
  const name = usStateNames(code)[0] ?? typed;
  const asCode =
    field.maxLength === 2 ||
    (field.pattern !== '' && !fitsPattern(name, field.pattern) && fitsPattern(code, field.pattern));
  return asCode ? code : name;
}

/** Who has not said otherwise is taken to live where the form is from. */
function isInUs({ country }: Supporter): boolean {
  return country === 'US' || country === '';
}

/** In a list the option is found by code and name; a box gets the name, or the code if it takes two letters only. */
function countryValue(supporter: Supporter, field: FieldDescription, language: string): string {
  const code = supporter.country;
  if (code === '' || field.options.length > 0 || field.maxLength === 2) return code;
  return countryName(code, language || 'en');
}

/** A US ZIP+4 loses its last four digits where the field takes five: it stays true, only less exact. */
function postalCodeValue(supporter: Supporter, field: FieldDescription): string {
  const typed = supporter['postal-code'].trim();
  const zip5 = /^(\d{5})-\d{4}$/.exec(typed)?.[1];
  if (zip5 === undefined) return typed;
  const { maxLength, pattern } = digitsOnly(field);
  const fits = (maxLength === null || typed.length <= maxLength) && fitsPattern(typed, pattern);
  return fits ? typed : zip5;
}

/** A box for a number is emptied by the browser when anything but a number is put in it. */
function digitsOnly(field: FieldDescription): FieldDescription {
  return field.type === 'number' ? { ...field, pattern: '\\d+' } : field;
}
