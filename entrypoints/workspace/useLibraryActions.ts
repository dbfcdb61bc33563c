import { useEffect, useState } from 'preact/hooks';
import { type LibraryEntry, withEntry } from '../../utils/library/library';
import {
  deleteAction,
  type DeletedAction,
  findLostActions,
  restoreAction,
  saveAction,
} from '../../utils/storage/actionStore';
import { changeLibrary } from '../../utils/storage/libraryStore';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';

export interface LibraryActions {
  /** What the action deleted last was called, as long as it can be brought back. */
  deleted: string | null;
  choose(id: string): Promise<void>;
  archive(id: string, archived: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  /** The action that is back; null when there was none. */
  undoRemove(): Promise<LibraryEntry | null>;
  /**
   * `updates`: the action it takes the place of, `began`: as that was then; null for a new one. `chooses`: it is the chosen one from then on, as one
   * is that was brought in; correcting one does not change what the supporter is writing for.
   */
  save(action: UrgentAction, updates: string | null, began: UrgentAction | null, chooses: boolean): Promise<string>;
  /** Everything was erased: nothing can be brought back. */
  forget(): void;
}

/** What can be done with the actions of the library as a whole. */
export function useLibraryActions(): LibraryActions {
  const [deleted, setDeleted] = useState<DeletedAction | null>(null);
  useEffect(() => void findLostActions(), []);

  async function choose(id: string): Promise<void> {
    await changeLibrary((library) => ({ ...withEntry(library, id, { archived: false }), chosen: id }));
  }

  return {
    deleted: deleted === null ? null : deleted.action.title,
    choose,
    archive: (id, archived) => changeLibrary((library) => withEntry(library, id, { archived })),
    async remove(id) {
      setDeleted(await deleteAction(id));
    },
    async undoRemove() {
      if (deleted === null) return null;
      await restoreAction(deleted);
      setDeleted(null);
      return deleted.library.entries.find(({ id }) => id === deleted.id) ?? null;
    },
    async save(action, updates, began, chooses) {
      const id = updates ?? crypto.randomUUID();
      await saveAction(id, action, chooses, began);
      return id;
    },
    forget: () => setDeleted(null),
  };
}
