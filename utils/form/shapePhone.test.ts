import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsPattern, type PhoneField, shapePhone } from './shapePhone';

const field = (over: Partial<PhoneField> = {}): PhoneField => ({
  pattern: '',
  maxLength: null,
  placeholder: '',
  ...over,
});

test('a field that asks for nothing gets the number as typed', () => {
  expect(shapePhone(' (202) 555-0143 ', field(), 'US')).toBe('(202) 555-0143');
});

describe.each(['(202) 555-0143', '202.555.0143', '+1 202 555 0143', '1-202-555-0143', '12025550143'])('%s', (tel) => {
  test.each([
    ['a pattern of ten digits', { pattern: '\\d{10}' }, '2025550143'],
    ['a limit of ten characters', { maxLength: 10 }, '2025550143'],
    ['a pattern with dashes', { pattern: '[0-9]{3}-[0-9]{3}-[0-9]{4}' }, '202-555-0143'],
    ['a placeholder of hashes', { placeholder: '###-###-####' }, '202-555-0143'],
    ['a placeholder with brackets', { placeholder: '(555) 555-0100' }, '(202) 555-0143'],
    ['an example in words', { placeholder: 'e.g. 555.555.0100' }, '202.555.0143'],
    ['the international form', { pattern: '\\+1\\d{10}' }, '+12025550143'],
    ['the trunk form', { placeholder: '1-555-555-0100' }, '1-202-555-0143'],
  ])('becomes what the field asks for by %s', (_, asks, shaped) => {
    expect(shapePhone(tel, field(asks), 'US')).toBe(shaped);
  });
});

test('the pattern weighs more than the placeholder', () => {
  const asks = { pattern: '\\d{10}', placeholder: '(555) 555-0100' };
  expect(shapePhone('(202) 555-0143', field(asks), 'US')).toBe('2025550143');
});

test.each([
  ['no shape fits the pattern', { pattern: '[A-Z]+' }],
  ['no shape is short enough', { maxLength: 7 }],
  ['the pattern is not valid', { pattern: '[' }],
])('where %s the number stays as typed', (_, asks) => {
  expect(shapePhone('(202) 555-0143', field(asks), 'US')).toBe('(202) 555-0143');
});

test.each([
  ['+44 20 7946 0958', { placeholder: '(555) 555-0100' }],
  ['+44 20 7946 0958', { pattern: '\\d{10}' }],
  ['+33 1 99 00 55 01', { placeholder: '###-###-####' }],
  ['+20 100 555 0143', { maxLength: 10 }],
  ['+65 6555 0143', { placeholder: '###-###-####' }],
  ['+65 6555 0143', { pattern: '\\d{10}' }],
])('a number of another country is not pressed into a US shape: %s', (tel, asks) => {
  expect(shapePhone(tel, field(asks), 'US')).toBe(tel);
});

test.each([
  ['06 12 34 56 78', 'FR', { placeholder: '+1 555-555-0100' }],
  ['06 12 34 56 78', '', { pattern: '\\+1\\d{10}' }],
  // ten digits as they could stand in North America, too
  ['98765 43210', 'IN', { placeholder: '+1 555-555-0100' }],
  ['98765 43210', 'IN', { placeholder: '(555) 555-0100' }],
])(
  'a number as it is dialled within another country does not become one of North America: %s, %j',
  (tel, country, asks) => {
    expect(shapePhone(tel, field(asks), country)).toBe(tel);
    expect(shapePhone(tel, field({ pattern: '\\d{10}' }), country)).toBe(tel.replaceAll(' ', ''));
  },
);

test.each(['US', 'CA', 'JM', ''])('a number of the plan that begins with 1 may get the 1: %j', (country) => {
  expect(shapePhone('202 555 0143', field({ pattern: '\\+1\\d{10}' }), country)).toBe('+12025550143');
});

test('a number typed with +1 is one of that plan wherever its owner lives', () => {
  expect(shapePhone('+1 202 555 0143', field({ placeholder: '(555) 555-0100' }), 'FR')).toBe('(202) 555-0143');
});

test('a number of another country loses its blanks where the field asks for that', () => {
  expect(shapePhone('+44 20 7946 0958', field({ pattern: '\\+\\d+' }), 'US')).toBe('+442079460958');
  expect(shapePhone('+44 20 7946 0958', field({ pattern: '\\d{7,15}' }), 'US')).toBe('442079460958');
});

test.each(['555-0143 ext. 123', '(202) 555-0143 x5', '202-555-0143 #12', '202-555-0143;ext=9'])(
  'an extension never runs into the number: %s',
  (tel) => {
    for (const asks of [{ pattern: '\\d+' }, { placeholder: '###-###-####' }, { maxLength: 11 }])
      expect(shapePhone(tel, field(asks), 'US')).toBe(tel);
  },
);

test('digits that are not ASCII are left as they are', () => {
  expect(shapePhone('٢٠٢-٥٥٥-٠١٤٣', field({ maxLength: 10 }), 'US')).toBe('٢٠٢-٥٥٥-٠١٤٣');
});

const digits = (text: string) => text.replace(/\D/g, '');

test('never a digit added or dropped but a leading US 1', () => {
  const tel = fc.array(fc.constantFrom(...'0123456789()-. +x'), { minLength: 1, maxLength: 18 }).map((c) => c.join(''));
  const asks = fc.record({
    pattern: fc.constantFrom('', '\\d{10}', '\\d+', '\\+?[\\d ]+', '[', '\\(\\d{3}\\) \\d{3}-\\d{4}'),
    maxLength: fc.option(fc.integer({ min: 0, max: 20 })),
    placeholder: fc.constantFrom('', '###-###-####', '(555) 555-0100', '+1 555-555-0100', 'Phone'),
  });
  fc.assert(
    fc.property(tel, asks, fc.constantFrom('', 'US', 'FR'), (typed, wanted, country) => {
      const [before, after] = [digits(typed), digits(shapePhone(typed, wanted, country))];
      const same = before === after;
      const one = before.length === 10 ? `1${before}` === after : before.length === 11 && before === `1${after}`;
      expect(same || one).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['45501', '\\d{5}', true],
  ['45501-1234', '\\d{5}', false],
  ['45501', '5', false],
  ['a', 'b|a', true],
  ['xa', 'b|a', false],
])('%j against the pattern %j, as the browser checks it: the whole value', (value, pattern, fits) => {
  expect(fitsPattern(value, pattern)).toBe(fits);
});
