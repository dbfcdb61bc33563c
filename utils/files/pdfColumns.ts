import type { PdfPiece } from './pdfPieces';

/** Widths and heights are in letter sizes. A gutter is at least this wide. */
const GUTTER = 0.8;
/** A column has a line this long: what is shorter are marks, numbers or labels. */
const COLUMN = 8;
/** So many lines on both sides are columns; fewer may stand so by chance. */
const LINES = 4;
/** Lines of running text stand no further apart. */
const PITCH = 1.8;
/** Columns do not go on across an empty space of this height. */
const BREAK = 2.5;

/** In points: what stands at one edge is not always exactly there. */
const TOLERANCE = 2;

/** On one page; a map or a drawing has more, and no columns. */
const MAX_PIECES = 5000;

/**
 * The pieces in the order in which a reader takes them. PDFs mostly draw them so, but some draw two columns line by
 * line across both. Where a gutter runs beside many lines, what is above it comes first, then its left, then its right.
 * A gutter and a gap in a table look alike: labels, and lines that stand well apart, are taken for a table.
 */
export function inReadingOrder(pieces: readonly PdfPiece[]): PdfPiece[] {
  const bands = findColumns(pieces)?.bands ?? [];
  const bandOf = new Map(bands.flatMap((band) => [...band.left, ...band.right].map((piece) => [piece, band])));
  const ordered = new Set<PdfPiece>();
  for (const piece of pieces) {
    const band = bandOf.get(piece);
    const next =
      band === undefined
        ? [piece]
        : [
            ...pieces.filter((other) => other.y < band.top && !bandOf.has(other)),
            ...inReadingOrder(band.left),
            ...inReadingOrder(band.right),
          ];
    // A set keeps what was there first.
    for (const one of ordered.has(piece) ? [] : next) ordered.add(one);
  }
  return [...ordered];
}

/** Pieces on both sides of a gutter with nothing across it, from above to below. */
interface Band {
  left: PdfPiece[];
  right: PdfPiece[];
  top: number;
}

interface Columns {
  bands: Band[];
  /** How many pieces are in columns. */
  pieces: number;
  gutter: number;
}

function findColumns(pieces: readonly PdfPiece[]): Columns | null {
  if (pieces.length < 2 * LINES || pieces.length > MAX_PIECES) return null;
  const downwards = [...pieces].sort((one, other) => one.y - other.y);
  const size = median(pieces.map((piece) => piece.size));
  let best: Columns | null = null;
  for (const x of sharedEdges(pieces)) {
    const found = columnsAt(x, downwards, size);
    if (found !== null && (best === null || isBetter(found, best))) best = found;
  }
  return best;
}

function isBetter(found: Columns, best: Columns): boolean {
  return found.pieces === best.pieces ? found.gutter > best.gutter : found.pieces > best.pieces;
}

/** Where enough pieces begin for a column to begin there. */
function sharedEdges(pieces: readonly PdfPiece[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of pieces) {
    const edge = Math.round(left / TOLERANCE) * TOLERANCE;
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= LINES).map(([edge]) => edge);
}

/** The columns of which the right one begins at `x`; null where nothing proves that there are two. */
function columnsAt(x: number, downwards: readonly PdfPiece[], size: number): Columns | null {
  const all = bandsAt(x, downwards, size);
  if (!all.some(({ left, right }) => isRunningText(left, size) && isRunningText(right, size))) return null;
  // Once it is proven, a few lines at the same edge are columns too: between two headings, or on a last row.
  const bands = all.filter(({ left, right }) => {
    const atEdge = right.filter((piece) => Math.abs(piece.left - x) <= TOLERANCE);
    return left.length > 0 && atEdge.length * 2 > right.length;
  });
  return {
    bands,
    pieces: bands.reduce((sum, { left, right }) => sum + left.length + right.length, 0),
    gutter: x - Math.max(...bands.flatMap(({ left }) => left.map((piece) => piece.right))),
  };
}

function bandsAt(x: number, downwards: readonly PdfPiece[], size: number): Band[] {
  const bands: Band[] = [];
  let band: Band | null = null;
  let lastY = 0;
  for (const piece of downwards) {
    const isLeft = piece.right <= x - GUTTER * size;
    const isAcross = !isLeft && piece.left < x - TOLERANCE;
    if (isAcross || piece.y - lastY > BREAK * size) band = null;
    lastY = piece.y;
    if (isAcross) continue;
    if (band === null) bands.push((band = { left: [], right: [], top: piece.y }));
    (isLeft ? band.left : band.right).push(piece);
  }
  return bands;
}

function isRunningText(pieces: readonly PdfPiece[], size: number): boolean {
  const gaps = pieces
    .slice(1)
    .map((piece, index) => piece.y - (pieces[index] as PdfPiece).y)
    .filter((gap) => gap > size / 2);
  const close = gaps.filter((gap) => gap <= PITCH * size).length;
  const labels = pieces.filter(({ text }) => text.trimEnd().endsWith(':')).length;
  return (
    close >= LINES - 1 &&
    close * 2 >= gaps.length &&
    labels * 2 < pieces.length &&
    pieces.some(({ left, right }) => right - left >= COLUMN * size)
  );
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] as number;
}
