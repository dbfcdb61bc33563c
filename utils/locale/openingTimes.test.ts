import { describe, expect, test } from 'vitest';
import { nextOpening, type OpeningPeriod } from './openingTimes';

const WEEK = [1, 2, 3, 4, 5];
const NINE_TO_FIVE: OpeningPeriod = { days: WEEK, from: 9 * 60, to: 17 * 60 };

function opening(zone: string, now: string, periods: readonly OpeningPeriod[] = [NINE_TO_FIVE]): string[] {
  const next = nextOpening({ periods, zone }, new Date(now));
  return next === null ? [] : [next.opens.toISOString(), next.closes.toISOString()];
}

describe('the next opening', () => {
  test.each([
    ['later today', '2026-05-04T10:00:00Z', '2026-05-04T13:00:00.000Z', '2026-05-04T21:00:00.000Z'],
    ['now', '2026-05-04T15:00:00Z', '2026-05-04T13:00:00.000Z', '2026-05-04T21:00:00.000Z'],
    ['now, in the first moment', '2026-05-04T13:00:00Z', '2026-05-04T13:00:00.000Z', '2026-05-04T21:00:00.000Z'],
    [
      'tomorrow, from the moment it closes',
      '2026-05-04T21:00:00Z',
      '2026-05-05T13:00:00.000Z',
      '2026-05-05T21:00:00.000Z',
    ],
    ['after a weekend', '2026-05-08T21:30:00Z', '2026-05-11T13:00:00.000Z', '2026-05-11T21:00:00.000Z'],
    [
      'after a weekend in which clocks go forward',
      '2026-03-06T22:30:00Z',
      '2026-03-09T13:00:00.000Z',
      '2026-03-09T21:00:00.000Z',
    ],
    ['the Friday before', '2026-03-06T12:00:00Z', '2026-03-06T14:00:00.000Z', '2026-03-06T22:00:00.000Z'],
    [
      'after a weekend in which clocks are put back',
      '2026-10-30T21:30:00Z',
      '2026-11-02T14:00:00.000Z',
      '2026-11-02T22:00:00.000Z',
    ],
  ])('in Washington: %s', (_, now, opens, closes) => {
    expect(opening('America/New_York', now)).toEqual([opens, closes]);
  });

  test('is by the days of the office, not by ours: Monday there while it is Sunday here', () => {
    expect(opening('Pacific/Kiritimati', '2026-05-03T18:30:00Z')[0]).toBe('2026-05-03T19:00:00.000Z');
    expect(opening('Pacific/Pago_Pago', '2026-05-04T10:30:00Z')[0]).toBe('2026-05-04T20:00:00.000Z');
  });

  test('is found where the office is still at yesterday', () => {
    expect(opening('Pacific/Pago_Pago', '2026-05-09T01:00:00Z')).toEqual([
      '2026-05-08T20:00:00.000Z',
      '2026-05-09T04:00:00.000Z',
    ]);
  });

  test('with a break at noon is the one after the break', () => {
    const periods = [
      { days: WEEK, from: 9 * 60, to: 12 * 60 },
      { days: WEEK, from: 14 * 60, to: 17 * 60 },
    ];
    expect(opening('+01:00', '2026-05-04T11:30:00Z', periods)[0]).toBe('2026-05-04T13:00:00.000Z');
  });

  test('on the day on which clocks are put back is an hour longer', () => {
    const [opens, closes] = opening('Europe/London', '2026-10-24T23:30:00Z', [{ days: [7], from: 0, to: 12 * 60 }]);
    expect(new Date(closes!).getTime() - new Date(opens!).getTime()).toBe(13 * 3_600_000);
  });

  test('is not at a time that clocks jump over', () => {
    const night = [{ days: [7], from: 120, to: 180 }];
    expect(opening('America/New_York', '2026-03-07T12:00:00Z', night)[0]).toBe('2026-03-15T06:00:00.000Z');
  });

  test('leaves out a day that the zone left out', () => {
    expect(opening('Pacific/Apia', '2011-12-30T04:00:00Z', [{ days: [5], from: 540, to: 1020 }])[0]).toBe(
      '2012-01-05T19:00:00.000Z',
    );
  });

  test('is none where nothing is ever open', () => {
    expect(opening('Europe/London', '2026-05-04T10:00:00Z', [])).toEqual([]);
  });
});
