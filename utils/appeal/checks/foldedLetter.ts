import { foldedCharacter } from '../../urgent-action/foldedText';
import type { Place } from '../remembering';

/** A letter folded for finding phrases in it: digits are Western, white space is a space, a line break or two of them. */
export interface FoldedLetter {
  plain: string;
  /** For each place in `plain`, and for its end, the one in the letter. */
  from: readonly number[];
}

export function foldLetter(letter: string): FoldedLetter {
  let plain = '';
  const from: number[] = [];
  const add = (fold: string, index: number) => {
    for (let at = 0; at < fold.length; at++) from.push(index);
    plain += fold;
  };
  for (const { 0: piece, index } of letter.matchAll(/\s+|\S+/gu)) {
    if (/^\s/.test(piece)) {
      add(foldedSpace(piece), index);
      continue;
    }
    let at = index;
    for (const sign of piece) {
      add(foldedSign(sign), at);
      at += sign.length;
    }
  }
  from.push(letter.length);
  return { plain, from };
}

/** Only an empty line parts what belongs together: other lines may be broken anywhere. */
function foldedSpace(space: string): string {
  const breaks = space.match(/\r\n?|\n/g)?.length ?? 0;
  return breaks === 0 ? ' ' : breaks === 1 ? '\n' : '\n\n';
}

/** Signs folded before: a letter has few different ones. */
const SIGNS = new Map<string, string>();

function foldedSign(sign: string): string {
  let fold = SIGNS.get(sign);
  if (fold === undefined) SIGNS.set(sign, (fold = foldOne(sign)));
  return fold;
}

function foldOne(sign: string): string {
  // direction marks and the like, which nobody sees
  if (/\p{Cf}/u.test(sign)) return '';
  return foldedCharacter(sign)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** The languages that words are known of. */
export const WORD_LANGUAGES = ['en', 'es', 'fr', 'ar'] as const;
export type WordLanguage = (typeof WORD_LANGUAGES)[number];

/** Phrases of a language as sources of patterns for folded text; a space in them is a line break, too. */
export interface PhraseRow {
  lang: WordLanguage;
  patterns: readonly string[];
  /** What they have in common. */
  why: string;
}

export const BEFORE_WORD = '(?<![\\p{L}\\p{N}])';
export const AFTER_WORD = '(?![\\p{L}\\p{N}])';

/** The phrases of some rows as one pattern, as whole words; in Arabic also with "and" before, which is no word there. */
export function phrasePattern(rows: readonly PhraseRow[]): RegExp {
  const sources = rows.flatMap(({ lang, patterns }) =>
    patterns.map((pattern) => `${lang === 'ar' ? '[وف]?' : ''}(?:${pattern})`),
  );
  return new RegExp(`${BEFORE_WORD}(?:${sources.join('|')})${AFTER_WORD}`.replaceAll(' ', '[ \\n]'), 'gu');
}

/** Where a pattern for folded text matches, as places in the letter. */
export function placesOf({ plain, from }: FoldedLetter, pattern: RegExp): Place[] {
  return [...plain.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: from[index]!,
    end: from[index + length]!,
  }));
}

/** Places in order, without those that another one overlaps that begins earlier or is longer. */
export function apart<T extends Place>(places: readonly T[]): T[] {
  const kept: T[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end))
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}
