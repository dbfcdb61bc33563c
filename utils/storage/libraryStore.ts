import { actionLabel, type Library, type LibraryEntry, withEntry } from '../library/library';
import { readRecord, writeRecord } from './record';
import { appealRecord, libraryRecord } from './records';
import { alone } from './alone';

/** The draft of the chosen action, and what that action is called. */
export interface ChosenLetter {
  actionId: string;
  action: string;
  text: string;
  /** False where the action has nothing to do with the White House's form. */
  forWhiteHouse: boolean;
}

export async function readChosen(): Promise<ChosenLetter> {
  const library = await readRecord(libraryRecord);
  const appeal = await readRecord(appealRecord(library.chosen));
  const entry = library.entries.find(({ id }) => id === library.chosen);
  return {
    actionId: library.chosen,
    action: chosenLabel(library, appeal.about),
    text: appeal.letter,
    forWhiteHouse: entry?.whiteHouse !== false,
  };
}

/** What the chosen action is called; `about` where none is chosen. */
export function chosenLabel({ chosen, entries }: Library, about: string): string {
  const entry = entries.find(({ id }) => id === chosen);
  return entry === undefined ? about : actionLabel(entry);
}

/** Reads the library, changes it and writes it, with no other window in between. */
export async function changeLibrary(change: (library: Library) => Library): Promise<void> {
  await alone('library', async () => writeRecord(libraryRecord, change(await readRecord(libraryRecord))));
}

export async function chooseAction(id: string): Promise<void> {
  await changeLibrary((library) => ({ ...library, chosen: id }));
}

/** Remembers that an action's letter was put in the form. */
export async function markFilled(actionId: LibraryEntry['id'], at: Date): Promise<void> {
  if (actionId !== '') await changeLibrary((library) => withEntry(library, actionId, { filledAt: at.toISOString() }));
}
