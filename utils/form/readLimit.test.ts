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
  ])('“%s” tells the limit only while the box is empty', (after) => {
    expect(counted(after)).toBe(3000);
    expect(counted(after, 'typed')).toBeUndefined();
    expect(counted(after, 'typed')).toBeUndefined();
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
