export type SaveState = 'saved' | 'saving' | 'failed';

export interface Saver<T> {
  save(value: T): void;
  /** True while something is not on the device yet. */
  pending(): boolean;
  /** What could not be stored is not tried again. */
  forget(): void;
}

/** What the browser refused is tried again after so long, ms: somebody may have made room. */
const RETRY = 2000;

/**
 * Hands every edit to the browser in the moment it is made: nothing waits here, so a window that closes in the middle
 * of typing loses nothing. The browser keeps the order. `onState` hears how the latest edit fares. Where the browser
 * refuses it, it is tried again until it is stored, or another edit takes its place.
 */
export function createSaver<T>(write: (value: T) => Promise<void>, onState: (state: SaveState) => void): Saver<T> {
  let edits = 0;
  let done = 0;

  function attempt(value: T, edit: number): void {
    write(value).then(
      () => {
        done = Math.max(done, edit);
        if (edit === edits) onState('saved');
      },
      () => {
        if (edit !== edits) return;
        onState('failed');
        setTimeout(() => edit === edits && attempt(value, edit), RETRY);
      },
    );
  }

  return {
    save(value) {
      const edit = ++edits;
      onState('saving');
      attempt(value, edit);
    },
    pending: () => done < edits,
    forget() {
      if (done === edits) return;
      done = ++edits;
      onState('saved');
    },
  };
}
