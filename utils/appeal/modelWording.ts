import { sentenceReader } from './sentences';
import { type WordToken, wordTokens } from './wordTokens';

/** So many words in a row that are the same are no coincidence. */
const RUN = 3;
/** Words changed, added or left out between two runs that still make one piece of the model's wording. */
const WIDEST_GAP = 3;
/** From this share of words on a sentence is the model's wording with some words changed. */
const EDITED = 0.62;
/** The same where words are in the model's order, but hardly three of them in a row. */
const EDITED_IN_ORDER = 0.72;
/** Fewer words in the model's order than this say nothing. */
const FEWEST_IN_ORDER = 6;
/** How many sentences of the model, those most alike, are compared word for word. */
const COMPARED = 3;

/** Small words that join two sentences of the model without making them anybody's own. */
const JOINING = new Set('and but also so therefore y e pero tambien et mais aussi و'.split(' '));

function isJoining({ word }: WordToken): boolean {
  return JOINING.has(word);
}

/** How much of a sentence is the model's. */
export interface Likeness {
  /** All of it, apart from typography, capitals and joining words. */
  same: boolean;
  /** Share of its words in the model's wording, 0 to 1. */
  share: number;
}

/** Letters that somebody else wrote, prepared for finding their wording in a sentence. */
export interface ModelWording {
  likeness(sentence: string): Likeness;
}

/**
 * Prepares letters. Their wording is found as runs of words wherever they stand, so that neither another order nor
 * joined or split sentences hide it; runs that go on after a word or two in between are one, so that small edits do
 * not either.
 */
export function modelWording(letters: readonly string[], language: string): ModelWording {
  const read = sentenceReader(language);
  const model: WordToken[] = [];
  const sentences: WordToken[][] = [];
  for (const letter of letters)
    for (const { kind, text } of read(letter)) {
      if (kind !== 'sentence') continue;
      const words = wordTokens(text);
      sentences.push(words);
      model.push(...words);
    }
  const runs = runIndex(model);
  const whole = new Set(sentences.map(joined));
  const withStem = sentenceIndex(sentences);

  return {
    likeness(sentence) {
      const words = wordTokens(sentence);
      if (words.length === 0) return { same: false, share: 0 };
      if (whole.has(joined(words))) return { same: true, share: 1 };
      if (words.length < RUN) return { same: false, share: 0 };
      const pieces = piecesOf(words, model, runs);
      const covered = pieces.reduce((sum, { end, start }) => sum + end - start, 0);
      const alone = words.filter((_, at) => !pieces.some(({ start, end }) => at >= start && at < end));
      const same = covered > 0 && pieces.every(({ exact }) => exact) && alone.every(isJoining);
      const inOrder = same ? 1 : sharedInOrder(words, sentences, withStem);
      const share = Math.max(covered / words.length, inOrder >= EDITED_IN_ORDER ? inOrder : 0);
      return { same, share: same ? 1 : share };
    },
  };
}

/** Whether a share of a sentence's words makes it an edited one rather than the writer's own. */
export function isEdited({ share }: Likeness): boolean {
  return share >= EDITED;
}

/** The words of a text alone: the same for texts that differ in typography only. */
export function wordsOf(text: string): string {
  return joined(wordTokens(text));
}

function joined(words: readonly WordToken[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** Where each run of three words begins in the model. */
function runIndex(model: readonly WordToken[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (let at = 0; at + RUN <= model.length; at++) {
    const key = runKey(model, at);
    const found = index.get(key);
    if (found === undefined) index.set(key, [at]);
    else found.push(at);
  }
  return index;
}

function runKey(words: readonly WordToken[], at: number): string {
  return `${words[at]!.stem} ${words[at + 1]!.stem} ${words[at + 2]!.stem}`;
}

/** A stretch of a sentence, in words, that is the model's. */
interface ModelPiece {
  start: number;
  end: number;
  /** Where it ends in the model. */
  modelEnd: number;
  /** Word for word, not only word stem for word stem. */
  exact: boolean;
}

/** The longest runs from left to right; those that go on after a small gap are put together with it. */
function piecesOf(
  words: readonly WordToken[],
  model: readonly WordToken[],
  runs: ReadonlyMap<string, readonly number[]>,
): ModelPiece[] {
  const pieces: ModelPiece[] = [];
  for (let at = 0; at + RUN <= words.length;) {
    const run = longestRun(words, at, model, runs.get(runKey(words, at)) ?? []);
    if (run === null) {
      at++;
      continue;
    }
    const last = pieces.at(-1);
    const skipped = last === undefined ? 0 : run.modelEnd - (run.end - run.start) - last.modelEnd;
    if (last !== undefined && run.start - last.end <= WIDEST_GAP && skipped >= 0 && skipped <= WIDEST_GAP)
      pieces[pieces.length - 1] = {
        ...run,
        start: last.start,
        // what is between is nobody's own, and what is left out is nobody's loss, where it only joins
        exact:
          last.exact &&
          run.exact &&
          words.slice(last.end, run.start).every(isJoining) &&
          model.slice(last.modelEnd, last.modelEnd + skipped).every(isJoining),
      };
    else pieces.push(run);
    at = run.end;
  }
  return pieces;
}

function longestRun(
  words: readonly WordToken[],
  start: number,
  model: readonly WordToken[],
  candidates: readonly number[],
): ModelPiece | null {
  let best: ModelPiece | null = null;
  for (const from of candidates) {
    let length = 0;
    let exact = true;
    while (words[start + length] !== undefined && words[start + length]!.stem === model[from + length]?.stem) {
      exact &&= words[start + length]!.word === model[from + length]!.word;
      length++;
    }
    const longer = best === null || length > best.end - start || (length === best.end - start && exact && !best.exact);
    if (longer) best = { start, end: start + length, modelEnd: from + length, exact };
  }
  return best;
}

/** Which sentences of the model have a word in some form. */
function sentenceIndex(sentences: readonly (readonly WordToken[])[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [number, words] of sentences.entries())
    for (const stem of new Set(words.map((word) => word.stem))) {
      const found = index.get(stem);
      if (found === undefined) index.set(stem, [number]);
      else found.push(number);
    }
  return index;
}

/** The greatest share of a sentence's words that a sentence of the model has in the same order, with others between. */
function sharedInOrder(
  words: readonly WordToken[],
  sentences: readonly (readonly WordToken[])[],
  withStem: ReadonlyMap<string, readonly number[]>,
): number {
  if (words.length < FEWEST_IN_ORDER) return 0;
  const shared = new Map<number, number>();
  for (const stem of new Set(words.map((word) => word.stem)))
    for (const number of withStem.get(stem) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
  const candidates = [...shared].sort((a, b) => b[1] - a[1]).slice(0, COMPARED);
  return Math.max(
    0,
    ...candidates.map(([number]) => commonInOrder(words, sentences[number]!) / Math.max(words.length, 1)),
  );
}

/** Length of the longest common subsequence, words. */
function commonInOrder(a: readonly WordToken[], b: readonly WordToken[]): number {
  let above = new Uint16Array(b.length + 1);
  for (const { stem } of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++)
      row[at] = stem === b[at - 1]!.stem ? above[at - 1]! + 1 : Math.max(above[at]!, row[at - 1]!);
    above = row;
  }
  return above[b.length]!;
}
