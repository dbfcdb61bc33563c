import { describe, expect, test } from 'vitest';
import { cleanLines, documentLines, oneSpaced } from './cleanLines';

const cleaned = (line: string) => cleanLines([line])[0]!.text;

describe('lines', () => {
  test.each([
    ['Unix', 'a\nb', ['a', 'b']],
    ['Windows', 'a\r\nb', ['a', 'b']],
    ['old Mac', 'a\rb', ['a', 'b']],
    ['Unicode', 'a\u2028b\u2029c\u0085d', ['a', 'b', 'c', 'd']],
    ['pages', 'a\fb\vc', ['a', 'b', 'c']],
    ['empty ones between', 'a\r\n\r\nb\n\n\nc', ['a', '', 'b', '', '', 'c']],
    ['one at the end', 'a\n', ['a', '']],
    ['none', '', ['']],
  ])('are broken as %s does', (_, text, lines) => {
    expect(documentLines(text)).toEqual(lines);
  });

  test('are shown without what cannot be seen, and otherwise as they stand', () => {
    expect(documentLines('\ufeff> **pri\u00adson**\u200e \u0000\u001bok\t\u00a0')).toEqual(['> **prison** ok\t\u00a0']);
  });

  test('are numbered by their place', () => {
    expect(cleanLines(['a', '', 'b']).map(({ n }) => n)).toEqual([1, 2, 3]);
  });
});

describe('marks are taken off', () => {
  test.each([
    ['> quoted', 'quoted'],
    ['>quoted', 'quoted'],
    ['> > twice', 'twice'],
    ['>>> thrice', 'thrice'],
    ['>', ''],
    ['## TAKE ACTION', 'TAKE ACTION'],
    ['> # TAKE ACTION', 'TAKE ACTION'],
    ['**Name:** Amina', 'Name: Amina'],
    ['**Name:**Amina', 'Name:Amina'],
    ['__TAKE ACTION__', 'TAKE ACTION'],
    ['say **now**, please', 'say now, please'],
    ['----------', ''],
    ['= = = = =', ''],
    ['****', ''],
    ['ends   ', 'ends'],
  ])('%j is read as %j', (line, text) => {
    expect(cleaned(line)).toBe(text);
  });
});

describe('kept is', () => {
  test.each([
    ['a sign within a line', '1 > 0'],
    ['an arrow', '-> here'],
    ['a number sign before a word', '#FreeAmina'],
    ['a number', '#5 Example Street'],
    ['a dash before an item', '- an item'],
    ['three dashes in a line of text', 'one --- two'],
    ['a single star', 'webform*: https://example.org'],
    ['two underscores in an address', 'https://example.org/a__b/?c__d=1'],
    ['two underscores in an e-mail address', 'ada__sample@example.org'],
    ['a space between columns', 'left     right'],
    ['white space in front', '    indented'],
  ])('%s', (_, line) => {
    expect(cleaned(line)).toBe(line);
  });
});

describe('bold type of plain mail', () => {
  test.each([
    [['*Deadline:* 5 January 2026'], ['Deadline: 5 January 2026']],
    [['*ADDITIONAL TARGETS*'], ['ADDITIONAL TARGETS']],
    [
      ['*TAKE ACTION: WRITE OR USE', 'THIS LETTER*'],
      ['TAKE ACTION: WRITE OR USE', 'THIS LETTER'],
    ],
    [
      ['*TAKE ACTION', 'UNTIL:* 5 May'],
      ['TAKE ACTION', 'UNTIL: 5 May'],
    ],
  ])('%j', (lines, texts) => {
    expect(cleanLines(lines).map(({ text }) => text)).toEqual(texts);
  });

  test.each([
    [['* an item', '* another']],
    [['*only for', 'webform*: https://example.org']],
    [['*a footnote', '', 'a word*']],
    [['*a footnote', 'that goes on', 'and on', 'and on', 'to a star*']],
    [['*a footnote', '*another*  one']],
  ])('is none, and stays: %j', (lines) => {
    expect(cleanLines(lines).map(({ text }) => text)).toEqual(
      lines.map((line) => line.replace('*another*', 'another')),
    );
  });
});

test('every kind of space is a plain one, a tab is four', () => {
  expect(cleaned('a\u00a0b\u2009c\u3000d\u202fe')).toBe('a b c d e');
  expect(cleaned('a\tb')).toBe('a    b');
});

test('white space of all kinds becomes one space', () => {
  expect(oneSpaced(' a \n\t b\u00a0\u00a0c ')).toBe('a b c');
  expect(oneSpaced(' \n')).toBe('');
});
