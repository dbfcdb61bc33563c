import { editDistance } from './editDistance';
import type { Place } from './remembering';
import { type WordToken, wordTokens } from './wordTokens';

/** Somebody's name, as it is looked for. */
export interface KnownName {
  name: string;
  words: readonly WordToken[];
  /** The name of a person, not what a group is called. */
  proper: boolean;
}

/** Longest name that is taken for one of a person, words. */
const LONGEST_NAME = 6;

export function knownName(name: string): KnownName {
  const words = name.trim().split(/\s+/);
  const proper = words.length >= 2 && words.length <= LONGEST_NAME && !words.some((word) => /^\p{Ll}{4,}/u.test(word));
  return { name, words: wordTokens(name), proper };
}

/** A word of a name that is written nearly as in the name. */
export interface Misspelling extends Place {
  found: string;
  says: string;
}

/** Shortest word that is compared letter by letter: shorter ones are too often another word. */
const SHORTEST = 5;

/**
 * Words with a capital (or in a script that has none) that are a word of a name but for a letter or two. `right` are
 * the words that the action has itself, folded.
 */
export function misspellings(line: string, names: readonly KnownName[], right: ReadonlySet<string>): Misspelling[] {
  const proper = names.filter((name) => name.proper);
  const tokens = wordTokens(line);
  return tokens.flatMap((token, at) => {
    const forms = formsOf(token);
    if (forms[0]!.length < SHORTEST || forms.some((form) => right.has(form)) || !isCapital(line, token)) return [];
    for (const { name, words } of proper) {
      const near = words.findIndex(({ word }) => word.length >= SHORTEST && forms.some((form) => isNearly(word, form)));
      if (near === -1) continue;
      // with the rest of the name, where that stands around it
      let [first, last] = [0, 0];
      while (isWord(tokens[at - first - 1], words[near - first - 1])) first++;
      while (isWord(tokens[at + last + 1], words[near + last + 1])) last++;
      const start = startOfBare(line, tokens[at - first]!);
      const end = endOfBare(line, tokens[at + last]!);
      return [
        {
          start,
          end,
          found: line.slice(start, end),
          says: name.slice(words[near - first]!.start, words[near + last]!.end),
        },
      ];
    }
    return [];
  });
}

/** What French hangs in front of a name in small letters: d’Étienne. */
const ELISION = /^(?:[ldjmnstcq]|qu)['’]/;

function startOfBare(line: string, { start, end }: WordToken): number {
  return start + (ELISION.exec(line.slice(start, end))?.[0].length ?? 0);
}

function isCapital(line: string, token: WordToken): boolean {
  return !/^[\p{Ll}\p{N}]/u.test(line.slice(startOfBare(line, token)));
}

function isNearly(known: string, word: string): boolean {
  return editDistance(known, word) <= (known.length > 7 ? 2 : 1);
}

function endOfBare(line: string, { start, end }: WordToken): number {
  return start + line.slice(start, end).replace(/['’]s?$/, '').length;
}

/** Whether somebody whom an action is about is named in a letter: in full, by a part of the name, or not at all. */
export interface NamedPerson {
  name: string;
  state: 'full' | 'part' | 'missing';
  place: Place | null;
}

export function personIn(words: readonly WordToken[], { name, words: wanted, proper }: KnownName): NamedPerson {
  const same = (token: WordToken | undefined, want: WordToken) =>
    proper ? isWord(token, want) : token?.stem === want.stem;
  for (const [at, token] of words.entries())
    if (wanted.every((want, offset) => same(words[at + offset], want)))
      return { name, state: 'full', place: { start: token.start, end: words[at + wanted.length - 1]!.end } };
  const telling = wanted.filter(({ word }) => word.length > 3);
  const found = words.filter((token) => telling.some((want) => same(token, want)));
  const first = found[0];
  if (first === undefined) return { name, state: 'missing', place: null };
  // a group need not be called just what the action calls it
  const enough = !proper && new Set(found.map(({ stem }) => stem)).size >= telling.length / 2;
  return { name, state: enough ? 'full' : 'part', place: { start: first.start, end: first.end } };
}

/** Whether a word of a letter is one of a name. */
function isWord(token: WordToken | undefined, want: WordToken | undefined): boolean {
  return token !== undefined && want !== undefined && formsOf(token).includes(bareWord(want));
}

/** What may be a name in a word, once what languages hang on it is off: `bareWord` first. */
function formsOf(token: WordToken): string[] {
  const bare = bareWord(token);
  const forms = [
    bare,
    // d’Étienne
    bare.replace(ELISION, ''),
    // the Examples, the Sanchezes
    bare.replace(/s$/, ''),
    bare.replace(/es$/, ''),
    // Arabic writes "and", "for" and "of" as one word with the name
    bare.replace(/^[وفبلك](?=[\u0600-\u06ff]{3})/, ''),
    bare.replace(/^[وف][بلك](?=[\u0600-\u06ff]{3})/, ''),
  ];
  return [...new Set(forms)];
}

/** A word without what English hangs on it for whose it is. */
export function bareWord({ word }: WordToken): string {
  return word.replace(/'s?$/, '');
}
