import { describe, expect, test } from 'vitest';
import { findReferences } from './readReferences';

const references = (line: string) => findReferences(line).map(({ reference }) => reference);

describe('a number of an action', () => {
  test.each([
    ['UA 12/25', 'UA 12/25'],
    ['UA: 12/25', 'UA 12/25'],
    ['UA12/25', 'UA 12/25'],
    ['UA 012 / 25', 'UA 012/25'],
    ['UA No. 12/25', 'UA 12/25'],
    ['UA # 12/25', 'UA 12/25'],
    ['ua 12/25', 'UA 12/25'],
    ['UA 12/2025', 'UA 12/2025'],
    ['First UA: 12/25', 'UA 12/25'],
    ['Further information on UA 12/25.', 'UA 12/25'],
    ['(UA 12/25)', 'UA 12/25'],
    ['Primera AU: 12/25', 'UA 12/25'],
    ['AU nº 12/25', 'UA 12/25'],
    ['AU n° 12/25', 'UA 12/25'],
    ['l’AU 12/25', 'UA 12/25'],
    ['رقم 12/25', 'UA 12/25'],
  ])('%j is %s', (line, reference) => {
    expect(references(line)).toEqual([reference]);
  });
});

describe('an index number', () => {
  test.each([
    ['AMR 51/0017/2026', 'AMR 51/0017/2026'],
    ['AMR51/0017/2026', 'AMR 51/0017/2026'],
    ['amr 51/17/2026', 'AMR 51/17/2026'],
    ['MDE 13 / 1 / 1999', 'MDE 13/1/1999'],
    ['Index: AMR 51/0017/2026.', 'AMR 51/0017/2026'],
    ['رقم الوثيقة: AMR 51/0017/2026', 'AMR 51/0017/2026'],
  ])('%j is %s', (line, reference) => {
    expect(references(line)).toEqual([reference]);
  });
});

describe('there is none in', () => {
  test.each([
    '',
    '12/25',
    '3/4/2025',
    'UA',
    'UA 12',
    'UA 12/2',
    'UA 12345/25',
    'UA 12/25/3',
    'UA 12/2025/3',
    'UA 12/1925',
    'QUA 12/25',
    'GUA: 12/25',
    'UAE 12/25',
    // a French word
    'du 3/25 au 12/25',
    'Écrivez au 12/14, rue de l’Exemple',
    'AMR 51/0017/1826',
    'AMR 51/0017/20261',
    'AMR 51/001777/2026',
    'AMR 511/0017/2026',
    'AMRX 51/0017/2026',
    'XAMR 51/0017/2026',
    'AMR 51/0017',
    '+1 202 555 0143',
  ])('%j', (line) => {
    expect(references(line)).toEqual([]);
  });
});

test('several come in their order, with their places', () => {
  const line = '🕊 UA: 12/25 Index: AMR 51/0017/2026 (first UA 3/24, AU 4/24) USA Date: 3 March 2025';
  const found = findReferences(line);
  expect(found.map(({ reference }) => reference)).toEqual(['UA 12/25', 'AMR 51/0017/2026', 'UA 3/24', 'UA 4/24']);
  expect(found.map(({ start, end }) => line.slice(start, end))).toEqual([
    'UA: 12/25',
    'AMR 51/0017/2026',
    'UA 3/24',
    'AU 4/24',
  ]);
});
