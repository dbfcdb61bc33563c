import { foldLetter } from './foldedLetter';
import { LETTER_CHECKS } from './letterChecks';
import type { CheckContext, CheckedLetter, LetterRemark } from './letterRemark';

/**
 * What the writer of a letter may want to look at, in the order of the letter; what is about the letter as a whole comes
 * first. A letter that is not begun has nothing to remark on.
 */
export function checkLetter(letter: string, context: CheckContext): LetterRemark[] {
  if (letter.trim() === '') return [];
  const checked: CheckedLetter = { ...context, text: letter, folded: foldLetter(letter) };
  return LETTER_CHECKS.flatMap(({ check, find }) => find(checked).map((found) => ({ check, ...found }))).sort(
    (a, b) => (a.place?.start ?? -1) - (b.place?.start ?? -1) || (a.place?.end ?? -1) - (b.place?.end ?? -1),
  );
}
