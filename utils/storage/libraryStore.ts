import { actionLabel, type Library, type LibraryEntry, withEntry } from '../library/library';
import { readRecord, writeRecord } from './record';
import { libraryRecord } from './records';
import { alone } from './alone';

/** What the chosen action is called; `about` where none is chosen. */
export function chosenLabel({ chosen, entries }: Library, about: string): string {
  const entry = entries.find(({ id }) => id === chosen);
  return entry === undefined ? about : actionLabel(entry);
}

/** The number of the chosen action; '' where it has none, or none is chosen. */
export function chosenReference({ chosen, entries }: Library): string {
  return entries.find(({ id }) => id === chosen)?.reference ?? '';
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

/** What was put in the form at a time was taken out again: an action's letter was last there `before`, or never (''). */
export async function unmarkFilled(actionId: LibraryEntry['id'], at: string, before: string): Promise<void> {
  await changeLibrary((library) =>
    library.entries.some(({ id, filledAt }) => id === actionId && filledAt === at)
      ? withEntry(library, actionId, { filledAt: before })
      : library,
  );
}
