export type SaveState = 'saved' | 'saving' | 'failed';

export interface Saver<T> {
  save(value: T): void;
  /** True while something is not on the device yet. */
  pending(): boolean;
}

/**
 * Hands every edit to the browser in the moment it is made: nothing waits here, so a window that closes in the middle
 * of typing loses nothing. The browser keeps the order. `onState` hears how the latest edit fares.
 */
export function createSaver<T>(write: (value: T) => Promise<void>, onState: (state: SaveState) => void): Saver<T> {
  let edits = 0;
  let done = 0;

  return {
    save(value) {
      const edit = ++edits;
      const settle = (state: SaveState) => {
        done = Math.max(done, edit);
        if (edit === edits) onState(state);
      };
      onState('saving');
      write(value).then(
        () => settle('saved'),
        () => settle('failed'),
      );
    },
    pending: () => done < edits,
  };
}
