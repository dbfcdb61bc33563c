import { describe, expect, test } from 'vitest';
import { aTextarea } from '../../tests/builders/form';
import { readLimit } from './readLimit';

const counted = (after: string, state: 'empty' | 'typed' = 'empty') =>
  readLimit(aTextarea({ after, state }), null)?.count;

test('the page’s own limit comes before the counter, the counter before what is known', () => {
  const after = '0 / 3000';
  expect(readLimit(aTextarea({ maxLength: 1500, after }), 4000)).toEqual({ count: 1500, source: 'page' });
  expect(readLimit(aTextarea({ after }), 4000)).toEqual({ count: 3000, source: 'counter' });
  expect(readLimit(aTextarea(), 4000)).toEqual({ count: 4000, source: 'known-version' });
  expect(readLimit(undefined, 4000)).toEqual({ count: 4000, source: 'known-version' });
  expect(readLimit(aTextarea(), null)).toBeNull();
});

describe('a counter', () => {
  test.each([
    ['0 / 3000', 3000],
    ['0/3,000 characters', 3000],
    ['0 of 2000', 2000],
    ['3000/3000 left', 3000],
    ['Maximum 2,000 characters', 2000],
    ['Max. 500 chars', 500],
    ['Up to 2.500 caracteres', 2500],
    ['3 000 caractères au maximum', 3000],
    ['0 sur 3\u202f000', 3000],
    ['0 de 2000 caracteres', 2000],
    ['حد أقصى 2000 حرفًا', 2000],
    ['Between 20 and 2000 characters', 2000],
  ])('“%s” takes %i', (after, count) => {
    expect(counted(after)).toBe(count);
  });

  test('may be in the hint that describes the box', () => {
    expect(readLimit(aTextarea({ description: 'At most 1,000 characters, please.' }), null)?.count).toBe(1000);
  });

  test.each([
    '3000 characters remaining',
    '3000 characters left',
    '3 000 caractères restants',
    '3000 caracteres restantes',
    '3000 حرف متبقٍ',
    'Remaining: 3,000 characters',
    'Left: 3000 characters',
    'You can still type 3000 characters.',
    'You still have 3000 characters',
    'You can still enter up to 3000 characters',
    'You can type 3000 more characters',
    'You have 3000 more characters',
    'Quedan 3000 caracteres',
    'Te quedan 3.000 caracteres',
    'Le quedan aún 3000 caracteres',
    'Aún puede escribir 3000 caracteres',
    'Restantes: 3000 caracteres',
    'Il reste 3 000 caractères',
    'Il vous reste 3\u202f000 caractères.',
    'Il ne vous reste plus que 3000 caractères',
    'Vous pouvez encore saisir 3 000 caractères',
    'متبقي 3000 حرفًا',
    'المتبقي: 3000 حرف',
    'يتبقى لديك 3000 حرف',
  ])('“%s” tells the limit only while the box is empty', (after) => {
    expect(counted(after)).toBe(3000);
    expect(counted(after, 'typed')).toBeUndefined();
  });

  test.each([
    ['120 more characters', 'typed'],
    // as many as a minimum may still want
    ['Please type 120 more characters', 'empty'],
    ['au moins 1 500 caractères', 'empty'],
    ['Quedan 1 100 caracteres', 'typed'],
  ] as const)('“%s” tells none', (after, state) => {
    expect(counted(after, state)).toBeUndefined();
  });

  test.each([
    ['You can type 2000 characters', 2000],
    ['Leave the rest out: 2,000 characters at most', 2000],
    ['Turn left. 2000 characters', 2000],
    ['Quedan 1100 caracteres de 2000', undefined],
    ['Il reste 1 100 sur 3 000 caractères', 3000],
    ['Quedan 1100 caracteres (máximo 2000 caracteres)', 2000],
    ['Maximum 2000 characters. Remaining: 1100 characters', 2000],
  ])('“%s” tells %s while something is typed', (after, count) => {
    expect(counted(after, 'typed')).toBe(count);
  });

  test('still tells the limit while something is typed', () => {
    expect(counted('1,234 / 3,000', 'typed')).toBe(3000);
    expect(counted('Maximum 2,000 characters', 'typed')).toBe(2000);
  });
});

describe('numbers that limit nothing', () => {
  test.each([
    'Room 2000',
    'Founded in 1999, open 24/7',
    'Call (202) 555-0143',
    'Updated 01/20/2025',
    'OMB No. 3090-0297, expires 07/31/2027',
    'Expires 11/2027',
    'Step 1 of 3',
    'At least 150 characters',
    'Minimum 50 characters',
    '50 characters minimum',
    'au moins 50 caractères',
    'mínimo 50 caracteres',
    'In 500 words or less',
    '2 characters',
    '',
  ])('“%s”', (after) => {
    expect(counted(after)).toBeUndefined();
  });

  test('a minimum beside a maximum', () => {
    expect(counted('50 characters minimum, 2,000 characters maximum')).toBe(2000);
    expect(counted('At least 50 and at most 2000 characters')).toBe(2000);
  });
});
