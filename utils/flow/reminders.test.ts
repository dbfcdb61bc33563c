import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { webext } from '../webext';
import { beginEvent, endEvent } from '../storage/eventStore';
import { readRecord, writeRecord } from '../storage/record';
import { libraryRecord, remindedRecord, settingsRecord } from '../storage/records';
import { remindOfDeadlines } from './reminders';
import { reminderSeen } from './reminderSeen';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const fake = webext as unknown as FakeWebext;
const badge = () => fake.action.setBadgeText.mock.calls.at(-1)?.[0].text;
const settle = () => vi.waitFor(() => expect(fake.alarms.clear).toHaveBeenCalled());

function lastCall<A extends unknown[]>(mock: { mock: { calls: A[] } }): Promise<A> {
  return vi.waitFor(() => {
    const call = mock.mock.calls.at(-1);
    if (call === undefined) throw new Error('not called yet');
    return call;
  });
}

const entry = {
  id: 'a',
  title: 'A',
  reference: '',
  deadline: '2026-03-15',
  whiteHouse: true,
  archived: false,
  filledAt: '',
};

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(2026, 2, 13, 10), toFake: ['Date'] });
  vi.clearAllMocks();
  for (const listeners of [
    fake.runtime.onStartup,
    fake.runtime.onInstalled,
    fake.alarms.onAlarm,
    fake.storage.onChanged,
  ])
    listeners.all.clear();
  fake.storage.local.data = {};
  lockInOrder();
  await writeRecord(libraryRecord, { chosen: '', entries: [entry] });
  await writeRecord(remindedRecord, new Date(2026, 2, 10).toISOString());
  remindOfDeadlines();
});

describe('a deadline in two days', () => {
  test.each(['onStartup', 'onInstalled'] as const)(
    'is told %s, and the alarm is set for the last reminder',
    async (event) => {
      fake.runtime[event].tell();
      await settle();
      expect(badge()).toBe('1');
      const [, { when }] = await lastCall(fake.alarms.create);
      expect(new Date(when)).toEqual(new Date(2026, 2, 15, 9));
    },
  );

  test('is told again after a start of the browser until somebody has looked, and then no more', async () => {
    fake.runtime.onStartup.tell();
    await settle();
    fake.alarms.clear.mockClear();
    fake.runtime.onStartup.tell();
    await settle();
    expect(badge()).toBe('1');
    await reminderSeen();
    fake.alarms.clear.mockClear();
    fake.runtime.onStartup.tell();
    await settle();
    expect(badge()).toBe('');
  });

  test.each([
    ['reminders are turned off', () => writeRecord(settingsRecord, { forgetDetails: false, remind: false })],
    [
      'the action is archived',
      () => writeRecord(libraryRecord, { chosen: '', entries: [{ ...entry, archived: true }] }),
    ],
  ])('is told no more when %s', async (_, change) => {
    await change();
    await settle();
    expect(badge()).toBe('');
  });

  test('is told also after the device’s clock was put back, whenever somebody looked before', async () => {
    await writeRecord(remindedRecord, new Date(2027, 0, 1).toISOString());
    fake.runtime.onStartup.tell();
    await settle();
    expect(badge()).toBe('1');
    await reminderSeen();
    fake.alarms.clear.mockClear();
    fake.runtime.onStartup.tell();
    await settle();
    expect(badge()).toBe('');
  });

  test('is told again when a letter-writing event is over', async () => {
    await beginEvent(entry);
    await endEvent();
    // whatever was asked for meanwhile is done with when the lock is free
    await navigator.locks.request('own-words:event', () => undefined);
    expect(badge()).toBe('1');
    expect(await readRecord(remindedRecord)).toBe(new Date(2026, 2, 10).toISOString());
  });

  test('is not told when it has gone by', async () => {
    vi.setSystemTime(new Date(2026, 2, 16, 10));
    fake.runtime.onStartup.tell();
    await settle();
    expect(badge()).toBe('');
    expect(fake.alarms.create).not.toHaveBeenCalled();
  });
});

test('a notification names neither the action nor anybody, and comes only where it is allowed', async () => {
  fake.runtime.onStartup.tell();
  await settle();
  expect(fake.notifications.create).not.toHaveBeenCalled();
  fake.permissions.contains.mockResolvedValue(true);
  fake.runtime.onStartup.tell();
  const [, { title, message }] = await lastCall(fake.notifications.create);
  expect([title, message]).toEqual(['extensionShortName', 'reminder_one 1']);
});
