import { webext } from '../webext';
import type { Area } from './persist';

/** What is still there is taken away so many times more. */
const TRIES = 5;
/** Firefox makes room in what it has written once nothing is written for a moment: so long between two of these times, ms. */
const PAUSE = 500;

/**
 * Takes records away, and resolves when they are gone; throws where they stay. Firefox says that it has removed them, and tells all
 * pages so, before that is on the disk. Where the room that it gives an extension is used up, it may then undo it, and says nothing:
 * what somebody deleted would still be there. So this looks. One by one needs less room than all at once. What has been written
 * anew in the meantime is somebody else's, and stays.
 */
export async function takeAway(keys: readonly string[], area: Area = 'local'): Promise<void> {
  const storage = webext.storage[area];
  const before = await storage.get([...keys]);
  await storage.remove([...keys]);
  for (let tries = 0; ; tries++) {
    const now = await storage.get([...keys]);
    const left = Object.keys(now).filter((key) => JSON.stringify(now[key]) === JSON.stringify(before[key]));
    if (left.length === 0) return;
    if (tries === TRIES) throw new Error(`the browser keeps ${left.length} records that it was told to remove`);
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    for (const key of left) await storage.remove(key);
  }
}

/** Takes everything of an area away, and what was written meanwhile; in Firefox clearing alone is as uncertain as removing. */
export async function takeAllAway(area: Area): Promise<void> {
  await takeAway(Object.keys(await webext.storage[area].get(null)), area);
  await webext.storage[area].clear();
}
