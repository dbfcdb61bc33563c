import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../locale/countries';
import { isCalendarDate } from '../locale/calendarDate';
import { LEAD_TIMES, REGIONS, SCREENING } from './leadTimes';
import { postTime, workingDaysBetween } from './postTime';

const LONDON = { country: 'GB', address: ['33 Example Lane', 'London SW11 7US'] };
const WHITE_HOUSE = { country: 'US', address: ['1600 Pennsylvania Avenue NW', 'Washington, DC 20500'] };
const OHIO = { country: 'US', address: ['1 Example Street', 'Springfield, OH 45501'] };
/** A Monday. */
const TODAY = '2026-05-04';

describe('working days left', () => {
  test.each([
    ['the same day', '2026-05-04', '2026-05-04', 0],
    ['tomorrow', '2026-05-04', '2026-05-05', 1],
    ['Friday', '2026-05-04', '2026-05-08', 4],
    ['Sunday, as on Friday', '2026-05-04', '2026-05-10', 4],
    ['in a week', '2026-05-04', '2026-05-11', 5],
    ['from a Friday to a Monday', '2026-05-08', '2026-05-11', 1],
    ['from a Saturday to a Sunday', '2026-05-09', '2026-05-10', 0],
    ['over a year’s end', '2026-12-31', '2027-01-04', 2],
    ['in a year', '2026-05-04', '2027-05-04', 261],
  ])('until %s', (_, from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });

  test('are what counting day by day comes to', () => {
    for (let start = 4; start < 11; start++) {
      const from = `2026-05-${String(start).padStart(2, '0')}`;
      let counted = 0;
      for (let after = 1; after < 60; after++) {
        const day = new Date(Date.UTC(2026, 4, start + after));
        if (day.getUTCDay() % 6 !== 0) counted++;
        expect(workingDaysBetween(from, day.toISOString().slice(0, 10))).toBe(counted);
      }
    }
  });
});

describe('a letter', () => {
  test.each([
    ['with days to spare is in time', '2026-05-11', 'in-time', 5],
    ['that just may take as long as it does is in time', '2026-05-07', 'in-time', 3],
    ['that has to be quick is tight', '2026-05-06', 'tight', 2],
    ['with one day is tight where one may do', '2026-05-05', 'tight', 1],
    ['on the day of the deadline is too late', '2026-05-04', 'too-late', 0],
    ['after the deadline has none', '2026-05-03', 'no-deadline', null],
    ['without a deadline has none', '', 'no-deadline', null],
  ])('%s', (_, deadline, verdict, left) => {
    expect(postTime(TODAY, deadline, 'GB', LONDON)).toMatchObject({ verdict, left, days: { least: 1, most: 3 } });
  });

  test.each([
    ['within a country', 'US', OHIO, { least: 1, most: 5 }],
    ['to the White House, where it is screened', 'US', WHITE_HOUSE, { least: 6, most: 15 }],
    ['from Canada', 'CA', OHIO, { least: 4, most: 7 }],
    ['from Canada to the White House', 'CA', WHITE_HOUSE, { least: 9, most: 17 }],
    ['between member states', 'FR', { country: 'IT', address: [] }, { least: 3, most: 5 }],
    ['from a country with a row of its own', 'ES', { country: 'IT', address: [] }, { least: 2, most: 4 }],
    ['from a country of which nothing particular is known', 'KE', LONDON, { least: 7, most: 30 }],
  ])('%s takes what the table says', (_, from, to, days) => {
    expect(postTime(TODAY, '', from, to).days).toEqual(days);
  });

  test('that is screened says so, and where that is from', () => {
    const { screened, sources } = postTime(TODAY, '', 'US', WHITE_HOUSE);
    expect(screened).toBe(true);
    expect(sources).toEqual([LEAD_TIMES[0]!.source, SCREENING.source]);
    expect(postTime(TODAY, '', 'US', OHIO)).toMatchObject({ screened: false, sources: [LEAD_TIMES[0]!.source] });
  });

  test.each([
    ['from nowhere', '', LONDON],
    ['to nowhere', 'GB', { country: '', address: [] }],
    ['within a country that the table does not have', 'KE', { country: 'KE', address: [] }],
    ['within a member state without a row of its own', 'IT', { country: 'IT', address: [] }],
  ])('%s takes nobody knows how long', (_, from, to) => {
    expect(postTime(TODAY, '2026-06-01', from, to)).toMatchObject({ verdict: 'unknown', days: null, sources: [] });
  });
});

describe('every row of the table', () => {
  test.each(LEAD_TIMES.map((row) => [`${row.from} to ${row.to}`, row] as const))('%s', (_, row) => {
    for (const place of [row.from, row.to])
      expect(place === '*' || place in REGIONS || COUNTRY_CODES.includes(place)).toBe(true);
    expect(row.days.least).toBeGreaterThan(0);
    expect(row.days.most).toBeGreaterThan(row.days.least);
    for (const { name, url, seen } of [row.source, SCREENING.source]) {
      expect(name).not.toBe('');
      expect(url).toMatch(/^https?:\/\/\S+$/);
      expect(isCalendarDate(seen)).toBe(true);
    }
  });

  test('can be reached: none stands behind one that says the same of more', () => {
    const countries = (place: string) => (place === '*' ? COUNTRY_CODES : (REGIONS[place]?.split(' ') ?? [place]));
    const reached = new Set<string>();
    for (const from of COUNTRY_CODES)
      for (const to of COUNTRY_CODES) {
        const { days, sources } = postTime(TODAY, '', from, { country: to, address: [] });
        if (days !== null) reached.add(`${days.least}-${days.most} ${sources[0]?.url}`);
      }
    const unreached = LEAD_TIMES.filter(({ days, source }) => !reached.has(`${days.least}-${days.most} ${source.url}`));
    expect(unreached).toEqual([]);
    for (const region of Object.keys(REGIONS))
      expect(countries(region).filter((code) => !COUNTRY_CODES.includes(code))).toEqual([]);
  });
});
