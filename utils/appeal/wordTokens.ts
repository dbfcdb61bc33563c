import { folded, westernDigits } from '../urgent-action/foldedText';

/** A word of a text, and where it is: UTF-16 code units. */
export interface WordToken {
  start: number;
  end: number;
  /** For comparing: lower case, without accents, apostrophes straight, digits Western. */
  word: string;
  /** For comparing words in any of their forms; see `stemOf`. */
  stem: string;
}

/** Scripts without spaces between words go character by character: runs of them then stand for words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]|[\p{L}\p{M}\p{N}\u0640]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text, in order. */
export function wordTokens(text: string): WordToken[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: { length }, index }) => {
    const word = westernDigits(folded(text.slice(index, index + length)));
    // an accent or a mark that stands by itself is no word
    return word === '' ? [] : [{ start: index, end: index + length, word, stem: stemOf(word) }];
  });
}

/** As many letters of a word are compared: endings that bend it come later. */
const STEM_LENGTH = 5;

/**
 * The beginning of a folded word, the same for most of its forms (deport, deported, deportation). Cruder than a real
 * stemmer, and one for all languages: a word by itself says little here, only several together do.
 */
export function stemOf(word: string): string {
  const bare = /^[\u0600-\u06ff]/.test(word) ? withoutArabicParticles(word) : word.replace(/^[ldjmnstcq]u?'/, '');
  if (bare.length > STEM_LENGTH) return bare.slice(0, STEM_LENGTH);
  // raids and raid, used and use, but not need and nee
  return bare.length > 3 ? bare.replace(/s$|(?<=[^e]e)d$/, '') : bare;
}

/** Arabic writes the article, and small words like `and`, `for` and `in`, as one word with the next. */
function withoutArabicParticles(word: string): string {
  const bare = word.replace(/^[وف]?(?:بال|كال|لل|ال)/, '');
  return bare.length >= 3 ? bare : word;
}
