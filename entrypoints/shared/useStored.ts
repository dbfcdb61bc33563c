import { useEffect, useRef, useState } from 'preact/hooks';
import { onRecord, type RecordKind } from '../../utils/storage/record';
import { createSaver, type Saver, type SaveState } from '../../utils/storage/saver';
import { holdSaver } from '../../utils/storage/unsaved';

export interface Stored<T> {
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

/** A value or a saver, and the key of the record that it belongs to. */
type Keyed<T> = { key: string; is: T } | null;

/**
 * A record as the page's state: every change is saved at once, and changes by other windows come in. When the record
 * becomes another one (or, at null, none) the value is null until that one is read; what belongs to the earlier record
 * never shows or lands in the later one, and edits of the earlier one that are on their way are still stored.
 */
export function useStored<T>(kind: RecordKind<T> | null, open: () => Promise<OpenRecord<T>>): Stored<T> {
  const key = kind?.key ?? null;
  const [held, setHeld] = useState<Keyed<T>>(null);
  const [state, setState] = useState<SaveState>('saved');
  const saver = useRef<Keyed<Saver<T>>>(null);
  useEffect(() => {
    if (kind === null) return undefined;
    let left = false;
    let heard: Keyed<T> = null;
    const hold = (value: T) => setHeld({ key: kind.key, is: value });
    void open().then(({ stored, write }) => {
      if (left) return;
      saver.current = { key: kind.key, is: createSaver(write, (next) => left || setState(next)) };
      holdSaver(kind.key, saver.current.is);
      hold(heard === null ? stored : heard.is);
    });
    const stop = onRecord(kind, (stored) => {
      if (saver.current === null) heard = { key: kind.key, is: stored };
      // What comes in while an edit of ours is on its way is older than that edit.
      else if (!saver.current.is.pending()) hold(stored);
    });
    return () => {
      left = true;
      saver.current = null;
      setState('saved');
      stop();
    };
  }, [key]);
  useEffect(() => {
    if (state !== 'failed') return undefined;
    // the browser asks before what it refused to store goes with the page
    const keep = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', keep);
    return () => removeEventListener('beforeunload', keep);
  }, [state]);
  return {
    value: held !== null && held.key === key ? held.is : null,
    state,
    change(next) {
      if (key === null || saver.current?.key !== key) return;
      setHeld({ key, is: next });
      saver.current.is.save(next);
    },
  };
}
