import type { FormSnapshot } from '../form/formSnapshot';
import { readForm } from '../form/readForm';
import { announce, onSnapshot, type PageAddress, type SnapshotMessage } from '../messages/pageClient';

/** Of a tab's frames the one with a contact form; null when none has one. */
export function formAmong(frames: readonly SnapshotMessage[]): SnapshotMessage | null {
  return frames.find(({ snapshot }) => readForm(snapshot) !== null) ?? null;
}

/** Longest wait for a tab's frames to report, ms: describing a large page takes a while. */
const PATIENCE = 2000;

/** Asks a tab's frames for their forms and waits for the first contact form. */
export async function findForm(
  tabId: number,
  practice: boolean,
): Promise<{ address: PageAddress; snapshot: FormSnapshot } | null> {
  return new Promise((resolve) => {
    const done = (found: SnapshotMessage | null) => {
      stop();
      clearTimeout(timer);
      resolve(found);
    };
    const stop = onSnapshot((message) => {
      if (message.address.tabId === tabId && formAmong([message])) done(message);
    });
    const timer = setTimeout(done, PATIENCE, null);
    void announce(tabId, practice).then((heard) => heard || done(null));
  });
}
