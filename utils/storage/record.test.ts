import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { webext } from '../webext';
import {
  eraseEverything,
  keepStorageToOurselves,
  listSetAside,
  onRecord,
  readRecord,
  type RecordKind,
  removeRecord,
  writeRecord,
} from './record';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local, session, onChanged } = (webext as unknown as FakeWebext).storage;

interface Note {
  text: string;
  tags: string[];
}

/** A record in its third version: first a text, then an object, then one with tags. */
const note: RecordKind<Note> = {
  key: 'note',
  version: 3,
  schema: z.object({ text: z.string(), tags: z.array(z.string()) }),
  empty: { text: '', tags: [] },
  migrations: {
    1: (data) => ({ text: (data as string).trim() }),
    2: (data) => ({ ...(data as object), tags: ['old'] }),
  },
};

beforeEach(() => {
  local.data = {};
  session.data = {};
  local.refuse = () => false;
  onChanged.all.clear();
  lockInOrder();
});

describe('a record', () => {
  test('that was never written is empty, and reading writes nothing', async () => {
    expect(await readRecord(note)).toEqual({ text: '', tags: [] });
    expect(local.data).toEqual({});
  });

  test('is read as it was written', async () => {
    const written = { text: 'Dear Mr. President,\n', tags: ['letter'] };
    await writeRecord(note, written);
    expect(await readRecord(note)).toEqual(written);
    expect(local.data).toEqual({ note: { version: 3, data: written } });
  });

  test('is kept apart by area', async () => {
    await writeRecord(note, { text: 'until the browser closes', tags: [] }, 'session');
    expect(local.data).toEqual({});
    expect(await readRecord(note)).toEqual(note.empty);
    expect((await readRecord(note, 'session')).text).toBe('until the browser closes');
    await removeRecord(note, 'session');
    expect(session.data).toEqual({});
  });

  test.each([
    [
      { version: 1, data: ' Dear ' },
      { text: 'Dear', tags: ['old'] },
    ],
    [
      { version: 2, data: { text: ' Dear ' } },
      { text: ' Dear ', tags: ['old'] },
    ],
    [
      { version: 3, data: { text: ' Dear ', tags: [] } },
      { text: ' Dear ', tags: [] },
    ],
  ])('of an earlier version goes through every step since: %j', async (stored, today) => {
    local.data = { note: stored };
    expect(await readRecord(note)).toEqual(today);
    expect(local.data).toEqual({ note: stored });
  });
});

describe('what does not parse', () => {
  test.each([
    ['of another shape', { version: 3, data: { text: 7 } }],
    ['of a later version', { version: 4, data: { text: 'from tomorrow', tags: [] } }],
    ['of a version that no step leads on from', { version: 0, data: 'x' }],
    ['of half a version', { version: 1.5, data: 'x' }],
    ['that breaks its migration', { version: 1, data: 42 }],
    ['that is no record', 'Dear Mr. President'],
    ['that is null', null],
    ['that is a list', [1, 2]],
  ])('%s is set aside whole, and the record is empty', async (_, stored) => {
    local.data = { note: stored };
    expect(await readRecord(note)).toEqual(note.empty);
    expect(local.data['note']).toBeUndefined();
    const aside = await listSetAside();
    expect(Object.values(aside)).toEqual([stored]);
    expect(Object.keys(aside)[0]).toMatch(/^set-aside:note:\d{4}-\d\d-\d\dT/);
  });

  test('in the session area is set aside on the device, or it would be forgotten', async () => {
    session.data = { note: 'broken' };
    await readRecord(note, 'session');
    expect(session.data).toEqual({});
    expect(Object.values(await listSetAside())).toEqual(['broken']);
  });

  test('stays where it is when it cannot be set aside', async () => {
    local.data = { note: 'broken' };
    local.refuse = () => true;
    await expect(readRecord(note)).rejects.toThrow('quota');
    expect(local.data).toEqual({ note: 'broken' });
  });

  test('is not listed among what was set aside before it was', async () => {
    local.data = { note: 'broken', appeal: { version: 1, data: {} } };
    expect(await listSetAside()).toEqual({});
  });
});

describe('listening', () => {
  test('tells every change of the record and of no other, until told to stop', async () => {
    const heard: Note[] = [];
    const stop = onRecord(note, (data) => heard.push(data));
    await writeRecord(note, { text: 'one', tags: [] });
    await writeRecord({ ...note, key: 'other' }, { text: 'two', tags: [] });
    await writeRecord(note, { text: 'three', tags: [] }, 'session');
    stop();
    await writeRecord(note, { text: 'four', tags: [] });
    expect(heard.map(({ text }) => text)).toEqual(['one', 'three']);
  });

  test('tells nothing of removals or of what does not parse', async () => {
    const heard: Note[] = [];
    onRecord(note, (data) => heard.push(data));
    await local.set({ note: { version: 1, data: 42 } });
    await local.set({ note: 'broken' });
    await removeRecord(note);
    expect(heard).toEqual([]);
  });

  test('brings a record that an older window has written up to date', async () => {
    const heard: Note[] = [];
    onRecord(note, (data) => heard.push(data));
    await local.set({ note: { version: 1, data: 'Dear' } });
    expect(heard).toEqual([{ text: 'Dear', tags: ['old'] }]);
  });
});

test('erasing everything leaves nothing in either area, not even what was set aside', async () => {
  local.data = { note: 'broken' };
  await readRecord(note);
  await writeRecord(note, { text: 'x', tags: [] });
  await writeRecord(note, { text: 'y', tags: [] }, 'session');
  await eraseEverything();
  expect([local.data, session.data]).toEqual([{}, {}]);
});

test('pages are shut out where the browser can do that, and nothing breaks where it cannot', async () => {
  await expect(keepStorageToOurselves()).resolves.toBeUndefined();
  const setAccessLevel = vi.fn<(level: { accessLevel: string }) => Promise<void>>();
  Object.assign(local, { setAccessLevel });
  await keepStorageToOurselves();
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});
