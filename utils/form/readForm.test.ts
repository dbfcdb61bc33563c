import { describe, expect, test } from 'vitest';
import {
  aButton,
  aCheckbox,
  aField,
  aPlainForm,
  aSelect,
  aSnapshot,
  aTextarea,
  someOptions,
} from '../../tests/builders/form';
import { vicePresidentForm, WHITE_HOUSE_FORMS, withField, withoutField } from '../../tests/builders/whiteHouseForms';
import type { FieldDescription, FormSnapshot } from './formSnapshot';
import { KNOWN_FORMS, NEWEST_FORM } from './knownForms';
import { readForm } from './readForm';

const versions = Object.entries(WHITE_HOUSE_FORMS);
const kindsByName = (snapshot: FormSnapshot) => {
  const form = readForm(snapshot);
  const nameOf = (ref: string) => snapshot.fields.find((field) => field.ref === ref)?.name ?? '';
  return Object.fromEntries((form?.matches ?? []).map(({ ref, kind }) => [nameOf(ref), kind]));
};

describe('the versions on record', () => {
  test('are all there, newest first', () => {
    expect(KNOWN_FORMS.map(({ id }) => id)).toEqual(Object.keys(WHITE_HOUSE_FORMS).toReversed());
    expect(NEWEST_FORM.id).toBe('v7-2025-02');
  });

  test.each(versions)('%s is known by its names alone', (id, snapshot) => {
    expect(readForm(snapshot)?.known?.id).toBe(id);
  });

  test.each(versions)('every name on record of %s is read as what it is, and as certain', (id, snapshot) => {
    const names = KNOWN_FORMS.find((form) => form.id === id)?.names ?? {};
    const here = snapshot.fields.map(({ name }) => name).filter((name) => name in names);
    expect(kindsByName(snapshot)).toMatchObject(Object.fromEntries(here.map((name) => [name, names[name]])));
    for (const match of readForm(snapshot)?.matches ?? []) expect(match).toMatchObject({ score: 1, rivals: [] });
    expect(here.length).toBeGreaterThanOrEqual(10);
  });

  test('the opt-in that is ticked by the page is nobody’s to fill', () => {
    const { exclusions } = readForm(WHITE_HOUSE_FORMS['v3-2018-08']) ?? {};
    expect(exclusions?.get('Contact.Contact_Us_Email_Opt_In__c')).toBe('consent');
  });

  test('the Vice President’s page is known without a subject, but only at its own address', () => {
    expect(readForm(vicePresidentForm)?.known?.id).toBe('v6-2024-08');
    expect(readForm({ ...vicePresidentForm, path: '/contact/' })?.known).toBeNull();
  });

  test('the first of two steps is known while the rest is still hidden', () => {
    const { fields } = WHITE_HOUSE_FORMS['v2-2018-07'];
    const first = fields.map((field, index): FieldDescription => ({
      ...field,
      hidden: index === 0 ? null : 'not-rendered',
    }));
    const form = readForm({ ...WHITE_HOUSE_FORMS['v2-2018-07'], fields: first });
    expect([form?.known?.id, form?.matches.map(({ kind }) => kind)]).toEqual(['v2-2018-07', ['topic']]);
  });

  test('a stranger in a known form is no rival of a name on record', () => {
    const snapshot = { ...WHITE_HOUSE_FORMS['v7-2025-02'] };
    snapshot.fields = [...snapshot.fields, aField({ ref: 'stranger', label: 'Phone' })];
    const phones = readForm(snapshot)?.matches.filter(({ kind }) => kind === 'tel');
    expect(phones?.map(({ ref, rivals }) => [ref, rivals])).toEqual([['phone', []]]);
  });

  test('names are compared whole and with their case', () => {
    const drifted = withField(WHITE_HOUSE_FORMS['v7-2025-02'], 'lastName', { name: 'LastName' });
    expect(readForm(drifted)?.known).toBeNull();
  });
});

describe('a form that has drifted', () => {
  const newest = WHITE_HOUSE_FORMS['v7-2025-02'];

  test.each(newest.fields.map(({ name }) => name))('v7 without %s is a new form, and all the rest is read', (name) => {
    const snapshot = withoutField(newest, name);
    const expected = Object.fromEntries(Object.entries(NEWEST_FORM.names).filter(([other]) => other !== name));
    expect(readForm(snapshot)?.known).toBeNull();
    expect(kindsByName(snapshot)).toEqual(expected);
  });

  test.each([
    ['FirstName', 'given_name', 'given-name'],
    ['Address1', 'MailingStreet', 'address-line1'],
    ['zipcode', 'postalCode', 'postal-code'],
    ['message', 'comments', 'message'],
    ['email_address', 'contact[mail]', 'email'],
  ])('v7 with %s renamed to %s is a new form that reads the same', (from, name, kind) => {
    const snapshot = withField(newest, from, { name });
    expect(readForm(snapshot)?.known).toBeNull();
    expect(kindsByName(snapshot)[name]).toBe(kind);
  });

  test.each(
    versions.flatMap(([id]) =>
      (KNOWN_FORMS.find((form) => form.id === id)?.signatures.at(-1) ?? []).map((name) => [id, name] as const),
    ),
  )('%s without %s is not taken for that version', (id, name) => {
    const snapshot = withoutField(
      withoutField(WHITE_HOUSE_FORMS[id as keyof typeof WHITE_HOUSE_FORMS], name),
      'Contact.Case.B.Who_are_you_trying_to_contact__c',
    );
    expect(readForm(snapshot)?.known?.id).not.toBe(id);
  });
});

