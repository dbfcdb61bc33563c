import type { Library, LibraryEntry } from '../library/library';
import { withoutAction } from '../library/withAction';

/** The library before and after a restore. */
export interface RestoredLibrary {
  before: Library;
  after: Library;
}

/**
 * The library as it is now, in which something was done since the restore, once that is undone: what the restore added
 * goes with its action, and what it changed is as it was. `goesBack`: the restore changed that action, and nobody has since.
 */
export function undoneLibrary(
  now: Library,
  { before, after }: RestoredLibrary,
  goesBack: (id: string) => boolean,
): Library {
  let library = now;
  for (const restored of after.entries) {
    const old = before.entries.find(({ id }) => id === restored.id);
    if (old !== undefined) library = withOld(library, old, restored, goesBack(old.id));
    else if (goesBack(restored.id)) library = withoutAction(library, restored.id);
  }
  return library;
}

function withOld(library: Library, old: LibraryEntry, restored: LibraryEntry, goesBack: boolean): Library {
  return {
    ...library,
    entries: library.entries.map((entry) => {
      if (entry.id !== old.id) return entry;
      const filledAt = entry.filledAt === restored.filledAt ? old.filledAt : entry.filledAt;
      return goesBack ? { ...old, archived: entry.archived, filledAt } : { ...entry, filledAt };
    }),
  };
}
