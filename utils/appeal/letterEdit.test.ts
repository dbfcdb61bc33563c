import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaksBelow, withEdits } from './letterEdit';

describe('a text after changes', () => {
  test.each([
    ['none', [], 'Dear Sir, free her.'],
    ['one', [{ start: 5, end: 8, text: 'President' }], 'Dear President, free her.'],
    [
      'several, whatever their order',
      [
        { start: 15, end: 18, text: 'Amina' },
        { start: 0, end: 0, text: '1 May\n' },
        { start: 10, end: 14, text: 'release' },
      ],
      '1 May\nDear Sir, release Amina.',
    ],
    ['at the end', [{ start: 19, end: 19, text: ' Now.' }], 'Dear Sir, free her. Now.'],
    ['of everything', [{ start: 0, end: 19, text: '' }], ''],
  ])('%s', (_, edits, after) => {
    expect(withEdits('Dear Sir, free her.', edits)).toBe(after);
  });

  test('is the same in whatever order they are given, and they are left as they were', () => {
    const edits = fc
      .uniqueArray(fc.nat(20), { minLength: 2, maxLength: 10 })
      .map((places) => places.sort((a, b) => a - b))
      .map((places) =>
        places.flatMap((end, at) => (at % 2 === 1 ? [{ start: places[at - 1]!, end, text: `<${end}>` }] : [])),
      );
    fc.assert(
      fc.property(edits, (given) => {
        const letter = 'Dear President, free!';
        const reversed = [...given].reverse();
        expect(withEdits(letter, reversed)).toBe(withEdits(letter, given));
        expect(reversed).toEqual([...given].reverse());
      }),
    );
  });
});

test.each([
  ['', ''],
  ['\n\n', ''],
  ['Free her.', '\n\n'],
  ['Free her.\n', '\n'],
  ['Free her.\n  ', '\n'],
  ['Free her.\n\n', ''],
  ['Free her.\n \n', ''],
  ['Free her.\n\n\n', ''],
])('below %j go the line breaks %j before a new paragraph', (text, breaks) => {
  expect(breaksBelow(text)).toBe(breaks);
});
