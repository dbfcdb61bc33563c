import { quotations } from '../quotations';
import { apart, type PhraseRow, phrasePattern, placesOf } from './foldedLetter';
import { INSULTS } from './insultWords';
import type { CheckedLetter, Found } from './letterRemark';
import { THREATS } from './threatWords';

/** Words that insult whom the letter is to, or about. */
export function insultsIn(letter: CheckedLetter): Found[] {
  return phrasesIn(letter, INSULTS).map(found);
}

/** Words that threaten whom the letter is to. What stands in quotation marks is what somebody else said. */
export function threatsIn(letter: CheckedLetter): Found[] {
  const quoted = quotations(letter.text);
  return phrasesIn(letter, THREATS)
    .filter(({ start, end }) => !quoted.some((quote) => start >= quote.start && end <= quote.end))
    .map(found);
}

function found({ start, end, text }: Phrase): Found {
  return { place: { start, end }, values: [text], fix: null };
}

interface Phrase {
  start: number;
  end: number;
  text: string;
}

/** Where phrases are, looked for in the letter's language; in every one where that is not known. */
function phrasesIn({ text, folded, language }: CheckedLetter, rows: readonly PhraseRow[]): Phrase[] {
  return apart(placesOf(folded, patternOf(rows, language))).map(({ start, end }) => {
    // white space and marks that nobody sees belong to what comes after
    const phrase = text.slice(start, end).replace(/[\s\p{Cf}]+$/u, '');
    return { start, end: start + phrase.length, text: phrase };
  });
}

/** Patterns made before, by rows and language. */
const PATTERNS = new Map<readonly PhraseRow[], Map<string, RegExp>>();

/** The same word may be harmless in another language, such as a French one for "late". */
function patternOf(rows: readonly PhraseRow[], language: string): RegExp {
  let patterns = PATTERNS.get(rows);
  if (patterns === undefined) PATTERNS.set(rows, (patterns = new Map()));
  const own = rows.filter(({ lang }) => lang === language);
  const key = own.length > 0 ? language : '';
  let pattern = patterns.get(key);
  if (pattern === undefined) patterns.set(key, (pattern = phrasePattern(own.length > 0 ? own : rows)));
  return pattern;
}
