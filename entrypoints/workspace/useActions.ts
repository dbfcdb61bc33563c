import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';
import { onActions, onDraft, readActions, readDrafts } from '../../utils/storage/actionStore';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';

export interface Actions {
  /** By id; one that was just added may not be read yet. */
  actions: Readonly<Record<string, UrgentAction>>;
  /** The letters written for them, by id. */
  drafts: Readonly<Record<string, string>>;
}

/** The actions of the library and their drafts, kept up to date with what any window stores; null until read. */
export function useActions(library: Library | null): Actions | null {
  const [actions, setActions] = useState<Actions['actions'] | null>(null);
  const [drafts, setDrafts] = useState<Actions['drafts'] | null>(null);
  useEffect(() => {
    if (library === null) return undefined;
    let left = false;
    const read = () =>
      void readActions(library.entries.map(({ id }) => id)).then((all) => {
        if (!left) setActions(all);
      });
    read();
    void readDrafts().then((all) => {
      if (!left) setDrafts(all);
    });
    const stops = [onActions(read), onDraft((id, letter) => setDrafts((all) => ({ ...all, [id]: letter })))];
    return () => {
      left = true;
      for (const stop of stops) stop();
    };
  }, [library]);
  return actions === null || drafts === null ? null : { actions, drafts };
}
