import * as z from 'zod/mini';
import { type Runtime, webext } from '../webext';

/** `session` is forgotten when the browser closes; both stay on the device. */
export type Area = 'local' | 'session';

const Store = z.object({
  own: z.literal('store'),
  area: z.enum(['local', 'session']),
  values: z.record(z.string(), z.unknown()),
});

const Settled = z.object({ own: z.literal('settled') });

/**
 * Firefox drops what a popup has begun to store when the popup closes; a message it has sent goes its way all the same.
 * So there the background stores for the pages. In Chromium what was begun is finished.
 */
let throughBackground = import.meta.env.FIREFOX === true;

/** Stores values under their keys. Resolves when they are on the device; of two calls the later one wins. */
export async function persist(area: Area, values: Record<string, unknown>): Promise<void> {
  if (!throughBackground) return webext.storage[area].set(values);
  const stored = await webext.runtime.sendMessage({ own: 'store', area, values }).catch(() => undefined);
  if (stored !== true) await webext.storage[area].set(values);
}

/** Resolves when everything that pages have handed over so far is stored: reading earlier would find what was before. */
export async function settled(): Promise<void> {
  if (throughBackground) await webext.runtime.sendMessage({ own: 'settled' }).catch(() => undefined);
}

/** For the background: stores what the extension's own pages send, and only those. */
export function storeForPages(): void {
  throughBackground = false;
  let last: Promise<boolean> = Promise.resolve(true);
  webext.runtime.onMessage.addListener((message: unknown, { id, url }: Runtime.MessageSender) => {
    if (id !== webext.runtime.id || !url?.startsWith(webext.runtime.getURL('/'))) return undefined;
    if (z.safeParse(Settled, message).success) return last;
    const store = z.safeParse(Store, message);
    if (!store.success) return undefined;
    const stored = webext.storage[store.data.area].set(store.data.values).then(() => true);
    last = Promise.all([last, stored]).then(
      () => true,
      () => true,
    );
    return stored;
  });
}
