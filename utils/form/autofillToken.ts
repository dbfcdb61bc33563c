import type { FieldKind } from './fieldKind';

const KINDS: Readonly<Record<string, FieldKind | 'other'>> = {
  'honorific-prefix': 'honorific-prefix',
  'given-name': 'given-name',
  'additional-name': 'additional-name',
  'family-name': 'family-name',
  'honorific-suffix': 'honorific-suffix',
  name: 'name',
  email: 'email',
  tel: 'tel',
  'tel-national': 'tel',
  'tel-country-code': 'other',
  'tel-area-code': 'other',
  'tel-local': 'other',
  'tel-extension': 'other',
  organization: 'organization',
  'organization-title': 'other',
  'street-address': 'street-address',
  'address-line1': 'address-line1',
  'address-line2': 'address-line2',
  'address-line3': 'other',
  'address-level1': 'address-level1',
  'address-level2': 'address-level2',
  'address-level3': 'other',
  'address-level4': 'other',
  'postal-code': 'postal-code',
  country: 'country',
  'country-name': 'country',
  username: 'other',
  nickname: 'other',
  'new-password': 'other',
  'current-password': 'other',
  'one-time-code': 'other',
  bday: 'other',
  'bday-day': 'other',
  'bday-month': 'other',
  'bday-year': 'other',
  sex: 'other',
  url: 'other',
  photo: 'other',
  language: 'other',
  impp: 'other',
};

/** Tokens that pages set to keep browsers from filling, on fields that plainly are something else. */
const MISUSED = new Set(['new-password', 'current-password', 'one-time-code']);

/**
 * What a control's `autocomplete` says it is for; null when it says nothing (absent, "on", "off", unknown words) or is
 * known to be misused: password tokens on a control that shows what is typed, "username" on one for email addresses.
 * Names on cards ("cc-given-name") are left to the field's own words, since shops set them on plain names, too.
 */
export function kindOfAutocomplete(autocomplete: string, type = ''): FieldKind | 'other' | null {
  const tokens = autocomplete
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => token !== '' && token !== 'webauthn' && !/^cc-(given|family|additional)-name$/.test(token));
  const last = tokens.at(-1) ?? '';
  if (/^(cc|transaction)-/.test(last)) return 'other';
  if (MISUSED.has(last) && type !== 'password') return null;
  if (last === 'username' && type === 'email') return null;
  return Object.hasOwn(KINDS, last) ? (KINDS[last] ?? null) : null;
}
