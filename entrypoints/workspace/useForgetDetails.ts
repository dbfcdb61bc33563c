import { useEffect, useState } from 'preact/hooks';
import { onRecord, readRecord } from '../../utils/storage/record';
import { settingsRecord } from '../../utils/storage/records';
import { setForgetDetails } from '../../utils/storage/supporterStore';
import type { WorkspaceState } from './useWorkspace';

/**
 * Whether the details are kept only until the browser closes, and how to change that. `stored` tells what the browser refuses:
 * details that it was to forget would still be kept.
 */
export function useForgetDetails(stored: WorkspaceState['stored']): [boolean, (forget: boolean) => void] {
  const [forget, setForget] = useState(false);
  useEffect(() => {
    void readRecord(settingsRecord).then((settings) => setForget(settings.forgetDetails));
    return onRecord(settingsRecord, (settings) => setForget(settings.forgetDetails));
  }, []);
  return [
    forget,
    async (next) => {
      setForget(next);
      if ((await stored(() => setForgetDetails(next), next ? 'notErased' : 'notStored')) === 'refused')
        setForget((await readRecord(settingsRecord)).forgetDetails);
    },
  ];
}
