import { bulletOf } from '../urgent-action/paragraphs';
import type { DemandState } from './checkDemands';
import { breaksBelow, type LetterEdit } from './letterEdit';
import { letterPhrases } from './letterPhrases';
import type { Sentence } from './sentences';

/**
 * How a demand that is missing goes into a letter: to the end of the list in which another demand is, else as a new list
 * before the closing. In the action's words, to be put in one's own.
 */
export function insertDemand(
  letter: string,
  sentences: readonly Sentence[],
  states: readonly DemandState[],
  demand: string,
  language: string,
): LetterEdit {
  const places = states.flatMap(({ place }) => place ?? []);
  const isDemand = ({ item, start, end }: Sentence) =>
    item && places.some((place) => place.start < end && place.end > start);
  const last = endOfList(letter, sentences, sentences.findLastIndex(isDemand));
  if (last !== undefined) {
    const lineStart = letter.lastIndexOf('\n', last.start) + 1;
    const lineEnd = letter.indexOf('\n', last.end);
    const at = lineEnd === -1 ? letter.length : lineEnd;
    return { start: at, end: at, text: `\n${nextMark(bulletOf(letter.slice(lineStart, at)))}${demand}` };
  }
  const closing = sentences.find(({ kind }) => kind === 'closing');
  const list = `${letterPhrases(language).request}\n- ${demand}`;
  if (closing !== undefined) {
    const { start } = closing;
    return { start, end: start, text: `${breaksBelow(letter.slice(0, start))}${list}\n\n` };
  }
  const end = letter.trimEnd().length;
  return { start: end, end: letter.length, text: breaksBelow(letter.slice(0, end)) + list };
}

/** The last sentence of the list that has an item; its lines follow each other. */
function endOfList(letter: string, sentences: readonly Sentence[], item: number): Sentence | undefined {
  let at = item;
  for (let next = sentences[at + 1]; at >= 0 && next !== undefined; next = sentences[at + 1]) {
    const lines = letter.slice(sentences[at]!.end, next.start).split('\n').length;
    if (lines > 2 || (lines === 2 && !next.item)) break;
    at++;
  }
  return sentences[at];
}

/** 3. after 2., c) after b); others are the same again. */
function nextMark(mark: string): string {
  return mark
    .replace(/\d+/, (number) => String(Number(number) + 1))
    .replace(/[a-y](?=[.)])/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
}

/** Two stretches of a letter that change places, such as two demands; null where they overlap. */
export function swapPlaces(
  letter: string,
  a: { start: number; end: number },
  b: { start: number; end: number },
): LetterEdit[] | null {
  if (a.start < b.end && b.start < a.end) return null;
  return [
    { ...a, text: letter.slice(b.start, b.end) },
    { ...b, text: letter.slice(a.start, a.end) },
  ];
}
