import { INCH, type Paper, type Size } from './paper';
import type { AddressArea } from './placeAddress';

export const ENVELOPES = ['us10', 'dl', 'c5'] as const;

export type Envelope = (typeof ENVELOPES)[number];

/** ISO 269, and for #10 the size that goes by that number in the trade; the longer edge lies below. */
export const ENVELOPE_SIZES: Readonly<Record<Envelope, Size>> = {
  us10: { width: 9.5 * INCH, height: 4.125 * INCH },
  dl: { width: 220, height: 110 },
  c5: { width: 229, height: 162 },
};

/** Address and sender keep this distance from the edges: printers reach no further. */
const EDGE = 10;
/**
 * Machines look for the address between 5/8 in and 2 3/4 in above the lower edge (USPS Domestic Mail Manual 202, OCR
 * read area), which keeps clear of the stamps (40 mm from the top) on all three sizes but a #10, by 5 mm.
 */
const READ_FROM = 2.75 * INCH;
const READ_TO = 0.625 * INCH;
const STAMPS = 40;

/** Where the address goes on an envelope, and where the sender. */
export function envelopeGeometry(envelope: Envelope): { address: AddressArea; sender: AddressArea } {
  const { width, height } = ENVELOPE_SIZES[envelope];
  return {
    address: {
      left: width * 0.45,
      top: Math.max(STAMPS, height - READ_FROM),
      right: width - 15,
      bottom: height - READ_TO,
      align: 'top',
    },
    sender: { left: EDGE, top: EDGE, right: width * 0.45, bottom: Math.max(STAMPS, height - READ_FROM), align: 'top' },
  };
}

/** The envelope that goes with a paper, where nobody chose one. */
export function usualEnvelope(paper: Paper): Envelope {
  return paper === 'letter' ? 'us10' : 'dl';
}
