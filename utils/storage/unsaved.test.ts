import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { NO_APPEAL } from '../appeal/appeal';
import { webext } from '../webext';
import { eraseEverything, writeRecord } from './record';
import { appealRecord } from './records';
import { createSaver } from './saver';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local } = (webext as unknown as FakeWebext).storage;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  lockInOrder();
  local.data = {};
  local.refuse = () => true;
});
afterEach(() => void vi.useRealTimers());

/** Each page of the extension loads the module for itself. */
async function aPage() {
  vi.resetModules();
  return import('./unsaved');
}

type Page = Awaited<ReturnType<typeof aPage>>;

/** What a page typed into an action's letter, and the browser refused. */
async function refusedIn(page: Page, actionId = 'amina') {
  const kind = appealRecord(actionId);
  const saver = createSaver(
    (letter: string) => writeRecord(kind, { ...NO_APPEAL, letter }),
    () => undefined,
  );
  page.holdSaver(kind.key, saver);
  saver.save('What I wrote');
  await vi.advanceTimersByTimeAsync(10);
  expect(saver.pending()).toBe(true);
  return saver;
}

/** The browser has room again, and what was refused would be tried again. */
async function roomIsMade(): Promise<void> {
  local.refuse = () => false;
  await vi.advanceTimersByTimeAsync(10_000);
}

/** Word between pages takes a moment that no made-up clock knows of. */
const forgotten = (saver: Awaited<ReturnType<typeof refusedIn>>) =>
  expect.poll(() => saver.pending(), { interval: 5 }).toBe(false);

test('what any page could not store does not come back after everything was erased', async () => {
  const [here, there] = [await aPage(), await aPage()];
  const savers = [await refusedIn(here, ''), await refusedIn(there)];
  await eraseEverything();
  here.forgetUnsaved();
  for (const saver of savers) await forgotten(saver);
  await roomIsMade();
  expect(local.data).toEqual({});
});

test('what any page could not store of one record is forgotten, and nothing of another', async () => {
  const [here, there] = [await aPage(), await aPage()];
  const gone = [await refusedIn(here), await refusedIn(there)];
  const kept = await refusedIn(there, 'noor');
  here.forgetUnsaved(appealRecord('amina').key);
  for (const saver of gone) await forgotten(saver);
  expect(kept.pending()).toBe(true);
  await roomIsMade();
  expect(Object.keys(local.data)).toEqual(['appeal:noor']);
});

test('what a page left behind unsaved is forgotten, though it has opened the record again', async () => {
  const here = await aPage();
  const [earlier, later] = [await refusedIn(here), await refusedIn(here)];
  here.forgetUnsaved(appealRecord('amina').key);
  expect([earlier.pending(), later.pending()]).toEqual([false, false]);
});

test('word that no page sends is passed over', async () => {
  const here = await aPage();
  const [amina, noor] = [await refusedIn(here), await refusedIn(here, 'noor')];
  const other = new BroadcastChannel(here.CHANNEL);
  for (const word of ['amina', null, {}, { forget: 42 }, { forget: appealRecord('noor').key }])
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none
    other.postMessage(word);
  await forgotten(noor);
  other.close();
  expect(amina.pending()).toBe(true);
});
