import { expect, test } from 'vitest';
import { US_STATES, usStateCode, usStateNames } from './usStates';

test('50 states, the District, 5 territories, 3 Armed Forces regions, 3 freely associated states', () => {
  expect(US_STATES.size).toBe(50 + 1 + 5 + 3 + 3);
});

test('codes are two capitals, names are distinct', () => {
  for (const code of US_STATES.keys()) expect(code).toMatch(/^[A-Z]{2}$/);
  expect(new Set(US_STATES.values()).size).toBe(US_STATES.size);
});

test('every way to write a state leads back to its code and to no other', () => {
  for (const code of US_STATES.keys()) for (const name of usStateNames(code)) expect(usStateCode(name)).toBe(code);
});

test.each([
  ['d.c.', 'DC'],
  ['Washington', 'WA'],
  ['U.S. Virgin Islands', 'VI'],
  ['us virgin islands', 'VI'],
  ['  new   york ', 'NY'],
  ['Ontario', null],
  ['Ohi', null],
  ['', null],
])('%j is %s', (typed, code) => {
  expect(usStateCode(typed)).toBe(code);
});

test('an unknown code has no names', () => {
  expect(usStateNames('ZZ')).toEqual([]);
});
