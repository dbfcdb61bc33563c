import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './editDistance';

test.each([
  ['example', 'example', 0],
  ['example', 'exmple', 1],
  ['example', 'exxample', 1],
  ['example', 'exanple', 1],
  ['example', 'exampel', 1],
  ['example', 'eaxmpel', 2],
  ['sample', 'simple', 1],
  ['sample', 'specimen', 6],
  ['', 'four', 4],
  ['four', '', 4],
  ['', '', 0],
  ['سلمي', 'سلوي', 1],
])('from %j to %j it is %i letters', (one, other, letters) => {
  expect(editDistance(one, other)).toBe(letters);
});

describe('the distance of words', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 });

  test('is the same both ways, and none from a word to itself', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });

  test('is at least the difference of their lengths, and at most the longer one', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(editDistance(one, other)).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  test('is one after one letter was put in, taken out or swapped with its neighbour', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom('x', 'y'), (word, number, letter) => {
        const at = number % (word.length + 1);
        expect(editDistance(word, word.slice(0, at) + letter + word.slice(at))).toBe(1);
        if (at + 1 < word.length && word[at] !== word[at + 1])
          expect(editDistance(word, word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2))).toBe(1);
      }),
    );
  });
});
