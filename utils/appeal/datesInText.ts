import { westernDigits } from '../urgent-action/foldedText';
import { findDate } from '../urgent-action/readDate';
import type { Place } from './remembering';

/** A date in a text. */
export interface DateInText extends Place {
  /** `YYYY-MM-DD`, or `MM-DD` where the text leaves out the year. */
  date: string;
  written: string;
}

/** A day and a month's name, either way round; whether the word is a month is found out by reading it as a date. */
const DAY_AND_MONTH = [
  /(?<![\p{L}\p{N}])\d{1,2}(?:st|nd|rd|th|er|º)?\s+(?:of\s+|de\s+)?\p{L}{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\p{L}{3,}\s+\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\p{N}])/gu,
];
/** A year in which every day is in the calendar. */
const LEAP_YEAR = 2000;

/** All dates in a line, in order; those that can be read in two ways are left out. */
export function datesInLine(line: string): DateInText[] {
  const plain = westernDigits(line);
  if (!/\d/.test(plain)) return [];
  const dates: DateInText[] = [];
  let from = 0;
  for (let found = findDate(line); found !== null; found = findDate(line.slice(from))) {
    const [start, end] = [from + found.start, from + found.end];
    if (found.date !== '') dates.push({ start, end, date: found.date, written: line.slice(start, end) });
    from = Math.max(end, from + 1);
  }
  const found = DAY_AND_MONTH.flatMap((pattern) => [...plain.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  for (const { 0: dayAndMonth, index: start } of found) {
    const end = start + dayAndMonth.length;
    if (dates.some((date) => date.start < end && date.end > start)) continue;
    const date = findDate(`${dayAndMonth} ${LEAP_YEAR}`)?.date ?? '';
    if (date !== '') dates.push({ start, end, date: date.slice(5), written: line.slice(start, end) });
  }
  return dates.sort((a, b) => a.start - b.start);
}
