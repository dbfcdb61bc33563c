import type { FieldKind } from './fieldKind';

/** A version of the White House form that was seen in use, by the exact names of its controls. */
export interface KnownForm {
  id: string;
  /** When and where it was seen. */
  why: string;
  /** Any one of these sets of names, all present in one form, tells the version. */
  signatures: readonly (readonly string[])[];
  /** Paths it is known from, where the names alone do not tell it from another version. */
  paths?: readonly string[];
  names: Readonly<Record<string, FieldKind>>;
  /** Characters its message box takes; a hint only, the page's own limit comes first. */
  limit: number;
  /** Its states are US states and it asks for no country. */
  usOnly: boolean;
}

const SALESFORCE = {
  'Contact.Salutation': 'honorific-prefix',
  'Contact.FirstName': 'given-name',
  'Contact.LastName': 'family-name',
  'Contact.Email': 'email',
  'Contact.HomePhone': 'tel',
  'Contact.MailingStreet': 'street-address',
  'Contact.MailingCity': 'address-level2',
  'Contact.MailingPostalCode': 'postal-code',
} satisfies Record<string, FieldKind>;

const SALESFORCE_2018_08 = {
  ...SALESFORCE,
  'Contact.Case.Who_are_you_trying_to_contact__c': 'topic',
  'Contact.MailingState': 'address-level1',
  'Contact.Case.Description': 'message',
} satisfies Record<string, FieldKind>;

const HOME_MADE = {
  Subject: 'topic',
  Prefix: 'honorific-prefix',
  FirstName: 'given-name',
  lastName: 'family-name',
  email_address: 'email',
  phone: 'tel',
  country: 'country',
  Street: 'street-address',
  City: 'address-level2',
  State: 'address-level1',
  zipcode: 'postal-code',
  message: 'message',
} satisfies Record<string, FieldKind>;

/** Newest first. A version is recognised whole or not at all, so that a form that drifts is noticed. */
export const KNOWN_FORMS: readonly KnownForm[] = [
  {
    id: 'v7-2025-02',
    why: 'inline at www.whitehouse.gov/contact/, February 2025',
    signatures: [
      ['Prefix', 'FirstName', 'lastName', 'Address1', 'City', 'State', 'zipcode', 'email_address', 'phone', 'message'],
    ],
    names: {
      Prefix: 'honorific-prefix',
      FirstName: 'given-name',
      lastName: 'family-name',
      Address1: 'address-line1',
      City: 'address-level2',
      State: 'address-level1',
      zipcode: 'postal-code',
      email_address: 'email',
      phone: 'tel',
      message: 'message',
    },
    limit: 4000,
    usOnly: true,
  },
  {
    id: 'v6-2024-08',
    why: 'at www.whitehouse.gov/contact/share/ and /contact/vicepresident/ (without a subject), August 2024',
    signatures: [['FirstName', 'lastName', 'email_address', 'Street', 'City', 'State', 'zipcode', 'message']],
    paths: ['/contact/share', '/contact/vicepresident'],
    names: HOME_MADE,
    limit: 2000,
    usOnly: false,
  },
  {
    id: 'v5-2022',
    why: 'inline at www.whitehouse.gov/contact/, March 2022 to 2024',
    signatures: [
      ['Subject', 'FirstName', 'lastName', 'email_address', 'Street', 'City', 'State', 'zipcode', 'message'],
    ],
    names: HOME_MADE,
    limit: 2000,
    usOnly: false,
  },
  {
    id: 'v4-2021',
    why: 'inline at www.whitehouse.gov/contact/, January 2021 to March 2022',
    signatures: [['Contact.MailingCountryCode', 'Contact.MailingState', 'Contact.Case.Description']],
    names: { ...SALESFORCE_2018_08, 'Contact.MailingCountryCode': 'country' },
    limit: 2000,
    usOnly: false,
  },
  {
    id: 'v3-2018-08',
    why: 'at forms.whitehouse.gov/contact/, August 2018 to January 2021',
    signatures: [['Contact.FirstName', 'Contact.MailingState', 'Contact.Case.Description']],
    names: SALESFORCE_2018_08,
    limit: 2000,
    usOnly: true,
  },
  {
    id: 'v2-2018-07',
    why: 'at forms.whitehouse.gov/contact/ in two steps, topic first, July 2018',
    signatures: [
      ['Contact.Case.B.Who_are_you_trying_to_contact__c'],
      ['Contact.FirstName', 'Contact.Case.B.Description'],
    ],
    names: {
      ...SALESFORCE,
      'Contact.Case.B.Who_are_you_trying_to_contact__c': 'topic',
      'Contact.Local_State__c': 'address-level1',
      'Contact.Case.B.Description': 'message',
    },
    limit: 2000,
    usOnly: true,
  },
  {
    id: 'v1-2017-iframe',
    why: 'at forms.whitehouse.gov/contact/questions-comments, in a frame on www.whitehouse.gov/contact, to January 2017',
    signatures: [['submitted[00Nj0000000VDNE]', 'submitted[00Nj0000000VDNF]', 'submitted[description]']],
    names: {
      'submitted[00Nj0000000VDNX]': 'topic',
      'submitted[00Nj0000000VDNE]': 'given-name',
      'submitted[00Nj0000000VDNF]': 'family-name',
      'submitted[00Nj0000000VDNQ]': 'address-line1',
      'submitted[00Nj0000000VDMz]': 'address-level2',
      'submitted[us_states]': 'address-level1',
      'submitted[postal_code_us]': 'postal-code',
      'submitted[email]': 'email',
      'submitted[phone_us]': 'tel',
      'submitted[description]': 'message',
    },
    limit: 2500,
    usOnly: true,
  },
];

/** The newest version, which the practice page copies and whose limit is shown while no form is open. */
export const NEWEST_FORM = KNOWN_FORMS[0] as KnownForm;

/** The version that a form's control names tell, at a path; null for a form that is new to us. */
export function knownFormOf(names: ReadonlySet<string>, path: string): KnownForm | null {
  const fits = (form: KnownForm) =>
    form.signatures.some((signature) => signature.every((name) => names.has(name))) &&
    (form.paths === undefined || form.paths.some((start) => path.startsWith(start)));
  return KNOWN_FORMS.find(fits) ?? null;
}
