import { describe, expect, test } from 'vitest';
import { contactsIn } from './contacts';

const found = (line: string, country = '') => contactsIn(line, country).map(({ what, text }) => `${what}: ${text}`);

describe('a telephone number', () => {
  test.each([
    ['US', '202-555-0143'],
    ['US', '(202) 555-0143'],
    ['US', '202.555.0143'],
    ['US', '1-202-555-0143'],
    ['US', '202 555 0143 ext. 12'],
    ['GB', '020 7946 0123'],
    ['GB', '(020) 7946 0123'],
    ['FR', '01 99 00 12 34'],
    ['DE', '030 23125 0143'],
    ['MX', '55 5555 0143'],
    ['JP', '03-5555-0143'],
    ['KE', '020 2211445'],
    ['', '+1 202 555 0143'],
    ['', '+1 (202) 555-0143'],
    ['', '+44 20 7946 0123'],
    ['', '+44 (0)20 7946 0123'],
    ['', '+33 1 99 00 12 34'],
    ['', '+49 30 23125 014'],
    ['', '+52 55 5555 0143'],
    ['', '+81 3 5555 0143'],
    ['', '+254 20 2211445'],
    ['', '+٩٦٦ ١١ ٥٥٥ ٠١٤٣'],
    // of another country than the address
    ['FR', '+44 20 7946 0123'],
  ])('in %j: %s', (country, number) => {
    expect(found(number, country)).toEqual([`tel: ${number}`]);
    expect(found(`Tel: ${number}, ask for Ada`, country)).toEqual([`tel: ${number}`]);
  });

  test.each([
    ['without its country', '', '202 555 0143'],
    ['without its area', 'US', '555-0143'],
    ['a postal code', 'US', 'Washington, DC 20500'],
    ['a long postal code', 'US', 'Washington, DC 20528-0525'],
    ['a British postal code', 'GB', 'London SW11 7US'],
    ['a Mexican postal code', 'MX', '06500 Ciudad de México'],
    ['a Japanese postal code', 'JP', 'Tokyo 100-8977'],
    ['a German postal code, which might be one', 'DE', '10117 Berlin'],
    ['an Austrian postal code', 'AT', '1010 Wien'],
    ['a post box with its code', 'KE', 'P.O. Box 30040-00100 Nairobi'],
    ['a year', 'US', '2025'],
    ['two years', 'US', '2024-2025'],
    ['a date', 'GB', '03/03/2025'],
    ['a date in ISO 8601', 'US', '2025-03-03'],
    ['a date without hyphens', 'US', '20250303'],
    ['a number of an action', 'US', 'UA 12/25'],
    ['an index number', 'US', 'AMR 51/0017/2026'],
    ['a number of a case', 'US', 'Case number 1234567'],
    ['another one', 'US', 'Case No. 2025-CR-0012345'],
    ['a house number', 'US', '1600 Example Avenue'],
    ['a number of a book', 'US', '9780123456789'],
    ['in a country that is none', 'XX', '202 555 0143'],
  ])('is not %s', (_, country, text) => {
    expect(found(text, country)).toEqual([]);
  });
});

describe('hours', () => {
  test.each([
    'Monday-Friday 0830-1730',
    'Mon-Fri 9am-5pm',
    'Mon – Fri 09:00–17:00',
    'Monday to Friday, 9:00 a.m. to 5:00 p.m.',
    'Monday to Friday from 9 to 5',
    'MONDAY–FRIDAY 8:30AM–5:30PM',
    'Monday - Friday: 8.30 – 17.30',
    'Mon, Wed & Fri 10-12',
    'Sun 9-5',
    'lunes a viernes de 9:00 a 17:00',
    'lunes a viernes, 9:00 a 17:00 h',
    'miércoles 10:00-12:00',
    'lundi au vendredi de 9h à 17h',
    'lundi-vendredi 9h00 - 12h30',
    'الأحد إلى الخميس من 8:00 إلى 15:00',
    'الأحد - الخميس ٨:٠٠-١٥:٠٠',
  ])('%s', (hours) => {
    expect(found(hours, 'US')).toEqual([`hours: ${hours}`]);
    expect(found(`open ${hours}, not on holidays`, 'US')).toEqual([`hours: ${hours}`]);
  });

  test.each([
    'Sunday 3 March 2025',
    'Monday, March 3',
    'Monday to Friday',
    'Sunset 9-5',
    'Simon 9-5',
    'Mon Repos 9-5',
    '9-5',
    '0830-1730',
    'Monday 9-50000',
  ])('are not %j', (text) => {
    expect(found(text, 'US')).toEqual([]);
  });
});

describe('an address on the web', () => {
  test.each([
    'https://www.example.org/contact/',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    'https://example.org/?a=1&b=2#c',
    'https://example.org/a_(b)',
    'https://example.org/a__b',
    'https://example.org/контакт',
    'www.example.org',
    'www.example.org/contact',
    'example.org/contact',
  ])('%s', (url) => {
    expect(found(url)).toEqual([`webform: ${url}`]);
    expect(found(`webform*: ${url}, or write`)).toEqual([`webform: ${url}`]);
    expect(found(`See (${url}).`)).toEqual([`webform: ${url}`]);
  });

  test.each(['example.org', 'ftp://example.org', 'U.S./Mexico', 'Mr.Sample', 'wwwexample', '@example', 'and/or'])(
    'is not %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('an e-mail address', () => {
  test.each(['ada@example.org', 'ada.sample+x@mail.example.org', 'ada__sample@example.org', 'ADA@EXAMPLE.ORG'])(
    '%s',
    (email) => {
      expect(found(email)).toEqual([`email: ${email}`]);
      expect(found(`Email: ${email}.`)).toEqual([`email: ${email}`]);
      expect(found(`<${email}>, or <mailto:${email}>`)).toEqual([`email: ${email}`, `email: ${email}`]);
    },
  );

  test.each(['ada@', '@example', 'ada [at] example.org', 'ada at example.org'])('is not %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('several in one line come in their order, none within another', () => {
  test.each([
    ['ada@example.org; abel@example.org', ['email: ada@example.org', 'email: abel@example.org']],
    ['+1 202 555 0143 / +1 202 555 0144', ['tel: +1 202 555 0143', 'tel: +1 202 555 0144']],
    ['020 7946 0123 Monday-Friday 0830-1730', ['tel: 020 7946 0123', 'hours: Monday-Friday 0830-1730']],
    ['Monday-Friday 0830-1730 020 7946 0123', ['hours: Monday-Friday 0830-1730', 'tel: 020 7946 0123']],
    ['Mon 9 to 5 and Tue 10 to 4', ['hours: Mon 9 to 5', 'hours: Tue 10 to 4']],
    ['https://example.org/020-7946-0123', ['webform: https://example.org/020-7946-0123']],
    ['https://example.org/?to=ada@example.org', ['webform: https://example.org/?to=ada@example.org']],
    [
      'ada@example.org 020 7946 0123 https://example.org',
      ['email: ada@example.org', 'tel: 020 7946 0123', 'webform: https://example.org'],
    ],
  ])('%s', (line, contacts) => {
    expect(found(line, 'GB')).toEqual(contacts);
  });

  test('with their places in the line', () => {
    const line = '☎ 020 7946 0123, mailto:ada@example.org';
    const written = contactsIn(line, 'GB').map(({ start, end }) => line.slice(start, end));
    expect(written).toEqual(['020 7946 0123', 'mailto:ada@example.org']);
  });

  test('there is nothing in nothing', () => {
    expect(found('', 'US')).toEqual([]);
  });
});
