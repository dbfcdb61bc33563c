import type { Area } from './paper';

/** Points to millimetres. */
export const POINT = 25.4 / 72;

/** Line height of an address, mm: as usual, and as small as it is still read by people and machines. */
const USUAL_LINE = 12.5 * POINT;
const SMALLEST_LINE = 9.5 * POINT;
/** Labels are small, and stand alone on what is posted. */
const SMALLEST_ON_LABEL = 8 * POINT;
/** Letters are this much of the line height. */
const LETTERS = 0.84;

/** Room for an address, and where a short one stands in it; `middle` is for labels. */
export type AddressArea = Area & { align: 'top' | 'middle' | 'bottom' };

/** Where an address stands, mm. */
export interface PlacedAddress {
  top: number;
  lineHeight: number;
  fontSize: number;
  /** It does not fit: somebody has to be told. All of its lines are there still. */
  isTooLong: boolean;
}

/** Places the lines of an address in its area: set smaller where there are many of them, but never cut. */
export function placeAddress(lines: number, area: AddressArea, usualTop = area.top): PlacedAddress {
  const room = area.bottom - area.top;
  const smallest = area.align === 'middle' ? SMALLEST_ON_LABEL : SMALLEST_LINE;
  const lineHeight = Math.max(smallest, Math.min(USUAL_LINE, room / Math.max(1, lines)));
  const height = lines * lineHeight;
  // lengths in binary fractions: a hair is no reason to warn
  const isTooLong = height > room + 1e-6;
  const lowest = area.bottom - height;
  const top = { top: Math.min(usualTop, lowest), middle: area.top + (room - height) / 2, bottom: lowest }[area.align];
  return { top: Math.max(area.top, top), lineHeight, fontSize: lineHeight * LETTERS, isTooLong };
}
