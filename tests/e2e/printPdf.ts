import { createRequire } from 'node:module';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/driver';
import { sendBidi } from '../browsers/firefoxWindow';
import type { Size } from '../../utils/post/paper';

/** The margins of print windows, where a page does not say otherwise. */
const MARGIN = '10mm';

/** Prints a page as its browser does, with usual margins, and with the headers that a supporter may have switched on. */
export async function printPdf(session: Session, page: Page, paper: Size): Promise<Uint8Array> {
  if (session.name === 'chromium')
    return page.pdf({
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
    });
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { data } = await sendBidi<{ data: string }>(session.browser, 'browsingContext.print', {
    context,
    // in centimetres; Firefox's own window has the supporter choose the paper
    page: { width: paper.width / 10, height: paper.height / 10 },
    shrinkToFit: false,
  });
  return Uint8Array.from(Buffer.from(data, 'base64'));
}

/** A line of a printed page, mm from the upper left corner of the sheet. */
export interface PrintedLine {
  /** As read, in the compatibility form of Unicode: letters of Arabic without their shapes. */
  text: string;
  left: number;
  right: number;
  /** Upper end of the letters and lower end of what hangs below the line, about. */
  top: number;
  bottom: number;
}

export interface PrintedPage extends Size {
  lines: PrintedLine[];
}

interface Piece {
  str: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

const FOLDER = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const MM = 25.4 / 72;

/** Reads a PDF back: its pages with their sizes and lines, top to bottom. */
export async function readPrinted(pdf: Uint8Array): Promise<PrintedPage[]> {
  const loading = getDocument({
    data: new Uint8Array(pdf),
    cMapUrl: `${path.join(FOLDER, 'cmaps')}/`,
    standardFontDataUrl: `${path.join(FOLDER, 'standard_fonts')}/`,
    verbosity: 0,
  });
  const document = await loading.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              str: item.str,
              x: item.transform[4] as number,
              y: height - (item.transform[5] as number),
              width: item.width,
              size: Math.hypot(item.transform[2] as number, item.transform[3] as number),
            },
          ]
        : [],
    );
    pages.push({ width: width * MM, height: height * MM, lines: linesOf(pieces) });
  }
  await loading.destroy();
  return pages;
}

/** Widest gap within a line, as a part of the letters' size: further apart are two columns. */
const WIDEST_GAP = 3;

function linesOf(pieces: readonly Piece[]): PrintedLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.find(
      (one) =>
        Math.abs(one[0]!.y - piece.y) < piece.size * 0.3 &&
        one.some(
          (other) =>
            piece.x - (other.x + other.width) < piece.size * WIDEST_GAP &&
            other.x - (piece.x + piece.width) < piece.size * WIDEST_GAP,
        ),
    );
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return rows.map((row) => ({
    text: row
      .sort((a, b) => a.x - b.x)
      .map(({ str }) => str)
      .join('')
      .normalize('NFKC'),
    left: Math.min(...row.map(({ x }) => x)) * MM,
    right: Math.max(...row.map(({ x, width }) => x + width)) * MM,
    top: Math.min(...row.map(({ y, size }) => y - size * 0.75)) * MM,
    bottom: Math.max(...row.map(({ y, size }) => y + size * 0.25)) * MM,
  }));
}
