import { linkTarget } from './linkTarget';
import { createTextWriter } from './textWriter';
import { readLists } from './wordLists';
import { type ParagraphLook, readStyles } from './wordStyles';
import { attribute, child, descendants, isOn } from './wordXml';

export interface WordPart {
  root: Element;
  /** Addresses outside, by what the part calls them. */
  links: ReadonlyMap<string, string>;
}

export interface WordParts {
  main: WordPart;
  /** Headers, footers and notes. */
  more: readonly WordPart[];
  styles: Document | null;
  numbering: Document | null;
}

type ReadLook = (paragraph: Element) => ParagraphLook;
type ReadMark = (look: ParagraphLook) => string;

/** Space between paragraphs that a reader sees as an empty line, in twentieths of a point. */
const VISIBLE_SPACE = 40;

/** Deleted and moved away by a revision, properties, and how a word is pronounced. */
const LEFT_OUT = new Set('del moveFrom delText pPr rPr sdtPr sdtEndPr tblPr tblGrid trPr tcPr sectPr rt'.split(' '));

/** The document's text, and after it what its pages have above and below, and its notes: each text once. */
export function wordText({ main, more, styles, numbering }: WordParts): string {
  const look = readStyles(styles);
  const mark = readLists(numbering);
  const texts = [main, ...more].map((part) => textOf(part, look, mark));
  return [...new Set(texts)].filter((text) => text !== '').join('\n\n');
}

function textOf({ root, links }: WordPart, look: ReadLook, mark: ReadMark): string {
  const writer = createTextWriter();
  /** Fields that have begun and not ended: what each is, and where its result begins. */
  const fields: { instruction: string; from: number }[] = [];
  let last: ParagraphLook | null = null;
  let isInLine = false;
  let boxes: Element[] = [];

  const writeAll = (parent: Element): void => {
    for (const element of parent.children) write(element);
  };

  const write = (element: Element): void => {
    const writeIt = writers.get(element.localName);
    if (writeIt !== undefined) writeIt(element);
    else if (!LEFT_OUT.has(element.localName)) writeAll(element);
  };

  const writeParagraph = (paragraph: Element): void => {
    const next = look(paragraph);
    if (!isInLine) {
      if (isApart(last, next)) writer.paragraph();
      else writer.line();
    }
    last = next;
    const from = writer.length();
    writer.mark(mark(next));
    writeAll(paragraph);
    writer.mark('');
    if (!isInLine && writer.length() === from && boxes.length === 0) writer.paragraph();
    writeBoxes();
  };

  /** Boxes float; their text comes after the paragraph that they hang on. */
  const writeBoxes = (): void => {
    const mine = boxes;
    boxes = [];
    for (const box of mine) {
      last = null;
      writer.paragraph();
      writeAll(box);
      writer.paragraph();
    }
  };

  const writeRow = (row: Element): void => {
    const wasInLine = isInLine;
    writer.line();
    isInLine = fitsOneLine(row);
    writeAll(row);
    isInLine = wasInLine;
  };

  const writeCell = (cell: Element): void => {
    last = null;
    if (isInLine) writer.space('  ');
    else writer.line();
    writeAll(cell);
  };

  const writeLink = (link: Element, address: string | undefined): void => {
    const from = writer.length();
    writeAll(link);
    writer.append(linkTarget(writer.since(from), address ?? ''));
  };

  const turnField = (element: Element): void => {
    const turn = attribute(element, 'fldCharType');
    const field = fields.at(-1);
    if (turn === 'begin') fields.push({ instruction: '', from: writer.length() });
    else if (turn === 'separate' && field !== undefined) field.from = writer.length();
    else if (turn === 'end' && fields.pop() !== undefined && field !== undefined)
      writer.append(linkTarget(writer.since(field.from), addressIn(field.instruction)));
  };

  const writers = new Map<string, (element: Element) => void>(
    Object.entries({
      p: writeParagraph,
      tbl: (table) => {
        writer.paragraph();
        writeAll(table);
        writer.paragraph();
        last = null;
      },
      tr: writeRow,
      tc: writeCell,
      r: (run) => {
        if (!isOn(child(child(run, 'rPr'), 'vanish'))) writeAll(run);
      },
      t: (text) => {
        const content = text.textContent ?? '';
        if (/^\s/.test(content)) writer.space();
        writer.write(content.trimStart());
      },
      tab: () => writer.space('\t'),
      ptab: () => writer.space('\t'),
      br: (lineBreak) => (attribute(lineBreak, 'type') === 'page' ? writer.paragraph() : writer.lineBreak()),
      cr: () => writer.lineBreak(),
      noBreakHyphen: () => writer.write('\u2011'),
      softHyphen: () => writer.write('\u00ad'),
      hyperlink: (link) => writeLink(link, links.get(attribute(link, 'id') ?? '')),
      fldSimple: (field) => writeLink(field, addressIn(attribute(field, 'instr') ?? '')),
      fldChar: turnField,
      instrText: (text) => {
        const field = fields.at(-1);
        if (field !== undefined) field.instruction += text.textContent ?? '';
      },
      // The same in two ways, for newer and older programs.
      AlternateContent: (both) => writeAll(child(both, 'Choice') ?? child(both, 'Fallback') ?? both),
      txbxContent: (box) => boxes.push(box),
      footnote: (note) => writeNote(note),
      endnote: (note) => writeNote(note),
    }),
  );

  /** Those with a type are the lines that set notes apart. */
  const writeNote = (note: Element): void => {
    if (attribute(note, 'type') === null || attribute(note, 'type') === 'normal') writeAll(note);
  };

  writeAll(root);
  return writer.end();
}

function isApart(last: ParagraphLook | null, next: ParagraphLook): boolean {
  if (last === null) return false;
  const isLike = last.style === next.style;
  const after = isLike && last.isCloseToItsLike ? 0 : last.after;
  const before = isLike && next.isCloseToItsLike ? 0 : next.before;
  return Math.max(after, before) > VISIBLE_SPACE;
}

/** Whether every cell of a row is a line at most, so that the row can be one. */
function fitsOneLine(row: Element): boolean {
  if (['tbl', 'br', 'cr', 'txbxContent'].some((name) => descendants(row, name).length > 0)) return false;
  return descendants(row, 'tc').every(
    (cell) => descendants(cell, 'p').filter((paragraph) => descendants(paragraph, 't').length > 0).length <= 1,
  );
}

function addressIn(instruction: string): string {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1] ?? '';
}
