import { beforeEach, expect, test, vi } from 'vitest';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { answersRecord } from '../storage/answersRecord';
import { pickingRecord } from '../storage/pickingRecord';
import { readRecord, writeRecord } from '../storage/record';
import { webext } from '../webext';
import { rememberPicked } from './pickInPage';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { runtime, storage } = webext as unknown as FakeWebext;
const PICKING = { frameId: 3, fingerprint: 'form', answer: 'given-name' as const, keys: { f1: 'text|text|zz' } };
const url = 'https://www.whitehouse.gov/contact/';
const page = { id: runtime.id, tab: { id: 7, url }, frameId: 3, url };

/** What the background answers to a message; undefined where it does not. */
async function tell(message: unknown, sender: object): Promise<unknown> {
  return (await Promise.all([...runtime.onMessage.all].map((listener) => listener(message, sender))))[0];
}

beforeEach(async () => {
  storage.local.data = {};
  storage.session.data = {};
  runtime.onMessage.all.clear();
  lockInOrder();
  rememberPicked();
  await writeRecord(pickingRecord(7), PICKING, 'session');
});

test('the field pointed at is remembered for what was asked, once', async () => {
  expect(await tell({ own: 'picked', ref: 'f1' }, page)).toBe(true);
  expect((await readRecord(answersRecord))['form']?.answers).toEqual({ 'text|text|zz': 'given-name' });
  expect(await tell({ own: 'picked', ref: 'f1' }, page)).toBe(false);
});

test.each<[string, unknown, object]>([
  ['a field that was not to be chosen from', { own: 'picked', ref: 'f2' }, page],
  ['a field by a name of every object', { own: 'picked', ref: 'constructor' }, page],
  ['another frame', { own: 'picked', ref: 'f1' }, { ...page, frameId: 0 }],
  ['another tab', { own: 'picked', ref: 'f1' }, { ...page, tab: { id: 8, url } }],
  ['another host', { own: 'picked', ref: 'f1' }, { ...page, url: 'https://elsewhere.example/' }],
  ['another extension', { own: 'picked', ref: 'f1' }, { ...page, id: 'stranger' }],
  ['no ref', { own: 'picked' }, page],
])('nothing is remembered for %s', async (_, message, sender) => {
  expect(await tell(message, sender)).not.toBe(true);
  expect(storage.local.data).toEqual({});
});
