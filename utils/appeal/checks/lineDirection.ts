import { remembering } from '../remembering';
import type { CheckedLetter, Found } from './letterRemark';

const RIGHT_TO_LEFT =
  /^[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}]/u;
/** Direction marks, which count as letters of their direction; an isolate is left out when the direction is looked for. */
const STRONG = /[\u2066-\u2068][^\u2069]*\u2069?|\p{L}|[\u200e\u200f\u061c]/gu;

/** Longest beginning of a line that is named, characters. */
const LONGEST_BEGINNING = 40;

/**
 * Lines in Arabic and in a script from left to right of which the lesser part comes first: a form takes the direction
 * from the first letter, and would set the whole line the wrong way round.
 */
export function mixedDirection({ text }: CheckedLetter): Found[] {
  const found: Found[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (!beginsWrong(line)) continue;
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    found.push({ place: { start, end }, values: [beginningOf(line.trim())], fix: null });
  }
  return found;
}

/** While a letter is written, all but one line stay as they are. */
const beginsWrong = remembering((line: string): boolean => {
  let first: 'right' | 'left' | null = null;
  const letters = { right: 0, left: 0 };
  for (const [sign] of line.matchAll(STRONG)) {
    const isolate = /^[\u2066-\u2068]/.test(sign);
    for (const letter of isolate ? (sign.match(/\p{L}/gu) ?? []) : [sign]) {
      const side = /[\u200f\u061c]/.test(letter) || RIGHT_TO_LEFT.test(letter) ? 'right' : 'left';
      if (!isolate) first ??= side;
      if (/\p{L}/u.test(letter)) letters[side]++;
    }
  }
  if (first === null) return false;
  return letters[first] < letters[first === 'right' ? 'left' : 'right'];
});

function beginningOf(line: string): string {
  if (line.length <= LONGEST_BEGINNING) return line;
  let beginning = '';
  for (const word of line.match(/\s*\S+/g) ?? []) {
    if (beginning.length + word.length > LONGEST_BEGINNING) break;
    beginning += word;
  }
  return `${beginning === '' ? [...line].slice(0, LONGEST_BEGINNING).join('') : beginning}…`;
}
