import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import { usStateCode } from '../form/usStates';
import type { Supporter, SupporterField } from './supporter';

/** Why a detail cannot be right as it stands. It is kept all the same. */
export type DetailProblem =
  'email-shape' | 'tel-too-short' | 'tel-letters' | 'postal-code-for-country' | 'state-unknown';

/** The problems among the details, by field; an empty detail is never a problem. */
export function checkSupporter(supporter: Supporter): Partial<Record<SupporterField, DetailProblem>> {
  const problems: Partial<Record<SupporterField, DetailProblem>> = {};
  for (const [field, check] of Object.entries(CHECKS) as [SupporterField, Check][]) {
    if (supporter[field].trim() === '') continue;
    const problem = check(supporter[field].trim(), supporter);
    if (problem !== null) problems[field] = problem;
  }
  return problems;
}

type Check = (value: string, supporter: Supporter) => DetailProblem | null;

const CHECKS: Partial<Record<SupporterField, Check>> = {
  email: (value) => (isEmail(value) ? null : 'email-shape'),
  tel: (value) =>
    /\p{L}/u.test(value.replace(/(ext|x)\.? *\d+$/i, '')) ? 'tel-letters' : telDigits(value) ? null : 'tel-too-short',
  'postal-code': (value, { country }) => (isPostalCode(value, country) ? null : 'postal-code-for-country'),
  'address-level1': (value, { country }) => (country !== 'US' || usStateCode(value) !== null ? null : 'state-unknown'),
};

/** The rule of the HTML standard for `input type=email`, plus a dot in the domain: a contact form needs a real mailbox. */
function isEmail(value: string): boolean {
  return /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(value);
}

/** ITU-T E.164 has at most 15 digits; no country's subscriber numbers with area code have fewer than 7. */
function telDigits(value: string): boolean {
  return value.replace(/\D/g, '').length >= 7;
}

function isPostalCode(value: string, country: string): boolean {
  return !postcodeValidatorExistsForCountry(country) || postcodeValidator(value.toUpperCase(), country);
}
