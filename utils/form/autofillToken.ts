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

/** What a control's `autocomplete` says it is for; null when it says nothing (absent, "on", "off", unknown words). */
export function kindOfAutocomplete(autocomplete: string): FieldKind | 'other' | null {
  const tokens = autocomplete
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => token !== '' && token !== 'webauthn');
  const last = tokens.at(-1) ?? '';
  if (/^(cc|transaction)-/.test(last)) return 'other';
  return Object.hasOwn(KINDS, last) ? (KINDS[last] ?? null) : null;
}
