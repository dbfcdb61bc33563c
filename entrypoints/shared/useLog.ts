import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/log/logEntry';
import type { LogSummaries } from '../../utils/log/logSummary';
import { onLog, onLogged, readLogged } from '../../utils/storage/logStore';

/** All entries of the log, kept up to date with what any window stores; null until read. It is changed by `logStore`. */
export function useLog(): { value: LogEntry[] | null } {
  const [byAction, setByAction] = useState<ReadonlyMap<string, readonly LogEntry[]> | null>(null);
  useEffect(
    () =>
      onLog({
        all: (entries) => setByAction(Map.groupBy(entries, ({ actionId }) => actionId)),
        // an action with entries no more goes, and comes back at the end
        changed: (id, entries) => setByAction((now) => new Map(now).set(id, entries)),
      }),
    [],
  );
  const value = useMemo(() => (byAction === null ? null : [...byAction.values()].flat()), [byAction]);
  return { value };
}

/** What was done for each action, kept up to date with what any window stores; null until read. */
export function useLogged(): LogSummaries | null {
  const [logged, setLogged] = useState<LogSummaries | null>(null);
  useEffect(() => {
    let left = false;
    let asked = 0;
    const read = () => {
      const ask = ++asked;
      void readLogged().then((all) => left || ask !== asked || setLogged(all));
    };
    read();
    const stop = onLogged(read);
    return () => {
      left = true;
      stop();
    };
  }, []);
  return logged;
}
