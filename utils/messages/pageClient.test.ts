import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aPlainForm } from '../../tests/builders/form';
import type { FakeWebext } from '../../tests/builders/webext';
import type { FillReport } from '../form/fillReport';
import { webext } from '../webext';
import {
  announce,
  apply,
  isPracticeUrl,
  onSnapshot,
  type PageAddress,
  placeOf,
  practiceUrl,
  reveal,
  type SnapshotMessage,
  undo,
} from './pageClient';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const fake = webext as unknown as FakeWebext;
const PAGE = 'https://www.whitehouse.gov/contact/';
const OWN = fake.runtime.id;
const snapshot = aPlainForm();
const page: PageAddress = { tabId: 7, frameId: 0, practice: false };
const practice: PageAddress = { tabId: 7, frameId: 0, practice: true };

const ELSEWHERE = [
  'https://www.whitehouse.gov.example/contact/',
  'https://whitehouse.gov.evil.example/contact/',
  'https://www.whitehouse.gov@evil.example/contact/',
  'https://evil.example/https://www.whitehouse.gov/',
  'http://www.whitehouse.gov/contact/',
  'https://www.whitehouse.gov:8443/contact/',
  'https://whitehouse.gov/contact/',
  'https://wwwXwhitehouse.gov/contact/',
  'https://mail.www.whitehouse.gov/',
  'https://www.whitehouse.gov',
  'file:///www.whitehouse.gov/contact/',
  'chrome-extension://other/practice.html',
  'about:blank',
  '',
  undefined,
];

beforeEach(() => {
  vi.resetAllMocks();
  fake.runtime.onMessage.all.clear();
});

function heard(message: unknown, sender: Record<string, unknown>): SnapshotMessage[] {
  const messages: SnapshotMessage[] = [];
  const stop = onSnapshot((one) => messages.push(one));
  fake.runtime.onMessage.tell(message, sender);
  stop();
  fake.runtime.onMessage.tell(message, sender);
  return messages;
}

describe('snapshots', () => {
  const event = { own: 'snapshot', snapshot: JSON.stringify(snapshot) };
  const sender = { id: OWN, tab: { id: 7, url: PAGE }, frameId: 0, url: PAGE };

  test('from the form’s page are taken, with the frame they came from, until told to stop', () => {
    expect(heard(event, sender)).toEqual([{ address: page, snapshot }]);
  });

  test('from a frame of the other White House host are taken', () => {
    const url = 'https://forms.whitehouse.gov/contact/questions-comments';
    expect(heard(event, { ...sender, frameId: 3, url })).toEqual([{ address: { ...page, frameId: 3 }, snapshot }]);
  });

  test('from our practice page are taken as practice', () => {
    expect(heard(event, { ...sender, tab: { id: 7 }, url: `${practiceUrl()}?step=1#top` })).toEqual([
      { address: practice, snapshot },
    ]);
  });

  test('from another extension are dropped', () => {
    expect(heard(event, { ...sender, id: 'somebody@else.example' })).toEqual([]);
    expect(heard(event, { ...sender, id: undefined })).toEqual([]);
  });

  test.each(ELSEWHERE)('from %s are dropped', (url) => {
    expect(heard(event, { ...sender, url, tab: { id: 7, url } })).toEqual([]);
  });

  test.each(ELSEWHERE)('from a White House frame in a page at %s are dropped', (url) => {
    expect(heard(event, { ...sender, frameId: 3, tab: { id: 7, url } })).toEqual([]);
  });

  test.each(ELSEWHERE)('from a frame at %s in a White House page are dropped', (url) => {
    expect(heard(event, { ...sender, frameId: 3, url })).toEqual([]);
  });

  test('without a tab or a frame are dropped', () => {
    expect(heard(event, { ...sender, tab: undefined })).toEqual([]);
    expect(heard(event, { ...sender, tab: { url: PAGE } })).toEqual([]);
    expect(heard(event, { ...sender, frameId: undefined })).toEqual([]);
  });

  test.each([
    [null],
    ['snapshot'],
    [{ own: 'snapshot' }],
    [{ own: 'other', snapshot: JSON.stringify(snapshot) }],
    [{ snapshot: JSON.stringify(snapshot) }],
    [{ own: 'snapshot', snapshot }],
    [{ own: 'snapshot', snapshot: '{"fields":[' }],
    [{ own: 'snapshot', snapshot: JSON.stringify({ ...snapshot, fields: 'all' }) }],
    [
      {
        own: 'snapshot',
        snapshot: JSON.stringify({ ...snapshot, fields: [{ ...snapshot.fields[0], control: 'canvas' }] }),
      },
    ],
    [{ own: 'snapshot', snapshot: JSON.stringify({ ...snapshot, session: undefined }) }],
  ])('that do not parse are dropped: %#', (message) => {
    expect(heard(message, sender)).toEqual([]);
  });
});

