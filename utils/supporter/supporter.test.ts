import { expect, test } from 'vitest';
import { aSupporter } from '../../tests/builders/supporter';
import { fullName, hasDetails, NO_SUPPORTER, streetLines, Supporter } from './supporter';

test('a record that lacks a detail is whole again: the detail is empty', () => {
  expect(Supporter.parse({ email: 'zoe.ohara@example.org' })).toEqual({
    ...NO_SUPPORTER,
    email: 'zoe.ohara@example.org',
  });
});

test('a detail that is no text is refused', () => {
  expect(Supporter.safeParse({ tel: 2025550143 }).success).toBe(false);
});

test('a country alone is no details: it is where the form begins', () => {
  expect(hasDetails({ ...NO_SUPPORTER, country: 'CA' })).toBe(false);
  expect(hasDetails({ ...NO_SUPPORTER, tel: '   ' })).toBe(false);
  expect(hasDetails({ ...NO_SUPPORTER, tel: '(202) 555-0143' })).toBe(true);
});

test('parts of a name are trimmed and joined by single spaces', () => {
  expect(fullName(aSupporter({ 'given-name': ' Zoë ', 'additional-name': '' }))).toBe("Zoë O'Hara-Núñez");
  expect(fullName(NO_SUPPORTER)).toBe('');
});

test('a street without a second line has one line', () => {
  expect(streetLines(aSupporter())).toEqual(['1200 Example Avenue NW', 'Apt 4B']);
  expect(streetLines(aSupporter({ 'address-line2': '' }))).toEqual(['1200 Example Avenue NW']);
});
