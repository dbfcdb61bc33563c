import { describe, expect, test } from 'vitest';
import { stemOf, wordTokens } from './wordTokens';

const wordsOf = (text: string) => wordTokens(text).map(({ word }) => word);

describe('the words of a text', () => {
  test.each([
    ['English', 'Release Amina Example – now!', ['release', 'amina', 'example', 'now']],
    ['with a curly apostrophe', 'Amina’s nurse can’t', ["amina's", 'nurse', "can't"]],
    ['with a hyphen', 'ill-treatment', ['ill', 'treatment']],
    ['accented', 'Lucía, ¿dónde está?', ['lucia', 'donde', 'esta']],
    ['with accents that stand by themselves', 'Luci\u0301a', ['lucia']],
    ['French', 'l’avocat d’Étienne', ["l'avocat", "d'etienne"]],
    ['Arabic with vowel signs', 'أفرِجوا عن سلمى', ['افرجوا', 'عن', 'سلمي']],
    ['Arabic drawn long', 'ســلمى', ['سلمي']],
    ['Arabic digits', '٣١ يومًا', ['31', 'يوما']],
    ['Japanese', '自由を', ['自', '由', 'を']],
    ['Thai', 'ไทย', ['ไ', 'ท', 'ย']],
    ['numbers', 'article 88', ['article', '88']],
    ['none', ' – … “” ', []],
    ['an accent alone', '\u0301', []],
  ])('are found: %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are where they say', () => {
    const text = '• Free Amina’s sister,\r\nplease.';
    expect(wordTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Free',
      'Amina’s',
      'sister',
      'please',
    ]);
  });
});

describe('forms of one word have one stem', () => {
  test.each([
    ['deported', 'deportation'],
    ['investigate', 'investigation'],
    ['lawyer', 'lawyers'],
    ['raid', 'raids'],
    ['liberer', 'liberation'],
    ["l'avocat", 'avocats'],
    ['liberen', 'liberar'],
    ['الافراج', 'افراج'],
    ['والحكومه', 'حكومه'],
    ['للعمال', 'عمال'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([
    ['free', 'fair'],
    ['her', 'he'],
    ['was', 'wa'],
    ['mine', 'mind'],
  ])('but not %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
