import { describe, expect, test } from 'vitest';
import { clockIn, instantIn } from './zonedTime';

describe('a time of a day in a zone', () => {
  test.each([
    ['in winter', 'America/New_York', '2026-01-15', 9 * 60, '2026-01-15T14:00:00.000Z'],
    ['in summer', 'America/New_York', '2026-07-15', 9 * 60, '2026-07-15T13:00:00.000Z'],
    ['on the day clocks go forward, before', 'America/New_York', '2026-03-08', 60, '2026-03-08T06:00:00.000Z'],
    ['on the day clocks go forward, after', 'America/New_York', '2026-03-08', 9 * 60, '2026-03-08T13:00:00.000Z'],
    ['one that clocks jump over', 'America/New_York', '2026-03-08', 2 * 60 + 30, '2026-03-08T07:00:00.000Z'],
    ['one that clocks show twice', 'America/New_York', '2026-11-01', 60 + 30, '2026-11-01T05:30:00.000Z'],
    ['after one that they show twice', 'America/New_York', '2026-11-01', 2 * 60, '2026-11-01T07:00:00.000Z'],
    ['half an hour of a change', 'Australia/Lord_Howe', '2026-10-04', 2 * 60 + 15, '2026-10-03T15:30:00.000Z'],
    ['half an hour of a change, the other way', 'Australia/Lord_Howe', '2026-04-05', 105, '2026-04-04T14:45:00.000Z'],
    ['midnight that clocks jump over', 'Africa/Cairo', '2026-04-24', 0, '2026-04-23T22:00:00.000Z'],
    ['on a day that was left out', 'Pacific/Apia', '2011-12-30', 9 * 60, '2011-12-30T10:00:00.000Z'],
    ['after a day that was left out', 'Pacific/Apia', '2011-12-31', 9 * 60, '2011-12-30T19:00:00.000Z'],
    ['in the zone that is furthest ahead', 'Pacific/Kiritimati', '2026-05-04', 9 * 60, '2026-05-03T19:00:00.000Z'],
    ['in one of the last', 'Pacific/Pago_Pago', '2026-05-04', 9 * 60, '2026-05-04T20:00:00.000Z'],
    ['beside whole hours', 'Asia/Kathmandu', '2026-05-04', 9 * 60, '2026-05-04T03:15:00.000Z'],
    ['at a distance from UTC', '+05:30', '2026-05-04', 9 * 60, '2026-05-04T03:30:00.000Z'],
    ['behind UTC', '-03:00', '2026-05-04', 9 * 60, '2026-05-04T12:00:00.000Z'],
    ['the end of a day', 'Europe/London', '2026-05-04', 24 * 60, '2026-05-04T23:00:00.000Z'],
  ])('%s', (_, zone, date, minutes, expected) => {
    expect(instantIn(zone, date, minutes).toISOString()).toBe(expected);
  });

  test('is what clocks show then, at every hour of the days of both changes in many zones', () => {
    for (const zone of ['Europe/London', 'America/Santiago', 'Asia/Beirut', 'Australia/Lord_Howe', 'America/St_Johns'])
      for (const date of ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-25', '2026-11-01', '2026-09-06'])
        for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
          const at = instantIn(zone, date, minutes);
          const clock = `${date}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
          const shown = clockIn(zone, at);
          // where it is not shown, clocks jump right there: a moment before they show less
          if (shown !== clock) {
            expect(shown > clock).toBe(true);
            expect(clockIn(zone, new Date(at.getTime() - 1000)) < clock).toBe(true);
          }
        }
  });
});
