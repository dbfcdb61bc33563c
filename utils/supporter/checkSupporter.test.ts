import { describe, expect, test } from 'vitest';
import { aCanadian, aSupporter } from '../../tests/builders/supporter';
import { checkSupporter } from './checkSupporter';
import { NO_SUPPORTER, type Supporter, type SupporterField } from './supporter';

const problem = (field: SupporterField, value: string, over: Partial<Supporter> = {}) =>
  checkSupporter(aSupporter({ ...over, [field]: value }))[field];

test('details that are right have no problem, and neither have empty ones', () => {
  expect(checkSupporter(aSupporter())).toEqual({});
  expect(checkSupporter(aCanadian())).toEqual({});
  expect(checkSupporter(NO_SUPPORTER)).toEqual({});
  expect(checkSupporter(aSupporter({ email: '  ', tel: ' ', 'postal-code': '\t' }))).toEqual({});
});

describe('the e-mail address', () => {
  test.each([
    'zoe',
    'zoe@localhost',
    'zoe@@example.org',
    'zoe ohara@example.org',
    'zoe@example.',
    '@example.org',
    'zoe@example..org',
  ])('%j cannot be one', (email) => {
    expect(problem('email', email)).toBe('email-shape');
  });

  test.each(['zoe.ohara@example.org', "o'hara+letters@mail.example.org", ' zoe@example.org ', 'zoë@bücher.example'])(
    '%j can',
    (email) => {
      expect(problem('email', email)).toBeUndefined();
    },
  );
});

describe('the phone number', () => {
  test.each([
    ['555-014', 'tel-too-short'],
    ['call me at 555-0143', 'tel-letters'],
    ['٢٠٢', 'tel-too-short'],
    ['-', 'tel-too-short'],
    ['555-0143', undefined],
    ['(202) 555-0143 ext. 12', undefined],
    ['202-555-0143 x12', undefined],
    ['+44 20 7946 0958', undefined],
  ])('%j: %s', (tel, told) => {
    expect(problem('tel', tel)).toBe(told);
  });
});

describe('the postal code', () => {
  test.each([
    ['4550', 'US', 'postal-code-for-country'],
    ['K1A 0B1', 'US', 'postal-code-for-country'],
    ['45501', 'CA', 'postal-code-for-country'],
    ['45501', 'US', undefined],
    ['45501-1234', 'US', undefined],
    ['k1a 0b1', 'CA', undefined],
    ['4550', '', undefined],
    ['none', 'AE', undefined],
  ])('%j in %j: %s', (code, country, told) => {
    expect(problem('postal-code', code, { country })).toBe(told);
  });
});

describe('the state', () => {
  test.each([
    ['Ohi', 'US', 'state-unknown'],
    ['Ontario', 'US', 'state-unknown'],
    ['ohio', 'US', undefined],
    ['OH', 'US', undefined],
    ['Ontario', 'CA', undefined],
    ['Ontario', '', undefined],
  ])('%j in %j: %s', (state, country, told) => {
    expect(problem('address-level1', state, { country, 'postal-code': '' })).toBe(told);
  });
});
