import { describe, expect, test } from 'vitest';
import { findDate } from './readDate';

describe('a date with the name of its month', () => {
  test.each([
    // English
    ['3 March 2025', '2025-03-03'],
    ['03 March 2025', '2025-03-03'],
    ['3 MARCH 2025', '2025-03-03'],
    ['3 March, 2025', '2025-03-03'],
    ['March 3, 2025', '2025-03-03'],
    ['March 3 2025', '2025-03-03'],
    ['Mar 3, 2025', '2025-03-03'],
    ['Sept. 30, 2025', '2025-09-30'],
    ['30 Sep 2025', '2025-09-30'],
    ['1 May 2025', '2025-05-01'],
    // Spanish
    ['3 de marzo de 2025', '2025-03-03'],
    ['3 de marzo del 2025', '2025-03-03'],
    ['3 marzo 2025', '2025-03-03'],
    ['12 ene 2025', '2025-01-12'],
    ['30 de setiembre de 2025', '2025-09-30'],
    // French
    ['3 mars 2025', '2025-03-03'],
    ['12 janv. 2025', '2025-01-12'],
    ['3 févr. 2025', '2025-02-03'],
    ['3 fevrier 2025', '2025-02-03'],
    ['15 août 2025', '2025-08-15'],
    // others
    ['21. Januar 2025', '2025-01-21'],
    ['3. März 2025', '2025-03-03'],
    ['3 de março de 2025', '2025-03-03'],
    ['30 settembre 2025', '2025-09-30'],
  ])('%s is %s', (text, date) => {
    expect(findDate(text)).toEqual({ date, start: 0, end: text.length });
  });
});

describe('the day may be an ordinal', () => {
  test.each([
    ['1st May 2025', '2025-05-01'],
    ['2nd of January 2025', '2025-01-02'],
    ['3rd March 2025', '2025-03-03'],
    ['March 21st, 2025', '2025-03-21'],
    ['the 4th of March, 2025', '2025-03-04'],
    ['1º de mayo de 2025', '2025-05-01'],
    ['1.º de mayo de 2025', '2025-05-01'],
    ['1.er de mayo de 2025', '2025-05-01'],
    ['1° de mayo de 2025', '2025-05-01'],
    ['1er mai 2025', '2025-05-01'],
    ['le 1er août 2025', '2025-08-01'],
  ])('%s', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });
});

describe('in Arabic', () => {
  test.each([
    ['3 مارس 2025', '2025-03-03'],
    ['3 آذار 2025', '2025-03-03'],
    ['3 أذار 2025', '2025-03-03'],
    // Western and Levantine names together, either first
    ['3 مارس/آذار 2025', '2025-03-03'],
    ['3 آذار/مارس 2025', '2025-03-03'],
    ['3 آذار / مارس 2025', '2025-03-03'],
    ['21 كانون الثاني/يناير 2025', '2025-01-21'],
    ['21 يناير/كانون الثاني 2025', '2025-01-21'],
    ['21 كانون الثاني 2025', '2025-01-21'],
    ['21 كانون الأول 2025', '2025-12-21'],
    // Algeria, Morocco
    ['15 جويلية 2025', '2025-07-15'],
    ['15 يوليوز 2025', '2025-07-15'],
    // Arabic-Indic digits
    ['٣ مارس ٢٠٢٥', '2025-03-03'],
    ['٢١ يناير/كانون الثاني ٢٠٢٥', '2025-01-21'],
    ['١٣/٠٤/٢٠٢٥', '2025-04-13'],
  ])('%s is %s', (text, date) => {
    expect(findDate(text)).toEqual({ date, start: 0, end: text.length });
  });
});

