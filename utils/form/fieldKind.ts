/**
 * What a form field is for. The words are the autofill tokens of the HTML standard
 * (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill) where one exists;
 * `pronouns`, `email-confirmation`, `topic` and `message` have no token there and are ours.
 */
export const FIELD_KINDS = [
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'honorific-suffix',
  'name',
  'pronouns',
  'email',
  'email-confirmation',
  'tel',
  'organization',
  'street-address',
  'address-line1',
  'address-line2',
  'address-level2',
  'address-level1',
  'postal-code',
  'country',
  'topic',
  'message',
] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];

/** The kinds that make up a postal address: left alone together when a form can only take a US address. */
export const ADDRESS_KINDS: ReadonlySet<FieldKind> = new Set([
  'street-address',
  'address-line1',
  'address-line2',
  'address-level2',
  'address-level1',
  'postal-code',
  'country',
] satisfies FieldKind[]);

/** A whole name, or half of one. */
export const NAME_OR_HALF: ReadonlySet<string> = new Set(['name', 'given-name', 'family-name'] satisfies FieldKind[]);
