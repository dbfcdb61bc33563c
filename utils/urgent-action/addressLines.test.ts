import { describe, expect, test } from 'vitest';
import { shownWords } from '../../tests/builders/shownWords';
import { addressStart, countryOfPostalCode, hasPostalCode, splitAddress } from './addressLines';

/** How addresses are written in one line, and what their lines are. */
const ADDRESSES: readonly (readonly [country: string, text: string, lines: readonly string[]])[] = [
  ['US', '1600 Example Avenue, NW Washington, DC 20500', ['1600 Example Avenue, NW', 'Washington, DC 20500']],
  ['US', '1600 Example Avenue NW, Washington, DC 20500', ['1600 Example Avenue NW', 'Washington, DC 20500']],
  ['US', '1600 Example Avenue NW Washington DC 20500', ['1600 Example Avenue NW', 'Washington DC 20500']],
  ['US', '1 Example St N.W. Washington, D.C. 20500', ['1 Example St N.W.', 'Washington, D.C. 20500']],
  [
    'US',
    '2707 Sample King Jr Ave SE Washington, DC 20528-0525',
    ['2707 Sample King Jr Ave SE', 'Washington, DC 20528-0525'],
  ],
  ['US', '1 Example St., Apt. 4B, New York, NY 10001-1234', ['1 Example St., Apt. 4B', 'New York, NY 10001-1234']],
  ['US', '1 Example Street Suite 5 Springfield, IL 62701', ['1 Example Street Suite 5', 'Springfield, IL 62701']],
  ['US', '1 Example Street, Sampletown, NM, 87501', ['1 Example Street', 'Sampletown, NM, 87501']],
  ['US', 'P.O. Box 12, Sampletown, TX 73301', ['P.O. Box 12', 'Sampletown, TX 73301']],
  ['GB', '33 Example Lane, London SW11 7US', ['33 Example Lane', 'London SW11 7US']],
  ['GB', '33 Example Lane London SW1A 1AA', ['33 Example Lane', 'London SW1A 1AA']],
  ['GB', '10 Example Street, Cardiff, CF10 3NQ', ['10 Example Street', 'Cardiff, CF10 3NQ']],
  ['GB', '1 Example Court Birmingham B1 1AA', ['1 Example Court', 'Birmingham B1 1AA']],
  [
    'MX',
    'Av. Ejemplo 211, Col. Centro, 06500 Ciudad de México',
    ['Av. Ejemplo 211', 'Col. Centro', '06500 Ciudad de México'],
  ],
  [
    'MX',
    'Av. Ejemplo 211 Col. Centro 06500 Ciudad de México',
    ['Av. Ejemplo 211 Col. Centro', '06500 Ciudad de México'],
  ],
  ['MX', 'Avenida Ejemplo, 12, Col. Centro, C.P. 06500', ['Avenida Ejemplo, 12', 'Col. Centro', 'C.P. 06500']],
  ['ES', 'Calle Ejemplo 5, 28001 Madrid', ['Calle Ejemplo 5', '28001 Madrid']],
  ['FR', '12 rue de l’Exemple, 75001 Paris', ['12 rue de l’Exemple', '75001 Paris']],
  ['FR', '12 rue de l’Exemple 75001 Paris', ['12 rue de l’Exemple', '75001 Paris']],
  ['FR', '12, rue de l’Exemple, 75001 Paris Cedex 01', ['12, rue de l’Exemple', '75001 Paris Cedex 01']],
  ['FR', '12 bis, rue de l’Exemple 75001 Paris', ['12 bis, rue de l’Exemple', '75001 Paris']],
  ['DE', 'Musterstraße 5, 10117 Berlin', ['Musterstraße 5', '10117 Berlin']],
  ['DE', 'Musterstraße 5 10117 Berlin', ['Musterstraße 5', '10117 Berlin']],
  ['DE', 'Beispielallee 5a, D-10117 Berlin', ['Beispielallee 5a', 'D-10117 Berlin']],
  ['IT', 'Via Esempio 5, 00186 Roma', ['Via Esempio 5', '00186 Roma']],
  ['JP', '1-1-1 Reicho, Chiyoda-ku, Tokyo 100-0000', ['1-1-1 Reicho', 'Chiyoda-ku', 'Tokyo 100-0000']],
  ['KE', 'P.O. Box 30510, Nairobi', ['P.O. Box 30510', 'Nairobi']],
  ['KE', 'P.O. Box 30510-00100, Nairobi', ['P.O. Box 30510-00100', 'Nairobi']],
  ['KE', 'P.O. Box 30510 Nairobi', ['P.O. Box 30510 Nairobi']],
  ['BW', 'Private Bag 12345 Sampletown', ['Private Bag 12345 Sampletown']],
  ['UG', 'Plot 1234 Example Road, Kampala', ['Plot 1234 Example Road', 'Kampala']],
  ['CI', 'B.P. 1234 Abidjan', ['B.P. 1234 Abidjan']],
  ['CA', '12 Example Street, Ottawa ON K1A 0A6', ['12 Example Street', 'Ottawa ON K1A 0A6']],
  ['SG', '24 Example Road, #05-01, Singapore 123456', ['24 Example Road, #05-01', 'Singapore 123456']],
  ['EG', '12 شارع المثال، القاهرة', ['12 شارع المثال', 'القاهرة']],
  ['PL', 'ul. Przykładowa 5, 00-950 Warszawa', ['ul. Przykładowa 5', '00-950 Warszawa']],
];

