import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anAction } from '../../tests/builders/action';
import { aSnapshot, aTextarea } from '../../tests/builders/form';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { entryOf } from '../library/withAction';
import { type FilledLetter, filledEntry, sentEntry } from '../log/logEntry';
import { addLogEntry, readLog } from '../storage/logStore';
import { readRecord, writeRecord } from '../storage/record';
import { filledRecord, libraryRecord } from '../storage/records';
import { webext } from '../webext';
import { followFilled, noteNotSent, readAsked } from './followFilled';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local, session } = (webext as unknown as FakeWebext).storage;
const FILLED: FilledLetter = {
  at: '2026-02-03T08:00:00.000Z',
  actionId: 'amina',
  action: 'Free Amina Example (UA 17/26)',
  reference: 'UA 17/26',
  target: 'president',
  text: 'Dear Mr. President,',
  practice: false,
  entryId: 'noted',
  place: { frameId: 3, session: '5e551045', ref: 'message' },
  saidNo: false,
};
const IN_FORM = aSnapshot({ filled: ['message'], fields: [aTextarea({ ref: 'message', state: 'ours' })] });
const UNDONE = aSnapshot({ fields: [aTextarea({ ref: 'message' })] });

const see = (snapshot = UNDONE, frameId = 3, tabId = 7) =>
  followFilled({ address: { tabId, frameId, practice: false }, snapshot });
const asked = () => readAsked(7);
const filledAt = async () => (await readRecord(libraryRecord)).entries[0]?.filledAt;

beforeEach(async () => {
  local.data = {};
  session.data = {};
  lockInOrder();
  await writeRecord(libraryRecord, {
    chosen: 'amina',
    entries: [{ ...entryOf('amina', anAction()), filledAt: FILLED.at }],
  });
  await writeRecord(filledRecord(7), FILLED, 'session');
  await addLogEntry(filledEntry(FILLED));
});

test('a letter that is undone leaves the log and the list of actions, and is not asked about', async () => {
  await see();
  expect(await readLog()).toEqual([]);
  expect(await filledAt()).toBe('');
  expect(await asked()).toBeNull();
});

test('another letter that was put in the form before keeps its line', async () => {
  const before = { ...filledEntry(FILLED), id: 'before', at: '2026-02-02T08:00:00.000Z', text: 'Dear Sir,' };
  await addLogEntry(before);
  await see();
  expect(await readLog()).toEqual([before]);
  expect(await filledAt()).toBe(before.at);
});

test('what the supporter has said was sent stays, by whichever way they said so', async () => {
  const sent = sentEntry(FILLED, new Date('2026-02-03T09:00:00Z'), '');
  await addLogEntry(sent);
  await see();
  expect(await readLog()).toEqual([sent]);
});

describe('the line stays', () => {
  test.each([
    ['while the letter is in the form', () => see(IN_FORM)],
    ['when another frame has nothing filled', () => see(UNDONE, 0)],
    ['when another tab has nothing filled', () => see(UNDONE, 3, 8)],
  ])('%s', async (_, look) => {
    await look();
    expect(await readLog()).toEqual([filledEntry(FILLED)]);
    expect(await asked()).toEqual(FILLED);
  });

  test('when the page was left, also when the supporter comes back to it and undoes: it may have been sent', async () => {
    await see({ ...UNDONE, session: 'thanks' });
    await see();
    expect(await readLog()).toEqual([filledEntry(FILLED)]);
    expect(await filledAt()).toBe(FILLED.at);
    expect(await asked()).toEqual({ ...FILLED, place: null });
  });
});

describe('a letter that was not sent, as the supporter says,', () => {
  test('is not asked about again, and stays in the log while it is in the form', async () => {
    await noteNotSent(7);
    await see(IN_FORM);
    expect(await asked()).toBeNull();
    expect(await readLog()).toEqual([filledEntry(FILLED)]);
    expect(await filledAt()).toBe(FILLED.at);
  });

  test('leaves the log and the list of actions once it is undone', async () => {
    await noteNotSent(7);
    await see();
    expect(await readLog()).toEqual([]);
    expect(await filledAt()).toBe('');
    expect(session.data).toEqual({});
  });

  test('is forgotten as soon as nothing can be undone any more', async () => {
    await noteNotSent(7);
    await see({ ...UNDONE, session: 'another' });
    expect(session.data).toEqual({});
    expect(await readLog()).toEqual([filledEntry(FILLED)]);
  });

  test.each([
    ['only practised', { practice: true, entryId: '' }],
    ['out of sight already', { place: null }],
  ])('is forgotten at once when it was %s', async (_, over) => {
    await writeRecord(filledRecord(7), { ...FILLED, ...over }, 'session');
    await noteNotSent(7);
    expect(session.data).toEqual({});
  });
});

test('how the page looked before the letter was put there, heard of late, is no undoing', async () => {
  await Promise.all([see(UNDONE), see(IN_FORM)]);
  expect(await readLog()).toEqual([filledEntry(FILLED)]);
  expect(await asked()).toEqual(FILLED);
});

test('of what was only practised nothing but the question goes', async () => {
  await writeRecord(filledRecord(7), { ...FILLED, practice: true, entryId: '' }, 'session');
  await see();
  expect(await readLog()).toEqual([filledEntry(FILLED)]);
  expect(await asked()).toBeNull();
});
