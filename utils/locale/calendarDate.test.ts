import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, atHour, daysBetween, formatCalendarDate, isCalendarDate, startOfDay, todayIn } from './calendarDate';

const OWN_ZONE = process.env.TZ;

afterEach(() => {
  if (OWN_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = OWN_ZONE;
});

const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Niue',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Africa/Cairo',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Europe/London',
];

const dates = fc.integer({ min: -36_500, max: 36_500 }).map((days) => addDays('2000-01-01', days));

describe('the day that it is', () => {
  test.each([
    ['UTC', '2025-03-03T00:00:00Z', '2025-03-03'],
    ['UTC', '2025-03-02T23:59:59.999Z', '2025-03-02'],
    ['Pacific/Kiritimati', '2025-03-02T09:59:59.999Z', '2025-03-02'],
    ['Pacific/Kiritimati', '2025-03-02T10:00:00Z', '2025-03-03'],
    ['Pacific/Apia', '2025-03-02T10:59:59.999Z', '2025-03-02'],
    ['Pacific/Apia', '2025-03-02T11:00:00Z', '2025-03-03'],
    // Samoa left out 30 December 2011
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['America/Los_Angeles', '2025-03-03T07:59:59.999Z', '2025-03-02'],
    ['America/Los_Angeles', '2025-03-03T08:00:00Z', '2025-03-03'],
    // in summer midnight is an hour earlier
    ['America/Los_Angeles', '2025-07-01T06:59:59.999Z', '2025-06-30'],
    ['America/Los_Angeles', '2025-07-01T07:00:00Z', '2025-07-01'],
    ['Asia/Kathmandu', '2025-03-02T18:14:59.999Z', '2025-03-02'],
    ['Asia/Kathmandu', '2025-03-02T18:15:00Z', '2025-03-03'],
  ])('in %s at %s it is %s', (zone, now, today) => {
    expect(todayIn(zone, new Date(now))).toBe(today);
    process.env.TZ = zone;
    expect(todayIn(undefined, new Date(now))).toBe(today);
  });
});

describe('counting days', () => {
  test.each([
    ['2025-03-03', '2025-03-03', 0],
    ['2025-03-03', '2025-03-04', 1],
    ['2025-03-03', '2025-03-02', -1],
    // clocks are put forward or back between these
    ['2025-03-08', '2025-03-10', 2],
    ['2025-11-01', '2025-11-03', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2011-12-29', '2011-12-31', 2],
    ['0099-12-31', '0100-01-01', 1],
  ])('from %s to %s: %i', (from, to, days) => {
    for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Apia', 'Australia/Lord_Howe']) {
      process.env.TZ = zone;
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(from, days)).toBe(to);
    }
  });

  test('what is added is what lies between', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(isCalendarDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
        expect(daysBetween(later, date)).toBe(0 - days);
      }),
    );
  });
});

test.each([
  ['2025-03-03', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2025-02-29', false],
  ['2025-02-30', false],
  ['1900-02-29', false],
  ['2025-04-31', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-10-00', false],
  ['2025-3-3', false],
  ['25-03-03', false],
  ['2025-03-03T00:00:00Z', false],
  [' 2025-03-03', false],
  ['2025-03-03\n', false],
  ['٢٠٢٥-٠٣-٠٣', false],
  ['+010000-01-01', false],
  ['soon', false],
  ['', false],
])('%j is in the calendar: %s', (text, is) => {
  expect(isCalendarDate(text)).toBe(is);
});

describe('in words', () => {
  test.each([
    ['2025-03-03', 'en', 'long', 'March 3, 2025'],
    ['2025-03-03', 'en-GB', 'long', '3 March 2025'],
    ['2025-03-03', 'en', 'medium', 'Mar 3, 2025'],
    ['2025-03-03', 'es', 'long', '3 de marzo de 2025'],
    ['2025-03-03', 'fr', 'long', '3 mars 2025'],
    ['2025-03-03', 'en_US', 'long', 'March 3, 2025'],
    ['2025-03-03', '', 'long', 'March 3, 2025'],
    ['', 'en', 'long', ''],
    ['2025-02-30', 'en', 'long', '2025-02-30'],
    ['0099-03-03', 'en', 'long', 'March 3, 99'],
  ] as const)('%s in %s, %s: %s', (date, language, style, words) => {
    for (const zone of ZONES) {
      process.env.TZ = zone;
      expect(formatCalendarDate(date, language, style)).toBe(words);
    }
  });

  test.each(['ar', 'ar-SA', 'fa', 'th'])('the year stays the document’s in %s', (language) => {
    const words = formatCalendarDate('2025-03-03', language, 'long');
    const western = words
      .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));
    expect(western).toContain('2025');
  });
});

