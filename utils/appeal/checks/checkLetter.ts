import type { Steps } from '../steps';
import { foldLetter } from './foldedLetter';
import { LETTER_CHECKS } from './letterChecks';
import type { CheckContext, CheckedLetter, LetterRemark } from './letterRemark';

/**
 * What the writer of a letter may want to look at, in the order of the letter; what is about the letter as a whole comes
 * first. A letter that is not begun has nothing to remark on. Each check is a step.
 */
export function* checkLetter(letter: string, context: CheckContext): Steps<LetterRemark[]> {
  if (letter.trim() === '') return [];
  const checked: CheckedLetter = { ...context, text: letter, folded: foldLetter(letter) };
  const remarks: LetterRemark[] = [];
  for (const { check, find } of LETTER_CHECKS) {
    yield;
    for (const found of find(checked)) remarks.push({ check, ...found });
  }
  return remarks.sort(
    (a, b) => (a.place?.start ?? -1) - (b.place?.start ?? -1) || (a.place?.end ?? -1) - (b.place?.end ?? -1),
  );
}
