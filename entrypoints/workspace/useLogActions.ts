import { useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/log/logEntry';
import { addLogEntries, addLogEntry, clearLog, deleteLogEntries } from '../../utils/storage/logStore';

/** What can be done with the log; each step says whether it was stored. */
export interface LogActions {
  /** What was deleted last and can be brought back. */
  deleted: readonly LogEntry[];
  /** The browser refused to store the last step. */
  failed: boolean;
  add(entry: LogEntry): Promise<boolean>;
  remove(entry: LogEntry): Promise<boolean>;
  undoRemove(): Promise<boolean>;
  clear(): Promise<boolean>;
  /** Everything was erased: nothing can be brought back. */
  forget(): void;
}

export function useLogActions(): LogActions {
  const [deleted, setDeleted] = useState<readonly LogEntry[]>([]);
  const [failed, setFailed] = useState(false);

  async function tried(work: () => Promise<void>): Promise<boolean> {
    const done = await work().then(
      () => true,
      () => false,
    );
    setFailed(!done);
    return done;
  }

  return {
    deleted,
    failed,
    add: (entry) => tried(() => addLogEntry(entry)),
    remove: (entry) =>
      tried(async () => {
        await deleteLogEntries([entry]);
        // what was deleted one after the other comes back together
        setDeleted((now) => [...now, entry]);
      }),
    undoRemove: () =>
      tried(async () => {
        await addLogEntries(deleted);
        setDeleted([]);
      }),
    clear: () =>
      tried(async () => {
        await clearLog();
        setDeleted([]);
      }),
    forget: () => setDeleted([]),
  };
}
