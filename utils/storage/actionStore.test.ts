import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anAction, aTarget } from '../../tests/builders/action';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { loadUrgentActions } from '../../tests/site/loadUrgentAction';
import { BUILT_IN_ENTRY } from '../library/builtInEntry';
import { readActionFile, writeActionFile } from '../urgent-action/actionFile';
import { BUILT_IN_ACTION } from '../urgent-action/builtInAction';
import { ownTargetId } from '../urgent-action/ownTargets';
import { readUrgentAction } from '../urgent-action/readUrgentAction';
import { webext } from '../webext';
import { actionRecord } from './actionRecord';
import {
  deleteAction,
  findLostActions,
  onActions,
  onDraft,
  readActions,
  readDrafted,
  restoreAction,
  saveAction,
} from './actionStore';
import { changeLibrary, chooseAction, markFilled } from './libraryStore';
import { listSetAside, readRecord, removeRecord, writeRecord } from './record';
import { NO_APPEAL } from '../appeal/appeal';
import { appealRecord, libraryRecord } from './records';
import { versionsRecord } from './versionsRecord';
import { type DraftVersion, MOST_VERSIONS } from '../appeal/versions';

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

test('an action that is saved and chosen is both at once, or neither', async () => {
  const written = vi.spyOn(local, 'set');
  await saveAction('amina', anAction(), true);
  expect(written).toHaveBeenCalledTimes(1);
  written.mockRestore();
  expect((await readRecord(libraryRecord)).chosen).toBe('amina');
  await saveAction('noor', anAction());
  expect((await readRecord(libraryRecord)).chosen).toBe('amina');
});

test('saving anew keeps draft, place in the archive and what was noted', async () => {
  await saveAction('amina', anAction());
  await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: 'Your Excellency,' });
  await markFilled('amina', new Date('2026-02-03T08:00:00Z'));
  await saveAction('amina', anAction({ deadline: '2026-05-01' }));
  const entry = (await readRecord(libraryRecord)).entries.find(({ id }) => id === 'amina');
  expect(entry).toMatchObject({ deadline: '2026-05-01', filledAt: '2026-02-03T08:00:00.000Z' });
  expect((await readRecord(appealRecord('amina'))).letter).toBe('Your Excellency,');
});

test('saving what was edited keeps what another window added meanwhile', async () => {
  const embassy = aTarget({ id: ownTargetId('embassy') });
  const began = anAction();
  await saveAction('amina', { ...began, targets: [...began.targets, embassy] });
  await saveAction('amina', { ...began, title: 'Corrected' }, false, began);
  expect(await readRecord(actionRecord('amina'))).toEqual({
    ...began,
    title: 'Corrected',
    targets: [...began.targets, embassy],
  });
});

describe('deleting', () => {
  const aVersion = (version: Partial<DraftVersion> = {}): DraftVersion => ({
    at: '2026-02-03T07:00:00.000Z',
    letter: 'Excellency,',
    formLetter: null,
    why: 'time',
    ...version,
  });

  beforeEach(async () => {
    await saveAction('amina', anAction());
    await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: 'Your Excellency,' });
    await writeRecord(versionsRecord('amina'), [aVersion()]);
    await markFilled('amina', new Date('2026-02-03T08:00:00Z'));
    await chooseAction('amina');
  });

  test('leaves nothing of the action, its draft and the draft’s versions on the device', async () => {
    await deleteAction('amina');
    expect(JSON.stringify(local.data)).not.toMatch(/amina|Excellency/i);
    expect((await readRecord(libraryRecord)).chosen).toBe('');
  });

  test('can be undone: action, draft, versions, what was noted and the choice are back', async () => {
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

  test('brings back versions before those kept since, and no more than the most', async () => {
    const deleted = await deleteAction('amina');
    const since = Array.from({ length: MOST_VERSIONS - 1 }, (_, index) => aVersion({ letter: `Since ${index}` }));
    await writeRecord(versionsRecord('amina'), since);
    await restoreAction(deleted);
    expect(await readRecord(versionsRecord('amina'))).toEqual([aVersion(), ...since]);
    await writeRecord(versionsRecord('amina'), [...since, aVersion({ letter: 'The latest' })]);
    await restoreAction(deleted);
    expect((await readRecord(versionsRecord('amina')))[0]?.letter).toBe('Since 0');
  });

  test('takes away a draft as it was last stored', async () => {
    const deleting = deleteAction('amina');
    await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: 'Your Excellency, please' });
    await restoreAction(await deleting);
    expect((await readRecord(appealRecord('amina'))).letter).toBe('Your Excellency, please');
  });

  test('works for the action that comes with the extension, too', async () => {
    const deleted = await deleteAction(BUILT_IN_ENTRY.id);
    expect(await ids()).toEqual(['amina']);
    await restoreAction(deleted);
    expect((await readActions([BUILT_IN_ENTRY.id]))[BUILT_IN_ENTRY.id]).toEqual(BUILT_IN_ACTION);
  });
});

test('whether there is a draft is told by action; what does not parse is left out', async () => {
  await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: 'Your Excellency,' });
  await writeRecord(appealRecord('noor'), { ...NO_APPEAL, letter: ' \n' });
  await local.set({ 'appeal:broken': { version: 1, data: 7 }, 'appeal:null': null });
  expect(await readDrafted(['amina', 'noor', 'broken', 'null', 'gone'])).toEqual({ amina: true, noor: false });
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
  const changed = vi.fn<(ids: string[]) => void>();
  const drafts: [string, boolean][] = [];
  const stops = [onActions(changed), onDraft((id, isDrafted) => drafts.push([id, isDrafted]))];
  await writeRecord(appealRecord(''), { ...NO_APPEAL, letter: 'Dear Mr. President,' });
  await changeLibrary((library) => library);
  expect(changed).not.toHaveBeenCalled();
  await saveAction('amina', anAction());
  await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: 'Your Excellency,' });
  await removeRecord(appealRecord('amina'));
  await removeRecord(actionRecord('amina'));
  for (const stop of stops) stop();
  await saveAction('noor', anAction());
  expect(changed.mock.calls).toEqual([[['amina']], [['amina']]]);
  expect(drafts).toEqual([
    ['amina', true],
    ['amina', false],
  ]);
});