describe('a date in digits', () => {
  test.each([
    ['2025-03-04', '2025-03-04'],
    ['2025-3-4', '2025-03-04'],
    ['2025-03-04T12:00:00Z', '2025-03-04'],
    // with full stops the day is first
    ['04.03.2025', '2025-03-04'],
    ['4.3.2025', '2025-03-04'],
    ['13.04.2025', '2025-04-13'],
    // with strokes only where one of them can be no month, or both are the same
    ['13/04/2025', '2025-04-13'],
    ['04/13/2025', '2025-04-13'],
    ['04/04/2025', '2025-04-04'],
  ])('%s is %s', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });

  test.each(['03/04/2025', '3/4/2025', '12/11/2025', '٠٣/٠٤/٢٠٢٥'])('%s can be read in two ways', (text) => {
    expect(findDate(text)).toEqual({ date: '', start: 0, end: text.length });
  });
});

describe('a day that is in no calendar is found and not read', () => {
  test.each([
    '31 April 2025',
    '30 February 2024',
    '0 March 2025',
    '32 March 2025',
    'February 29, 2025',
    '2025-13-01',
    '2025-02-30',
    '2025-00-10',
    '4.13.2025',
    '13/13/2025',
    '31.06.2025',
    '31 يونيو 2025',
  ])('%s', (text) => {
    expect(findDate(text)).toEqual({ date: '', start: 0, end: text.length });
  });
});

describe('29 February', () => {
  test.each([
    ['29 February 2024', '2024-02-29'],
    ['29 February 2025', ''],
    ['2000-02-29', '2000-02-29'],
    ['1900-02-29', ''],
    ['29/02/2028', '2028-02-29'],
    ['29.02.2027', ''],
  ])('%s: %j', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });
});

describe('there is no date in', () => {
  test.each([
    ['an empty text', ''],
    ['a number of an action', 'UA 12/25'],
    ['an index number', 'AMR 51/0017/2026'],
    ['a telephone number', '020 7946 0123'],
    ['another one', '+1 202 555 0143'],
    ['a postal code', 'Sampletown 2025'],
    ['a year', '2025'],
    ['two years', '2024-2025'],
    ['a month', 'May 2025'],
    ['a day without a year', '12 May'],
    ['a day with a short year', '3/3/25'],
    ['a day of the week', 'next Monday'],
    ['tomorrow', 'tomorrow'],
    ['a range', '1-3 March 2025'],
    ['a number that goes on', '3 May 20255'],
    ['a number that began before', '12025-03-03'],
    ['a year of another century', '13 May 1899'],
    ['an address on the network', '192.3.3.2025'],
    ['a longer word', 'Maypole 3, 2025'],
    ['a word that ends like a month', 'Samar 3, 2025'],
    ['a sentence', 'You may ask 3 people in 2025'],
  ])('%s: %j', (_, text) => {
    expect(findDate(text)).toBeNull();
  });
});

describe('the first of several is found, with its place in the text as it is written', () => {
  test.each([
    ['from 2025-01-01 to 3 May 2025', '2025-01-01', '2025-01-01'],
    ['March 3, 2025 or 4 April 2025', '2025-03-03', 'March 3, 2025'],
    ['before 31 June 2025, not 30 June 2025', '', '31 June 2025'],
    ['Monday, 3 March 2025.', '2025-03-03', '3 March 2025'],
    ['¡Ñandú! hasta el 3 de marzo de 2025, por favor', '2025-03-03', '3 de marzo de 2025'],
    // marks that fold to nothing, and one letter that folds to two
    ['قبلَ ٣ مارِس ٢٠٢٥ إن أمكن', '2025-03-03', '٣ مارِس ٢٠٢٥'],
    ['ﬁn le 3 mars 2025', '2025-03-03', '3 mars 2025'],
    ['🕊 until 3 March 2025', '2025-03-03', '3 March 2025'],
    ['until 3 March\u00a02025', '2025-03-03', '3 March\u00a02025'],
    ['until 3 March\n2025', '2025-03-03', '3 March\n2025'],
  ])('%j', (text, date, written) => {
    const found = findDate(text);
    expect(found?.date).toBe(date);
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });
});