describe('the beginning of a day', () => {
  test.each([
    ['UTC', '2025-03-03', '2025-03-03T00:00:00.000Z'],
    ['Pacific/Kiritimati', '2025-03-03', '2025-03-02T10:00:00.000Z'],
    ['Pacific/Apia', '2025-03-03', '2025-03-02T11:00:00.000Z'],
    ['Pacific/Niue', '2025-03-03', '2025-03-03T11:00:00.000Z'],
    ['Asia/Kathmandu', '2025-03-03', '2025-03-02T18:15:00.000Z'],
    // clocks change at two in the morning: the day begins before, the next one after
    ['America/Los_Angeles', '2025-03-09', '2025-03-09T08:00:00.000Z'],
    ['America/Los_Angeles', '2025-03-10', '2025-03-10T07:00:00.000Z'],
    ['America/Los_Angeles', '2025-11-02', '2025-11-02T07:00:00.000Z'],
    ['America/Los_Angeles', '2025-11-03', '2025-11-03T08:00:00.000Z'],
    // no midnight: clocks go from 0:00 to 1:00
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['Africa/Cairo', '2025-04-25', '2025-04-24T22:00:00.000Z'],
    ['Asia/Beirut', '2025-03-30', '2025-03-29T22:00:00.000Z'],
    ['America/Havana', '2025-03-09', '2025-03-09T05:00:00.000Z'],
    // midnight comes twice, and the first one counts
    ['America/Havana', '2025-11-02', '2025-11-02T04:00:00.000Z'],
    ['Atlantic/Azores', '2025-10-26', '2025-10-26T00:00:00.000Z'],
    // from 24:00 back to 23:00
    ['Africa/Cairo', '2025-10-31', '2025-10-30T22:00:00.000Z'],
    // clocks went from 23:30 to 0:30
    ['America/Toronto', '1919-03-31', '1919-03-31T04:30:00.000Z'],
    // a day left out
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ])('in %s, %s begins at %s', (zone, date, start) => {
    expect(startOfDay(date, zone).toISOString()).toBe(start);
    process.env.TZ = zone;
    expect(startOfDay(date).toISOString()).toBe(start);
  });

  test('at its beginning it is the day, and the moment before it is not yet', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), dates, (zone, date) => {
        const start = startOfDay(date, zone);
        const next = addDays(date, 1);
        // Apia and Kiritimati left out a day each
        const isLeftOut = startOfDay(next, zone).getTime() === start.getTime();
        expect(todayIn(zone, start)).toBe(isLeftOut ? next : date);
        expect(todayIn(zone, new Date(start.getTime() - 1)) < date).toBe(true);
      }),
    );
  });

  test('in the browser’s own zone it is what the browser says, in our time', () => {
    for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Beirut', 'Africa/Cairo', 'Asia/Kathmandu']) {
      process.env.TZ = zone;
      for (let date = '2025-01-01'; date < '2026-01-01'; date = addDays(date, 1)) {
        const [year, month, day] = date.split('-').map(Number);
        expect(startOfDay(date)).toEqual(new Date(year!, month! - 1, day));
      }
    }
  });
});

describe('an hour of a day', () => {
  test.each([
    ['UTC', '2025-03-03', 9, '2025-03-03T09:00:00.000Z'],
    // nine hours after midnight would be ten o'clock, and eight
    ['America/Los_Angeles', '2025-03-09', 9, '2025-03-09T16:00:00.000Z'],
    ['America/Los_Angeles', '2025-11-02', 9, '2025-11-02T17:00:00.000Z'],
    // an hour that clocks jump over
    ['America/Los_Angeles', '2025-03-09', 2, '2025-03-09T10:00:00.000Z'],
    ['Asia/Kathmandu', '2025-03-03', 23, '2025-03-03T17:15:00.000Z'],
    ['Pacific/Kiritimati', '2025-03-03', 9, '2025-03-02T19:00:00.000Z'],
  ])('in %s, %s, %i o’clock is %s', (zone, date, hour, at) => {
    expect(atHour(date, hour, zone).toISOString()).toBe(at);
    process.env.TZ = zone;
    expect(atHour(date, hour).toISOString()).toBe(at);
  });
});
