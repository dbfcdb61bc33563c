/** Languages that are written from right to left, as far as letters are written in them. */
const FROM_RIGHT = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'ckb', 'dv', 'yi']);
const LETTER = /\p{L}/u;
const LETTERS = /\p{L}/gu;
const RIGHT = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Thaa}\p{Script=Syrc}]/u;
const RIGHTS = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Thaa}\p{Script=Syrc}]/gu;

/** The direction of a letter: that of most of its letters, and its language's where it has none. */
export function directionOf(language: string, text: string): 'ltr' | 'rtl' {
  const letters = text.match(LETTERS)?.length ?? 0;
  if (letters === 0) return FROM_RIGHT.has(language.split('-')[0]!) ? 'rtl' : 'ltr';
  return (text.match(RIGHTS)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}

/** The direction of a line, by its first letter. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  return RIGHT.test(LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}
