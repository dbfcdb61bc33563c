import { paginate } from '../../utils/post/paginate';
import { type Paper, PAPER_SIZES } from '../../utils/post/paper';
import { POINT } from '../../utils/post/placeAddress';
import type { PrintReceipt } from '../../utils/post/printJob';
import { LEFT_MARGIN } from '../../utils/post/windowGeometry';
import { directionOf } from './directionOf';
import { BOTTOM_MARGIN, inItems, RIGHT_MARGIN, TOP_MARGIN } from './layoutLetter';
import type { Measure } from './measureLines';

interface ReceiptPart {
  kind: 'heading' | 'fact' | 'text';
  dir: 'ltr' | 'rtl';
  lines: string[];
  items: number[];
  /** Space above, mm; 0 at the head of a sheet. */
  before: number;
}

/** The parts of a receipt by sheet. */
export type ReceiptLayout = ReceiptPart[][];

export const RECEIPT_LINE = 14 * POINT;
export const RECEIPT_FONT = 10.5 * POINT;
const PARAGRAPH = 7 * POINT;

/** Lays a receipt out on sheets; `language` is the page's, which the facts are told in. */
export function layoutReceipt(
  { heading, lines, text }: PrintReceipt,
  paper: Paper,
  language: string,
  measure: Measure,
): ReceiptLayout {
  const { width, height } = PAPER_SIZES[paper];
  const textDir = directionOf(language, text);
  const part = (kind: ReceiptPart['kind'], content: string, dir: 'ltr' | 'rtl', before: number) => ({
    kind,
    dir,
    before,
    ...inItems(content, (line) =>
      measure(line, {
        lang: language,
        dir,
        width: width - LEFT_MARGIN - RIGHT_MARGIN,
        fontSize: RECEIPT_FONT,
        className: kind === 'heading' ? 'paper heading' : 'paper',
      }),
    ),
  });
  const parts: ReceiptPart[] = [
    part('heading', heading, directionOf(language, heading), 0),
    ...lines.map((line, index) => part('fact', line, directionOf(language, line), index === 0 ? PARAGRAPH : 0)),
    ...text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph, index) => part('text', paragraph, textDir, index === 0 ? PARAGRAPH * 2 : PARAGRAPH)),
  ];
  const blocks = parts.map(({ kind, items, before }) => ({
    items,
    lineHeight: RECEIPT_LINE,
    before,
    withNext: kind === 'heading',
    isEnd: false,
  }));
  const sheets = paginate(blocks, () => height - TOP_MARGIN - BOTTOM_MARGIN);
  return sheets.map((runs) =>
    runs.map(({ block, start, end }, index) => {
      const whole = parts[block]!;
      return { ...whole, lines: whole.lines.slice(start, end), before: index === 0 ? 0 : whole.before };
    }),
  );
}
