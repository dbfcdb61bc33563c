import { expect, test } from 'vitest';
import { type PdfItem, pdfPieces } from './pdfPieces';

/** A page of 800 points, of which PDFs count the height from below. */
const PAGE = [1, 0, 0, -1, 0, 800];

/** An item as pdf.js gives it, on the line 100 points below the top. */
function item(str: string, x: number, width: number, { up = 0, size = 10 } = {}): PdfItem {
  return { str, transform: [size, 0, 0, size, x, 700 + up], width };
}

const texts = (...items: PdfItem[]) => pdfPieces(items, PAGE).map(({ text }) => text);

test('a piece stands where it is seen, counted from the upper left corner', () => {
  expect(pdfPieces([item('Dear', 50, 20)], PAGE)).toEqual([{ text: 'Dear', left: 50, right: 70, y: 100, size: 10 }]);
});

test('the page may be turned', () => {
  const turned = pdfPieces([{ str: 'Dear', transform: [0, 10, -10, 0, 300, 50], width: 20 }], [0, 1, 1, 0, 0, 0]);
  expect(turned).toEqual([{ text: 'Dear', left: 50, right: 70, y: 300, size: 10 }]);
});

test('items next to each other are one piece, with a space where there is a gap or a space', () => {
  expect(texts(item('Mr', 50, 10), item('. Doe', 60, 20), item('writes', 83, 30))).toEqual(['Mr. Doe writes']);
  expect(texts(item('one', 50, 15), item(' ', 65, 0.5), item('two', 65.5, 15))).toEqual(['one two']);
  expect(texts(item('one ', 50, 18), item(' ', 68, 2), item('two', 70, 15))).toEqual(['one two']);
});

test('a wide gap, another line and a step back end a piece', () => {
  expect(texts(item('left', 50, 20), item('right', 80, 20))).toEqual(['left', 'right']);
  expect(texts(item('upper', 50, 20), item('lower', 70, 20, { up: -12 }))).toEqual(['upper', 'lower']);
  expect(texts(item('second', 150, 20), item('first', 50, 20))).toEqual(['second', 'first']);
});

test('small letters above or below the line belong to it', () => {
  expect(texts(item('3', 50, 5), item('rd', 55, 6, { up: 4, size: 6 }), item('of May', 64, 30))).toEqual([
    '3rd of May',
  ]);
});

test('what marks the item of a list stays with it, far as it may be', () => {
  for (const mark of ['•', '\uf0b7', '–', '1.', 'a)', '(ii)'])
    expect(texts(item(mark, 50, 5), item('free her', 80, 40))).toEqual([`${mark} free her`]);
  expect(texts(item('Dr', 50, 10), item('free her', 80, 40))).toEqual(['Dr', 'free her']);
});

test('Arabic and Hebrew drawn from the left are put in the order in which they are read', () => {
  expect(
    texts(item('2026', 50, 20), item(' ', 70, 3), item('ויאמ', 73, 20), item(' ', 93, 3), item('17', 96, 10)),
  ).toEqual(['17 ויאמ 2026']);
  expect(texts(item('י', 50, 5), item('א', 55, 5), item('מ', 60, 5))).toEqual(['מאי']);
  expect(texts(item('1', 50, 5), item('7', 55, 5), item(' ', 60, 3), item('מ', 63, 5))).toEqual(['מ 17']);
});

test('and those drawn from the right stay in it', () => {
  expect(texts(item('שלום', 80, 20), item(' ', 77, 3), item('רב', 65, 12))).toEqual(['שלום רב']);
});
