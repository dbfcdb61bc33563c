import { describe, expect, test } from 'vitest';
import { countLetter } from './appeal';

describe('the length of a letter', () => {
  test.each([
    ['', 0, 0],
    [' \n ', 3, 0],
    ['Dear Mr. President,', 19, 3],
    ['Free Amina Example!\n\nNow.', 25, 4],
    ["people who can't wait", 21, 4],
  ])('%j has %i characters and %i words', (letter, characters, words) => {
    expect(countLetter(letter, 'en')).toEqual({ characters, words });
  });

  test('counts as forms count: a line break one, an emoji two', () => {
    expect(countLetter('a\nb', 'en').characters).toBe(3);
    expect(countLetter('🕊', 'en').characters).toBe(2);
  });

  test('knows words in Arabic and in French', () => {
    expect(countLetter('السيد الرئيس، أطلقوا سراحها', 'ar').words).toBe(4);
    expect(countLetter("J'écris pour Amina.", 'fr').words).toBe(3);
  });
});
