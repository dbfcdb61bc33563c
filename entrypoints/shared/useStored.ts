import { useEffect, useRef, useState } from 'preact/hooks';
import { onRecord, type RecordKind } from '../../utils/storage/record';
import { createSaver, type Saver, type SaveState } from '../../utils/storage/saver';

interface Stored<T> {
  /** null until read from storage: nothing may be typed before, or the late answer would overwrite it. */
  value: T | null;
  state: SaveState;
  change(value: T): void;
}

/** A record as the page's state: every change is saved at once, and changes by other windows come in. */
export function useStored<T>(
  kind: RecordKind<T>,
  read: () => Promise<T>,
  write: (value: T) => Promise<void>,
): Stored<T> {
  const [value, setValue] = useState<T | null>(null);
  const [state, setState] = useState<SaveState>('saved');
  const saver = useRef<Saver<T> | null>(null);
  saver.current ??= createSaver(write, setState);
  useEffect(() => {
    void read().then((stored) => setValue((now) => now ?? stored));
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
