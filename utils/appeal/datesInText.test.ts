import { describe, expect, test } from 'vitest';
import { datesInLine } from './datesInText';

const datesOf = (line: string) => datesInLine(line).map(({ date, written }) => [date, written]);

describe('a date is found', () => {
  test.each([
    ['in English', 'on 3 March 2025 she', '2025-03-03', '3 March 2025'],
    ['with the month first', 'on March 3rd, 2025 she', '2025-03-03', 'March 3rd, 2025'],
    ['in digits', 'since 2025-03-03.', '2025-03-03', '2025-03-03'],
    ['in digits that are no month', 'since 23/3/2025.', '2025-03-23', '23/3/2025'],
    ['in Spanish', 'el 22 de agosto de 2025 por', '2025-08-22', '22 de agosto de 2025'],
    ['in French', 'le 1er septembre 2025 à', '2025-09-01', '1er septembre 2025'],
    ['in Arabic', 'في 7 أكتوبر 2025 أمام', '2025-10-07', '7 أكتوبر 2025'],
    ['in Arabic with both names', 'في 7 أكتوبر/تشرين الأول 2025 أمام', '2025-10-07', '7 أكتوبر/تشرين الأول 2025'],
    ['in Arabic digits', 'في ٧ أكتوبر ٢٠٢٥ أمام', '2025-10-07', '٧ أكتوبر ٢٠٢٥'],
    ['without a year', 'on 3 March she', '03-03', '3 March'],
    ['without a year, with the month first', 'on March 3rd she', '03-03', 'March 3rd'],
    ['without a year, at length', 'on the 17th of April a doctor', '04-17', '17th of April'],
    ['without a year in Spanish', 'el 22 de agosto por', '08-22', '22 de agosto'],
    ['without a year in French', 'le 9 septembre à', '09-09', '9 septembre'],
    ['without a year in Arabic', 'في 7 أكتوبر أمام', '10-07', '7 أكتوبر'],
    ['without a year in Arabic digits', 'في ٧ أكتوبر أمام', '10-07', '٧ أكتوبر'],
    ['on a day that few years have', 'on 29 February', '02-29', '29 February'],
  ])('%s: %j', (_, line, date, written) => {
    expect(datesOf(line)).toEqual([[date, written]]);
  });
});

test.each([
  '',
  'Amina Example is a nurse.',
  '14 people were arrested',
  'for 26 days',
  'article 88 of the code',
  'on 03/04/2025',
  'on 31 February 2025',
  'in March 2025',
  'in 2025',
  'Ruth Sample 14',
  '١٤ شخصًا',
])('%j has none', (line) => {
  expect(datesOf(line)).toEqual([]);
});

test('all dates in a line are found, in order and in their places', () => {
  const line = 'Arrested on 3 March, tried on 5 May 2025, sentenced on June 1st; ill since 17 April 2025.';
  expect(datesOf(line).map(([date]) => date)).toEqual(['03-03', '2025-05-05', '06-01', '2025-04-17']);
  for (const { start, end, written } of datesInLine(line)) expect(line.slice(start, end)).toBe(written);
});

test('of dates without years next to each other each has its own month', () => {
  expect(datesOf('March 3 May 5').map(([date]) => date)).toEqual(['03-03', '05-05']);
  expect(datesOf('3 March 5 May').map(([date]) => date)).toEqual(['03-03', '05-05']);
});

test('what can be read in two ways does not hide the date after it', () => {
  expect(datesOf('Not 03/04/2025 but 5 May 2025.')).toEqual([['2025-05-05', '5 May 2025']]);
});
