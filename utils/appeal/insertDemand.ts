import type { DemandState } from './checkDemands';
import type { LetterEdit } from './letterEdit';
import { letterPhrases } from './letterPhrases';
import type { Sentence } from './sentences';

/**
 * How a demand that is missing goes into a letter: below the last item of the list in which another demand is, else as
 * a new list before the closing. In the action's words, to be put in one's own.
 */
export function insertDemand(
  letter: string,
  sentences: readonly Sentence[],
  states: readonly DemandState[],
  demand: string,
  language: string,
): LetterEdit {
  const places = states.flatMap(({ place }) => place ?? []);
  const items = sentences.filter(({ item, end }) => item && places.some((place) => place.end === end));
  const last = items.at(-1);
  if (last !== undefined) {
    const lineStart = letter.lastIndexOf('\n', last.start) + 1;
    const lineEnd = letter.indexOf('\n', last.end);
    const at = lineEnd === -1 ? letter.length : lineEnd;
    return { start: at, end: at, text: `\n${letter.slice(lineStart, last.start)}${demand}` };
  }
  const closing = sentences.find(({ kind }) => kind === 'closing');
  const list = `${letterPhrases(language).request}\n- ${demand}`;
  if (closing !== undefined) return { start: closing.start, end: closing.start, text: `${list}\n\n` };
  const end = letter.trimEnd().length;
  return { start: end, end: letter.length, text: end === 0 ? list : `\n\n${list}` };
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
