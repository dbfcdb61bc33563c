import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

type Bytes = Uint8Array<ArrayBuffer>;

export function aFile(name: string, content: string | Bytes): File {
  return new File([content], name);
}

/** Lines across the page, and below them two columns side by side. '' leaves a line empty. */
export interface PdfPage {
  lines?: readonly string[];
  columns?: readonly [left: readonly string[], right: readonly string[]];
}

export interface PdfChoices {
  /** Without it the file cannot be opened. */
  password?: string;
  /** Draws columns line by line across both, as some programs do. */
  byRow?: boolean;
}

const LEADING = 14;

export async function aPdf(pages: readonly PdfPage[], { password, byRow = false }: PdfChoices = {}): Promise<Bytes> {
  return drawPdf(password, (pdf) => {
    for (const [index, { lines = [], columns = [[], []] }] of pages.entries()) {
      if (index > 0) pdf.addPage();
      pdf.fontSize(11);
      const draw = (text: string | undefined, x: number, row: number) => {
        if (text) pdf.text(text, x, 72 + row * LEADING, { lineBreak: false });
      };
      lines.forEach((line, row) => draw(line, 72, row));
      const [left, right] = columns;
      const from = lines.length + 1;
      for (let row = 0; row < Math.max(left.length, right.length); row++) {
        draw(left[row], 72, from + row);
        if (byRow) draw(right[row], 320, from + row);
      }
      if (!byRow) right.forEach((line, row) => draw(line, 320, from + row));
    }
  });
}

/** A PDF with something drawn on its pages and no text, as a scanner makes it. */
export async function aScan(): Promise<Bytes> {
  return drawPdf(undefined, (pdf) => {
    pdf.rect(72, 72, 300, 200).fill('#cccccc');
    pdf.moveTo(72, 300).lineTo(372, 320).stroke('#000000');
  });
}

async function drawPdf(password: string | undefined, draw: (pdf: PDFKit.PDFDocument) => void): Promise<Bytes> {
  const pdf = new PDFDocument({ size: 'LETTER', ...(password !== undefined && { userPassword: password }) });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** A paragraph, or something else in a Word document. */
export type DocxBlock =
  | string
  | { heading: string }
  | { bullet: string }
  | { table: readonly (readonly string[])[] }
  | { box: string }
  | { link: string; to: string };

export async function aDocx(blocks: readonly DocxBlock[]): Promise<Bytes> {
  const document = new Document({ sections: [{ children: blocks.map(docxBlock) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function docxBlock(block: DocxBlock): Paragraph | Table | Textbox {
  if (typeof block === 'string') return new Paragraph(block);
  if ('heading' in block) return new Paragraph({ text: block.heading, heading: HeadingLevel.HEADING_1 });
  if ('bullet' in block) return new Paragraph({ text: block.bullet, bullet: { level: 0 } });
  if ('box' in block) return new Textbox({ style: { width: '200pt' }, children: [new Paragraph(block.box)] });
  if ('link' in block)
    return new Paragraph({
      children: [new ExternalHyperlink({ children: [new TextRun(block.link)], link: block.to })],
    });
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  return new Table({ rows: block.table.map((row) => new TableRow({ children: row.map(cell) })) });
}

/** A Word document of one's own XML: the body, and further parts by their names. */
export function aWordFile(body: string, parts: Readonly<Record<string, string>> = {}): Bytes {
  return aZip({ 'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`, ...parts });
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

/** A further part of a Word document, such as `w:styles`. */
export function aWordPart(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} ${NAMESPACES}>${content}</${name}>`;
}

/** What a Word document refers to: type, and target or address, by id. */
export function relations(of: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const one = ([id, [type, target]]: [string, readonly [string, string]]) =>
    `<Relationship Id="${id}" Type="http://example.org/${type}" Target="${target}"${/^\w+:/.test(target) ? ' TargetMode="External"' : ''}/>`;
  return `<Relationships>${Object.entries(of).map(one).join('')}</Relationships>`;
}

export function aZip(files: Readonly<Record<string, string | Bytes>>): Bytes {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  ) as Bytes;
}
