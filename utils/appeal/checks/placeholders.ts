import { countryName } from '../../locale/countries';
import { fullName, type Supporter } from '../../supporter/supporter';
import { folded } from '../../urgent-action/foldedText';
import { isCapitals } from '../../urgent-action/letterCase';
import { AFTER_WORD, apart, BEFORE_WORD, placesOf } from './foldedLetter';
import { closingOf } from './letterFrame';
import type { LetterEdit } from '../letterEdit';
import type { CheckedLetter, Found } from './letterRemark';
import type { Place } from '../remembering';
import {
  ABOUT_ONESELF,
  ARTICLES,
  ASKED_FOR,
  type AskedFor,
  HERE,
  LEFT_OUT,
  OTHERS,
  OWN,
  TELL,
  WRITE_IN,
  YOURS,
} from './placeholderWords';

/** What may be a placeholder in brackets: no longer than a sentence that says what to write, characters. */
const IN_BRACKETS = '([^()[\\]{}<>\\r\\n]{1,200})';
const SQUARE = new RegExp(`\\[{1,2}${IN_BRACKETS}\\]{1,2}`, 'g');
const ANGLE = new RegExp(`<{1,2}${IN_BRACKETS}>{1,2}`, 'g');
const CURLY = new RegExp(`\\{${IN_BRACKETS}\\}`, 'g');
const DOUBLE_CURLY = new RegExp(`\\{{2,3}${IN_BRACKETS}\\}{2,3}`, 'g');
const ROUND = new RegExp(`\\(${IN_BRACKETS}\\)`, 'g');