const sent = (text: string) => [aButton({ text })];

describe('what is no contact form', () => {
  const email = aField({ label: 'Email', type: 'email' });

  test.each<[string, Partial<FormSnapshot>]>([
    ['an empty page', {}],
    [
      'a login',
      {
        fields: [
          email,
          aField({ label: 'Password', type: 'password' }),
          aField({ label: 'First name' }),
          aField({ label: 'Last name' }),
        ],
      },
    ],
    ['a newsletter', { fields: [email, aCheckbox({ label: 'Send me updates' })], buttons: sent('Sign Up') }],
    ['a newsletter with a ZIP code', { fields: [email, aField({ label: 'ZIP code' })] }],
    [
      'a newsletter that wants to know more',
      {
        fields: [email, aField({ label: 'First name' }), aField({ label: 'Last name' }), aField({ label: 'ZIP code' })],
        buttons: sent('Subscribe'),
      },
    ],
    ['a search', { fields: [aField({ label: 'Search', type: 'search', name: 's' })], buttons: sent('Search') }],
    ['a search in a large box', { fields: [aTextarea({ label: 'Search this site' })] }],
    ['a comment box without a person', { fields: [aTextarea({ label: 'Message' })] }],
    ['a subject alone', { fields: [aSelect(someOptions(['Taxes', 'Health']), { label: 'Topic' })] }],
    [
      'a form nobody can see',
      { fields: aPlainForm().fields.map((field) => ({ ...field, hidden: 'opacity' as const })) },
    ],
  ])('%s', (_, over) => {
    expect(readForm(aSnapshot(over))).toBeNull();
  });

  test.each(['search', 'navigation', 'banner', 'contentinfo'] as const)('a form in the landmark “%s”', (landmark) => {
    expect(readForm({ ...aPlainForm(), groups: [{ landmark, name: '' }] })).toBeNull();
  });
});

describe('what is one', () => {
  test('a message and an e-mail address', () => {
    expect(
      readForm(aSnapshot({ fields: [aField({ label: 'Email' }), aTextarea({ label: 'Message' })] })),
    ).not.toBeNull();
  });

  test('the first of several steps, which asks who writes', () => {
    const fields = [aField({ label: 'First name' }), aField({ label: 'Last name' }), aField({ label: 'Email' })];
    expect(readForm(aSnapshot({ fields, buttons: [aButton({ text: 'Next' })] }))?.known).toBeNull();
  });

  test('a first step with the topic alone, the message still hidden', () => {
    const fields = [
      aSelect(someOptions(['Taxes', 'Health']), { label: 'Topic' }),
      aTextarea({ label: 'Message', hidden: 'not-rendered' }),
    ];
    expect(readForm(aSnapshot({ fields }))?.matches.map(({ kind }) => kind)).toEqual(['topic']);
  });

  test('a contact form that also offers to subscribe', () => {
    const form = aPlainForm();
    expect(readForm({ ...form, buttons: [aButton({ text: 'Send and subscribe' })] })).not.toBeNull();
  });

  test('the contact form, not the newsletter or the search beside it', () => {
    const form = aPlainForm();
    const snapshot: FormSnapshot = {
      ...form,
      groups: [
        { landmark: 'banner', name: '' },
        { landmark: 'main', name: '' },
        { landmark: 'main', name: '' },
      ],
      fields: [
        aField({ ref: 'q', label: 'Search', type: 'search', group: 0 }),
        ...form.fields.map((field) => ({ ...field, group: 2 })),
        aField({ ref: 'news', label: 'Email', group: 1 }),
      ],
    };
    const read = readForm(snapshot);
    expect([read?.group, read?.fields.map(({ ref }) => ref)]).toEqual([2, ['first', 'last', 'email', 'message']]);
  });

  test('a form that takes nothing any more is there, but closed', () => {
    const form = aPlainForm();
    const locked = { ...form, fields: form.fields.map((field) => ({ ...field, locked: true })) };
    expect([readForm(form)?.closed, readForm(locked)?.closed]).toEqual([false, true]);
  });

  test('one locked field does not close it', () => {
    const { fields, ...rest } = aPlainForm();
    const locked = fields.map((field) => ({ ...field, locked: field.ref === 'email' }));
    expect(readForm({ ...rest, fields: locked })?.closed).toBe(false);
  });
});
