import { describe, expect, test } from 'vitest';
import { ISO_COUNTRY_NAMES } from '../../tests/builders/isoCountryNames';
import { COUNTRY_CODES, countryName } from '../locale/countries';
import { usualCountryNames } from '../locale/usualCountryNames';
import { PLACEHOLDER, PREFIXES, someOptions, STATES_BY_CODE, STATES_BY_NAME } from '../../tests/builders/form';
import { findOption } from './findOption';
import { US_STATES } from './usStates';

describe('a state', () => {
  test.each([
    ['OH', STATES_BY_CODE, 'OH'],
    ['Ohio', STATES_BY_CODE, 'OH'],
    ['oh', STATES_BY_NAME, 'Ohio'],
    ['OHIO', STATES_BY_NAME, 'Ohio'],
    ['DC', STATES_BY_NAME, 'District of Columbia'],
    ['Washington, D.C.', STATES_BY_CODE, 'DC'],
    ['AP', STATES_BY_NAME, 'Armed Forces Pacific'],
    ['West Virginia', STATES_BY_CODE, 'WV'],
    ['Virginia', STATES_BY_CODE, 'VA'],
    ['Kansas', STATES_BY_CODE, 'KS'],
  ])('%s is found by code and by name', (state, options, value) => {
    expect(findOption(options, 'address-level1', state, 'en')?.value).toBe(value);
  });

  test('is found where only codes are shown and the values are numbers', () => {
    const options = [PLACEHOLDER, ...someOptions(['AL', 'OH', 'OR'], (_, index) => `${index + 10}`)];
    expect(findOption(options, 'address-level1', 'Ohio', 'en')).toEqual({ value: '11', text: 'OH' });
  });

  test.each([
    ['AL - Alabama', (code: string, name: string) => `${code} - ${name}`],
    ['Alabama (AL)', (code: string, name: string) => `${name} (${code})`],
    ['Alabama, AL', (code: string, name: string) => `${name}, ${code}`],
  ])('is found where the list says it like “%s”, and no value tells', (_, say) => {
    const options = [...US_STATES].map(([code, name], index) => ({ value: `${index}`, text: say(code, name) }));
    for (const [code, name] of US_STATES)
      for (const typed of [code, name])
        expect(findOption(options, 'address-level1', typed, 'en')?.text).toBe(say(code, name));
  });

  test('DC is not Washington State in a list that has no DC', () => {
    const options = STATES_BY_CODE.filter(({ value }) => value !== 'DC');
    expect(findOption(options, 'address-level1', 'DC', 'en')).toBeUndefined();
  });

  test('a province is not taken for a state that begins alike', () => {
    expect(findOption(STATES_BY_CODE, 'address-level1', 'Ontario', 'en')).toBeUndefined();
    expect(findOption(STATES_BY_CODE, 'address-level1', 'New', 'en')).toBeUndefined();
  });
});

describe('a form of address', () => {
  test.each([
    ['Dr.', 'Dr.'],
    ['Dr', 'Dr.'],
    ['DR.', 'Dr.'],
    [' mrs ', 'Mrs.'],
  ])('%j is found with or without full stop, in any case', (typed, value) => {
    expect(findOption(PREFIXES, 'honorific-prefix', typed, 'en')?.value).toBe(value);
  });

  test('accents and white space in the list do not matter', () => {
    const options = someOptions(['\n  Señora  ', 'Señor']);
    expect(findOption(options, 'honorific-prefix', 'senora', 'es')?.text).toBe('\n  Señora  ');
  });

  test('Mrs. does not become Ms. or Mr. where there is none', () => {
    const options = PREFIXES.filter(({ text }) => text !== 'Mrs.');
    expect(findOption(options, 'honorific-prefix', 'Mrs.', 'en')).toBeUndefined();
  });

  test.each(['Mx.', 'Prof.', 'D', '.'])('nothing near enough is taken for %j', (typed) => {
    expect(findOption(PREFIXES, 'honorific-prefix', typed, 'en')).toBeUndefined();
  });
});

const of = (texts: string[], code: string, language = 'en') =>
  findOption([PLACEHOLDER, ...someOptions(texts, (_, index) => `${index}`)], 'country', code, language)?.text;