const WORDS = ASKED_FOR.flatMap((row) => row.words.split(', ').map((word) => ({ ...row, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);
const NOUN = oneOf(WORDS);
const OWN_WORD = oneOf(WORDS.filter(({ own }) => own === true));
const NAME = oneOf(WORDS.filter(({ asks }) => asks.endsWith('name')));
const OWN_NOUN = `(?:(?:${OWN}) ${NOUN}|${OWN_WORD})`;
/** In Spanish "your" is also "their", but hardly with a name. */
const YOUR_NOUN = `(?:(?:${YOURS}) ${NOUN}|su ${NAME}|${OWN_WORD})`;
const BARE_NOUN = `(?:(?:${OWN}|${OTHERS}) )?${NOUN}`;
const ANY_NOUN = `(?:(?:${OWN}|${OTHERS}|${ARTICLES}) )?${NOUN}`;
const AND = '(?: ?[,/&،] ?| and | y | e | et | or | و ?)';
const OF_WHOM = "(?: (?:of|de|du|des|del) | d')[^ ].{0,40}";

/** Texts in brackets, folded, that are placeholders where brackets are used for nothing much else. */
const ASKED = new RegExp(
  `^(?:(?:${WRITE_IN}|${TELL}) .{1,200}|${BARE_NOUN}(?:${AND}${BARE_NOUN}){0,4}(?:${OF_WHOM}| (?:${HERE}))?)$`,
  'u',
);
/** The same where brackets are used for all kinds of things. */
const CLEARLY_ASKED = new RegExp(
  `^(?:(?:${WRITE_IN}) ${ANY_NOUN}|${YOUR_NOUN})(?:${AND}${ANY_NOUN}){0,4}(?: (?:${HERE}))?$`,
  'u',
);
const NOUNS = new RegExp(`${BEFORE_WORD}${NOUN}${AFTER_WORD}`, 'gu');
const OWN_ANYWHERE = new RegExp(`${BEFORE_WORD}${OWN_NOUN}${AFTER_WORD}`, 'u');
const YOUR_NAME = new RegExp(`^(?:(?:${YOURS}|su) ${NAME}|${OWN_WORD})$`, 'u');

/** "Insert name here", "Escriba aquí su nombre", "Your name here". */
const WITHOUT_BRACKETS = new RegExp(
  `${BEFORE_WORD}(?:(?:${WRITE_IN}) (?:${ANY_NOUN} (?:${HERE})|(?:${HERE}) ${ANY_NOUN})|(?:${YOURS}) ${NAME} (?:${HERE}))${AFTER_WORD}`.replaceAll(
    ' ',
    '[ \\n]',
  ),
  'gu',
);
const LATIN_FILLER = /(?<![\p{L}\p{N}])lorem ipsum(?![\p{L}\p{N}])/gu;

/** Of "Article XXX" the number is meant. */
const BEFORE_NUMBER =
  '(?<!(?:article|chapter|part|title|section|session|congress|louis|articulo|capitulo|titulo|chapitre|titre|partie)\\s)';
const CROSSES = new RegExp(
  `${BEFORE_NUMBER}(?<![\\p{L}\\p{N}])(?:x{2,4}[/.-]x{2,4}[/.-])?x{3,}(?![\\p{L}\\p{N}])`,
  'giu',
);
const RULES = /_{3,}/g;
const TO_DO = /(?<![\p{L}\p{N}])(?:TODO(?=:)|TBD|FIXME)(?![\p{L}\p{N}])/gu;
/** In Spanish and its neighbours the word means "all". */
const TO_DO_ALONE = /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/gu;
const WITHOUT_TODO = ['', 'es', 'pt', 'gl', 'ca', 'it'];

/** What a model letter leaves open, or the writer did. */
export function placeholdersIn(letter: CheckedLetter): Found[] {
  return placeholderPlaces(letter).map((place) => {
    const text = letter.text.slice(place.start, place.end);
    return { place, values: [text], fix: fixOf(letter, place, text) };
  });
}

export function placeholderPlaces({ text, folded: plain, language }: CheckedLetter): Place[] {
  const places: Place[] = [];
  const add = (pattern: RegExp, accepts: (content: string) => boolean = () => true) => {
    for (const { 0: whole, 1: content, index } of text.matchAll(pattern))
      if (accepts(content ?? '')) places.push(trimmed(index, whole));
  };
  add(SQUARE, (content) => isAsked(content) || isLoud(content) || /^x{2,}$/i.test(content.trim()));
  add(ANGLE, isAsked);
  add(CURLY, isAsked);
  add(DOUBLE_CURLY, (content) => /\p{L}/u.test(content));
  add(ROUND, (content) => CLEARLY_ASKED.test(plainContent(content)));
  add(/^[^\S\r\n]*(\S[^\r\n]{1,40}?)[^\S\r\n]*$/gmu, (line) => isOwnName(line));
  for (const pattern of [CROSSES, RULES, TO_DO]) add(pattern);
  if (!WITHOUT_TODO.includes(language)) add(TO_DO_ALONE);
  places.push(...placesOf(plain, WITHOUT_BRACKETS), ...placesOf(plain, LATIN_FILLER));
  return apart(places);
}

function trimmed(index: number, whole: string): Place {
  const start = index + whole.length - whole.trimStart().length;
  return { start, end: start + whole.trim().length };
}

/** Programmers join words by other signs: `first_name`, `user.city`. */
function plainContent(content: string): string {
  return folded(content.replace(/[_.]+/g, ' '));
}

function isAsked(content: string): boolean {
  const plain = plainContent(content);
  return ASKED.test(plain) && !LEFT_OUT.test(plain);
}

/** "[NAME OF OFFICIAL]", but not "[SIC]" or "[NATO]". */
function isLoud(content: string): boolean {
  return isCapitals(content) && /\p{L} \p{L}/u.test(content) && !/\d/.test(content) && !LEFT_OUT.test(folded(content));
}

/** "Your name" on a line by itself, where one signs. */
function isOwnName(line: string): boolean {
  const plain = folded(line);
  return YOUR_NAME.test(plain) && askedIn(plain).every((asks) => asks.endsWith('name'));
}

function askedIn(plain: string): AskedFor[] {
  return [...plain.matchAll(NOUNS)].map(([noun]) => WORDS.find(({ word }) => word === noun)!.asks);
}

/** Puts in the writer's name, town or country where it is they who are asked, and the details have it. */
function fixOf(letter: CheckedLetter, { start, end }: Place, text: string): LetterEdit | null {
  const plain = folded(text.replace(/[_.<>()[\]{}]+/g, ' '));
  const asked = askedIn(plain);
  const values = asked.map((asks) => detailOf(letter.supporter, asks, letter.language));
  if (asked.length === 0 || values.includes('') || !isAboutWriter(letter, start, plain)) return null;
  return { start, end, text: values.join(', ') };
}

function isAboutWriter({ sentences, text }: CheckedLetter, start: number, plain: string): boolean {
  if (sentences.some((sentence) => sentence.kind === 'salutation' && start < sentence.end)) return false;
  const closing = closingOf(sentences);
  return (
    OWN_ANYWHERE.test(plain) ||
    (closing !== null && start >= closing.end) ||
    ABOUT_ONESELF.test(folded(text.slice(Math.max(0, start - 40), start)))
  );
}

function detailOf(supporter: Supporter, asks: AskedFor, language: string): string {
  if (asks === 'other') return '';
  if (asks === 'name') return fullName(supporter);
  if (asks === 'country') return supporter.country === '' ? '' : countryName(supporter.country, language);
  return supporter[asks].trim();
}

function oneOf(words: readonly { word: string }[]): string {
  return `(?:${words.map(({ word }) => word).join('|')})`;
}
