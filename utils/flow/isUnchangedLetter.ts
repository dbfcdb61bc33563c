import { isUnchanged, ownWordsMeter } from '../appeal/ownWords';
import { sentenceReader } from '../appeal/sentences';
import { actionRecord } from '../storage/actionRecord';
import { readRecord } from '../storage/record';

/** Whether a letter is, word for word, one that its action has to start from. */
export async function isUnchangedLetter(actionId: string, letter: string): Promise<boolean> {
  if (actionId === '') return false;
  const { modelLetter, starterLetter } = await readRecord(actionRecord(actionId));
  // words are compared as they stand: which language they are in makes no difference to that
  return isUnchanged(ownWordsMeter([modelLetter, starterLetter], 'en')(letter, sentenceReader('en')(letter)));
}