describe('a country', () => {
  test.each([
    ['Germany (DE)', (code: string, name: string) => `${name} (${code})`],
    ['DE - Germany', (code: string, name: string) => `${code} - ${name}`],
  ])('is found where the list says it like “%s”, and no value tells', (_, say) => {
    const options = COUNTRY_CODES.map((code, index) => ({
      value: `${index}`,
      text: say(code, countryName(code, 'en')),
    }));
    for (const code of COUNTRY_CODES)
      expect(findOption(options, 'country', code, 'en')?.text).toBe(say(code, countryName(code, 'en')));
  });

  test('is found by its code as the value', () => {
    const options = [{ value: 'DE', text: 'Deutschland' }];
    expect(findOption(options, 'country', 'DE', 'en')).toBe(options[0]);
  });

  test.each([
    ['US', 'United States'],
    ['US', 'United States of America'],
    ['US', 'USA'],
    ['US', 'U.S.A.'],
    ['US', 'UNITED STATES'],
    ['GB', 'United Kingdom'],
    ['GB', 'UK'],
    ['GB', 'Great Britain'],
    ['CI', "Cote d'Ivoire"],
    ['CI', 'Côte d’Ivoire'],
  ])('%s is found as “%s”', (code, text) => {
    expect(of(['Afghanistan', text, 'Zimbabwe'], code)).toBe(text);
  });

  test.each([
    ['fr', 'US', 'États-Unis'],
    ['fr-CA', 'DE', 'Allemagne'],
    ['es', 'US', 'Estados Unidos'],
    ['es-419', 'MX', 'México'],
    ['ar', 'US', 'الولايات المتحدة'],
    ['ar', 'CA', 'كندا'],
    ['fr', 'US', 'United States'],
    ['', 'US', 'United States'],
  ])('in a page whose language is %j, %s is found as “%s”', (language, code, text) => {
    expect(of(['Zimbabwe', text], code, language)).toBe(text);
  });

  test.each(['en_US', 'english', 'x', 'fr;q=0.8', '*'])(
    'a page whose language is written wrong (%j) still has the English name',
    (language) => {
      expect(of(['Canada', 'Mexico'], 'CA', language)).toBe('Canada');
    },
  );

  test.each(ISO_COUNTRY_NAMES)('%s is found by its short name, “%s”', (code, text) => {
    expect(of(['Nowhere', text], code)).toBe(text);
  });

  test('has a short name in the test before, all but the one whose name is another’s, too', () => {
    const named = new Set(ISO_COUNTRY_NAMES.map(([code]) => code));
    expect(COUNTRY_CODES.filter((code) => !named.has(code))).toEqual(['CG']);
  });

  test.each([
    ['AG', 'Antigua & Barbuda'],
    ['BA', 'BOSNIA AND HERZEGOVINA'],
    ['BS', 'Bahamas, The'],
    ['CD', 'Congo, The Democratic Republic of the'],
    ['CD', 'Democratic Republic of the Congo'],
    ['CG', 'Republic of the Congo'],
    ['CG', 'Congo (Brazzaville)'],
    ['CI', 'Ivory Coast'],
    ['CV', 'Cape Verde'],
    ['CZ', 'Czech Republic'],
    ['GM', 'The Gambia'],
    ['GW', 'Guinea Bissau'],
    ['HK', 'Hong Kong SAR, China'],
    ['IR', 'Iran, Islamic Republic of'],
    ['KP', 'Korea, Democratic People’s Republic of'],
    ['KP', 'North Korea'],
    ['KR', 'Korea, Republic of'],
    ['KR', 'Republic of Korea'],
    ['KR', 'Korea (South)'],
    ['LC', 'St Lucia'],
    ['LC', 'St. Lucia'],
    ['MK', 'Macedonia'],
    ['MK', 'Macedonia, The Former Yugoslav Republic of'],
    ['MM', 'Burma'],
    ['MO', 'Macau'],
    ['PS', 'Palestine'],
    ['PS', 'Palestinian Territory, Occupied'],
    ['SZ', 'Swaziland'],
    ['TL', 'East Timor'],
    ['TR', 'Turkey'],
    ['TZ', 'United Republic of Tanzania'],
    ['VA', 'Holy See (Vatican City State)'],
    ['VC', 'St. Vincent and the Grenadines'],
    ['VI', 'Virgin Islands, U.S.'],
  ])('%s is found as “%s”, a usual name', (code, text) => {
    expect(of(['Afghanistan', text, 'Zimbabwe'], code)).toBe(text);
  });

  test('is never found by a name of another one', () => {
    const options = COUNTRY_CODES.flatMap((code) =>
      [countryName(code, 'en'), ...usualCountryNames(code)].map((text) => ({ value: `${code} ${text}`, text })),
    );
    for (const code of COUNTRY_CODES) {
      const others = options.filter(({ value }) => !value.startsWith(code));
      expect(findOption(others, 'country', code, 'en')).toBeUndefined();
    }
  });

  test('may be found under another name only where the list is one of countries', () => {
    const options = someOptions(['Saint Lucia', 'Trinidad and Tobago']);
    expect(findOption(options, 'address-level1', 'St. Lucia', 'en')).toBeUndefined();
    expect(findOption(options, 'address-level2', 'Trinidad & Tobago', 'en')).toBeUndefined();
  });

  test.each([
    ['NE', 'Nigeria'],
    ['CD', 'Congo'],
    ['CG', 'Congo'],
    ['KP', 'Korea'],
    ['KR', 'Korea'],
    ['GN', 'Guinea-Bissau'],
    ['GN', 'Equatorial Guinea'],
    ['DM', 'Dominican Republic'],
    ['DO', 'Dominica'],
    ['WS', 'American Samoa'],
    ['MF', 'Sint Maarten (Dutch part)'],
    ['VG', 'Virgin Islands'],
    ['SD', 'South Sudan'],
    ['CN', 'Taiwan, Province of China'],
    ['CN', 'Hong Kong SAR, China'],
    ['US', 'United States Minor Outlying Islands'],
    ['GN', 'Papua New Guinea'],
    ['IE', 'Northern Ireland'],
  ])('%s is not “%s”', (code, text) => {
    expect(of([text], code)).toBeUndefined();
  });
});

test('the placeholder with the empty value is never chosen, whatever it says', () => {
  const options = [{ value: '', text: 'Ohio' }, ...someOptions(['Oregon'])];
  expect(findOption(options, 'address-level1', 'OH', 'en')).toBeUndefined();
  expect(findOption([{ value: '', text: 'Canada' }], 'country', 'CA', 'en')).toBeUndefined();
});
