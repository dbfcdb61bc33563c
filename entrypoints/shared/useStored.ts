import { useEffect, useRef, useState } from 'preact/hooks';
import { onRecord, type RecordKind } from '../../utils/storage/record';
import { createSaver, type Saver, type SaveState } from '../../utils/storage/saver';

interface Stored<T> {
  /** null until read from storage: nothing may be typed before, or the late answer would overwrite it. */
  value: T | null;
  state: SaveState;
  change(value: T): void;
}

/** A record as it was found, and how to store it anew. */
export interface OpenRecord<T> {
  stored: T;
  write(value: T): Promise<void>;
}

/** A record as the page's state: every change is saved at once, and changes by other windows come in. */
export function useStored<T>(kind: RecordKind<T>, open: () => Promise<OpenRecord<T>>): Stored<T> {
  const [value, setValue] = useState<T | null>(null);
  const [state, setState] = useState<SaveState>('saved');
  const saver = useRef<Saver<T> | null>(null);
  useEffect(() => {
    void open().then(({ stored, write }) => {
      saver.current = createSaver(write, setState);
      setValue(stored);
    });
    // What comes in while an edit of ours is on its way is older than that edit.
    return onRecord(kind, (stored) => saver.current?.pending() || setValue(stored));
  }, []);
  return {
    value,
    state,
    change(next) {
      setValue(next);
      saver.current?.save(next);
    },
  };
}
