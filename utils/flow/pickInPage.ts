import type { MissingKind } from '../form/askedFields';
import { onPicked, type PageAddress } from '../messages/pageClient';
import type { PickTask } from '../messages/protocol';
import { rememberAnswer } from '../storage/answerStore';
import { pickingRecord } from '../storage/pickingRecord';
import { readRecord, removeRecord, writeRecord } from '../storage/record';
import { webext } from '../webext';

/**
 * Lets the supporter point in the page at the field for a kind that was not found; `title` is the kind in words. The
 * popup may close: what is pointed at comes to the background. False when the page cannot be asked.
 */
export async function pickInPage(
  { tabId, frameId }: PageAddress,
  fingerprint: string,
  { kind, fields }: MissingKind,
  title: string,
): Promise<boolean> {
  const keys = Object.fromEntries(fields.map(({ ref, key }) => [ref, key]));
  await writeRecord(pickingRecord(tabId), { frameId, fingerprint, answer: kind, keys }, 'session');
  const target = { tabId, frameIds: [frameId] };
  const task: PickTask = { title, fields: fields.map(({ ref, label }) => ({ ref, label })) };
  try {
    await webext.scripting.executeScript({ target, files: ['pick.js'] });
    const [begun] = await webext.scripting.executeScript({ target, func: beginPicking, args: [task] });
    return begun?.result === true;
  } catch {
    // the tab has moved on, or is one that the browser lets nobody into
    return false;
  }
}

/** Runs in the page, by itself, beside `pick.js`: nothing from outside it is at hand there. */
function beginPicking(task: PickTask): boolean {
  return (globalThis as { ownWordsPick?: (task: PickTask) => boolean }).ownWordsPick?.(task) === true;
}

/**
 * For the background: remembers what the supporter points at. The page only says which of the fields that it was asked
 * about; what is remembered, and for which form, was written down before.
 */
export function rememberPicked(): void {
  onPicked(async ({ tabId, frameId }, ref) => {
    const picking = await readRecord(pickingRecord(tabId), 'session');
    if (picking === null || picking.frameId !== frameId || !Object.hasOwn(picking.keys, ref)) return false;
    const { fingerprint, answer } = picking;
    await rememberAnswer({ fingerprint, key: picking.keys[ref] as string, answer }, new Date());
    await removeRecord(pickingRecord(tabId), 'session');
    return true;
  });
}
