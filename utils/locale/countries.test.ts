import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES, countriesByName, countryName } from './countries';

test('249 codes of two capitals, each once', () => {
  expect(new Set(COUNTRY_CODES).size).toBe(249);
  expect(COUNTRY_CODES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
});

test.each(['en', 'es', 'fr', 'ar'])('every country has a name of its own in %s', (language) => {
  const names = COUNTRY_CODES.map((code) => countryName(code, language));
  expect(names.filter((name, index) => name === '' || name === COUNTRY_CODES[index])).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['MX', 'es', 'México'],
  ['DE', 'fr', 'Allemagne'],
  ['US', 'ar', 'الولايات المتحدة'],
  ['DE', 'en_US', 'Germany'],
  ['DE', '', 'Germany'],
  ['DE', 'xx', 'Germany'],
  ['Freedonia', 'en', 'Freedonia'],
  ['', 'en', ''],
  ['ZZ', 'en', 'Unknown Region'],
])('%j in %j is %s', (code, language, name) => {
  expect(countryName(code, language)).toBe(name);
});

describe('the list to choose from', () => {
  test('has every country once', () => {
    expect(
      countriesByName('fr')
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...COUNTRY_CODES].sort());
  });

  test('is sorted as the language sorts: accents do not send a name to the end', () => {
    const names = countriesByName('fr').map(({ name }) => name);
    expect(names.indexOf('États-Unis')).toBeLessThan(names.indexOf('France'));
    expect(names.indexOf('Égypte')).toBeGreaterThan(names.indexOf('Danemark'));
  });
});
