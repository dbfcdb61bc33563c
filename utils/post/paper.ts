/** All lengths of paper, windows, envelopes and labels are in millimetres. */
export const INCH = 25.4;

export const PAPERS = ['a4', 'letter'] as const;

export type Paper = (typeof PAPERS)[number];

export interface Size {
  width: number;
  height: number;
}

/** A rectangle on a sheet or an envelope, mm from its upper left corner. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** ISO 216 and ANSI/ASME Y14.1. */
export const PAPER_SIZES: Readonly<Record<Paper, Size>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 8.5 * INCH, height: 11 * INCH },
};

/** Where US Letter is the usual paper: CLDR, supplemental data, `paperSize type="US-Letter"`; A4 everywhere else. */
const LETTER_COUNTRIES: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The usual paper of a country (ISO 3166-1 alpha-2); A4 where that is not known. */
export function paperOf(country: string): Paper {
  return LETTER_COUNTRIES.has(country) ? 'letter' : 'a4';
}
