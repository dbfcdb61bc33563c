import { copiesLine, copyOfLine, dateLine, headRecipient, headSender } from '../../utils/post/letterText';
import { type Block, paginate, type Run } from '../../utils/post/paginate';
import { type Paper, PAPER_SIZES } from '../../utils/post/paper';
import { type AddressArea, placeAddress, type PlacedAddress, POINT } from '../../utils/post/placeAddress';
import type { PrintLetter } from '../../utils/post/printJob';
import { LEFT_MARGIN, windowGeometry, type WindowGeometry, type WindowStandard } from '../../utils/post/windowGeometry';
import { directionOf, textDirection } from './directionOf';
import type { Measure } from './measureLines';

/** What of a letter a paragraph is, for its look. */
type PartKind = 'copy-of' | 'salutation' | 'text' | 'closing' | 'name' | 'copies';

/** A paragraph, or a part of one, in lines. */
export interface SheetPart {
  kind: PartKind;
  lines: string[];
  /** Space above, mm; 0 at the head of a sheet. */
  before: number;
}

/** The address and what stands above it in the window. */
export interface AddressBlock extends PlacedAddress {
  lines: string[];
  dir: 'ltr' | 'rtl';
}

/** A letter on its sheets. */
export interface LetterLayout {
  dir: 'ltr' | 'rtl';
  geometry: WindowGeometry;
  /** At the head of the first sheet, with the date as the last line. */
  sender: string[];
  address: AddressBlock;
  /** The sender in one or two lines above the address; none without a window, or without a sender. */
  returnLines: string[];
  /** Where the text begins on the first sheet, mm. */
  bodyTop: number;
  sheets: SheetPart[][];
}

export const LETTER_LINE = 15 * POINT;
export const LETTER_FONT = 11 * POINT;
export const SENDER_LINE = 13 * POINT;
export const SENDER_FONT = 10.5 * POINT;
export const RETURN_LINE = 8 * POINT;
export const RETURN_FONT = 7 * POINT;
/** Margins of a sheet, mm. */
export const RIGHT_MARGIN = 22;
export const TOP_MARGIN = 25;
/** Sender and date stand above all windows, whose lower half may show what is beside the address. */
export const HEAD_TOP = 16;
export const BOTTOM_MARGIN = 25;
/** Where sender and date begin, mm from the left; as the block of information in DIN 5008. */
export const SENDER_LEFT = 125;
/** Room for a signature. */
const SIGNATURE = 17;
const PARAGRAPH = 8 * POINT;
/** What ends so leads to a list, and stays with it. */
const LEADS_ON = /[:：]\s*$/;

/** Lays a letter out on sheets of paper; `measure` breaks lines as the browser does. */
export function layoutLetter(
  letter: PrintLetter,
  paper: Paper,
  standard: WindowStandard,
  measure: Measure,
): LetterLayout {
  const { width, height } = PAPER_SIZES[paper];
  const geometry = windowGeometry(standard, paper);
  const { language: lang } = letter;
  const dir = directionOf(lang, letter.body);
  const setting = { lang, dir, width: width - LEFT_MARGIN - RIGHT_MARGIN, fontSize: LETTER_FONT, className: 'paper' };
  const inHead = { ...setting, width: width - SENDER_LEFT - RIGHT_MARGIN, fontSize: SENDER_FONT };
  const sender = [...headSender(letter), '', dateLine(letter)].flatMap((line) => measure(line, inHead));
  const head = sender[0] === '' ? sender.slice(1) : sender;
  const address = addressBlock(headRecipient(letter), geometry.address, geometry.usualTop, measure, lang);
  const returnLines = geometry.hasReturnLine ? returnLine(letter, geometry, measure) : [];
  const addressEnd = address.top + address.lines.length * address.lineHeight;
  const headEnd = HEAD_TOP + head.length * SENDER_LINE;
  const bodyTop = Math.max(geometry.bodyTop, addressEnd + 8, headEnd + 8);
  const parts = partsOf(letter, (text) => measure(text, setting));
  const runs = paginate(parts.map(blockOf), (sheet) => height - BOTTOM_MARGIN - (sheet === 0 ? bodyTop : TOP_MARGIN));
  return {
    dir,
    geometry,
    sender: head,
    address,
    returnLines,
    bodyTop,
    sheets: runs.map((sheet) => sheet.map((run, index) => cut(parts, run, index === 0))),
  };
}

/** An address in lines that its area takes. */
export function addressBlock(
  lines: readonly string[],
  area: AddressArea,
  usualTop: number,
  measure: Measure,
  lang: string,
): AddressBlock {
  const width = area.right - area.left;
  // a smaller type may need fewer lines, and fewer lines a larger type: the first guess is near enough
  const guess = placeAddress(lines.length, area, usualTop);
  const set = lines.flatMap((line) =>
    measure(line, { lang, dir: textDirection(line), width, fontSize: guess.fontSize, className: 'paper' }),
  );
  return { ...placeAddress(set.length, area, usualTop), lines: set, dir: textDirection(lines[0] ?? '') };
}

/** The sender as it stands above the address, small. */
function returnLine(letter: PrintLetter, { address }: WindowGeometry, measure: Measure): string[] {
  const text = headSender(letter).join('\u00a0· ');
  if (text === '') return [];
  const width = address.right - address.left;
  return measure(text, {
    lang: letter.language,
    dir: textDirection(text),
    width,
    fontSize: RETURN_FONT,
    className: 'paper',
  });
}

type Part = SheetPart & Pick<Block, 'items' | 'withNext' | 'isEnd'>;

function partsOf(letter: PrintLetter, measure: (text: string) => string[]): Part[] {
  const part = (kind: PartKind, text: string, over: Partial<Part> = {}): Part[] =>
    text === ''
      ? []
      : [{ kind, ...inItems(text, measure), before: PARAGRAPH, withNext: LEADS_ON.test(text), isEnd: false, ...over }];
  const [name, ...below] = paragraphs(letter.name);
  return [
    ...part('copy-of', copyOfLine(letter), { withNext: true }),
    ...part('salutation', letter.salutation, { withNext: true }),
    ...paragraphs(letter.body).flatMap((text) => part('text', text)),
    ...part('closing', letter.closing, { isEnd: true, withNext: true, before: PARAGRAPH * 1.5 }),
    // without a name there is room for a signature all the same
    ...part('name', name ?? ' ', { isEnd: true, before: SIGNATURE }),
    ...below.flatMap((text) => part('text', text)),
    ...part('copies', copiesLine(letter)),
  ];
}

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

/** The lines of a text, and how many each of its own lines became. */
export function inItems(text: string, measure: (text: string) => string[]): { lines: string[]; items: number[] } {
  const each = text.split('\n').map(measure);
  return { lines: each.flat(), items: each.map(({ length }) => length) };
}

function blockOf({ items, before, withNext, isEnd }: Part): Block {
  return { items, lineHeight: LETTER_LINE, before, withNext, isEnd };
}

function cut(parts: readonly Part[], { block, start, end }: Run, isHead: boolean): SheetPart {
  const { kind, lines, before } = parts[block]!;
  return { kind, lines: lines.slice(start, end), before: isHead ? 0 : before };
}
