import { folded } from '../../urgent-action/foldedText';
import { findDate } from '../../urgent-action/readDate';
import { apart, BEFORE_WORD, type FoldedLetter } from './foldedLetter';
import { actionTexts, supporterTexts } from './knownTexts';
import { closingOf } from './letterFrame';
import type { CheckedLetter, Found } from './letterRemark';
import type { Place } from '../remembering';
import { phoneNumbersIn } from './phoneNumbers';
import { BEFORE_DAY, BORN, IDENTITY, STREETS } from './privateWords';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}@])/gu;
const IDENTITY_NUMBERS = IDENTITY.flatMap(({ lang, patterns }) =>
  patterns.map(
    (pattern) => new RegExp(`${BEFORE_WORD}${lang === 'ar' ? '[وفب]?' : ''}${pattern}(?![\\p{L}\\p{N}/])`, 'gu'),
  ),
);
const BIRTH = new RegExp(
  `${BEFORE_WORD}[وف]?(?:${BORN.flatMap(({ patterns }) => patterns).join('|')})[ \\n:,]{1,3}`,
  'gu',
);

const STREET_PATTERNS = STREETS.flatMap(({ patterns }) => patterns).map((pattern) => new RegExp(pattern, 'gu'));

/** How far after "born" a day ends, with the place before it, folded characters. */
const LONGEST_BIRTH = 80;

/** What is found where; `key` is what is compared with what is known already. */
interface Detail extends Place {
  key: string;
}

/**
 * Addresses, numbers and birthdays that might harm somebody. The supporter's own are theirs to give, those in the action
 * are published, and what stands below the closing is the sender.
 */
export function privateDetailsIn(letter: CheckedLetter): Found[] {
  const { text, folded: plain, sentences } = letter;
  const found = apart([
    ...matchesOf(plain, EMAIL),
    ...phoneNumbersIn(plain).map(({ start, end }) => detail(plain, start, end)),
    ...IDENTITY_NUMBERS.flatMap((pattern) => matchesOf(plain, pattern)),
    ...birthdaysIn(plain),
    ...streetsIn(text),
  ]);
  if (found.length === 0) return [];
  const signature = closingOf(sentences)?.start ?? text.length;
  const known = [...actionTexts(letter.action), ...supporterTexts(letter.supporter)].map(lettersAndDigits);
  return found
    .filter(({ start, key }) => start < signature && !known.some((one) => says(one, key)))
    .map(({ start, end }) => ({ place: { start, end }, values: [text.slice(start, end)], fix: null }));
}

/** A number may be given with or without the country's code and the zero of its area. */
function says(known: string, key: string): boolean {
  if (known.includes(key)) return true;
  const [digits, other] = [key, known].map((one) => (/^\d{7,}$/.test(one) ? one.replace(/^0+/, '') : ''));
  return digits !== '' && other !== '' && (digits!.endsWith(other!) || other!.endsWith(digits!));
}

function lettersAndDigits(text: string): string {
  return westernDigits(folded(text)).replace(/[^\p{L}\p{N}]+/gu, '');
}

function westernDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

function matchesOf(plain: FoldedLetter, pattern: RegExp): Detail[] {
  return [...plain.plain.matchAll(pattern)].map(({ 0: { length }, index }) => detail(plain, index, index + length));
}

/** A detail of the folded text, compared from `key` on. */
function detail({ plain, from }: FoldedLetter, start: number, end: number, key = start): Detail {
  return { start: from[start]!, end: from[end]!, key: lettersAndDigits(plain.slice(key, end)) };
}

/** A whole day of birth; a year alone tells little. */
function birthdaysIn(plain: FoldedLetter): Detail[] {
  const details: Detail[] = [];
  for (const {
    0: { length },
    index,
  } of plain.plain.matchAll(BIRTH)) {
    const after = index + length;
    const rest = plain.plain.slice(after, after + LONGEST_BIRTH).replaceAll('\n', ' ');
    const date = /\d/.test(rest) ? findDate(rest) : null;
    if (date === null || !BEFORE_DAY.test(rest.slice(0, date.start))) continue;
    details.push(detail(plain, index, after + date.end, after + date.start));
  }
  return details;
}

/** In streets' names capitals tell: "12 Oak Street", but not "12 days on the street". */
function streetsIn(text: string): Detail[] {
  return STREET_PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => {
      // the end of a sentence is no short form
      const street = match.replace(/[.'’-]+$/, '');
      return { start: index, end: index + street.length, key: lettersAndDigits(street) };
    }),
  );
}
