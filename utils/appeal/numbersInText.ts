import { westernDigits } from '../urgent-action/foldedText';
import { datesInLine } from './datesInText';
import type { Place } from './remembering';
import { wordTokens } from './wordTokens';

/** A number in a text, with the word that it counts. */
export interface NumberInText extends Place {
  /** Its digits alone. */
  digits: string;
  /** The stem of the word after it. */
  counted: string;
  written: string;
}

/** Of one digit there are too many that count something else. Parts of dates, years, laws and longer numbers are none. */
const NUMBER =
  /(?<![\p{L}\p{N}/.,-])(\d{1,3}(?:[.,٬\u00a0\u202f ]\d{3})+|(?!(?:19|20)\d\d(?!\d))\d{2,})[ \u00a0]+(\p{L}[\p{L}\p{M}'’]{2,})/gu;

/** The numbers in a line that count something, in order. */
export function numbersInLine(line: string): NumberInText[] {
  const plain = westernDigits(line);
  if (!/\d\d/.test(plain)) return [];
  const dates = datesInLine(line);
  return [...plain.matchAll(NUMBER)].flatMap(({ 0: { length }, 1: number = '', 2: word = '', index }) => {
    const end = index + length;
    if (dates.some((date) => date.start < end && date.end > index)) return [];
    const counted = wordTokens(word)[0]?.stem ?? '';
    return [{ start: index, end, digits: number.replaceAll(/\D/g, ''), counted, written: line.slice(index, end) }];
  });
}
