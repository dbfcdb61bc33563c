import { expect, test } from 'vitest';
import { aField, aSnapshot, aTextarea } from '../../tests/builders/form';
import { becameOfLetter } from './filledPlace';
import type { FieldDescription } from './formSnapshot';

type State = FieldDescription['state'];
const PLACE = { frameId: 0, session: '5e551045', ref: 'message' };

const look = (message: State | null, city: State, filled: readonly string[], session = PLACE.session) =>
  aSnapshot({
    session,
    filled: [...filled],
    fields: [
      aField({ ref: 'city', state: city }),
      ...(message === null ? [] : [aTextarea({ ref: 'message', state: message })]),
    ],
  });

test.each([
  ['everything was undone', look('empty', 'empty', [])],
  ['everything was undone, and what was typed before is back', look('typed', 'typed', [])],
  ['everything was undone but what was edited since', look('empty', 'changed', ['city'])],
  ['the letter alone was undone', look('empty', 'ours', ['city'])],
  ['the letter was undone, and the page shows another step of its form', look(null, 'ours', ['city'])],
])('%s: the letter was taken out', (_, snapshot) => {
  expect(becameOfLetter(PLACE, snapshot)).toBe('undone');
});

test.each([
  ['nothing was undone', look('ours', 'ours', ['city', 'message'])],
  ['the letter was edited in the page', look('changed', 'empty', ['message'])],
  ['another field was undone', look('ours', 'empty', ['message'])],
  ['another step of the form is shown', look(null, 'empty', ['city', 'message'])],
  ['the page emptied the box while it draws it anew', look('empty', 'ours', ['city', 'message'])],
])('%s: the letter counts as put in the form', (_, snapshot) => {
  expect(becameOfLetter(PLACE, snapshot)).toBe('there');
});

test.each([
  ['the page was left or loaded anew', look('empty', 'empty', [], 'another')],
  ['the page emptied its form, as some do after sending', look('empty', 'empty', ['city', 'message'])],
])('%s: that is no undoing', (_, snapshot) => {
  expect(becameOfLetter(PLACE, snapshot)).toBe('out-of-sight');
});
