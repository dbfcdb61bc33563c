import * as z from 'zod/mini';

/** The details that a supporter may keep, named by autofill tokens; every one of them may be left empty. */
export const SUPPORTER_FIELDS = [
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'honorific-suffix',
  'pronouns',
  'email',
  'tel',
  'country',
  'address-line1',
  'address-line2',
  'address-level2',
  'address-level1',
  'postal-code',
] as const;

export type SupporterField = (typeof SUPPORTER_FIELDS)[number];

const text = z._default(z.string(), '');

/**
 * What the supporter typed, kept as typed: a detail that cannot be right is told (`checkSupporter`), not refused.
 * `country` is an ISO 3166-1 alpha-2 code; `address-level1` a US state's code where the country is US, else free text.
 */
export const Supporter = z.object({
  'honorific-prefix': text,
  'given-name': text,
  'additional-name': text,
  'family-name': text,
  'honorific-suffix': text,
  pronouns: text,
  email: text,
  tel: text,
  country: text,
  'address-line1': text,
  'address-line2': text,
  'address-level2': text,
  'address-level1': text,
  'postal-code': text,
});

export type Supporter = z.infer<typeof Supporter>;

export const NO_SUPPORTER: Supporter = Supporter.parse({});

export function hasDetails(supporter: Supporter): boolean {
  return SUPPORTER_FIELDS.some((field) => field !== 'country' && supporter[field].trim() !== '');
}

/** Given, additional and family name in that order, as one line. */
export function fullName(supporter: Supporter): string {
  return oneLine(
    supporter['given-name'],
    supporter['additional-name'],
    supporter['family-name'],
    supporter['honorific-suffix'],
  );
}

/** The street lines that are not empty. */
export function streetLines(supporter: Supporter): string[] {
  return [supporter['address-line1'], supporter['address-line2']]
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function oneLine(...parts: string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
