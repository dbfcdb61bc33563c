import { becameOfLetter } from '../form/filledPlace';
import type { FormSnapshot } from '../form/formSnapshot';
import type { FilledLetter } from '../log/logEntry';
import { lastInForm } from '../log/takenOut';
import type { SnapshotMessage } from '../messages/pageClient';
import { alone } from '../storage/alone';
import { unmarkFilled } from '../storage/libraryStore';
import { readLogOf, takeBackFilled } from '../storage/logStore';
import { readRecord, removeRecord, writeRecord } from '../storage/record';
import { filledRecord } from '../storage/records';

/** The newest look at each frame whose letter is being judged. */
const newest = new Map<string, FormSnapshot>();

/**
 * For the background, which hears of every page: a letter that the supporter has taken out of the form again leaves the
 * log, and is not asked about, wherever they pressed Undo.
 */
export async function followFilled({ address, snapshot }: SnapshotMessage): Promise<void> {
  const kind = filledRecord(address.tabId);
  const frame = `${address.tabId} ${address.frameId}`;
  newest.set(frame, snapshot);
  await aloneWithFilled(address.tabId, async () => {
    const filled = await readRecord(kind, 'session');
    if (filled === null || filled.place === null || filled.place.frameId !== address.frameId) return;
    // a background that was asleep hears late of how the page looked before the letter was put there, and of the rest at once
    const became = becameOfLetter(filled.place, newest.get(frame) ?? snapshot);
    if (became === 'out-of-sight') {
      // of a letter that is neither asked about nor can be undone nothing more is to be known
      if (filled.saidNo) await removeRecord(kind, 'session');
      else await writeRecord(kind, { ...filled, place: null }, 'session');
    }
    if (became === 'undone') {
      if (!filled.practice) await takeBack(filled);
      await removeRecord(kind, 'session');
    }
  });
  if (newest.get(frame) === snapshot) newest.delete(frame);
}

/** The letter of a tab that the supporter is to be asked about; null for none. */
export async function readAsked(tabId: number): Promise<FilledLetter | null> {
  const filled = await readRecord(filledRecord(tabId), 'session');
  return filled?.saidNo ? null : filled;
}

/** The supporter says that a tab's letter was not sent: it is not asked about again. While it is in the form it may still be undone. */
export async function noteNotSent(tabId: number): Promise<void> {
  const kind = filledRecord(tabId);
  await aloneWithFilled(tabId, async () => {
    const filled = await readRecord(kind, 'session');
    if (filled === null) return;
    if (filled.practice || filled.place === null) await removeRecord(kind, 'session');
    else await writeRecord(kind, { ...filled, saidNo: true }, 'session');
  });
}

/** What is noted of a tab's letter is noted in full before it is taken back. */
export async function aloneWithFilled<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return alone(filledRecord(tabId).key, work);
}

async function takeBack(filled: FilledLetter): Promise<void> {
  await takeBackFilled(filled);
  await unmarkFilled(filled.actionId, filled.at, lastInForm(await readLogOf(filled.actionId)));
}
