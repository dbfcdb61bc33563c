import { onRecord, onRecordGone, type RecordKind } from './record';
import { createSaver, type SaveState } from './saver';
import { holdSaver } from './unsaved';

/** A record as it was found, and how to store it anew. */
export interface OpenRecord<T> {
  stored: T;
  write(value: T): Promise<void>;
  /** What is there now; looking changes nothing. */
  look(): Promise<T>;
}

/** What is told of a record: its value, whenever that comes from elsewhere, and how the latest edit fares. */
export interface RecordNews<T> {
  value(value: T): void;
  state(state: SaveState): void;
}

export interface FollowedRecord<T> {
  /** Stores an edit at once; answers false before the record is open, when nothing may be typed yet. */
  change(value: T): boolean;
  /** Nothing is told any more; edits that are on their way are still stored. */
  leave(): void;
}

/**
 * Opens a record and follows what other windows make of it. Where it was taken away, it is looked for anew: it may be gone,
 * or have moved to another area.
 */
export function followRecord<T>(
  kind: RecordKind<T>,
  open: () => Promise<OpenRecord<T>>,
  news: RecordNews<T>,
): FollowedRecord<T> {
  let opened: ReturnType<typeof openedRecord> | null = null;
  let left = false;
  let heard: { value: T } | null = null;
  let gone = false;
  /** What was looked for before the latest edit, or the latest news, is older than that. */
  let turn = 0;

  function openedRecord({ write, look }: OpenRecord<T>) {
    const saver = createSaver(write, (state) => left || news.state(state));
    holdSaver(kind.key, saver);
    return { saver, look };
  }

  function tell(value: T): void {
    turn++;
    news.value(value);
  }

  async function lookAgain(): Promise<void> {
    // what comes in while an edit of ours is on its way is older than that edit
    if (opened === null || opened.saver.pending()) return;
    const own = ++turn;
    const value = await opened.look();
    if (!left && own === turn) news.value(value);
  }

  void open().then((found) => {
    if (left) return;
    opened = openedRecord(found);
    tell(heard === null ? found.stored : heard.value);
    if (gone) void lookAgain();
  });
  const stops = [
    onRecord(kind, (value) => {
      if (opened === null) {
        heard = { value };
        gone = false;
      } else if (!opened.saver.pending()) tell(value);
    }),
    onRecordGone(kind, () => {
      gone = true;
      void lookAgain();
    }),
  ];

  return {
    change(value) {
      if (opened === null) return false;
      turn++;
      opened.saver.save(value);
      return true;
    },
    leave() {
      left = true;
      for (const stop of stops) stop();
    },
  };
}
