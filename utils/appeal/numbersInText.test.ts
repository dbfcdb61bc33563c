import { describe, expect, test } from 'vitest';
import { numbersInLine } from './numbersInText';

const numbersOf = (line: string) =>
  numbersInLine(line).map(({ digits, counted, written }) => [digits, counted, written]);

describe('a number that counts something is found', () => {
  test.each([
    ['plainly', 'they took 14 people away', '14', 'peopl', '14 people'],
    ['at the beginning', '26 days passed', '26', 'day', '26 days'],
    ['in hundreds', 'at 400 kilometres from here', '400', 'kilom', '400 kilometres'],
    ['with a comma', 'to 1,200 families', '1200', 'famil', '1,200 families'],
    ['with two commas', 'of 1,200,000 families', '1200000', 'famil', '1,200,000 families'],
    ['with a full stop, in Spanish', 'a 1.200 familias', '1200', 'famil', '1.200 familias'],
    ['with a narrow space, in French', 'à 10\u202f000 familles', '10000', 'famil', '10\u202f000 familles'],
    ['with spaces that do not break', 'à 10\u00a0000\u00a0familles', '10000', 'famil', '10\u00a0000\u00a0familles'],
    ['in Arabic', 'طوال 31 يومًا في', '31', 'يوما', '31 يومًا'],
    ['in Arabic digits', 'طوال ٣١ يومًا في', '31', 'يوما', '٣١ يومًا'],
    ['in Arabic digits with their comma', 'نحو ١٬٢٠٠ أسرة', '1200', 'اسره', '١٬٢٠٠ أسرة'],
    ['accented', 'les 23 étudiants', '23', 'etudi', '23 étudiants'],
    ['of years', 'for 30 years', '30', 'year', '30 years'],
    ['of four digits that are no year', 'of 1850 people', '1850', 'peopl', '1850 people'],
  ])('%s: %j', (_, line, digits, counted, written) => {
    expect(numbersOf(line)).toEqual([[digits, counted, written]]);
  });
});

test.each([
  ['one digit', 'in 3 buses'],
  ['words', 'fourteen people'],
  ['a date', 'on 17 April a doctor'],
  ['a date in Arabic digits', 'في ١٧ أبريل'],
  ['a year', 'In 2025 people still disappear.'],
  ['a year in Arabic digits', 'في عام ٢٠٢٥ اختفى كثيرون'],
  ['an article', 'article 88 of the code'],
  ['a part of a number', 'UA 12/25 about her'],
  ['a part of a decimal', '3.75 million people'],
  ['a part of a code', 'AMR 51-1234 about her, DC 20500'],
  ['a number with a full stop after it', 'They took 14. People cried.'],
  ['a number by itself', 'They took 14'],
])('none is found in %s', (_, line) => {
  expect(numbersOf(line)).toEqual([]);
});

test('all of a line are found, in their places', () => {
  const line = 'On 3 March 2025 they took 14 people; after 26 days she saw a judge, 60 miles away.';
  expect(numbersOf(line).map(([digits]) => digits)).toEqual(['14', '26', '60']);
  for (const { start, end, written } of numbersInLine(line)) expect(line.slice(start, end)).toBe(written);
});
