import { expect, test } from 'vitest';
import type { PdfPiece } from './pdfPieces';
import { pdfText } from './pdfText';

/** Lines at these heights. */
const page = (...lines: (readonly [y: number, text: string, size?: number])[]): PdfPiece[] =>
  lines.map(([y, text, size = 10]) => ({ text, left: 50, right: 50 + text.length * 5, y, size }));

test('there is an empty line where lines stand further apart than usual', () => {
  expect(pdfText([page([0, 'a'], [12, 'b'], [30, 'c'], [42, 'd'])])).toBe('a\nb\n\nc\nd');
});

test('the usual is what the document has, be it one and a half lines', () => {
  expect(pdfText([page([0, 'a'], [18, 'b'], [36, 'c'], [62, 'd'], [80, 'e'])])).toBe('a\nb\nc\n\nd\ne');
});

test('letters of another size have their own distance', () => {
  const lines = page([0, 'Big', 20], [24, 'title', 20], [48, 'a'], [60, 'b'], [72, 'c'], [84, 'd'], [110, 'Next', 16]);
  expect(pdfText([lines])).toBe('Big\ntitle\n\na\nb\nc\nd\n\nNext');
});

test('a new page is a new paragraph, unless a sentence goes on', () => {
  expect(pdfText([page([700, 'One.']), [], page([50, 'Two']), page([50, 'goes on'])])).toBe('One.\n\nTwo\ngoes on');
});

test('pieces of one line are put together from the left to the right, those far apart with more space', () => {
  const at = (left: number, text: string): PdfPiece => ({ text, left, right: left + 20, y: 100.5, size: 10 });
  expect(pdfText([[...page([100, 'Name']), at(300, 'Role'), at(85, ' of ')]])).toBe('Name of  Role');
});

test('signs that begin an item become dashes', () => {
  const signs = ['• a', '●\u00a0b', '\uf0b7 c', '– d', '•e', '- f', '* g', '·h'];
  expect(pdfText([page(...signs.map((text, row) => [row * 12, text] as const))])).toBe(
    '- a\n- b\n- c\n- d\n- e\n- f\n* g\n·h',
  );
});

test('ligatures and soft hyphens stay as they are', () => {
  expect(pdfText([page([0, 'ﬁnal pris\u00adon'])])).toBe('ﬁnal pris\u00adon');
});

test('no pages are no text', () => {
  expect(pdfText([])).toBe('');
  expect(pdfText([[]])).toBe('');
});
