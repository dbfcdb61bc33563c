import { textForForm } from '../appeal/textForForm';
import { chosenLabel, chosenReference } from './libraryStore';
import { readRecord } from './record';
import { appealRecord, libraryRecord } from './records';

/** The draft of the chosen action as the form gets it, and what that action is called. */
export interface ChosenLetter {
  actionId: string;
  action: string;
  reference: string;
  text: string;
  /** False where the action has nothing to do with the White House's form. */
  forWhiteHouse: boolean;
  /** The supporter was asked whether a letter that nobody has changed is to be sent, and said yes. */
  unchangedIsFine: boolean;
}

export async function readChosen(): Promise<ChosenLetter> {
  const library = await readRecord(libraryRecord);
  const appeal = await readRecord(appealRecord(library.chosen));
  const entry = library.entries.find(({ id }) => id === library.chosen);
  return {
    actionId: library.chosen,
    action: chosenLabel(library, appeal.about),
    reference: chosenReference(library),
    text: textForForm(appeal),
    unchangedIsFine: appeal.unchangedIsFine,
    forWhiteHouse: entry?.whiteHouse !== false,
  };
}
