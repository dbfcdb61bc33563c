import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anAction } from '../../tests/builders/action';
import { aBackup, aLogEntry } from '../../tests/builders/backup';
import { aCanadian, aSupporter } from '../../tests/builders/supporter';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import type { BackupContents } from '../backup/backupContents';
import { KEEP_MINE, type MergeChoices, planMerge } from '../backup/planMerge';
import { withEntry } from '../library/library';
import { webext } from '../webext';
import { actionRecord } from './actionRecord';
import { backupKind, isOfThisDevice, recordsOf } from './backupRecords';
import { readContents, readForMerging, restoreContents, undoRestore } from './backupStore';
import { changeLibrary, chooseAction } from './libraryStore';
import { addLogEntry, readLog, readLogged } from './logStore';
import { readRecord, writeRecord } from './record';
import { libraryRecord, settingsRecord } from './records';
import { isLogKey } from './wholeLog';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local, session } = (webext as unknown as FakeWebext).storage;
const TIMES = { made: '2026-11-20T10:00:00.000Z', now: '2026-11-27T10:00:00.000Z' };
const LETTER = 'Your Excellency, I teach.';
const FILE = aBackup(
  { amina: { action: anAction(), letter: LETTER } },
  {
    log: [aLogEntry({ actionId: 'amina' })],
    details: aSupporter(),
    versions: { amina: [{ at: TIMES.made, letter: 'Your', formLetter: null, why: 'time' }] },
    answers: { form: { at: TIMES.made, answers: { a: 'email' } } },
    settings: { settings: { forgetDetails: false, remind: false } },
    setAside: { 'set-aside:log:1': 'broken' },
  },
);
const restore = (file: BackupContents, choices: Partial<MergeChoices> = {}) =>
  restoreContents((mine) => planMerge(mine, file, { ...KEEP_MINE, ...choices }, TIMES).result);

beforeEach(() => {
  lockInOrder();
  local.data = {};
  session.data = {};
  local.refuse = session.refuse = () => false;
});

test('what was restored on an empty device is what the file says', async () => {
  await restore(FILE);
  const { library, ...rest } = await readContents();
  const { library: theirs, ...others } = FILE;
  expect(rest).toEqual(others);
  // the action that comes with the extension was on the device, too
  expect(library.entries).toEqual(expect.arrayContaining(theirs.entries));
});

test('everything is stored in one go', async () => {
  const set = vi.spyOn(local, 'set');
  await restore(FILE);
  expect(set).toHaveBeenCalledTimes(1);
});

test('when the browser refuses to store it, nothing has changed', async () => {
  local.data = recordsOf(aBackup({ ben: { action: anAction({ references: ['UA 18/26'] }), letter: 'Mine' } }));
  const before = structuredClone(local.data);
  local.refuse = () => true;
  await expect(restore(FILE)).rejects.toThrow('quota');
  expect(local.data).toEqual(before);
});

test('what is already here is not written again', async () => {
  await restore(FILE);
  const set = vi.spyOn(local, 'set');
  set.mockClear();
  await restore(FILE);
  expect(set).not.toHaveBeenCalled();
});

test('a letter that was put in the form here, and sent as the file says, is stored as sent', async () => {
  const sent = aLogEntry({ actionId: 'amina' });
  await addLogEntry({ ...sent, did: 'filled' });
  const restored = await restore(FILE);
  expect(await readLog()).toEqual([sent]);
  expect((await readLogged())['amina']?.done).toBe('sent');
  await undoRestore(restored);
  expect((await readLogged())['amina']?.done).toBe('');
});

