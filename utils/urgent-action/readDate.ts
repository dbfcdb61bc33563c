import { foldedCharacter, westernDigits } from './foldedText';

/** A date found in a text, and where. */
export interface FoundDate {
  /** `YYYY-MM-DD`; '' when the text has a date that can be read in two ways, or one that is in no calendar. */
  date: string;
  start: number;
  end: number;
}

/** Languages whose month names are known. */
const LANGUAGES = ['en', 'es', 'fr', 'ar', 'ar-SY', 'ar-DZ', 'ar-MA', 'de', 'pt', 'it'];

/**
 * The first date in a text: in words with the month's name (day before month or month before day, with ordinals and
 * the little words between), as ISO 8601, or in digits. Digits that could be day-month or month-day are not guessed at.
 * Our own rather than a library's: those looked at know no Arabic, and read "tomorrow" or a bare year as a date.
 */
export function findDate(text: string): FoundDate | null {
  const { plain, from } = foldedWithPlaces(text);
  const found = [
    words(plain, DAY_MONTH, (m) => [m.groups!.y!, MONTHS.get(m.groups!.m!)!, Number(m.groups!.d)]),
    words(plain, MONTH_DAY, (m) => [m.groups!.y!, MONTHS.get(m.groups!.m!)!, Number(m.groups!.d)]),
    words(plain, ISO, (m) => [m.groups!.y!, Number(m.groups!.m), Number(m.groups!.d)]),
    words(plain, DIGITS, (m) =>
      byDigits(m.groups!.y!, Number(m.groups!.a), Number(m.groups!.b), m.groups!.sep === '.'),
    ),
  ].filter((one) => one !== null);
  const first = found.sort((a, b) => a.start - b.start || b.end - a.end)[0];
  return first === undefined ? null : { date: first.date, start: from[first.start]!, end: from[first.end]! };
}

/** Folded text with Western digits, and for each of its places the one in the text. */
function foldedWithPlaces(text: string): { plain: string; from: number[] } {
  let plain = '';
  const from: number[] = [];
  let index = 0;
  for (const character of text) {
    const fold = westernDigits(foldedCharacter(character));
    for (let at = 0; at < fold.length; at++) from.push(index);
    plain += fold;
    index += character.length;
  }
  from.push(text.length);
  return { plain, from };
}

const MONTHS = monthNames();
const MONTH = `(?<m>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?(?: ?/ ?\\p{L}+(?: \\p{L}+)?)?`;
const YEAR = '(?<y>(?:19|20)\\d{2})(?!\\d)';
const DAY_MONTH = new RegExp(
  `(?<![\\d/.-])(?<d>\\d{1,2})\\s{0,3}(?:\\.?(?:st|nd|rd|th|er|o|°)|\\.)?\\s{0,3}(?:of|de|du|d')?\\s{0,3}${MONTH}\\s{0,3},?\\s{0,3}(?:de |del |of )?\\s{0,3}${YEAR}`,
  'u',
);
const MONTH_DAY = new RegExp(`(?<!\\p{L})${MONTH}\\s{0,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s{0,3},?\\s{0,3}${YEAR}`, 'u');
const ISO = /(?<![\d/.-])(?<y>(?:19|20)\d{2})-(?<m>\d{1,2})-(?<d>\d{1,2})(?![\d-])/;
const DIGITS = /(?<![\d/.-])(?<a>\d{1,2})(?<sep>[/.])(?<b>\d{1,2})\k<sep>(?<y>(?:19|20)\d{2})(?!\d)/;

/** Month names and their short forms by number, folded, in every language and, for Arabic, every tradition. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  const add = (name: string, month: number) => {
    const fold = [...name].map(foldedCharacter).join('').replace(/\.$/, '');
    if (/^\p{L}{3,}/u.test(fold) && !names.has(fold)) names.set(fold, month);
  };
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const)
      for (let month = 1; month <= 12; month++) {
        const date = new Date(Date.UTC(2025, month - 1, 15));
        const format = { timeZone: 'UTC', calendar: 'gregory' } as const;
        add(new Intl.DateTimeFormat(language, { ...format, month: style }).format(date), month);
        // inside a date some languages bend the name
        const parts = new Intl.DateTimeFormat(language, { ...format, day: 'numeric', month: style }).formatToParts(
          date,
        );
        add(parts.find(({ type }) => type === 'month')?.value ?? '', month);
      }
  add('sept', 9);
  // in Peru and Uruguay
  add('setiembre', 9);
  return names;
}

function words(
  plain: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => readonly [string, number, number] | null,
): FoundDate | null {
  const match = pattern.exec(plain);
  if (match === null) return null;
  const date = read(match);
  return { date: date === null ? '' : calendarDate(...date), start: match.index, end: match.index + match[0].length };
}

/** With full stops the day comes first everywhere; with strokes it depends on the country. */
function byDigits(year: string, a: number, b: number, stops: boolean): [string, number, number] | null {
  if (stops || a > 12) return [year, b, a];
  if (b > 12) return [year, a, b];
  return a === b ? [year, a, b] : null;
}

function calendarDate(year: string, month: number, day: number): string {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const valid = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? date.toISOString().slice(0, 10) : '';
}
