import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anAction } from '../../tests/builders/action';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { loadUrgentActions } from '../../tests/site/loadUrgentAction';
import { BUILT_IN_ENTRY } from '../library/builtInEntry';
import { readActionFile, writeActionFile } from '../urgent-action/actionFile';
import { BUILT_IN_ACTION } from '../urgent-action/builtInAction';
import { readUrgentAction } from '../urgent-action/readUrgentAction';
import { webext } from '../webext';
import { actionRecord } from './actionRecord';
import {
  deleteAction,
  findLostActions,
  onActions,
  onDraft,
  readActions,
  readDrafts,
  restoreAction,
  saveAction,
} from './actionStore';
import { changeLibrary, chooseAction, markFilled } from './libraryStore';
import { listSetAside, readRecord, removeRecord, writeRecord } from './record';
import { NO_APPEAL } from '../appeal/appeal';
import { appealRecord, libraryRecord } from './records';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local, onChanged } = (webext as unknown as FakeWebext).storage;
const ids = async () => (await readRecord(libraryRecord)).entries.map(({ id }) => id);

beforeEach(() => {
  local.data = {};
  local.refuse = () => false;
  onChanged.all.clear();
  lockInOrder();
});

test('the action that comes with the extension can be read without having been stored, and changed', async () => {
  expect(await readActions([BUILT_IN_ENTRY.id])).toEqual({ [BUILT_IN_ENTRY.id]: BUILT_IN_ACTION });
  await saveAction(BUILT_IN_ENTRY.id, { ...BUILT_IN_ACTION, title: 'Retold' });
  expect((await readActions([BUILT_IN_ENTRY.id]))[BUILT_IN_ENTRY.id]?.title).toBe('Retold');
  expect((await readRecord(libraryRecord)).entries.map(({ title }) => title)).toEqual(['Retold']);
});

test.each(loadUrgentActions().filter(({ expected }) => !('notAnAction' in expected)))(
  '$slug comes out of storage, and out of a file, as it was read',
  async ({ text }) => {
    const reading = readUrgentAction(text);
    if (!reading.ok) throw new Error(reading.reason);
    await saveAction('read', reading.action);
    expect(await readRecord(actionRecord('read'))).toEqual(reading.action);
    expect(readActionFile(writeActionFile(reading.action))).toEqual({
      ok: true,
      action: { ...reading.action, otherText: '' },
    });
  },
);

test('an action is saved together with its entry, or not at all', async () => {
  await saveAction('amina', anAction());
  expect(await ids()).toEqual([BUILT_IN_ENTRY.id, 'amina']);
  expect(await readActions(['amina'])).toEqual({ amina: anAction() });
  local.refuse = () => true;
  await expect(saveAction('noor', anAction())).rejects.toThrow('quota');
  local.refuse = () => false;
  expect(await ids()).toEqual([BUILT_IN_ENTRY.id, 'amina']);
});

test('saving anew keeps draft, place in the archive and what was noted', async () => {
  await saveAction('amina', anAction());
  await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: 'Your Excellency,' });
  await markFilled('amina', new Date('2026-02-03T08:00:00Z'));
  await saveAction('amina', anAction({ deadline: '2026-05-01' }));
  const entry = (await readRecord(libraryRecord)).entries.find(({ id }) => id === 'amina');
  expect(entry).toMatchObject({ deadline: '2026-05-01', filledAt: '2026-02-03T08:00:00.000Z' });
  expect(await readDrafts()).toEqual({ amina: 'Your Excellency,' });
});

describe('deleting', () => {
  beforeEach(async () => {
    await saveAction('amina', anAction());
    await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: 'Your Excellency,' });
    await markFilled('amina', new Date('2026-02-03T08:00:00Z'));
    await chooseAction('amina');
  });

  test('leaves nothing of the action and its draft on the device', async () => {
    await deleteAction('amina');
    expect(JSON.stringify(local.data)).not.toMatch(/amina|Excellency/i);
    expect((await readRecord(libraryRecord)).chosen).toBe('');
  });

  test('can be undone: action, draft, what was noted and the choice are back', async () => {
    const before = structuredClone(local.data);
    await restoreAction(await deleteAction('amina'));
    expect(local.data).toEqual(before);
  });

  test('is undone beside what has come since', async () => {
    const deleted = await deleteAction('amina');
    await saveAction('noor', anAction({ title: 'Free Noor Example' }));
    await restoreAction(deleted);
    expect((await ids()).sort()).toEqual(['amina', BUILT_IN_ENTRY.id, 'noor'].sort());
  });

  test('works for the action that comes with the extension, too', async () => {
    const deleted = await deleteAction(BUILT_IN_ENTRY.id);
    expect(await ids()).toEqual(['amina']);
    await restoreAction(deleted);
    expect((await readActions([BUILT_IN_ENTRY.id]))[BUILT_IN_ENTRY.id]).toEqual(BUILT_IN_ACTION);
  });
});

test('drafts are told by action; the letter that belongs to none and what does not parse are left out', async () => {
  await writeRecord(appealRecord(''), { ...NO_APPEAL, letter: 'Dear Mr. President,' });
  await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: 'Your Excellency,' });
  await local.set({ 'appeal:broken': { version: 1, data: 7 }, 'appeal:null': null });
  expect(await readDrafts()).toEqual({ amina: 'Your Excellency,' });
});

describe('an action that is missing in the library', () => {
  test('is entered again, and the others stay as they are', async () => {
    await saveAction('amina', anAction());
    await saveAction('noor', anAction({ title: 'Free Noor Example' }));
    await changeLibrary((library) => ({ ...library, entries: library.entries.slice(0, 2) }));
    await findLostActions();
    expect(await ids()).toEqual([BUILT_IN_ENTRY.id, 'amina', 'noor']);
  });

  test('and does not parse is set aside, not entered', async () => {
    await local.set({ 'action:broken': { version: 1, data: 7 } });
    await findLostActions();
    expect(await ids()).toEqual([BUILT_IN_ENTRY.id]);
    expect(Object.keys(await listSetAside())).toEqual([expect.stringMatching(/^set-aside:action:broken:/)]);
  });
});

test('whoever listens hears of actions that are stored and taken away, and of drafts, and of nothing else', async () => {
  const changed = vi.fn<() => void>();
  const drafts: [string, string][] = [];
  const stops = [onActions(changed), onDraft((id, letter) => drafts.push([id, letter]))];
  await writeRecord(appealRecord(''), { ...NO_APPEAL, letter: 'Dear Mr. President,' });
  await changeLibrary((library) => library);
  expect(changed).not.toHaveBeenCalled();
  await saveAction('amina', anAction());
  await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: 'Your Excellency,' });
  await removeRecord(appealRecord('amina'));
  await removeRecord(actionRecord('amina'));
  for (const stop of stops) stop();
  await saveAction('noor', anAction());
  expect(changed).toHaveBeenCalledTimes(2);
  expect(drafts).toEqual([['amina', 'Your Excellency,']]);
});