describe('undoing', () => {
  const mine = aBackup({ amina: { action: anAction({ deadline: '2026-12-24' }), letter: 'Mine' } });

  test('puts back what was there, and takes away what was not', async () => {
    const { log: _, ...records } = structuredClone(recordsOf(mine));
    local.data = records;
    const before = structuredClone(local.data);
    const restored = await restore(FILE, { actions: 'file', drafts: 'file' });
    expect(JSON.stringify(local.data)).toContain(LETTER);
    expect(await undoRestore(restored)).toBe(0);
    expect(local.data).toEqual(before);
  });

  test('leaves what was written since, and says how much that is', async () => {
    local.data = structuredClone(recordsOf(mine));
    const restored = await restore(FILE, { drafts: 'file' });
    const since = { version: 2, data: { ...FILE.drafts['amina']!, letter: 'Written since' } };
    await local.set({ 'appeal:amina': since });
    expect(await undoRestore(restored)).toBe(1);
    expect(local.data['appeal:amina']).toEqual(since);
    expect(local.data).not.toHaveProperty('answers.data.form');
  });

  test('is done to the end by the next try where the browser refused it half-way', async () => {
    local.data = { settings: { version: 2, data: { forgetDetails: true, remind: true } } };
    session.data = { supporter: { version: 1, data: aCanadian() } };
    const before = structuredClone([local.data, session.data]);
    const restored = await restore(FILE, { details: 'file' });
    session.refuse = () => true;
    await expect(undoRestore(restored)).rejects.toThrow('quota');
    session.refuse = () => false;
    expect(await undoRestore(restored)).toBe(0);
    expect([local.data, session.data]).toEqual(before);
  });
});

describe('undoing what other records are summed up in', () => {
  const chosenAndListed = async () => {
    const { chosen, entries } = await readRecord(libraryRecord);
    return { chosen, ids: entries.map(({ id }) => id) };
  };
  const BEN_ENTRY = { action: anAction({ references: ['UA 18/26'] }) };

  test('an action that was only looked at since leaves the list with everything else', async () => {
    const restored = await restore(FILE);
    await chooseAction('amina');
    expect(await undoRestore(restored)).toBe(0);
    expect(local.data).not.toHaveProperty(['action:amina']);
    expect(await chosenAndListed()).toEqual({ chosen: '', ids: libraryRecord.empty.entries.map(({ id }) => id) });
  });

  test('an action that was edited since stays in the list, also where the list has not changed', async () => {
    const restored = await restore(FILE);
    await writeRecord(actionRecord('amina'), anAction({ background: 'Written since' }));
    expect(await undoRestore(restored)).toBe(1);
    expect((await readRecord(actionRecord('amina'))).background).toBe('Written since');
    expect((await chosenAndListed()).ids).toContain('amina');
  });

  test('an action that was there is listed as it was, and what was done with it since stays', async () => {
    const own = aBackup({ amina: { action: anAction({ deadline: '2026-12-24' }) }, ben: BEN_ENTRY });
    local.data = structuredClone(recordsOf(own));
    const filled = { ...FILE.library.entries[0]!, filledAt: TIMES.made };
    const file = { ...FILE, library: { ...FILE.library, entries: [filled] } };
    const restored = await restore(file, { actions: 'file' });
    await changeLibrary((library) => withEntry(library, 'amina', { archived: true }));
    await chooseAction('ben');
    expect(await undoRestore(restored)).toBe(0);
    const { chosen, entries } = await readRecord(libraryRecord);
    expect(chosen).toBe('ben');
    expect(entries).toEqual([{ ...own.library.entries[0], archived: true }, own.library.entries[1]]);
  });

  test('what the log comes to is what is left in it', async () => {
    const restored = await restore(FILE);
    await addLogEntry(aLogEntry({ id: 'since', actionId: 'noor' }));
    expect(await undoRestore(restored)).toBe(0);
    expect((await readLog()).map(({ id }) => id)).toEqual(['since']);
    expect(Object.keys(await readLogged())).toEqual(['noor']);
  });

  test('the log of an action that was written to since stays, with what it comes to', async () => {
    local.data = structuredClone(recordsOf(aBackup({}, { log: [aLogEntry({ id: 'mine', actionId: 'noor' })] })));
    const file = { ...FILE, log: [...FILE.log, aLogEntry({ id: 'other', actionId: 'ben' })] };
    const restored = await restore(file);
    // nothing more than sent: what it comes to is as before
    await addLogEntry(aLogEntry({ id: 'since', actionId: 'amina' }));
    expect(await undoRestore(restored)).toBe(1);
    expect(Object.keys(await readLogged()).sort()).toEqual(['amina', 'noor']);
  });

  test('the log that an action had before counts again', async () => {
    local.data = structuredClone(
      recordsOf(aBackup({}, { log: [aLogEntry({ id: 'mine', actionId: 'amina', did: 'posted', channel: 'post' })] })),
    );
    const restored = await restore(FILE);
    await addLogEntry(aLogEntry({ id: 'since', actionId: 'noor' }));
    await undoRestore(restored);
    expect(await readLogged()).toMatchObject({ amina: { done: 'posted' }, noor: { done: 'sent' } });
  });
});

