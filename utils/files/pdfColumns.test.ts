import { expect, test } from 'vitest';
import { inReadingOrder } from './pdfColumns';
import type { PdfPiece } from './pdfPieces';

const SIZE = 10;

/** A piece on a line counted from the top of the page; a letter is half as wide as high. */
function piece(text: string, left: number, line: number): PdfPiece {
  return { text, left, right: left + (text.length * SIZE) / 2, y: 50 + line * 12, size: SIZE };
}

const LEFT = [
  'Amina Example was arrested on 3',
  'March. She has taught in the',
  'village school for many years,',
  'and was never charged.',
  'Her family may not visit.',
];
const RIGHT = [
  'Her lawyer says that she needs',
  'treatment at once. She was seen',
  'last in June, in a hospital in',
  'the capital, and looked weak.',
  'Nobody knows more than that.',
];
const HEADING = 'URGENT ACTION: free the imprisoned teacher of Springfield without delay';

const byRow = (left: readonly string[], right: readonly string[], from = 0, x = 300) =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] === undefined ? [] : [piece(left[row], 50, from + row)]),
    ...(right[row] === undefined ? [] : [piece(right[row], x, from + row)]),
  ]).flat();

const texts = (pieces: readonly PdfPiece[]) => inReadingOrder(pieces).map(({ text }) => text);

test('two columns drawn line by line are read one after the other', () => {
  expect(texts(byRow(LEFT, RIGHT))).toEqual([...LEFT, ...RIGHT]);
});

test('columns drawn one after the other stay so, the right one first as well as last', () => {
  const left = LEFT.map((text, row) => piece(text, 50, row));
  const right = RIGHT.map((text, row) => piece(text, 300, row + 0.5));
  expect(texts([...left, ...right])).toEqual([...LEFT, ...RIGHT]);
  expect(texts([...right, ...left])).toEqual([...LEFT, ...RIGHT]);
});

test('what stands above columns comes first, even if it is drawn last, and what is below comes after', () => {
  const page = [...byRow(LEFT, RIGHT, 2), piece('All letters by 30 November', 50, 12), piece(HEADING, 50, 0)];
  expect(texts(page)).toEqual([HEADING, ...LEFT, ...RIGHT, 'All letters by 30 November']);
});

test('a heading across both parts columns into those above and those below', () => {
  const page = [...byRow(LEFT, RIGHT), piece(HEADING, 50, 6), ...byRow(['Left below it'], ['Right below it'], 7)];
  expect(texts(page)).toEqual([...LEFT, ...RIGHT, HEADING, 'Left below it', 'Right below it']);
});

test('columns of different length, with paragraphs, stay whole', () => {
  const right = RIGHT.map((text, row) => piece(text, 300, row + (row > 2 ? 1 : 0)));
  const left = [...LEFT, ...LEFT].map((text, row) => piece(text, 50, row));
  expect(texts([left[0] as PdfPiece, ...right, ...left.slice(1)])).toEqual([...LEFT, ...LEFT, ...RIGHT]);
});

test('two addresses side by side are read one after the other, and the page goes on after both', () => {
  const one = ['President of Exampleland', 'His Excellency John Doe', '1 Palace Road', 'Capital City', 'Exampleland'];
  const other = ['Minister of Justice', 'Ms Jane Roe', '2 Ministry Street', 'Capital City'];
  const page = [piece(HEADING, 50, 0), ...byRow(one, other, 2), piece('Yours sincerely,', 50, 9.5)];
  expect(texts(page)).toEqual([HEADING, ...one, ...other, 'Yours sincerely,']);
});

test('three columns are read from the left to the right', () => {
  const short = (text: string) => text.slice(0, 20);
  const [one, two, three] = [LEFT.map(short), RIGHT.map(short), [...LEFT].reverse().map(short)];
  const page = one.flatMap((text, row) => [
    piece(text, 50, row),
    piece(two[row] as string, 200, row),
    piece(three[row] as string, 350, row),
  ]);
  expect(texts(page)).toEqual([...one, ...two, ...three]);
});

test.each([
  [
    'labels and what they are for',
    ['Name of the prisoner:', 'Preferred pronouns:', 'Place of arrest:', 'Deadline for you:'],
    1,
  ],
  [
    'rows that stand apart',
    ['Name of the prisoner', 'Preferred pronouns', 'Place of the arrest', 'Deadline for you'],
    2,
  ],
  ['short marks', ['1', '2', '3', '4', '5'], 1],
])('a table is read row by row: %s', (_what, left, pitch) => {
  const page = left.flatMap((text, row) => [
    piece(text, 50, row * pitch),
    piece(RIGHT[row % RIGHT.length] as string, 300, row * pitch),
  ]);
  expect(texts(page)).toEqual(page.map(({ text }) => text));
});

test('a page without columns stays in the order in which it is drawn', () => {
  const page = [
    piece('1', 300, 60),
    ...LEFT.map((text, row) => piece(`${text}, ${text}`, 50, row)),
    piece('May 2026', 400, 0),
  ];
  expect(texts(page)).toEqual(page.map(({ text }) => text));
});

test('no page and few pieces are no trouble', () => {
  expect(texts([])).toEqual([]);
  expect(texts([piece('x', 0, 0)])).toEqual(['x']);
});

test('a drawing with very many pieces takes no time', () => {
  const page = Array.from({ length: 100_000 }, (_, index) => piece('x', index % 997, index % 1009));
  const from = performance.now();
  expect(texts(page)).toHaveLength(100_000);
  expect(performance.now() - from).toBeLessThan(2000);
});
