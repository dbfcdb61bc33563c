import { expect, test } from 'vitest';
import { aField, aSnapshot, aTextarea } from '../../tests/builders/form';
import { NO_CHOICES } from './choices';
import { withNewerLetter } from './newerLetter';

const FILLED = { place: { frameId: 0, session: 'load', ref: 'letter' }, text: 'As it was.' };
const page = (state: 'ours' | 'changed' | 'empty', session = 'load') =>
  aSnapshot({ session, fields: [aField({ ref: 'name' }), aTextarea({ ref: 'letter', state })] });

test('a letter that was rewritten takes the place of the earlier one', () => {
  expect([...withNewerLetter(NO_CHOICES, FILLED, page('ours'), 'As it is.').on]).toEqual(['letter']);
});

test.each([
  ['the letter is the same', FILLED, page('ours'), 'As it was.'],
  ['it was edited in the page', FILLED, page('changed'), 'As it is.'],
  ['it was taken out', FILLED, page('empty'), 'As it is.'],
  ['the page was loaded anew', FILLED, page('ours', 'another'), 'As it is.'],
  ['nothing was filled', null, page('ours'), 'As it is.'],
  ['it is out of sight', { ...FILLED, place: null }, page('ours'), 'As it is.'],
])('nothing is turned on where %s', (_, filled, snapshot, letter) => {
  expect(withNewerLetter(NO_CHOICES, filled, snapshot, letter)).toBe(NO_CHOICES);
});

test('what the supporter turned off stays off', () => {
  const off = { ...NO_CHOICES, off: new Set(['letter']) };
  expect(withNewerLetter(off, FILLED, page('ours'), 'As it is.')).toBe(off);
});
