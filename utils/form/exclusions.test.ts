import { describe, expect, test } from 'vitest';
import { aCheckbox, aField, aRadioGroup, aTextarea, someOptions } from '../../tests/builders/form';
import { type Exclusion, exclusionOf } from './exclusions';
import type { FieldDescription, FieldGroup } from './formSnapshot';

const MAIN: FieldGroup = { landmark: 'main', name: '' };
const of = (field: FieldDescription, landmark: FieldGroup['landmark'] = 'main') =>
  exclusionOf(field, { landmark, name: '' });
const yesNo = someOptions(['Yes', 'No']);

type Row = [told: string, field: FieldDescription, is: Exclusion | null];

describe('captcha', () => {
  test.each<Row>([
    ['named so', aField({ name: 'captcha_code' }), 'captcha'],
    [
      'the box reCAPTCHA hides its answer in',
      aTextarea({ name: 'g-recaptcha-response', hidden: 'not-rendered' }),
      'captcha',
    ],
    [
      'a Turnstile answer',
      aField({ name: 'cf-turnstile-response', type: 'hidden', hidden: 'not-rendered' }),
      'captcha',
    ],
    ['characters to copy', aField({ label: 'Type the characters shown' }), 'captcha'],
    ['a code to copy', aField({ label: 'Security code *' }), 'captcha'],
    ['a sum', aField({ label: 'What is 3 plus 4?' }), 'captcha'],
    ['a question for people', aCheckbox({ label: 'I am not a robot' }), 'captcha'],
    ['a ZIP code', aField({ label: 'ZIP code' }), null],
    ['a question about security', aField({ label: 'Question about national security' }), null],
    ['a hint that counts characters', aTextarea({ label: 'Message', description: 'Up to 2,000 characters' }), null],
  ])('%s', (_, field, is) => {
    expect(of(field)).toBe(is);
  });

  test('a text box whose own label speaks of a captcha is left to the supporter, even a large one', () => {
    expect(of(aTextarea({ label: 'Enter the captcha text' }))).toBe('captcha');
  });
});

describe('decoy', () => {
  test.each<Row>([
    ['says so', aField({ label: 'Leave this field blank' }), 'decoy'],
    ['says so in its hint', aField({ label: 'Email', description: 'If you are human, leave this alone.' }), 'decoy'],
    ['says so by its name', aField({ name: 'honeypot' }), 'decoy'],
    ['Gravity Forms', aField({ label: 'Phone', description: 'This field is for validation purposes' }), 'decoy'],
    ['not to be typed in', aField({ placeholder: 'Do not type anything here' }), 'decoy'],
    ['not to be filled', aField({ label: 'Do not fill this in' }), 'decoy'],
    ['kept from screen readers', aField({ label: 'Name', hidden: 'aria-hidden' }), 'decoy'],
    ['kept from the tab key', aField({ name: 'b_255057cc', tabIndex: -1 }), 'decoy'],
    ['a list that the tab key skips', aField({ control: 'select', label: 'State', tabIndex: -1 }), null],
    ['a phone number without dashes', aField({ label: 'Phone', description: 'Do not enter dashes' }), null],
    ['a request for small letters', aField({ label: 'Name', description: 'Do not type in capital letters' }), null],
    ['not to be typed into', aField({ label: 'Fax', description: 'Please do not type into this box' }), 'decoy'],
    ['a warning', aTextarea({ label: 'Message', description: 'Do not enter your Social Security number.' }), null],
    ['a honeypot for short', aField({ label: 'Name', name: 'hp' }), 'decoy'],
    ['a mobile phone in Indonesian', aField({ label: 'No.Hp:', name: 'hp' }), null],
    ['the same by its name', aField({ label: 'Telepon', name: 'no_hp' }), null],
    ['an optional line', aField({ label: 'Apartment (leave blank if none)' }), null],
    ['a required box', aField({ label: 'Name', description: 'Name must not be blank' }), null],
  ])('%s', (_, field, is) => {
    expect(of(field)).toBe(is);
  });
});

describe('hidden', () => {
  test.each(['not-rendered', 'opacity', 'off-screen', 'clipped', 'no-size', 'covered'] as const)(
    'a field that is %s cannot be reviewed',
    (hidden) => {
      expect(of(aField({ label: 'City', hidden }))).toBe('hidden');
    },
  );

  test('a field in sight can', () => {
    expect(of(aField({ label: 'City' }))).toBeNull();
  });
});

describe('consent', () => {
  test.each<Row>([
    ['a tick box, whatever it says', aCheckbox({ label: 'My address is in the US' }), 'consent'],
    ['opting in', aCheckbox({ name: 'Optin_code' }), 'consent'],
    ['updates, yes or no', aRadioGroup(yesNo, { legend: 'Would you like to receive updates?' }), 'consent'],
    ['terms, yes or no', aRadioGroup(yesNo, { legend: 'I accept the terms' }), 'consent'],
    [
      'a city on a page about subscribing',
      aField({ label: 'City', description: 'Subscribe to news from your city' }),
      null,
    ],
    ['a letter about consent', aTextarea({ label: 'Your message', legend: 'Privacy and consent' }), null],
    ['a form of address', aRadioGroup(someOptions(['Mr.', 'Ms.']), { legend: 'Prefix' }), null],
    ['agreement is more than a beginning', aRadioGroup(yesNo, { legend: 'Paris Agreement' }), null],
  ])('%s', (_, field, is) => {
    expect(of(field)).toBe(is);
  });
});

describe('not ours', () => {
  test.each(['password', 'search', 'url', 'date', 'range', 'submit'])('a control of type %s', (type) => {
    expect(of(aField({ label: 'First name', type }))).toBe('not-ours');
  });

  test.each(['text', 'email', 'tel', 'number'])('type %s may be ours', (type) => {
    expect(of(aField({ label: 'First name', type }))).toBeNull();
  });

  test('a control that is none of the usual ones', () => {
    expect(of(aField({ label: 'First name', control: 'other' }))).toBe('not-ours');
  });

  test.each([
    ['banner', 'not-ours'],
    ['contentinfo', 'not-ours'],
    ['navigation', 'not-ours'],
    ['search', 'not-ours'],
    ['header', 'not-ours'],
    ['footer', 'not-ours'],
    ['nav', 'not-ours'],
    ['dialog', null],
    ['main', null],
    ['', null],
  ] as const)('an e-mail box in the landmark %j', (landmark, is) => {
    expect(of(aField({ label: 'Email', type: 'email' }), landmark)).toBe(is);
  });
});

test('what a control guards says more than that it is hidden', () => {
  const field = aField({ name: 'honeypot_captcha', hidden: 'off-screen' });
  expect(exclusionOf(field, MAIN)).toBe('captcha');
  expect(exclusionOf({ ...field, name: 'honeypot' }, MAIN)).toBe('decoy');
});

test('a field of a group that nobody described is judged by itself', () => {
  expect(exclusionOf(aField({ label: 'City' }), undefined)).toBeNull();
});
