/** A piece of text as pdf.js gives it; which has more that we do not need. */
export interface PdfItem {
  str: string;
  /** Where it stands and how it is turned, in the page's own coordinates. */
  transform: readonly number[];
  width: number;
}

/** A piece of a line: text without a wide gap in it. Points, from the page's upper left corner. */
export interface PdfPiece {
  text: string;
  left: number;
  right: number;
  /** Where the letters stand. */
  y: number;
  /** Of the largest letters. */
  size: number;
}

/** Gaps are in letter sizes. From this one on there is a space… */
const SPACE = 0.12;
/** … from this one on, a piece ends: the gap may be one between columns. */
const COLUMN_GAP = 0.9;
/** After the mark of a list item, which may stand far from its text. */
const MARK_GAP = 4;

const MARK = /^(?:[\p{Po}\p{S}\p{Co}\p{Pd}]|\(?[\p{L}\d]{1,3}[.)])$/u;

/** The pieces in the order in which the PDF draws them; `page` turns its coordinates into ours. */
export function pdfPieces(items: readonly PdfItem[], page: readonly number[]): PdfPiece[] {
  const pieces: PdfPiece[] = [];
  let isSpaced = false;
  for (const item of items) {
    if (item.str.trim() === '') {
      isSpaced ||= item.str !== '';
      continue;
    }
    const next = pieceOf(item, page);
    const last = pieces.at(-1);
    const gap = last === undefined ? null : gapBetween(last, next);
    if (last === undefined || gap === null) pieces.push(next);
    else pieces[pieces.length - 1] = joined(last, next, isSpaced || gap > SPACE * next.size);
    isSpaced = false;
  }
  return pieces;
}

function pieceOf({ str, transform, width }: PdfItem, page: readonly number[]): PdfPiece {
  const [a, b, c, d, x, y] = multiply(page, transform);
  const isUpright = Math.abs(a) >= Math.abs(b);
  return { text: str, left: x, right: x + (isUpright ? width : 0), y, size: Math.hypot(c, d) || 1 };
}

/** How far a piece is from the one it continues; null where it does not. */
function gapBetween(last: PdfPiece, next: PdfPiece): number | null {
  const size = Math.max(last.size, next.size);
  // Half a letter up or down is a superscript or an index.
  if (Math.abs(next.y - last.y) > size / 2) return null;
  const gap = isLeftOf(next, last) && isRightToLeft(next.text) ? last.left - next.right : next.left - last.right;
  const max = (MARK.test(last.text.trim()) ? MARK_GAP : COLUMN_GAP) * size;
  return gap > -size / 2 && gap <= max ? gap : null;
}

function joined(last: PdfPiece, next: PdfPiece, isSpaced: boolean): PdfPiece {
  return {
    text: joinedText(last, next, isSpaced),
    left: Math.min(last.left, next.left),
    right: Math.max(last.right, next.right),
    y: next.size > last.size ? next.y : last.y,
    size: Math.max(last.size, next.size),
  };
}

function joinedText(last: PdfPiece, next: PdfPiece, isSpaced: boolean): string {
  const spaced = (one: string, other: string) =>
    one + (isSpaced && !/\s$/.test(one) && !/^\s/.test(other) ? ' ' : '') + other;
  if (isLeftOf(next, last) || !(isRightToLeft(next.text) || isRightToLeft(last.text)))
    return spaced(last.text, next.text);
  // Arabic and Hebrew drawn from the left: what comes later reads earlier, but for the digits of a number.
  const number = /^\p{N}/u.test(next.text) && !isSpaced ? (/^\p{N}+/u.exec(last.text)?.[0] ?? '') : '';
  return number + spaced(next.text, last.text.slice(number.length));
}

function isLeftOf(next: PdfPiece, last: PdfPiece): boolean {
  return next.left < last.left;
}

function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

type Matrix = [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = outer as Matrix;
  const [g, h, i, j, k, l] = inner as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
