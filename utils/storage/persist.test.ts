import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeWebext } from '../../tests/builders/webext';
import { webext } from '../webext';
import { persist, storeForPages } from './persist';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { storage, runtime } = webext as unknown as FakeWebext;
const message = {
  own: 'store',
  area: 'local',
  values: { appeal: { version: 1, data: { letter: 'Dear', about: '' } } },
};
const popup = { id: runtime.id, url: runtime.getURL('/popup.html') };

beforeEach(() => {
  storage.local.data = {};
  storage.session.data = {};
});
afterEach(() => runtime.onMessage.all.clear());

test('values are on the device when the promise is kept', async () => {
  await persist('session', { a: 1, b: 2 });
  expect([storage.local.data, storage.session.data]).toEqual([{}, { a: 1, b: 2 }]);
});

test('a refusal is told', async () => {
  storage.local.refuse = () => true;
  await expect(persist('local', { a: 1 })).rejects.toThrow('quota');
  storage.local.refuse = () => false;
});

describe('the background', () => {
  const heard = (what: unknown, sender: unknown) =>
    [...runtime.onMessage.all].map((listener) => listener(what, sender));
  beforeEach(() => storeForPages());

  test('stores what a page of ours sends and says so', async () => {
    expect(await heard(message, popup)[0]).toBe(true);
    expect(storage.local.data).toEqual(message.values);
  });

  test.each([
    ['a content script', { id: runtime.id, url: 'https://www.whitehouse.gov/contact/', tab: { id: 7 } }],
    ['another extension', { id: 'somebody@else.example', url: 'chrome-extension://else/popup.html' }],
    ['another extension that claims our address', { ...popup, id: 'somebody@else.example' }],
    ['a lookalike address', { id: runtime.id, url: `https://evil.example/?${popup.url}` }],
    ['nobody', { id: runtime.id }],
  ])('stores nothing for %s', (_, sender) => {
    expect(heard(message, sender)).toEqual([undefined]);
    expect(storage.local.data).toEqual({});
  });

  test.each([
    [{ ...message, own: 'snapshot' }],
    [{ ...message, area: 'sync' }],
    [{ ...message, area: 'onChanged' }],
    [{ ...message, values: 'all' }],
    [null],
    ['store'],
  ])('stores nothing for a message of another shape: %j', (what) => {
    expect(heard(what, popup)).toEqual([undefined]);
    expect(storage.local.data).toEqual({});
  });
});
