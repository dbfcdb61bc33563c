import { fullName, type Supporter } from '../../supporter/supporter';
import { folded } from '../../urgent-action/foldedText';
import { bareSalutation, isClosing, isSalutation, requestIn } from '../../urgent-action/letterWords';
import type { UrgentAction } from '../../urgent-action/urgentAction';
import { MORE_CLOSINGS, MORE_SALUTATIONS } from './checkWords';
import { type PhraseRow, phrasePattern, WORD_LANGUAGES } from './foldedLetter';
import { letterPhrases } from '../letterPhrases';
import type { CheckedLetter, Found } from './letterRemark';
import { REQUESTS } from './requestWords';
import type { Sentence } from '../sentences';

/** Longest line of a salutation, or beginning of a line that is one, characters. */
const LONGEST_SALUTATION = 90;
/** Lines that may stand above the salutation: an address, a date, what the letter is about. */
const MOST_LINES_ABOVE = 10;
/** Longest closing that is no set phrase, and longest that may end like a sentence, characters. */
const LONGEST_CLOSING = 60;
const LONGEST_THANKS = 24;
/** Sentences and lines from the end among which the closing is: a name and an address may follow. */
const MOST_AFTER_CLOSING = 10;

const GREETING = beginning(MORE_SALUTATIONS);
const FAREWELL = beginning(MORE_CLOSINGS);
const REQUEST = new RegExp(phrasePattern(REQUESTS).source, 'u');

/** A letter without a salutation; what the action gives for who it is to may be put in front. */
export function missingSalutation({ text, action, language }: CheckedLetter): Found[] {
  if (!isKnown(language) || opensLetter(text, action)) return [];
  const at = text.length - text.trimStart().length;
  const given = action?.targets.find(({ kind, salutation }) => kind === 'main' && salutation.trim() !== '');
  const put = given === undefined ? null : `${withMark(given.salutation.trim(), language)}\n\n`;
  return [missing(at, put)];
}

function opensLetter(text: string, action: UrgentAction | null): boolean {
  const given = (action?.targets ?? []).map(({ salutation }) => folded(bareSalutation(salutation))).filter(Boolean);
  for (const line of linesOf(text).slice(0, MOST_LINES_ABOVE)) {
    // what follows the salutation may go on in the same line
    const head = line.slice(0, LONGEST_SALUTATION).match(/^[^,:،!]+[,:،!]/)?.[0] ?? '';
    if ([line, head.replace('!', ',')].some((part) => part !== '' && isSalutation(part))) return true;
    const plain = folded(head === '' ? line : head);
    if (plain.length <= LONGEST_SALUTATION && GREETING.test(plain)) return true;
    if (given.some((one) => folded(line).startsWith(one))) return true;
    if (line.length > LONGEST_SALUTATION) return false;
  }
  return false;
}

function withMark(salutation: string, language: string): string {
  if (/[,:،]$/.test(salutation)) return salutation;
  return salutation + letterPhrases(/\p{Script=Arab}/u.test(salutation) ? 'ar' : language).mark;
}

/** A letter that nothing closes; the usual words go to its end, before a name that is there already. */
export function missingClosing({ text, language, sentences, supporter }: CheckedLetter): Found[] {
  if (!isKnown(language) || closingOf(sentences) !== null) return [];
  const end = text.trimEnd().length;
  const words = language === '' ? null : letterPhrases(language).closing;
  const name = sentences.at(-1);
  if (name !== undefined && isSigned(name, text, supporter)) {
    const above = text.slice(0, name.start);
    const parted = (above.slice(above.trimEnd().length).match(/\r\n?|\n/g) ?? []).length > 1;
    return [missing(name.start, words === null ? null : `${parted ? '' : '\n'}${words}\n`)];
  }
  return [missing(end, words === null ? null : `\n\n${words}`)];
}

/** Whether a sentence is the last line, and nothing but the name of the supporter. */
function isSigned({ start, text: line }: Sentence, text: string, supporter: Supporter): boolean {
  const names = [fullName(supporter), `${supporter['given-name']} ${supporter['family-name']}`];
  return linesOf(text).at(-1) === line && start > 0 && names.some((name) => folded(name) === folded(line));
}

/** A letter in which nothing is asked for. */
export function missingRequest({ text, language, sentences }: CheckedLetter): Found[] {
  const asked = sentences.some(
    ({ kind, text: sentence }) =>
      kind === 'sentence' && !isClosing(sentence) && (requestIn(sentence) !== null || REQUEST.test(folded(sentence))),
  );
  if (!isKnown(language) || asked) return [];
  return [missing(closingOf(sentences)?.start ?? text.trimEnd().length, null)];
}

/** What closes a letter: a line of its own, or one that the last paragraph ends with; what follows is the signature. */
export function closingOf(sentences: readonly Sentence[]): Sentence | null {
  const last = sentences.slice(-MOST_AFTER_CLOSING);
  return (
    last.find(({ kind }) => kind === 'closing') ??
    last.findLast(
      ({ text, start }, at) =>
        start > 0 &&
        (isClosing(text) || isFarewell(text)) &&
        last.slice(at + 1).every((after) => after.text.length <= LONGEST_CLOSING),
    ) ??
    null
  );
}

function isFarewell(text: string): boolean {
  const isLine = text.length <= LONGEST_CLOSING && (!/[.?;]$/.test(text) || text.length <= LONGEST_THANKS);
  return isLine && FAREWELL.test(folded(text));
}

/** Words of a letter in another language are not known: nothing can be said to be missing. */
function isKnown(language: string): boolean {
  return language === '' || WORD_LANGUAGES.some((known) => known === language);
}

function missing(at: number, put: string | null): Found {
  return {
    place: { start: at, end: at },
    values: [],
    fix: put === null ? null : { start: at, end: at, text: put },
  };
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function beginning(rows: readonly PhraseRow[]): RegExp {
  return new RegExp(`^${phrasePattern(rows).source}`, 'u');
}
