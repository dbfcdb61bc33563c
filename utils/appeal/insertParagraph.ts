import { breaksBelow, type LetterEdit } from './letterEdit';
import type { Sentence } from './sentences';

/**
 * A paragraph put into a letter below the one in which the caret is; below the salutation where the caret is before it,
 * as it is while nobody has been in the text yet.
 */
export function insertParagraph(
  letter: string,
  sentences: readonly Sentence[],
  caret: number,
  paragraph: string,
): LetterEdit {
  const salutation = sentences.find(({ kind }) => kind === 'salutation');
  const from = Math.max(caret, salutation?.end ?? 0);
  const lineEnd = letter.indexOf('\n', from);
  const at = lineEnd === -1 ? letter.length : lineEnd;
  const after = /^\s*$|^\n\s*\n/.test(letter.slice(at)) ? '' : '\n';
  return { start: at, end: at, text: breaksBelow(letter.slice(0, at)) + paragraph + after };
}
