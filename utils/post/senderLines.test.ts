import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCanadian, aSupporter } from '../../tests/builders/supporter';
import { COUNTRY_CODES } from '../locale/countries';
import { NO_SUPPORTER, type Supporter } from '../supporter/supporter';
import { placeLines, senderLines } from './senderLines';

const from = (country: string, place: [string, string, string]): Partial<Supporter> => ({
  country,
  'address-line1': '1 Example',
  'address-line2': '',
  'address-level2': place[0],
  'address-level1': place[1],
  'postal-code': place[2],
});

test('name and address as the country has them', () => {
  expect(senderLines(aSupporter())).toEqual([
    "Zoë Marie O'Hara-Núñez",
    '1200 Example Avenue NW',
    'Apt 4B',
    'Springfield, OH 45501',
  ]);
  expect(senderLines(aCanadian({ 'honorific-suffix': 'PhD' }))).toEqual([
    "Zoë Marie O'Hara-Núñez PhD",
    '24 Sussex Example Drive',
    'Ottawa ON K1A 0B1',
  ]);
});

test.each<[string, [string, string, string], string[]]>([
  ['DE', ['Musterstadt', '', '12345'], ['1 Example', '12345 Musterstadt']],
  ['FR', ['Exempleville', '', '75000'], ['1 Example', '75000 Exempleville']],
  ['GB', ['Sampleton', '', 'SW1A 1AA'], ['1 Example', 'Sampleton', 'SW1A 1AA']],
  ['MX', ['Muestra', 'CDMX', '06000'], ['1 Example', '06000 Muestra, CDMX']],
  ['AU', ['Sampleton', 'NSW', '2000'], ['1 Example', 'Sampleton NSW 2000']],
  // of a country with a format of its own only for a part, or none that is known, nothing is left out
  ['', ['Sampleton', 'Province', '1000'], ['1 Example', 'Sampleton Province 1000']],
  ['AE', ['', 'Dubai', '1000'], ['1 Example', 'Dubai', '1000']],
])('in %s %j', (country, place, lines) => {
  expect(placeLines(aSupporter(from(country, place)))).toEqual(lines);
});

test('what there is of them', () => {
  expect(
    senderLines({ ...NO_SUPPORTER, 'given-name': ' Amina ', 'address-level2': 'Sampleton', country: 'US' }),
  ).toEqual(['Amina', 'Sampleton']);
  expect(senderLines({ ...NO_SUPPORTER, 'address-line2': 'Apt 4B', 'postal-code': ' 1000 ' })).toEqual([
    'Apt 4B',
    '1000',
  ]);
  expect(senderLines(NO_SUPPORTER)).toEqual([]);
});

test('street and postal code are there in every country', () => {
  fc.assert(
    fc.property(fc.constantFrom('', 'ZZ', ...COUNTRY_CODES), (country) => {
      const lines = placeLines(aSupporter(from(country, ['Sampleton', 'Province', '1000']))).join('\n');
      expect(lines).toContain('1 Example');
      expect(lines).toContain('1000');
    }),
    { numRuns: 300 },
  );
});
