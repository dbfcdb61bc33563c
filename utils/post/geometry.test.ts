import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../locale/countries';
import { ENVELOPE_SIZES, envelopeGeometry, ENVELOPES } from './envelopes';
import { LABEL_SHEETS, labelArea, LABELS, labelsPerSheet } from './labelSheets';
import { type Area, PAPER_SIZES, paperOf, PAPERS } from './paper';
import { placeAddress, POINT } from './placeAddress';
import { NO_PRINT_SETTINGS, printChoice } from './printSettings';
import { windowGeometry, WINDOWS } from './windowGeometry';

const INCH = 25.4;

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

const sheetOf = ({ width, height }: { width: number; height: number }): Area => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

describe('what is usual', () => {
  test.each([
    ['US', { paper: 'letter', window: 'us10', envelope: 'us10', labels: '5160' }],
    ['MX', { paper: 'letter', window: 'us10', envelope: 'us10', labels: '5160' }],
    ['DE', { paper: 'a4', window: 'din', envelope: 'dl', labels: 'l7160' }],
    ['', { paper: 'a4', window: 'din', envelope: 'dl', labels: 'l7160' }],
  ])('in %j', (country, usual) => {
    expect(printChoice(NO_PRINT_SETTINGS, country)).toEqual(usual);
  });

  test('follows the paper, but never over what was chosen', () => {
    expect(printChoice({ ...NO_PRINT_SETTINGS, paper: 'a4' }, 'US')).toEqual(printChoice(NO_PRINT_SETTINGS, 'DE'));
    expect(printChoice({ paper: 'a4', window: 'none', envelope: 'c5', labels: '5160' }, 'US')).toEqual({
      paper: 'a4',
      window: 'none',
      envelope: 'c5',
      labels: '5160',
    });
  });

  test('is US Letter in fourteen countries, as CLDR has it', () => {
    expect(COUNTRY_CODES.filter((code) => paperOf(code) === 'letter').join(' ')).toBe(
      'BZ CA CL CO CR GT MX NI PA PH PR SV US VE',
    );
  });
});

describe('a window', () => {
  test.each(WINDOWS.flatMap((standard) => PAPERS.map((paper) => [standard, paper] as const)))(
    '%s on %s: the address is in it, above the text, and on the sheet',
    (standard, paper) => {
      const { window, address, usualTop, bodyTop, folds } = windowGeometry(standard, paper);
      expect(isWithin(window, sheetOf(PAPER_SIZES[paper]))).toBe(true);
      if (standard !== 'none') expect(isWithin(address, window)).toBe(true);
      expect(usualTop).toBeGreaterThanOrEqual(address.top);
      expect(usualTop).toBeLessThan(address.bottom);
      expect(bodyTop).toBeGreaterThan(address.bottom);
      for (const fold of folds) expect(fold).toBeLessThan(PAPER_SIZES[paper].height);
    },
  );

  test('of a #10 envelope is in front of the address wherever the folded sheet slides to', () => {
    const { window, folds } = windowGeometry('us10', 'letter');
    const height = folds[0]!;
    for (const shift of [0, 0.5, 1]) {
      // of the envelope: 7/8 in from the left, 1/2 in from the bottom, 4 1/2 × 1 1/8 in
      const left = 0.875 * INCH - shift * (9.5 * INCH - 215.9);
      expect(window.left).toBeGreaterThanOrEqual(left - 1e-9);
      expect(window.right).toBeLessThanOrEqual(left + 4.5 * INCH + 1e-9);
      expect(window.bottom).toBeCloseTo(height - 0.5 * INCH);
      expect(window.bottom - window.top).toBeCloseTo(1.125 * INCH);
    }
  });

  test('of DIN 5008, form B, is where the standard has it', () => {
    const { window, usualTop, folds } = windowGeometry('din', 'a4');
    expect(window).toEqual({ left: 20, top: 45, right: 105, bottom: 90 });
    expect(usualTop).toBeCloseTo(62.7);
    expect(folds).toEqual([105, 210]);
  });
});

describe('an address', () => {
  const area = { left: 0, top: 50, right: 80, bottom: 90, align: 'top' as const };

  test('begins where it is usual, higher where it is long, and is set smaller where it is longer', () => {
    expect(placeAddress(4, area, 60)).toMatchObject({ top: 60, isTooLong: false });
    expect(placeAddress(8, area, 60).top).toBeCloseTo(90 - 8 * 12.5 * POINT);
    const long = placeAddress(11, area, 60);
    expect(long.isTooLong).toBe(false);
    expect(long.lineHeight).toBeLessThan(12.5 * POINT);
    expect(long.top + 11 * long.lineHeight).toBeCloseTo(90);
  });

  test('that is too long is told, and is not set smaller than can be read', () => {
    expect(placeAddress(30, area, 60)).toMatchObject({ top: 50, isTooLong: true, lineHeight: 9.5 * POINT });
  });

  test('stands at the lower end of a window, and in the middle of a label', () => {
    expect(placeAddress(4, { ...area, align: 'bottom' }).top).toBeCloseTo(90 - 4 * 12.5 * POINT);
    expect(placeAddress(4, { ...area, align: 'middle' }).top).toBeCloseTo(70 - 2 * 12.5 * POINT);
  });

  test.each(WINDOWS.flatMap((standard) => PAPERS.map((paper) => [standard, paper] as const)))(
    'of seven lines fits %s on %s',
    (standard, paper) => {
      const { address, usualTop } = windowGeometry(standard, paper);
      expect(placeAddress(7, address, usualTop).isTooLong).toBe(false);
    },
  );
});

test.each(ENVELOPES)('on %s the address is where machines look for it, and clear of stamps and sender', (envelope) => {
  const { address, sender } = envelopeGeometry(envelope);
  const size = ENVELOPE_SIZES[envelope];
  expect(isWithin(address, sheetOf(size))).toBe(true);
  expect(isWithin(sender, sheetOf(size))).toBe(true);
  expect(address.top).toBeGreaterThanOrEqual(40);
  expect(size.height - address.top).toBeLessThanOrEqual(2.75 * INCH + 1e-9);
  expect(size.height - address.bottom).toBeGreaterThanOrEqual(0.625 * INCH - 1e-9);
  expect(sender.right <= address.left || sender.bottom <= address.top).toBe(true);
  expect(placeAddress(8, address).isTooLong).toBe(false);
});

test.each(LABELS)('labels of %s lie beside each other on the sheet, and seven lines fit on one', (labels) => {
  const sheet = LABEL_SHEETS[labels];
  const size = PAPER_SIZES[sheet.paper];
  const areas = Array.from({ length: labelsPerSheet(labels) }, (_, index) => labelArea(labels, index));
  for (const [index, area] of areas.entries()) {
    expect(isWithin(area, sheetOf(size))).toBe(true);
    for (const other of areas.slice(index + 1))
      expect(area.right < other.left || other.right < area.left || area.bottom < other.top).toBe(true);
    expect(placeAddress(7, area).isTooLong).toBe(false);
  }
  // the same margin on both sides, and above and below
  expect(sheet.left * 2 + sheet.across * (sheet.columns - 1) + sheet.width).toBeCloseTo(size.width);
  expect(sheet.top * 2 + sheet.down * (sheet.rows - 1) + sheet.height).toBeCloseTo(size.height);
});
