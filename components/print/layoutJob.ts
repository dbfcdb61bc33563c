import { envelopeGeometry } from '../../utils/post/envelopes';
import { LABEL_SHEETS, labelArea, labelsPerSheet } from '../../utils/post/labelSheets';
import { headRecipient, headSender } from '../../utils/post/letterText';
import type { PrintJob, PrintLetter } from '../../utils/post/printJob';
import type { PrintChoice } from '../../utils/post/printSettings';
import type { EnvelopeLayout } from './EnvelopeSheets';
import { addressBlock, type AddressBlock, layoutLetter, type LetterLayout } from './layoutLetter';
import { layoutReceipt, type ReceiptLayout } from './layoutReceipt';
import type { Measure } from './measureLines';
import type { PrintPart } from './PrintBar';

/** A job laid out: what is printed, on how many sheets, and whose address does not fit. */
export type JobLayout = { sheets: number; tooLong: string[] } & (
  | { part: 'letters'; letters: LetterLayout[] }
  | { part: 'envelopes'; envelopes: EnvelopeLayout[] }
  | { part: 'labels'; labels: AddressBlock[] }
  | { part: 'receipts'; receipts: ReceiptLayout[] }
);

/** Lays out all of a job; `used` is how many labels of the first sheet are used up. */
export function layoutJob(
  job: PrintJob,
  part: PrintPart,
  choice: PrintChoice,
  used: number,
  language: string,
  measure: Measure,
): JobLayout {
  if (job.what === 'receipts') {
    const receipts = job.receipts.map((receipt) => layoutReceipt(receipt, choice.paper, language, measure));
    return { part: 'receipts', receipts, sheets: sum(receipts), tooLong: [] };
  }
  const named = (isTooLong: (index: number) => boolean) =>
    job.letters.filter((_, index) => isTooLong(index)).map(({ targetName }) => targetName);
  if (part === 'letters') {
    const letters = job.letters.map((letter) => layoutLetter(letter, choice.paper, choice.window, measure));
    return {
      part,
      letters,
      sheets: sum(letters.map(({ sheets }) => sheets)),
      tooLong: named((index) => letters[index]!.address.isTooLong),
    };
  }
  if (part === 'envelopes') {
    const envelopes = job.letters.map((letter) => layoutEnvelope(letter, choice, measure));
    return {
      part,
      envelopes,
      sheets: envelopes.length,
      tooLong: named((index) => envelopes[index]!.address.isTooLong),
    };
  }
  const labels = job.letters.map((letter) => layoutLabel(letter, choice, measure));
  return {
    part,
    labels,
    sheets: Math.ceil((used + labels.length) / labelsPerSheet(choice.labels)),
    tooLong: named((index) => labels[index]!.isTooLong),
  };
}

function layoutEnvelope(letter: PrintLetter, { envelope }: PrintChoice, measure: Measure): EnvelopeLayout {
  const { sender, address } = envelopeGeometry(envelope);
  return {
    sender: addressBlock(headSender(letter), sender, sender.top, measure, letter.language),
    address: addressBlock(headRecipient(letter), address, address.top, measure, letter.language),
  };
}

/** An address on a label; its top is from the upper edge of what may be printed on. */
function layoutLabel(letter: PrintLetter, { labels }: PrintChoice, measure: Measure): AddressBlock {
  const area = labelArea(labels, 0);
  const block = addressBlock(headRecipient(letter), area, area.top, measure, letter.language);
  return { ...block, top: block.top - area.top };
}

/** The paper that a job is printed on, for those who load the printer. */
export function paperName(
  layout: JobLayout,
  choice: PrintChoice,
  names: { papers: Record<string, string>; envelopes: Record<string, string> },
): string {
  if (layout.part === 'envelopes') return names.envelopes[choice.envelope]!;
  return names.papers[layout.part === 'labels' ? LABEL_SHEETS[choice.labels].paper : choice.paper]!;
}

function sum(lists: readonly { length: number }[]): number {
  return lists.reduce((total, { length }) => total + length, 0);
}
