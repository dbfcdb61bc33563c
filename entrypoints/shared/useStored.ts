import { useEffect, useRef, useState } from 'preact/hooks';
import { followRecord, type FollowedRecord, type OpenRecord } from '../../utils/storage/followRecord';
import type { RecordKind } from '../../utils/storage/record';
import type { SaveState } from '../../utils/storage/saver';

export interface Stored<T> {
  /** null until read from storage: nothing may be typed before, or the late answer would overwrite it. */
  value: T | null;
  state: SaveState;
  change(value: T): void;
}

/** A value or a followed record, and the key of the record that it belongs to. */
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
  const followed = useRef<Keyed<FollowedRecord<T>>>(null);
  useEffect(() => {
    if (kind === null) return undefined;
    const is = followRecord(kind, open, { value: (value) => setHeld({ key: kind.key, is: value }), state: setState });
    followed.current = { key: kind.key, is };
    return () => {
      is.leave();
      followed.current = null;
      setState('saved');
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
      if (key === null || followed.current?.key !== key) return;
      if (followed.current.is.change(next)) setHeld({ key, is: next });
    },
  };
}
