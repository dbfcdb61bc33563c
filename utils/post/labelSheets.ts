import { INCH, type Paper } from './paper';
import type { AddressArea } from './placeAddress';

/** A sheet of labels that are cut in rows and columns, mm. */
interface LabelSheet {
  paper: Paper;
  columns: number;
  rows: number;
  width: number;
  height: number;
  left: number;
  top: number;
  /** From the left edge of a label to that of the next one, and from upper edge to upper edge. */
  across: number;
  down: number;
}

export const LABELS = ['5160', 'l7160'] as const;

export type Labels = (typeof LABELS)[number];

/** By Avery's numbers, which other makers name for comparison; measures as on the makers' own templates. */
export const LABEL_SHEETS: Readonly<Record<Labels, LabelSheet>> = {
  '5160': {
    paper: 'letter',
    columns: 3,
    rows: 10,
    width: 2.625 * INCH,
    height: INCH,
    left: 0.1875 * INCH,
    top: 0.5 * INCH,
    across: 2.75 * INCH,
    down: INCH,
  },
  l7160: {
    paper: 'a4',
    columns: 3,
    rows: 7,
    width: 63.5,
    height: 38.1,
    left: 7.25,
    top: 15.15,
    across: 66,
    down: 38.1,
  },
};

/** Within a label nothing is printed nearer to its edge: sheets are fed a little askew. */
const INSIDE = { x: 4, y: 2 };

/** How many labels a sheet has. */
export function labelsPerSheet(labels: Labels): number {
  const { columns, rows } = LABEL_SHEETS[labels];
  return columns * rows;
}

/** What may be printed on the label of this number on its sheet, counted from 0 by rows. */
export function labelArea(labels: Labels, index: number): AddressArea {
  const sheet = LABEL_SHEETS[labels];
  const left = sheet.left + (index % sheet.columns) * sheet.across;
  const top = sheet.top + Math.floor(index / sheet.columns) * sheet.down;
  return {
    left: left + INSIDE.x,
    top: top + INSIDE.y,
    right: left + sheet.width - INSIDE.x,
    bottom: top + sheet.height - INSIDE.y,
    align: 'middle',
  };
}

/** The labels that go with a paper, where nobody chose some. */
export function usualLabels(paper: Paper): Labels {
  return paper === 'letter' ? '5160' : 'l7160';
}
