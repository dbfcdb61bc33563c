import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aLogEntry } from '../../tests/builders/logEntry';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import type { LogEntry } from '../log/logEntry';
import { webext } from '../webext';
import {
  addLogEntries,
  addLogEntry,
  clearLog,
  deleteLogEntries,
  onLog,
  onLogged,
  readLog,
  readLogged,
  readLogOf,
} from './logStore';
import { listSetAside, writeRecord } from './record';
import { logRecord } from './records';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local, onChanged } = (webext as unknown as FakeWebext).storage;
const first = aLogEntry({ id: '1' });
const second = aLogEntry({ id: '2', channel: 'post', did: 'posted', target: 'other', targetId: 'minister' });
const other = aLogEntry({ id: '3', actionId: 'noor', action: 'Free Noor Example', text: 'Your Excellency,' });
const ofNone = aLogEntry({ id: '4', actionId: '', action: 'The budget' });
const all = [first, second, other, ofNone];
const long = 'Your Excellency, please free Amina Example. '.repeat(60);
const byId = (entries: readonly LogEntry[]) => [...entries].sort((a, b) => a.id.localeCompare(b.id));

beforeEach(() => {
  local.data = {};
  local.refuse = () => false;
  onChanged.all.clear();
  lockInOrder();
});

describe('entries', () => {
  test('are read as they were added, those of an action in their order', async () => {
    for (const entry of all) await addLogEntry(entry);
    expect(byId(await readLog())).toEqual(all);
    expect(await readLogOf('amina')).toEqual([first, second]);
    expect(await readLogOf('')).toEqual([ofNone]);
    expect(await readLogOf('gone')).toEqual([]);
  });

  test('of two windows that add at once are both there', async () => {
    await Promise.all(all.map(addLogEntry));
    expect(byId(await readLog())).toEqual(all);
  });

  test('rewrite those of their own action only', async () => {
    await addLogEntries(all);
    const written = vi.spyOn(local, 'set');
    await addLogEntry(aLogEntry({ id: '5' }));
    expect(written.mock.calls.map(([values]) => Object.keys(values).sort())).toEqual([['log:amina', 'logged']]);
    written.mockRestore();
  });

  test('with the same long text keep it once, and texts that differ in little take little more', async () => {
    const size = () => JSON.stringify(local.data['log:amina']).length;
    await addLogEntry(aLogEntry({ id: '0', text: long }));
    const one = size();
    const more = Array.from({ length: 20 }, (_, index) =>
      aLogEntry({ id: `${index + 1}`, text: index < 10 ? long : `To recipient ${index}: ${long}` }),
    );
    await addLogEntries(more);
    expect(size()).toBeLessThan(one * 6);
    expect((await readLogOf('amina')).map(({ text }) => text)).toEqual([long, ...more.map(({ text }) => text)]);
  });

  test('are changed by their id', async () => {
    await addLogEntries(all);
    await addLogEntry({ ...first, note: 'The page said thanks.' });
    expect(await readLogOf('amina')).toEqual([{ ...first, note: 'The page said thanks.' }, second]);
  });
});

describe('deleting', () => {
  beforeEach(() => addLogEntries(all));

  test('takes away what was named and nothing else, and adding brings it back', async () => {
    await deleteLogEntries([second, other]);
    expect(byId(await readLog())).toEqual([first, ofNone]);
    expect(local.data).not.toHaveProperty('log:noor');
    expect(await readLogged()).toEqual({
      amina: { done: 'sent', targets: [], president: true },
      '': { done: 'sent', targets: [], president: true },
    });
    await addLogEntries([second, other]);
    expect(byId(await readLog())).toEqual(all);
  });

  test('of all leaves nothing of the log on the device', async () => {
    await local.set({ library: { version: 1 } });
    await clearLog();
    expect(Object.keys(local.data)).toEqual(['library']);
    expect(await readLog()).toEqual([]);
    expect(await readLogged()).toEqual({});
  });
});

test('what was done is told by action, without the texts, and made anew where it is missing or does not parse', async () => {
  await addLogEntries([...all, aLogEntry({ id: '5', actionId: 'sami', did: 'filled' })]);
  const logged = await readLogged();
  expect(logged).toEqual({
    amina: { done: 'sent', targets: ['minister'], president: true },
    noor: { done: 'sent', targets: [], president: true },
    sami: { done: '', targets: [], president: false },
    '': { done: 'sent', targets: [], president: true },
  });
  await local.remove('logged');
  expect(await readLogged()).toEqual(logged);
  await local.set({ logged: { version: 1, data: 7 } });
  await addLogEntry(aLogEntry({ id: '6', actionId: 'sami' }));
  expect(await readLogged()).toEqual({ ...logged, sami: { done: 'sent', targets: [], president: true } });
});

