import { useEffect, useState } from 'preact/hooks';
import type { DraftVersion } from '../../utils/appeal/versions';
import { onVersions, readVersions } from '../../utils/storage/versionStore';

/** Earlier versions of the draft for an action, oldest first; null until read. Pages only read them: the background keeps them. */
export function useVersions(actionId: string | null): readonly DraftVersion[] | null {
  const [held, setHeld] = useState<{ of: string; versions: readonly DraftVersion[] } | null>(null);
  useEffect(() => {
    if (actionId === null) return undefined;
    let left = false;
    let heard = false;
    const hold = (versions: readonly DraftVersion[]) => setHeld({ of: actionId, versions });
    const stop = onVersions(actionId, (versions) => {
      heard = true;
      hold(versions);
    });
    // what is heard meanwhile is newer than what is read
    void readVersions(actionId).then((versions) => left || heard || hold(versions));
    return () => {
      left = true;
      stop();
    };
  }, [actionId]);
  return held !== null && held.of === actionId ? held.versions : null;
}
