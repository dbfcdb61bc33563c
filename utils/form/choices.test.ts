import { expect, test } from 'vitest';
import { afterFilling, type Choices, NO_CHOICES, switchField } from './choices';

const EMPTY = { ref: 'it', rivals: [], holdsText: false };
const TYPED = { ...EMPTY, holdsText: true };
const RIVAL = { ...EMPTY, rivals: ['other'] };
const listed = ({ off, on, chosen }: Choices) => ({ off: [...off], on: [...on], chosen: [...chosen] });
const NONE = { off: [], on: [], chosen: [] };

test('a field that is filled anyway is turned off, and on again', () => {
  const off = switchField(NO_CHOICES, EMPTY, false);
  expect(listed(off)).toEqual({ ...NONE, off: ['it'] });
  expect(listed(switchField(off, EMPTY, true))).toEqual(NONE);
});

test('what is typed in a field may be replaced once it is turned on, and no longer once it is off again', () => {
  const on = switchField(NO_CHOICES, TYPED, true);
  expect(listed(on)).toEqual({ ...NONE, on: ['it'] });
  expect(listed(switchField(on, TYPED, false))).toEqual(NONE);
});

test('an empty field chosen among several may not be replaced if something is typed in it later', () => {
  expect(listed(switchField(NO_CHOICES, RIVAL, true))).toEqual({ ...NONE, chosen: ['it'] });
});

test('a field chosen takes the place of its rival, whether that was empty or not', () => {
  for (const holdsText of [true, false]) {
    const before = switchField(NO_CHOICES, { ref: 'other', rivals: ['it'], holdsText }, true);
    expect(listed(switchField(before, RIVAL, true))).toEqual({ ...NONE, chosen: ['it'] });
  }
});

test('a rival turned off, then chosen, is on', () => {
  const off = switchField(NO_CHOICES, RIVAL, false);
  expect(listed(switchField(off, RIVAL, true))).toEqual({ ...NONE, chosen: ['it'] });
});

test('filling keeps what was turned off, and nothing else', () => {
  const choices: Choices = { off: new Set(['a']), on: new Set(['b']), chosen: new Set(['c']) };
  expect(listed(afterFilling(choices))).toEqual({ ...NONE, off: ['a'] });
});