describe('the one record that the log was until its third version', () => {
  const leave = (entries: LogEntry[]) => writeRecord(logRecord, entries);

  test('is brought over when it is read', async () => {
    await leave(all);
    expect(byId(await readLog())).toEqual(all);
    expect(Object.keys(local.data).sort()).toEqual(['log:', 'log:amina', 'log:noor', 'logged']);
    expect(Object.keys(await readLogged()).sort()).toEqual(['', 'amina', 'noor']);
  });

  test('of any version is brought over when something is added', async () => {
    const old = { id: '0', at: '2026-02-03T08:15:00.000Z', action: 'UA 17/26', target: 'president', text: 'Dear' };
    await local.set({ log: { version: 1, data: [{ ...old, channel: 'webform' }] } });
    await addLogEntry(ofNone);
    expect((await readLogOf('')).map(({ id, text, did }) => [id, text, did])).toEqual([
      ['0', 'Dear', 'sent'],
      ['4', ofNone.text, 'sent'],
    ]);
  });

  test('is there once, also where a browser closed in between, or it holds an entry twice', async () => {
    await addLogEntries([first, other]);
    await leave([first, first, second]);
    expect(await readLogOf('amina')).toEqual([second, first]);
    expect(byId(await readLog())).toEqual([first, second, other]);
    expect(local.data).not.toHaveProperty('log');
  });

  test('is written by action and emptied in the same moment', async () => {
    await leave(all);
    const written = vi.spyOn(local, 'set');
    await readLog();
    const [values] = written.mock.calls[0]!;
    expect(Object.keys(values).sort()).toEqual(['log', 'log:', 'log:amina', 'log:noor', 'logged']);
    expect(values['log']).toEqual({ version: 3, data: [] });
    written.mockRestore();
  });

  test('is read as it stands where the browser refuses to store anything', async () => {
    await leave(all);
    local.refuse = () => true;
    expect(byId(await readLog())).toEqual(all);
    expect(await readLogOf('noor')).toEqual([other]);
    expect(Object.keys(await readLogged()).sort()).toEqual(['', 'amina', 'noor']);
    expect(Object.keys(local.data)).toEqual(['log']);
  });

  test('is set aside where it does not parse', async () => {
    await local.set({ log: { version: 9, data: all } });
    expect(await readLog()).toEqual([]);
    expect(Object.values(await listSetAside())).toEqual([{ version: 9, data: all }]);
  });
});

test('an action’s log that does not parse, or cannot be unpacked, is set aside, and the others stay', async () => {
  await addLogEntries(all);
  await local.set({ 'log:amina': { version: 1, packed: 'AAAA' }, 'log:noor': { version: 1, data: [] } });
  expect(await readLog()).toEqual([ofNone]);
  expect(Object.values(await listSetAside())).toEqual(
    expect.arrayContaining([
      { version: 1, packed: 'AAAA' },
      { version: 1, data: [] },
    ]),
  );
});

test('an entry that the browser refuses to store is told of, and nothing that was stored is lost', async () => {
  await addLogEntries(all);
  const before = structuredClone(local.data);
  local.refuse = () => true;
  await expect(addLogEntry(aLogEntry({ id: '5' }))).rejects.toThrow('quota');
  await expect(deleteLogEntries([first])).rejects.toThrow('quota');
  expect(local.data).toEqual(before);
});

test('whoever listens hears of all entries, then of those of an action whenever they change', async () => {
  await addLogEntries([first, other]);
  const heard: unknown[] = [];
  const logged = vi.fn<() => void>();
  const stops = [
    onLog({
      all: (entries) => heard.push(entries.map(({ id }) => id).sort()),
      changed: (id, entries) => heard.push([id, entries.map((entry) => entry.id)]),
    }),
    onLogged(logged),
  ];
  await addLogEntry({ ...second, text: long });
  await local.set({ library: { version: 1 } });
  await deleteLogEntries([other]);
  await vi.waitFor(() => expect(heard).toHaveLength(4));
  for (const stop of stops) stop();
  await addLogEntry(ofNone);
  expect(heard).toEqual([
    ['1', '3'],
    ['amina', ['1', '2']],
    ['noor', []],
    ['noor', []],
  ]);
  expect(logged).toHaveBeenCalledTimes(2);
});