describe('an address in one line', () => {
  test.each(ADDRESSES)('of %s: %s', (_, text, lines) => {
    expect(splitAddress(text)).toEqual(lines);
    expect(splitAddress(` ${text}, `)).toEqual(lines);
  });

  test.each(ADDRESSES)('of %s loses no word: %s', (_, text) => {
    expect(splitAddress(text).flatMap(shownWords)).toEqual(shownWords(text));
  });

  test.each(ADDRESSES)('of %s begins where the name ends: %s', (_, text) => {
    expect(addressStart(text)).toBe(0);
    expect(addressStart(`Abel Sample, Embassy of Examplia, ${text}`)).toBe('Abel Sample, Embassy of Examplia, '.length);
    expect(addressStart(`Abel Sample Embassy ${text}`)).toBe('Abel Sample Embassy '.length);
  });

  test.each(ADDRESSES)('a line of one (%s) stays as it is: %s', (_, __, lines) => {
    for (const line of lines) expect(splitAddress(line)).toEqual([line]);
  });

  test('of nothing has no lines', () => {
    expect(splitAddress(' , ')).toEqual([]);
  });
});

describe('no address begins in', () => {
  test.each([
    'President Abel Example',
    'Ministry of Justice',
    'Minister of Justice and Rights',
    'Place',
    'Avenue',
    'Abel Rue',
    'Sampletown 1000',
    'Viaduct Authority',
    'Streetlights Office',
    'Calle',
    'Box 5',
    'version 2.0',
    '',
  ])('%j', (text) => {
    expect(addressStart(text)).toBe(-1);
  });
});

describe('a postal code that shows its country', () => {
  test.each([
    ['US', 'Washington, DC 20500'],
    ['US', 'Washington, DC, 20500.'],
    ['US', 'Washington, D.C. 20500'],
    ['US', 'Springfield IL 62701-1234'],
    ['US', 'NM 87501'],
    ['GB', 'London SW11 7US'],
    ['GB', 'London SW1A 1AA,'],
    ['GB', 'Cardiff CF10 3NQ'],
    ['GB', 'Birmingham B11AA'],
  ])('%s: %j', (country, text) => {
    expect(countryOfPostalCode(text)).toBe(country);
    expect(hasPostalCode(text)).toBe(true);
  });

  test.each([
    // two letters that are no state
    'Ciudad de México, CP 06500',
    'México DF 06500',
    'BP 12345',
    'Kuala Lumpur KL 50050',
    'C.P. 06500',
    // letters and digits of another order
    'Ottawa ON K1A 0A6',
    '1012 AB Amsterdam',
    'Room A1 22B',
    // not at the end
    'DC 20500 Washington',
    'SW11 7US London Road',
    // digits of another number
    'Washington, DC 2050',
    'Washington, DC 205000',
    'USA 20500',
    '75001 Paris',
    '',
  ])('none: %j', (text) => {
    expect(countryOfPostalCode(text)).toBe('');
  });
});

describe('any postal code at all', () => {
  test.each([
    '75001 Paris',
    'Sampletown 1000',
    'D-10117 Berlin',
    '70064-900 Sampletown',
    '06500, Ciudad de México',
    '110001',
  ])('is in %j', (text) => {
    expect(hasPostalCode(text)).toBe(true);
  });

  test.each(['1 Example Street', 'Apartment 123', 'Sampletown', 'A1234B', '1234567', ''])('is not in %j', (text) => {
    expect(hasPostalCode(text)).toBe(false);
  });
});
