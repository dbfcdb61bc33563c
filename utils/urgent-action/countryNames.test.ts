import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../locale/countries';
import { countryAtEnd } from './countryNames';

const LANGUAGES = ['en', 'es', 'fr', 'ar'];
/** Nobody lives there, and some of its names have more words than an address. */
const UNINHABITED = 'GS';

describe.each(LANGUAGES)('in %s', (language) => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  test.each(COUNTRY_CODES.filter((code) => code !== UNINHABITED).map((code) => [code, names.of(code)!]))(
    '%s is %s',
    (code, name) => {
      expect(countryAtEnd(name)).toEqual({ code, written: name, rest: '' });
      expect(countryAtEnd(`Sampletown 1000, ${name}`)).toEqual({ code, written: name, rest: 'Sampletown 1000' });
    },
  );
});

describe('other names', () => {
  test.each([
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['EE. UU.', 'US'],
    ['EE.UU.', 'US'],
    ['États-Unis d’Amérique', 'US'],
    ['الولايات المتحدة الأمريكية', 'US'],
    ['UK', 'GB'],
    ['U.K.', 'GB'],
    ['England', 'GB'],
    ['Northern Ireland', 'GB'],
    ['Republic of Korea', 'KR'],
    ['Democratic People’s Republic of Korea', 'KP'],
    ['People’s Republic of China', 'CN'],
    ['Democratic Republic of the Congo', 'CD'],
    ['République démocratique du Congo', 'CD'],
    ['DRC', 'CD'],
    ['Republic of the Congo', 'CG'],
    ['Russian Federation', 'RU'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Burma', 'MM'],
    ['Viet Nam', 'VN'],
    ['Islamic Republic of Iran', 'IR'],
    ['Kingdom of Saudi Arabia', 'SA'],
    ['United Republic of Tanzania', 'TZ'],
    ['Syrian Arab Republic', 'SY'],
    ['UAE', 'AE'],
    ['Palestine', 'PS'],
    ['State of Palestine', 'PS'],
    ['فلسطين', 'PS'],
    ['Ivory Coast', 'CI'],
    ['Cote d’Ivoire', 'CI'],
    ['Swaziland', 'SZ'],
    ['The Gambia', 'GM'],
    ['The Netherlands', 'NL'],
    ['Trinidad and Tobago', 'TT'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Saint Lucia', 'LC'],
    ['Saint Vincent and the Grenadines', 'VC'],
    ['República Dominicana', 'DO'],
    ['جمهورية مصر العربية', 'EG'],
    ['Republic of Kazakhstan', 'KZ'],
    ['Arab Republic of Egypt', 'EG'],
    ['Socialist Republic of Viet Nam', 'VN'],
    ['Union of Myanmar', 'MM'],
    ['Republic of the Union of Myanmar', 'MM'],
    ['Kingdom of Bahrain', 'BH'],
    ['Hashemite Kingdom of Jordan', 'JO'],
    ['Democratic Socialist Republic of Sri Lanka', 'LK'],
    ['Bolivarian Republic of Venezuela', 'VE'],
    ['State of Qatar', 'QA'],
    ['Republic of China', 'TW'],
    ['República de Guatemala', 'GT'],
    ['Estado Plurinacional de Bolivia', 'BO'],
    ['Estados Unidos Mexicanos', 'MX'],
    ['République du Cameroun', 'CM'],
    ['Royaume du Maroc', 'MA'],
    ['République populaire de Chine', 'CN'],
    ['جمهورية العراق', 'IQ'],
    ['مملكة البحرين', 'BH'],
  ])('%s is %s', (name, code) => {
    expect(countryAtEnd(name)).toEqual({ code, written: name, rest: '' });
    expect(countryAtEnd(`1 Example Street, ${name}`)?.rest).toBe('1 Example Street');
  });
});

describe('of countries whose names end alike the longer one is meant', () => {
  test.each([
    ['Niamey, Niger', 'NE'],
    ['Abuja, Nigeria', 'NG'],
    ['Conakry, Guinea', 'GN'],
    ['Bissau, Guinea-Bissau', 'GW'],
    ['Malabo, Equatorial Guinea', 'GQ'],
    ['Port Moresby, Papua New Guinea', 'PG'],
    ['Juba, South Sudan', 'SS'],
    ['Khartoum, Sudan', 'SD'],
    ['Dublin, Ireland', 'IE'],
    ['Roseau, Dominica', 'DM'],
    ['Santo Domingo, Dominican Republic', 'DO'],
    ['Dili, Timor-Leste', 'TL'],
    ['Pago Pago, American Samoa', 'AS'],
    ['Apia, Samoa', 'WS'],
  ])('%s: %s', (line, code) => {
    expect(countryAtEnd(line)).toMatchObject({ code, rest: line.split(',')[0] });
  });
});

describe('a country stands at the end, as it may be written there', () => {
  test.each([
    ['Washington, DC 20500, USA', 'US', 'USA', 'Washington, DC 20500'],
    ['Washington, DC 20500 USA', 'US', 'USA', 'Washington, DC 20500'],
    ['75001 Paris, FRANCE', 'FR', 'FRANCE', '75001 Paris'],
    ['75001 Paris – France', 'FR', 'France', '75001 Paris'],
    ['Nairobi, Kenya.', 'KE', 'Kenya.', 'Nairobi'],
    ['Nairobi; Kenya;', 'KE', 'Kenya;', 'Nairobi'],
    ['Nairobi, Kenya  ', 'KE', 'Kenya', 'Nairobi'],
    ['الرباط، المغرب', 'MA', 'المغرب', 'الرباط'],
    ['Tbilisi, Georgia', 'GE', 'Georgia', 'Tbilisi'],
    ['GEORGIA', 'GE', 'GEORGIA', ''],
  ])('%j', (line, code, written, rest) => {
    expect(countryAtEnd(line)).toEqual({ code, written, rest });
  });
});

describe('there is no country at the end of', () => {
  test.each([
    '',
    '   ',
    'Sampletown',
    // cities and longer words
    'Mexico City',
    'Kenyatta',
    'Île-de-France',
    // before something else
    'Atlanta, Georgia 30303',
    'Kenya, Sampletown',
    'Lebanon, OH',
    // two letters are a state, or a word
    'Atlanta, GA',
    'Write to us',
    // states and provinces that are called after a country
    'Santa Fe, New Mexico',
    'Trenton, New Jersey',
    'Sydney, New South Wales',
    'Nuevo México',
  ])('%j', (line) => {
    expect(countryAtEnd(line)).toBeNull();
  });

  test.each([
    ['a street that is called after a republic', 'Av. República de Panamá', 'Panamá'],
    ['a state of a union', 'State of Georgia', 'Georgia'],
  ])('a style of state is not %s', (_, line, written) => {
    expect(countryAtEnd(line)).toMatchObject({ written });
  });

  test('but a country may be called new itself', () => {
    expect(countryAtEnd('Wellington, New Zealand')).toMatchObject({ code: 'NZ', rest: 'Wellington' });
    expect(countryAtEnd('Nouméa, New Caledonia')).toMatchObject({ code: 'NC', rest: 'Nouméa' });
  });
});
