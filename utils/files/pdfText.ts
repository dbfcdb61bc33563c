import { inReadingOrder } from './pdfColumns';
import type { PdfPiece } from './pdfPieces';

interface Line {
  text: string;
  page: number;
  y: number;
  size: number;
}

/** Pieces no further apart in height stand on one line. In letter sizes, as all that follows. */
const SAME_LINE = 0.4;
/** A gap in a line that is more than a space between words. */
const WIDE_GAP = 2;
/** Lines are close if they stand no further apart than this; from there on they say nothing about the usual distance. */
const CLOSE = 2.5;
/** So much more than the usual distance is an empty line. */
const EMPTY_LINE = 1.3;

/** Signs that begin items of lists; the last are of fonts of symbols, without a meaning of their own. */
const BULLET = /^[•‣◦●○■□▪▫∙·–\ue000-\uf8ff]\s+|^•/;

/** The text of pages, their pieces in the order drawn: lines, and empty lines where there is space between them. */
export function pdfText(pages: readonly (readonly PdfPiece[])[]): string {
  const lines = pages.flatMap((pieces, page) => linesOf(inReadingOrder(pieces), page));
  const usual = usualDistance(lines);
  return lines
    .map((line, index) => breakBefore(lines[index - 1], line, usual) + line.text.replace(BULLET, '- '))
    .join('');
}

function linesOf(pieces: readonly PdfPiece[], page: number): Line[] {
  const rows: PdfPiece[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && Math.abs(piece.y - last.y) <= SAME_LINE * piece.size) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => ({
    text: textOfRow(row.sort((one, other) => one.left - other.left)),
    page,
    y: (row[0] as PdfPiece).y,
    size: Math.max(...row.map(({ size }) => size)),
  }));
}

function textOfRow(row: readonly PdfPiece[]): string {
  return row
    .map(({ text, left, size }, index) => {
      const last = row[index - 1];
      if (last === undefined) return text.trim();
      return (left - last.right > WIDE_GAP * size ? '  ' : ' ') + text.trim();
    })
    .join('');
}

/** How far apart lines stand inside a paragraph: as far as the closer ones do. */
function usualDistance(lines: readonly Line[]): number {
  const distances = lines
    .map((line, index) => distanceBetween(lines[index - 1], line))
    .filter((distance): distance is number => distance !== null && distance > SAME_LINE && distance <= CLOSE)
    .sort((one, other) => one - other);
  return distances[Math.floor(distances.length * 0.3)] ?? 1.2;
}

/** In sizes of the lower line's letters; null where it is not below the other. */
function distanceBetween(last: Line | undefined, line: Line): number | null {
  if (last === undefined || last.page !== line.page || line.y < last.y) return null;
  return (line.y - last.y) / line.size;
}

function breakBefore(last: Line | undefined, line: Line, usual: number): string {
  if (last === undefined) return '';
  const distance = distanceBetween(last, line);
  // At the top of a column or page, a paragraph goes on if it does so with a small letter.
  if (distance === null) return /^\p{Ll}/u.test(line.text) ? '\n' : '\n\n';
  return distance > usual * EMPTY_LINE ? '\n\n' : '\n';
}
