import { remembering } from '../remembering';
import type { CheckedLetter, Found } from './letterRemark';

/**
 * How much goes on a page, set in 11-point type such as Calibri or Times with margins of 2.5 cm: a line of 16 cm has
 * about 90 characters, a page of A4 has about 50 lines. Addresses, date and the room for signing take about 12 of the
 * first.
 */
const CHARACTERS_A_LINE = 90;
const LINES_ON_FIRST = 38;
const LINES_ON_NEXT = 50;

/** A letter that would take more than a page on paper. */
export function longerThanPage({ text }: CheckedLetter): Found[] {
  const over = linesOf(text) - LINES_ON_FIRST;
  return over <= 0 ? [] : [{ place: null, values: [String(pagesFor(text)), String(Math.ceil(over))], fix: null }];
}

/** How many pages a text takes on paper, at least one: an estimate, as far as one can be made without setting it. */
export function pagesFor(text: string): number {
  return 1 + Math.ceil(Math.max(0, linesOf(text) - LINES_ON_FIRST) / LINES_ON_NEXT);
}

function linesOf(text: string): number {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .reduce((sum, line) => sum + wrapped(line), 0);
}

/** How many lines a paragraph takes on paper; an empty one takes half of one, as space between paragraphs does. */
const wrapped = remembering((line: string): number => {
  if (line.trim() === '') return 0.5;
  let lines = 1;
  let used = 0;
  for (const [word] of line.matchAll(/\S+/g)) {
    // accents and vowel signs take no room
    const width = [...word.replace(/\p{M}/gu, '')].length;
    if (used > 0 && used + 1 + width <= CHARACTERS_A_LINE) used += 1 + width;
    else {
      if (used > 0) lines++;
      lines += Math.max(0, Math.ceil(width / CHARACTERS_A_LINE) - 1);
      used = width % CHARACTERS_A_LINE || CHARACTERS_A_LINE;
    }
  }
  return lines;
});