describe('details that are kept until the browser closes', () => {
  const forget = { settings: { version: 2, data: { forgetDetails: true, remind: true } } };
  const kept = { supporter: { version: 1, data: aCanadian() } };

  test('stay where they are, and those of the file go there, too', async () => {
    local.data = structuredClone(forget);
    session.data = structuredClone(kept);
    const restored = await restore(FILE, { details: 'file' });
    expect(local.data).not.toHaveProperty('supporter');
    expect(session.data['supporter']).toEqual({ version: 1, data: aSupporter() });
    await undoRestore(restored);
    expect(session.data).toEqual(kept);
    expect(local.data).toEqual(forget);
  });

  test('move with the settings of the file, and back', async () => {
    local.data = { ...structuredClone(kept), settings: { version: 2, data: { forgetDetails: false, remind: true } } };
    const before = structuredClone(local.data);
    const file = { ...FILE, details: null, settings: { settings: { forgetDetails: true, remind: true } } };
    const restored = await restore(file, { settings: 'file' });
    expect(local.data).not.toHaveProperty('supporter');
    expect(session.data).toEqual(kept);
    await undoRestore(restored);
    expect(local.data).toEqual(before);
    expect(session.data).toEqual({});
  });
});

describe('where settings were never changed', () => {
  const kept = { supporter: { version: 1, data: aCanadian() } };
  const forgetful = { ...FILE, settings: { settings: { forgetDetails: true, remind: true } } };
  const settingsPart = async (file: BackupContents) =>
    planMerge(await readForMerging(), file, KEEP_MINE, TIMES).parts.find(({ part }) => part === 'settings');

  test('details stay on the device, unless the settings of the file are chosen', async () => {
    local.data = structuredClone(kept);
    expect(await settingsPart(forgetful)).toMatchObject({ added: 0, differing: [''] });
    await restore(forgetful);
    expect(local.data).toMatchObject(kept);
    expect(session.data).toEqual({});
    expect(local.data).not.toHaveProperty('settings');
    await restore(forgetful, { settings: 'file' });
    expect(local.data).not.toHaveProperty('supporter');
    expect(session.data).toEqual(kept);
  });

  test('settings of a file that are the same are nothing to be asked about', async () => {
    local.data = structuredClone(kept);
    const same = { ...FILE, settings: { settings: settingsRecord.empty } };
    expect(await settingsPart(same)).toMatchObject({ added: 0, same: 1, differing: [] });
  });

  test('those of the file are taken over where there are no details', async () => {
    expect(await settingsPart(forgetful)).toMatchObject({ added: 1, differing: [] });
    await restore(forgetful);
    expect(session.data).toEqual({ supporter: { version: 1, data: aSupporter() } });
  });
});

/** Keys of the session area, which is never in a backup. */
const IN_SESSION = ['filled:', 'picking:', 'incoming', 'print:'];

test('every record has its place in a backup, or is known to have none', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => /^(?!.*\.test\.ts$).*\.ts$/.test(file));
  const keys = files.flatMap((file) => {
    const source = readFileSync(path.join(import.meta.dirname, file), 'utf8');
    return [...source.matchAll(/\bkey: (?:[^,\n]*\? )?['`]([A-Za-z-]+:?)(?:\$\{\w+\})?['`]/g)].map(
      (match) => match[1]!,
    );
  });
  expect(keys).toEqual(expect.arrayContaining(['library', 'supporter', 'appeal', 'answers', 'reminded', 'filled:']));
  const without = keys.filter(
    (key) => backupKind(key) === null && !isOfThisDevice(key) && !isLogKey(key) && !IN_SESSION.includes(key),
  );
  expect(without).toEqual([]);
});
