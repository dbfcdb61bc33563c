import { webext } from '../webext';
import { settled } from './persist';

/**
 * The keys of everything on the device that begin in some way. Browsers before Chromium 130 and Firefox 143 have no way
 * to ask for keys alone, so there everything is read.
 */
export async function storedKeys(prefix: string): Promise<string[]> {
  await settled();
  const area: Partial<Pick<typeof webext.storage.local, 'getKeys'>> = webext.storage.local;
  const keys = area.getKeys === undefined ? Object.keys(await webext.storage.local.get(null)) : await area.getKeys();
  return keys.filter((key) => key.startsWith(prefix));
}