describe('where a tab is', () => {
  test.each(ELSEWHERE)('%s is elsewhere', (url) => {
    expect(placeOf({ url } as never)).toBe('elsewhere');
  });

  test('the two White House hosts and our practice page are told apart', () => {
    expect(placeOf({ url: PAGE } as never)).toBe('white-house');
    expect(placeOf({ url: 'https://forms.whitehouse.gov/contact/' } as never)).toBe('white-house');
    expect(placeOf({ url: practiceUrl() } as never)).toBe('practice');
  });

  test('a page whose address only begins like the practice page is not it', () => {
    expect(isPracticeUrl(`${practiceUrl()}x`)).toBe(false);
    expect(isPracticeUrl(`https://evil.example/?${practiceUrl()}`)).toBe(false);
  });
});

describe('filling', () => {
  const plan = {
    session: '5e551045',
    revision: 'a1b2c3d4',
    writes: [{ ref: 'first', value: 'Zoë', option: null, overwrite: false }],
    card: { left: [] },
  };
  const report: FillReport = { done: true, results: [{ ref: 'first', outcome: 'filled' }] };

  test('sends the plan to the one frame, with the origin that the browser tells', async () => {
    fake.tabs.get.mockResolvedValue({ id: 7, url: PAGE });
    fake.tabs.sendMessage.mockResolvedValue(report);
    expect(await apply({ ...page, frameId: 3 }, plan)).toEqual(report);
    expect(fake.tabs.sendMessage.mock.calls).toEqual([
      [7, { own: 'apply', plan: { ...plan, topOrigin: 'https://www.whitehouse.gov' } }, { frameId: 3 }],
    ]);
  });

  test.each(ELSEWHERE.filter((url) => url !== 'https://www.whitehouse.gov'))(
    'sends nothing once the tab is at %s',
    async (url) => {
      fake.tabs.get.mockResolvedValue({ id: 7, ...(url !== undefined && { url }) });
      expect(await apply(page, plan)).toBeNull();
      expect(await apply(practice, plan)).toBeNull();
      expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
      expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
    },
  );

  test('sends a practised plan to the practice page only', async () => {
    fake.tabs.get.mockResolvedValue({ id: 7, url: practiceUrl() });
    fake.runtime.sendMessage.mockResolvedValue(report);
    expect(await apply(practice, plan)).toEqual(report);
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
    expect(fake.runtime.sendMessage.mock.calls[0]?.[0]).toMatchObject({ own: 'practice', tabId: 7 });
  });

  test('sends a practised plan nowhere when the tab has gone to the real form', async () => {
    fake.tabs.get.mockResolvedValue({ id: 7, url: PAGE });
    expect(await apply(practice, plan)).toBeNull();
    expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('has no report when the page is gone or answers something else', async () => {
    fake.tabs.get.mockResolvedValue({ id: 7, url: PAGE });
    fake.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await apply(page, plan)).toBeNull();
    for (const answer of [
      undefined,
      true,
      { done: 'yes' },
      { done: true, results: [{ ref: 'first', outcome: 'sent' }] },
    ]) {
      fake.tabs.sendMessage.mockResolvedValueOnce(answer);
      expect(await apply(page, plan)).toBeNull();
    }
  });

  test('has no report when the tab is closed', async () => {
    fake.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await apply(page, plan)).toBeNull();
  });
});

describe('the other commands', () => {
  test('announce asks all frames of the tab', async () => {
    fake.tabs.sendMessage.mockResolvedValue(true);
    expect(await announce(7, false)).toBe(true);
    expect(fake.tabs.sendMessage.mock.calls).toEqual([[7, { own: 'announce' }]]);
  });

  test('announce and reveal tell when nobody is there', async () => {
    fake.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await announce(7, false)).toBe(false);
    expect(await reveal(page, 'first')).toBe(false);
    expect(await undo(page, null, false)).toBeNull();
  });

  test('undo brings back what became of each field', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ results: [{ ref: 'first', outcome: 'restored' }] });
    expect(await undo(page, ['first'], true)).toEqual({ results: [{ ref: 'first', outcome: 'restored' }] });
    expect(fake.tabs.sendMessage.mock.calls).toEqual([
      [7, { own: 'undo', refs: ['first'], force: true }, { frameId: 0 }],
    ]);
  });
});
