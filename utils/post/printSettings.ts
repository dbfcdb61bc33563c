import * as z from 'zod/mini';
import { type Envelope, ENVELOPES, usualEnvelope } from './envelopes';
import { type Labels, LABELS, usualLabels } from './labelSheets';
import { type Paper, paperOf, PAPERS } from './paper';
import { usualWindow, WINDOWS, type WindowStandard } from './windowGeometry';

/** What the supporter chose on the print page; '' for what they left as it is usual where they live. */
export const PrintSettings = z.object({
  paper: z.enum(['', ...PAPERS]),
  window: z.enum(['', ...WINDOWS]),
  envelope: z.enum(['', ...ENVELOPES]),
  labels: z.enum(['', ...LABELS]),
});

export type PrintSettings = z.infer<typeof PrintSettings>;

export const NO_PRINT_SETTINGS: PrintSettings = { paper: '', window: '', envelope: '', labels: '' };

/** What to print on, all decided. */
export interface PrintChoice {
  paper: Paper;
  window: WindowStandard;
  envelope: Envelope;
  labels: Labels;
}

/** The choices, with what is usual in the supporter's country (ISO 3166-1 alpha-2) for the rest. */
export function printChoice(settings: PrintSettings, country: string): PrintChoice {
  const paper = settings.paper || paperOf(country);
  return {
    paper,
    window: settings.window || usualWindow(paper),
    envelope: settings.envelope || usualEnvelope(paper),
    labels: settings.labels || usualLabels(paper),
  };
}
