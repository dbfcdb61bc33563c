import { describe, expect, test } from 'vitest';
import { aTarget } from '../../tests/builders/action';
import { readPhoneHours } from './phoneHours';

const LONDON = { country: 'GB', address: ['33 Example Lane', 'London'] };
const WASHINGTON = { country: 'US', address: ['1 Example Avenue', 'Washington, DC 20500'] };

/** `1-5 9:00-17:00 Europe/London`; what is assumed stands behind, `null` for what is not read. */
function read(hours: string, place: { country: string; address: string[] } = LONDON): string {
  const found = readPhoneHours(aTarget({ ...place, hours }));
  if (found === null) return 'null';
  const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const periods = found.periods.map(({ days, from, to }) => `${days.join('')} ${clock(from)}-${clock(to)}`);
  const assumed = [found.assumed.days ? ' days?' : '', found.assumed.zone ? ' zone?' : ''];
  return `${periods.join(', ')} ${found.zone}${assumed.join('')}`;
}

describe('hours as documents word them', () => {
  test.each([
    ['Monday-Friday 0830-1730', '12345 8:30-17:30'],
    ['Mon-Fri 9am-5pm', '12345 9:00-17:00'],
    ['Mon – Fri 09:00–17:00', '12345 9:00-17:00'],
    ['Monday to Friday, 9:00 a.m. to 5:00 p.m.', '12345 9:00-17:00'],
    ['Monday to Friday from 9 to 5', '12345 9:00-17:00'],
    ['Monday to Friday between 9 and 5', '12345 9:00-17:00'],
    ['MONDAY–FRIDAY 8:30AM–5:30PM', '12345 8:30-17:30'],
    ['Monday - Friday: 8.30 – 17.30', '12345 8:30-17:30'],
    ['Mon, Wed & Fri 10-12', '1 10:00-12:00'.replace('1 ', '135 ')],
    ['Sun 9-5', '7 9:00-17:00'],
    ['Sunday to Thursday 8:00-15:00', '71234 8:00-15:00'],
    ['Mondays and Thursdays 2-5 pm', '14 14:00-17:00'],
    ['9 am–5 pm, Monday to Friday', '12345 9:00-17:00'],
    ['Open weekdays 9 am to 12 noon and 2 pm to 4 pm', '12345 9:00-12:00, 12345 14:00-16:00'],
    ['Mon 9 to 5 and Tue 10 to 4', '1 9:00-17:00, 2 10:00-16:00'],
    ['Mon-Thu 9-5; Fri 9-1', '1234 9:00-17:00, 5 9:00-13:00'],
    ['daily 8 am - midnight', '1234567 8:00-24:00'],
    ['Monday to Friday 9-12pm', '12345 9:00-12:00'],
    ['lunes a viernes de 9:00 a 17:00', '12345 9:00-17:00'],
    ['lunes a viernes, 9:00 a 17:00 h', '12345 9:00-17:00'],
    ['De lunes a viernes de 9 a. m. a 5 p. m.', '12345 9:00-17:00'],
    ['lunes a viernes de 9 a 12 y de 14 a 17 horas', '12345 9:00-12:00, 12345 14:00-17:00'],
    ['miércoles 10:00-12:00', '3 10:00-12:00'],
    ['lundi au vendredi de 9h à 17h', '12345 9:00-17:00'],
    ['lundi-vendredi 9h00 - 12h30', '12345 9:00-12:30'],
    ['du lundi au vendredi, de 9 h 30 à 12 h et de 14 h à 17 h', '12345 9:30-12:00, 12345 14:00-17:00'],
    ['الأحد إلى الخميس من 8:00 إلى 15:00', '71234 8:00-15:00'],
    ['الأحد - الخميس ٨:٠٠-١٥:٠٠', '71234 8:00-15:00'],
    ['من الاثنين إلى الجمعة من الساعة 9 صباحا إلى 5 مساء', '12345 9:00-17:00'],
    ['الأحد والثلاثاء 9:00-12:00', '72 9:00-12:00'],
  ])('%s', (hours, expected) => {
    expect(read(hours)).toBe(`${expected} Europe/London zone?`);
  });

  test.each([
    ['9:00-17:00 (GMT+1)', '12345 9:00-17:00 +01:00 days?'],
    ['Mon-Fri 9-17 UTC-03:30', '12345 9:00-17:00 -03:30'],
    ['Mon-Fri 9-17 GMT', '12345 9:00-17:00 +00:00'],
    ['Mon-Fri 9-17 CET', '12345 9:00-17:00 Europe/Brussels'],
    ['Mon-Fri 9-17 BST', '12345 9:00-17:00 Europe/London'],
    ['Mon-Fri 9-17 (London time)', '12345 9:00-17:00 Europe/London'],
    ['Mon-Fri 9-17 Europe/Paris', '12345 9:00-17:00 Europe/Paris'],
    ['lunes a viernes 9-17, hora de Washington', '12345 9:00-17:00 America/New_York'],
    ['lundi au vendredi 9h-17h, heure de Paris', '12345 9:00-17:00 Europe/Paris'],
    ['Mon-Fri 9-17 local time', '12345 9:00-17:00 Europe/London zone?'],
    ['lunes a viernes 9-17 (hora local)', '12345 9:00-17:00 Europe/London zone?'],
  ])('with a zone: %s', (hours, expected) => {
    expect(read(hours)).toBe(expected);
  });

  test.each([
    ['Monday to Friday, 9 am–5 pm ET', '12345 9:00-17:00 America/New_York'],
    ['Monday to Friday, 9 am–5 pm EST', '12345 9:00-17:00 America/New_York'],
    ['Monday to Friday, 9 am–5 pm Pacific Time', '12345 9:00-17:00 America/Los_Angeles'],
    ['Monday to Friday, 9 am–5 pm', '12345 9:00-17:00 America/New_York zone?'],
  ])('in Washington: %s', (hours, expected) => {
    expect(read(hours, WASHINGTON)).toBe(expected);
  });
});

