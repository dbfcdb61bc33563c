import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aSupporter } from '../../tests/builders/supporter';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { NO_SUPPORTER, type Supporter } from '../supporter/supporter';
import { webext } from '../webext';
import { followRecord } from './followRecord';
import { eraseEverything, removeRecord, writeRecord } from './record';
import { supporterRecord } from './records';
import { lookAtSupporter, readSupporter, setForgetDetails, supporterWriter } from './supporterStore';
import { takeAway } from './takeAway';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local, session } = (webext as unknown as FakeWebext).storage;
const MINE = aSupporter();
const ZOE = MINE['given-name'];

beforeEach(() => {
  lockInOrder();
  Object.assign(local, { data: {}, refuse: () => false, undoneRemovals: 0 });
  session.data = {};
});

/** All that was begun has been done. */
async function rest(): Promise<void> {
  for (let turns = 0; turns < 5; turns++) await new Promise((turn) => setTimeout(turn));
}

/** A page with the details, and the names that it has shown, one after the other. */
async function aPage(look: () => Promise<Supporter> = lookAtSupporter) {
  const names: string[] = [];
  const looks = vi.fn<() => Promise<Supporter>>(look);
  const open = async () => ({ stored: await readSupporter(), write: await supporterWriter(), look: looks });
  const page = followRecord(supporterRecord, open, {
    value: (value) => names.push(value['given-name']),
    state: () => undefined,
  });
  await rest();
  return { ...page, names, looks };
}

describe('details that were taken away', () => {
  beforeEach(() => writeRecord(supporterRecord, MINE));

  test('are shown no longer, by whomever they were taken away', async () => {
    const page = await aPage();
    await removeRecord(supporterRecord);
    await rest();
    expect(page.names).toEqual([ZOE, '']);
    expect(local.data).toEqual({});
  });

  test('are shown no longer once everything is erased, and nothing comes back', async () => {
    const page = await aPage();
    await eraseEverything();
    await rest();
    expect(page.names.at(-1)).toBe('');
    expect([local.data, session.data]).toEqual([{}, {}]);
  });

  test('stay on the page where they only move', async () => {
    const page = await aPage();
    for (const forget of [true, false]) {
      await setForgetDetails(forget);
      await rest();
    }
    expect(new Set(page.names)).toEqual(new Set([ZOE]));
  });

  test('are what the page opens without where that happens while it opens', async () => {
    const opening = aPage();
    await removeRecord(supporterRecord);
    expect((await opening).names.at(-1)).toBe('');
  });

  test('are looked for once for each removal, also where the browser undoes it', async () => {
    local.undoneRemovals = 2;
    const page = await aPage();
    const gone = takeAway(['supporter']);
    await gone;
    await rest();
    expect([page.looks.mock.calls.length, page.names.at(-1)]).toEqual([3, '']);
  });

  test('do not take from the page what is being stored', async () => {
    const page = await aPage();
    local.refuse = () => true;
    page.change(aSupporter({ 'given-name': 'Zoé' }));
    await rest();
    await removeRecord(supporterRecord);
    await rest();
    expect([page.looks.mock.calls.length, page.names]).toEqual([0, [ZOE]]);
  });

  test('do not take from the page what was typed or came in while they were looked for', async () => {
    for (const write of [
      async (page: Awaited<ReturnType<typeof aPage>>) => page.change(aSupporter({ 'given-name': 'Zoé' })),
      async () => writeRecord(supporterRecord, aSupporter({ 'given-name': 'Zoé' })),
    ]) {
      await writeRecord(supporterRecord, MINE);
      let found: (value: Supporter) => void = () => undefined;
      const page = await aPage(() => new Promise((resolve) => (found = resolve)));
      await removeRecord(supporterRecord);
      await write(page);
      await rest();
      found(NO_SUPPORTER);
      await rest();
      expect(page.names).not.toContain('');
      page.leave();
    }
  });

  test('are not looked for by a page that has gone on', async () => {
    const page = await aPage();
    page.leave();
    await removeRecord(supporterRecord);
    await rest();
    expect([page.looks.mock.calls.length, page.names]).toEqual([0, [ZOE]]);
  });
});

test('what comes in while the record opens is newer than what is found; nothing is stored before', async () => {
  const names: string[] = [];
  let found: () => void = () => undefined;
  const write = vi.fn<() => Promise<void>>(async () => undefined);
  const page = followRecord(
    supporterRecord,
    () => new Promise((resolve) => (found = () => resolve({ stored: NO_SUPPORTER, write, look: readSupporter }))),
    { value: (value) => names.push(value['given-name']), state: () => undefined },
  );
  expect(page.change(MINE)).toBe(false);
  await writeRecord(supporterRecord, MINE);
  found();
  await rest();
  expect([names, write.mock.calls.length]).toEqual([[ZOE], 0]);
});

test('looking for details that do not parse neither moves nor copies them', async () => {
  local.data = { supporter: 'broken' };
  expect(await lookAtSupporter()).toEqual(NO_SUPPORTER);
  expect(local.data).toEqual({ supporter: 'broken' });
});
