import { fullName } from '../../supporter/supporter';
import { folded } from '../../urgent-action/foldedText';
import { ACRONYMS } from './checkWords';
import { actionTexts, namesOf, supporterTexts } from './knownTexts';
import { closingOf } from './letterFrame';
import type { CheckedLetter, Found } from './letterRemark';
import type { Place } from '../remembering';
import { placeholderPlaces } from './placeholders';

/** From so many letters on a word in capitals counts beside others, and from so many by itself. */
const SHORTEST_WORD = 3;
const LONG_WORD = 7;

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const BETWEEN = /^[^\S\n]{0,3}[,&–—-]?[^\S\n]{0,3}$/;
/** Up to 39: with more letters these are words, such as "MIX" and "DIM". */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
/** A Latin word has a vowel. */
const WITHOUT_VOWEL = /^[B-DF-HJ-NP-TV-XZ]{2,6}$/;
/** What a sentence begins after, or a part of an address on the web. */
const BEFORE_SENTENCE = /(?:^|[.!?…:¿¡"“«(•*-])\s*$/;
const IN_ADDRESS = /[@./]$/;
const MARKS = /[!?؟！？]{2,}|[¡¿]{2,}/g;

/** Words in capitals, and rows of exclamation and question marks. */
export function shoutingIn(letter: CheckedLetter): Found[] {
  return [...loudWords(letter), ...loudMarks(letter)];
}

function loudMarks({ text }: CheckedLetter): Found[] {
  return [...text.matchAll(MARKS)].map(({ 0: marks, index }) => {
    const place = { start: index, end: index + marks.length };
    // what is asked stays a question
    const one = /[?؟？¿]/.exec(marks)?.[0] ?? marks[0]!;
    return { place, values: [marks], fix: { ...place, text: one } };
  });
}

interface LoudWord extends Place {
  word: string;
}

function loudWords(letter: CheckedLetter): Found[] {
  const { text } = letter;
  const runs = capitalRuns(text).filter((run) => isLong(run.map(({ word }) => word)));
  if (runs.length === 0) return [];
  const known = knownCapitals(letter);
  const apartFrom = placeholderPlaces(letter);
  const signature = closingOf(letter.sentences)?.end ?? text.length;
  const found: Found[] = [];
  for (const run of runs) {
    const words = trimmed(run, ({ word }) => isShort(word) || known.mayBe(word));
    if (words.length === 0 || !isShouting(words, known)) continue;
    const place = { start: words[0]!.start, end: words.at(-1)!.end };
    const loud = text.slice(place.start, place.end);
    if (place.start >= signature || known.says(loud)) continue;
    if (apartFrom.some(({ start, end }) => start < place.end && end > place.start)) continue;
    found.push({ place, values: [loud], fix: { ...place, text: lowered(letter, words, known) } });
  }
  return found;
}

/** Words in capitals that follow each other in a line, with no more than a comma or a dash between. */
function capitalRuns(text: string): LoudWord[][] {
  const runs: LoudWord[][] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // a script without capitals has none to shout in
    if (/[^\p{Lu}\p{M}'’-]/u.test(word)) continue;
    const one = { word, start: index, end: index + word.length };
    if (end !== -1 && BETWEEN.test(text.slice(end, index))) runs.at(-1)!.push(one);
    else runs.push([one]);
    end = one.end;
  }
  return runs;
}

function isShouting(words: readonly LoudWord[], known: KnownCapitals): boolean {
  const told = words.filter(({ word }) => !known.mayBe(word));
  // some people write surnames in capitals
  return (
    isLong(told.map(({ word }) => word)) &&
    told.some(({ word }) => lettersOf(word) >= SHORTEST_WORD && !known.isName(word))
  );
}

/** Whether words would be shouting if all of them were words. */
function isLong(words: readonly string[]): boolean {
  const lengths = words.map(lettersOf).filter((length) => length >= SHORTEST_WORD);
  return lengths.length > 1 || lengths.some((length) => length >= LONG_WORD);
}

function isShort(word: string): boolean {
  return lettersOf(word) < 2;
}

function lettersOf(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

function trimmed(words: readonly LoudWord[], skips: (word: LoudWord) => boolean): LoudWord[] {
  const first = words.findIndex((word) => !skips(word));
  return first === -1 ? [] : words.slice(first, words.findLastIndex((word) => !skips(word)) + 1);
}

interface KnownCapitals {
  /** A short form, a number, or a word that the action has in capitals among others. */
  mayBe(word: string): boolean;
  isName(word: string): boolean;
  /** The action has these words, in capitals, too. */
  says(words: string): boolean;
  /** How a word is written that is not shouted, where that is the same everywhere; null when nothing tells. */
  usual(word: string): string | null;
}

function knownCapitals({ text, action, supporter }: CheckedLetter): KnownCapitals {
  const texts = [...actionTexts(action), ...supporterTexts(supporter)];
  const lines = texts.flatMap((one) => one.split('\n'));
  const capitals = new Set(lines.filter((line) => /\p{Ll}/u.test(line)).flatMap(wordsOf));
  const names = new Set([...namesOf(action), fullName(supporter)].flatMap(wordsOf).map(folded));
  const all = texts.join('\n').replace(/\s+/g, ' ');
  const people = (action?.people ?? []).flatMap(({ name }) => wordsOf(name)).filter((name) => /\p{Ll}/u.test(name));
  let usual: Map<string, string> | undefined;
  return {
    mayBe: (word) =>
      capitals.has(word) || ACRONYMS.has(word) || ROMAN.test(word) || WITHOUT_VOWEL.test(folded(word).toUpperCase()),
    isName: (word) =>
      folded(word)
        .split('-')
        .every((part) => names.has(part)) || names.has(folded(word)),
    says: (words) => all.includes(words.replace(/\s+/g, ' ')),
    usual(word) {
      usual ??= new Map([
        ...usualForms([...lines, ...text.split('\n')]),
        ...people.map((name) => [folded(name), name] as const),
      ]);
      return usual.get(folded(word)) ?? null;
    },
  };
}

/** How words are written in the middle of sentences: with a capital only where they always have one. */
function usualForms(lines: readonly string[]): Map<string, string> {
  const usual = new Map<string, string>();
  for (const line of lines)
    for (const { 0: word, index } of line.matchAll(WORD)) {
      const before = line.slice(Math.max(0, index - 3), index);
      const small = /^\p{Ll}/u.test(word);
      if (!/\p{Ll}/u.test(word) || IN_ADDRESS.test(before) || (!small && BEFORE_SENTENCE.test(before))) continue;
      if (small || !usual.has(folded(word))) usual.set(folded(word), word);
    }
  return usual;
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The same words as they would be written in a calm letter. */
function lowered(
  { text, sentences, language }: CheckedLetter,
  words: readonly LoudWord[],
  known: KnownCapitals,
): string {
  const begins = sentences.some(
    ({ start, end }) =>
      start <= words[0]!.start && words[0]!.start < end && !/[\p{L}\p{N}]/u.test(text.slice(start, words[0]!.start)),
  );
  let calm = '';
  let at = words[0]!.start;
  words.forEach(({ word, start, end }, number) => {
    calm += text.slice(at, start);
    at = end;
    const keeps = known.mayBe(word) || (language === 'en' && /^I(?:$|['’])/.test(word));
    const plain = keeps
      ? word.replace(/(?<=['’])\p{L}+/u, (rest) => lower(rest, language))
      : (known.usual(word) ?? lower(word, language));
    calm += number === 0 && begins ? plain.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : plain;
  });
  return calm;
}

/** Turkish and a few others have capitals of their own. */
function lower(word: string, language: string): string {
  return /^[a-z]{2,3}$/.test(language) ? word.toLocaleLowerCase(language) : word.toLowerCase();
}
