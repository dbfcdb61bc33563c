import type { FieldDescription, FormSnapshot } from '../../utils/form/formSnapshot';
import {
  aButton,
  aCheckbox,
  aField,
  aSelect,
  aSnapshot,
  aTextarea,
  PLACEHOLDER,
  PREFIXES,
  someOptions,
  STATES_BY_CODE,
  STATES_BY_NAME,
} from './form';

const FORMS_HOST = 'https://forms.whitehouse.gov';
const TOPICS = [
  PLACEHOLDER,
  ...someOptions(['Contact the President', 'Contact the Vice President', 'Help with a Federal Agency']),
];
export const COUNTRIES = [PLACEHOLDER, ...someOptions(['United States', 'Canada', 'Mexico', 'Australia', 'France'])];

/** The page of a version, its controls by the names on record and without any label: nobody has written those down. */
const page = (at: Partial<FormSnapshot>, ...fields: FieldDescription[]): FormSnapshot =>
  aSnapshot({ ...at, fields, buttons: [aButton()] });

const v1 = page(
  { origin: FORMS_HOST, path: '/contact/questions-comments' },
  aSelect(TOPICS, { name: 'submitted[00Nj0000000VDNX]' }),
  aField({ name: 'submitted[00Nj0000000VDNE]' }),
  aField({ name: 'submitted[00Nj0000000VDNF]' }),
  aField({ name: 'submitted[00Nj0000000VDNQ]' }),
  aField({ name: 'submitted[00Nj0000000VDMz]' }),
  aSelect(STATES_BY_NAME, { name: 'submitted[us_states]' }),
  aField({ name: 'submitted[postal_code_us]' }),
  aField({ name: 'submitted[email]' }),
  aField({ name: 'submitted[phone_us]' }),
  aTextarea({ name: 'submitted[description]' }),
  aCheckbox({ name: 'submitted[interest][ODS - Contact Us]', state: 'typed' }),
);

const salesforce = (name: string): FieldDescription[] => [
  aSelect(PREFIXES, { name: 'Contact.Salutation' }),
  aField({ name: 'Contact.FirstName' }),
  aField({ name: 'Contact.LastName' }),
  aField({ name: 'Contact.Email' }),
  aField({ name: 'Contact.HomePhone' }),
  aTextarea({ name: 'Contact.MailingStreet', area: 20_000 }),
  aField({ name: 'Contact.MailingCity' }),
  aField({ name: 'Contact.MailingPostalCode' }),
  aTextarea({ name }),
];

const v2 = page(
  { origin: FORMS_HOST },
  aSelect(TOPICS, { name: 'Contact.Case.B.Who_are_you_trying_to_contact__c' }),
  ...salesforce('Contact.Case.B.Description'),
  aSelect(STATES_BY_CODE, { name: 'Contact.Local_State__c' }),
);

const summer2018 = [
  aSelect(TOPICS, { name: 'Contact.Case.Who_are_you_trying_to_contact__c' }),
  ...salesforce('Contact.Case.Description'),
  aSelect(STATES_BY_NAME, { name: 'Contact.MailingState' }),
  aCheckbox({ name: 'Contact.Contact_Us_Email_Opt_In__c', state: 'typed' }),
];

const v3 = page({ origin: FORMS_HOST }, ...summer2018);
const v4 = page({}, ...summer2018, aSelect(COUNTRIES, { name: 'Contact.MailingCountryCode' }));

const homeMade = [
  aSelect([PLACEHOLDER, ...someOptions(['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Mx.'])], { name: 'Prefix' }),
  aField({ name: 'FirstName', maxLength: 40 }),
  aField({ name: 'lastName', maxLength: 80 }),
  aField({ name: 'email_address', maxLength: 80 }),
  aField({ name: 'phone', maxLength: 40 }),
  aSelect(COUNTRIES, { name: 'country' }),
  aTextarea({ name: 'Street', maxLength: 255, area: 20_000 }),
  aField({ name: 'City', maxLength: 40 }),
  aSelect(STATES_BY_NAME, { name: 'State' }),
  aField({ name: 'zipcode', maxLength: 20 }),
  aTextarea({ name: 'message' }),
  aCheckbox({ name: 'Optin_code', state: 'typed' }),
  aField({ name: 'recaptcha', type: 'hidden', hidden: 'not-rendered', tabIndex: -1 }),
];

const v5 = page({}, aSelect(TOPICS, { name: 'Subject' }), ...homeMade);
const v6 = { ...v5, path: '/contact/share/' };
/** The Vice President's page has no subject. */
export const vicePresidentForm = page({ path: '/contact/vicepresident/' }, ...homeMade);

const v7 = page(
  {},
  aSelect(PREFIXES, { name: 'Prefix', required: true }),
  aField({ name: 'FirstName', maxLength: 40, required: true }),
  aField({ name: 'lastName', maxLength: 80, required: true }),
  aField({ name: 'Address1', maxLength: 255, required: true }),
  aField({ name: 'City', maxLength: 40, required: true }),
  aSelect(STATES_BY_CODE, { name: 'State', required: true }),
  aField({ name: 'zipcode', maxLength: 20, required: true }),
  aField({ name: 'email_address', maxLength: 80, required: true }),
  aField({ name: 'phone', maxLength: 40, required: true }),
  aTextarea({ name: 'message', required: true }),
);

/** The seven versions on record, whole and open on one page, by their id. */
export const WHITE_HOUSE_FORMS = {
  'v1-2017-iframe': v1,
  'v2-2018-07': v2,
  'v3-2018-08': v3,
  'v4-2021': v4,
  'v5-2022': v5,
  'v6-2024-08': v6,
  'v7-2025-02': v7,
} as const satisfies Record<string, FormSnapshot>;

/** A page with some of its fields made different, by name. */
export function withField(snapshot: FormSnapshot, name: string, over: Partial<FieldDescription>): FormSnapshot {
  return {
    ...snapshot,
    fields: snapshot.fields.map((field) => (field.name === name ? { ...field, ...over } : field)),
  };
}

export function withoutField(snapshot: FormSnapshot, name: string): FormSnapshot {
  return { ...snapshot, fields: snapshot.fields.filter((field) => field.name !== name) };
}
