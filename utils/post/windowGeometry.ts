import { type Area, INCH, type Paper, PAPER_SIZES } from './paper';
import type { AddressArea } from './placeAddress';

/** Envelopes with a window that a letter can be laid out for. */
export const WINDOWS = ['din', 'us10', 'none'] as const;

export type WindowStandard = (typeof WINDOWS)[number];

/** Where a window lies on a folded sheet, and where the address goes in it. */
export interface WindowGeometry {
  /** What can be seen through the window, wherever the sheet may slide to from side to side. */
  window: Area;
  /** What the address may fill. */
  address: AddressArea;
  /** Where the address begins unless it is long; the same as `address.top` but for DIN's two zones. */
  usualTop: number;
  /** Has the sender in one line above the address, so that the post can bring it back. */
  hasReturnLine: boolean;
  /** Where the letter begins. */
  bodyTop: number;
  /** Where the sheet is folded. */
  folds: readonly number[];
}

/** Nothing is set nearer to the edge of a window than this: the sheet moves. */
const CLEARANCE = 1.5;
/** Address and letter begin at this distance from the left edge of the sheet. */
export const LEFT_MARGIN = 25;

/**
 * DIN 5008, form B: the field is 85 × 45 mm, 20 mm from the left and 45 mm from the top. The upper 17.7 mm of it are for
 * the return line and remarks, the lower 27.3 mm for the address. Folds are 105 and 210 mm from the top, and the text
 * begins 8.46 mm below the field.
 */
const DIN: WindowGeometry = {
  window: { left: 20, top: 45, right: 105, bottom: 90 },
  address: { left: LEFT_MARGIN, top: 53, right: 105 - CLEARANCE, bottom: 90 - CLEARANCE, align: 'top' },
  usualTop: 45 + 17.7,
  hasReturnLine: true,
  bodyTop: 98.46,
  folds: [105, 210],
};

/** A #10 envelope and its standard left window: 1 1/8 × 4 1/2 in, 7/8 in from the left and 1/2 in from the bottom. */
const US10 = {
  width: 9.5 * INCH,
  height: 4.125 * INCH,
  window: { left: 0.875 * INCH, bottom: 0.5 * INCH, width: 4.5 * INCH, height: 1.125 * INCH },
};

/** The sheet is folded in thirds, stands on the lower edge of the envelope, and may slide from side to side in it. */
function us10(paper: Paper): WindowGeometry {
  const { width, height } = PAPER_SIZES[paper];
  const third = height / 3;
  const slide = US10.width - width;
  const bottom = third - US10.window.bottom;
  const window = {
    left: US10.window.left,
    top: bottom - US10.window.height,
    right: US10.window.left + US10.window.width - slide,
    bottom,
  };
  const address = {
    left: LEFT_MARGIN,
    top: window.top + CLEARANCE,
    right: window.right - CLEARANCE,
    bottom: bottom - CLEARANCE,
    // nearer to the middle of what is seen, should the sheet not stand on the edge
    align: 'bottom' as const,
  };
  return {
    window,
    address,
    usualTop: address.top,
    hasReturnLine: false,
    bodyTop: third + 3,
    folds: [third, 2 * third],
  };
}

/** For an envelope without a window: the address where readers look for it. */
const NONE: WindowGeometry = {
  ...DIN,
  address: { left: LEFT_MARGIN, top: 45, right: 110, bottom: 90, align: 'top' },
  usualTop: 55,
  hasReturnLine: false,
  folds: [],
};

export function windowGeometry(standard: WindowStandard, paper: Paper): WindowGeometry {
  return standard === 'din' ? DIN : standard === 'us10' ? us10(paper) : NONE;
}

/** The window that goes with a paper, where nobody chose one. */
export function usualWindow(paper: Paper): WindowStandard {
  return paper === 'letter' ? 'us10' : 'din';
}
