import { useEffect, useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/log/logEntry';
import { letterSentBefore } from '../../utils/log/sentBefore';
import type { PrintJob } from '../../utils/post/printJob';
import { readLogOf } from '../../utils/storage/logStore';

/** What the log says of letters of the job that went to the same target before, with the same body. */
export function useSentBefore(job: PrintJob): readonly LogEntry[] {
  const [found, setFound] = useState<readonly LogEntry[]>([]);
  useEffect(() => {
    const letters = job.what === 'letters' ? job.letters : [];
    // a run may have many letters of one action
    const logs = new Map(letters.map(({ actionId }) => [actionId, readLogOf(actionId)]));
    void Promise.all(
      letters.map(async (letter) => {
        const entry = letterSentBefore((await logs.get(letter.actionId)) ?? [], letter);
        return entry === null ? [] : [{ ...entry, targetName: letter.targetName }];
      }),
    ).then((entries) => setFound(entries.flat()));
  }, [job]);
  return found;
}
