import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';
import { onActions, onDraft, readActions, readDrafted } from '../../utils/storage/actionStore';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';

export interface Actions {
  /** By id; one that was just added may not be read yet. */
  actions: Readonly<Record<string, UrgentAction>>;
  /** Whether something is written for them, by id. */
  drafted: Readonly<Record<string, boolean>>;
}

/** The actions of the library and whether they have drafts, kept up to date with what any window stores; null until read. */
export function useActions(library: Library | null): Actions | null {
  const [actions, setActions] = useState<Actions['actions'] | null>(null);
  const [drafted, setDrafted] = useState<Actions['drafted'] | null>(null);
  useEffect(() => {
    if (library === null) return undefined;
    let left = false;
    const read = () =>
      void readActions(library.entries.map(({ id }) => id)).then((all) => {
        if (!left) setActions(all);
      });
    read();
    void readDrafted().then((all) => {
      if (!left) setDrafted(all);
    });
    // every key pressed in a letter is heard of here: only the first and the last of a draft make a difference
    const note = (id: string, isDrafted: boolean) =>
      setDrafted((all) => (all?.[id] === isDrafted ? all : { ...all, [id]: isDrafted }));
    const stops = [onActions(read), onDraft(note)];
    return () => {
      left = true;
      for (const stop of stops) stop();
    };
  }, [library]);
  return actions === null || drafted === null ? null : { actions, drafted };
}
