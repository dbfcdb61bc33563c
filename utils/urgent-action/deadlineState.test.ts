import { afterEach, describe, expect, test } from 'vitest';
import { addDays, atHour, todayIn } from '../locale/calendarDate';
import { deadlineState, REMINDER_DAYS, REMINDER_HOUR, reminderTimes, SOON_DAYS } from './deadlineState';

const OWN_ZONE = process.env.TZ;

afterEach(() => {
  if (OWN_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = OWN_ZONE;
});

describe('a deadline on a day', () => {
  test.each([
    ['2025-02-01', 'open', 30],
    ['2025-02-23', 'open', 8],
    ['2025-02-24', 'soon', 7],
    ['2025-03-02', 'soon', 1],
    ['2025-03-03', 'today', 0],
    ['2025-03-04', 'past', -1],
    ['2026-03-03', 'past', -365],
  ])('of 3 March is, on %s, %s: %i days', (today, state, days) => {
    expect(deadlineState('2025-03-03', today)).toEqual({ state, days });
  });

  test.each(['', 'soon', '2025-02-30'])('%j is none', (deadline) => {
    expect(deadlineState(deadline, '2025-03-03')).toEqual({ state: 'none', days: 0 });
  });

  test('the day of the deadline ends with the supporter’s day, not with that of UTC', () => {
    const stateAt = (zone: string, now: string) => deadlineState('2025-03-03', todayIn(zone, new Date(now))).state;
    expect(stateAt('America/Los_Angeles', '2025-03-04T07:59:59Z')).toBe('today');
    expect(stateAt('America/Los_Angeles', '2025-03-04T08:00:00Z')).toBe('past');
    expect(stateAt('Pacific/Kiritimati', '2025-03-03T09:59:59Z')).toBe('today');
    expect(stateAt('Pacific/Kiritimati', '2025-03-03T10:00:00Z')).toBe('past');
    expect(stateAt('Pacific/Apia', '2025-03-02T11:00:00Z')).toBe('today');
  });
});

describe('reminders', () => {
  const iso = (deadline: string, now: string, zone?: string) =>
    reminderTimes(deadline, new Date(now), zone).map((time) => time.toISOString());

  test('begin on the day on which a deadline gets soon, and come at one hour', () => {
    const zone = 'Europe/London';
    const times = reminderTimes('2025-03-03', new Date('2025-01-01T00:00:00Z'), zone);
    const days = REMINDER_DAYS.map((days) => addDays('2025-03-03', -days)).sort();
    expect(times).toEqual(days.map((day) => atHour(day, REMINDER_HOUR, zone)));
    expect(days[0]).toBe(addDays('2025-03-03', -SOON_DAYS));
    expect(deadlineState('2025-03-03', days[0]!).state).toBe('soon');
    expect(deadlineState('2025-03-03', addDays(days[0]!, -1)).state).toBe('open');
  });

  test('come at nine on three days, the soonest first', () => {
    expect(iso('2025-03-03', '2025-01-21T12:00:00Z', 'UTC')).toEqual([
      '2025-02-24T09:00:00.000Z',
      '2025-03-01T09:00:00.000Z',
      '2025-03-03T09:00:00.000Z',
    ]);
  });

  test('come at nine on clocks that were put forward two days before', () => {
    expect(iso('2025-03-11', '2025-01-21T12:00:00Z', 'America/Los_Angeles')).toEqual([
      '2025-03-04T17:00:00.000Z',
      '2025-03-09T16:00:00.000Z',
      '2025-03-11T16:00:00.000Z',
    ]);
  });

  test('are in the browser’s own zone unless one is named', () => {
    process.env.TZ = 'Asia/Kathmandu';
    expect(iso('2025-03-03', '2025-03-02T00:00:00Z')).toEqual(['2025-03-03T03:15:00.000Z']);
  });

  test.each([
    ['2025-02-24T08:59:59.999Z', 3],
    ['2025-02-24T09:00:00Z', 2],
    ['2025-03-02T00:00:00Z', 1],
    ['2025-03-03T08:59:59Z', 1],
    ['2025-03-03T09:00:00Z', 0],
    ['2025-03-05T00:00:00Z', 0],
  ])('that are still to come at %s: %i', (now, count) => {
    expect(iso('2025-03-03', now, 'UTC')).toHaveLength(count);
  });

  test.each(['', '2025-02-30'])('there are none for the deadline %j', (deadline) => {
    expect(iso(deadline, '2025-01-01T00:00:00Z')).toEqual([]);
  });
});
