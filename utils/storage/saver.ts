export type SaveState = 'saved' | 'saving' | 'failed';

export interface Saver<T> {
  /** Saves a value; of several that come while one is being saved, the last one. */
  save(value: T): void;
  /** True while something is not on the device yet. */
  pending(): boolean;
}

/** Saves every edit at once, one write at a time, the latest value always last. */
export function createSaver<T>(write: (value: T) => Promise<void>, onState: (state: SaveState) => void): Saver<T> {
  let next: { value: T } | null = null;
  let running = false;

  async function run(): Promise<void> {
    running = true;
    onState('saving');
    let state: SaveState = 'saved';
    while (next !== null) {
      const { value } = next;
      next = null;
      try {
        await write(value);
        state = 'saved';
      } catch {
        state = 'failed';
      }
    }
    running = false;
    onState(state);
  }

  return {
    save(value) {
      next = { value };
      if (!running) void run();
    },
    pending: () => running,
  };
}
