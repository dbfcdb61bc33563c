import { useEffect, useRef, useState } from 'preact/hooks';
import { onActions, onDraft, readActions, readDrafted } from '../../utils/storage/actionStore';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';

export interface Actions {
  /** By id; of those that are not shown, and of one that was just added, there is none yet. */
  actions: Readonly<Record<string, UrgentAction>>;
  /** Whether something is written for them, by id. */
  drafted: Readonly<Record<string, boolean>>;
}

/**
 * Some actions of the library and whether they have drafts, kept up to date with what any window stores; null until the
 * first are read. Only those that are shown are read: a library may have a thousand.
 */
export function useActions(ids: readonly string[] | null): Actions | null {
  const [actions, setActions] = useState<Actions['actions'] | null>(null);
  const [drafted, setDrafted] = useState<Actions['drafted'] | null>(null);
  const wanted = useRef(new Set<string>());
  const key = ids?.join('\n') ?? null;
  useEffect(() => {
    if (ids === null) return undefined;
    const added = ids.filter((id) => !wanted.current.has(id));
    for (const id of added) wanted.current.add(id);
    void readActions(added).then((some) => setActions((all) => ({ ...all, ...some })));
    void readDrafted(added).then((some) => setDrafted((all) => ({ ...some, ...all })));
    return undefined;
  }, [key]);
  useEffect(() => {
    const read = (changed: string[]) =>
      void readActions(changed.filter((id) => wanted.current.has(id))).then((some) =>
        setActions((all) => ({ ...all, ...some })),
      );
    // every key pressed in a letter is heard of here: only the first and the last of a draft make a difference
    const note = (id: string, isDrafted: boolean) =>
      setDrafted((all) => (all?.[id] === isDrafted ? all : { ...all, [id]: isDrafted }));
    const stops = [onActions(read), onDraft(note)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return actions === null || drafted === null ? null : { actions, drafted };
}
