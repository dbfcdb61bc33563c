import * as z from 'zod/mini';
import type { Saver } from './saver';

type Forgetful = Pick<Saver<never>, 'forget' | 'pending'>;

/** Pages of the extension tell each other here what is not to be stored any more. */
export const CHANNEL = 'own-words:unsaved';

/** The key of a record, or null for all. */
const Word = z.object({ forget: z.nullable(z.string()) });

/** All that this page has stored with, by the record's key: also where it went on to another record since. */
const savers: [key: string, saver: Forgetful][] = [];

const channel = new BroadcastChannel(CHANNEL);
channel.addEventListener('message', ({ data }) => {
  const word = z.safeParse(Word, data);
  if (word.success) forgetHere(word.data.forget);
});

/** What a saver could not store is forgotten when its record is deleted. */
export function holdSaver(key: string, saver: Forgetful): void {
  savers.push([key, saver]);
}

/** Whether something that was typed in this page is not on the device. */
export function hasUnsaved(): boolean {
  return savers.some(([, saver]) => saver.pending());
}

/**
 * What any page could not store of a record, or of any, is not tried again: it was deleted. The pages are told, since storage
 * does not tell it: where a first edit was refused there is no record that goes, and one also goes when it only moves.
 */
export function forgetUnsaved(key: string | null = null): void {
  forgetHere(key);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none: it is our origin's alone
  channel.postMessage({ forget: key } satisfies z.infer<typeof Word>);
}

function forgetHere(key: string | null): void {
  for (const [own, saver] of savers) if (key === null || key === own) saver.forget();
}