describe('a zone is never guessed', () => {
  test.each([
    [
      'of a country with several, not in its capital',
      'Mon-Fri 9-5',
      { country: 'US', address: ['1 Example Street', 'Springfield'] },
    ],
    ['of another Washington', 'Mon-Fri 9-5', { country: 'US', address: ['Seattle, Washington 98101'] }],
    ['of Brazil', 'Mon-Fri 9-17', { country: 'BR', address: ['Brasília'] }],
    ['of a target without a country', 'Mon-Fri 9-17', { country: '', address: [] }],
    [
      'of letters that mean another one in another country',
      'Mon-Fri 9-17 CST',
      { country: 'CN', address: ['Beijing'] },
    ],
    ['of IST outside the countries that say so', 'Mon-Fri 9-17 IST', { country: 'GB', address: [] }],
    ['of two that differ', 'Mon-Fri 9-17 GMT / 10-18 CET', LONDON],
    ['further from UTC than any is', 'Mon-Fri 9-17 UTC+19', LONDON],
  ])('%s', (_, hours, place) => {
    expect(read(hours, place)).toBe('null');
  });
});

describe('what is not understood is not read', () => {
  test.each([
    '',
    'Monday to Friday',
    'office hours',
    'Mon-Fri 9-5 except holidays',
    'Mon-Fri from 9',
    'Mon-Fri 9:75-17:00',
    'Mon-Fri 25:00-26:00',
    'Mon-Fri 17:00-9:00 h am',
    'Mon-Fri 18-14',
    'Mon-Fri 13pm-5pm',
    '0am-5pm Monday',
    'Mon 9-5 Tue',
    '9-5 Mon 10-4 Tue',
    'Sunset 9-5',
    'to Monday 9-5',
    '24 hours',
    'call 020 7946 0123 Mon-Fri 9-5',
  ])('%j', (hours) => {
    expect(read(hours)).toBe('null');
  });
});
