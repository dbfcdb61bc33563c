import { describe, expect, test } from 'vitest';
import { cleanLines } from './cleanLines';
import { bulletOf, isBullet, paragraphsOf, paragraphText, withoutBullet, wrapWidth } from './paragraphs';

const linesOf = (text: string) => cleanLines(text.split('\n'));
const read = (text: string, width = wrapWidth(linesOf(text))) => paragraphsOf(linesOf(text), width);
const texts = (text: string, width?: number | null) => read(text, width).map((paragraph) => paragraph.text);

describe('an item of a list', () => {
  test.each([
    ['- free her', '- ', 'free her'],
    ['– free her', '– ', 'free her'],
    ['• free her', '• ', 'free her'],
    ['  ▪  free her  ', '  ▪  ', 'free her'],
    ['* free her', '* ', 'free her'],
    ['\uf0b7 free her', '\uf0b7 ', 'free her'],
    ['1. free her', '1. ', 'free her'],
    ['12) free her', '12) ', 'free her'],
    ['(3) free her', '(3) ', 'free her'],
    ['a) free her', 'a) ', 'free her'],
    ['(b) free her', '(b) ', 'free her'],
  ])('%j', (line, mark, rest) => {
    expect(isBullet(line)).toBe(true);
    expect(bulletOf(line)).toBe(mark);
    expect(withoutBullet(line)).toBe(rest);
  });

  test.each([
    '-free her',
    '•free her',
    '- ',
    '-5 degrees',
    '1.5 million',
    '2025. A year',
    '123. Street',
    '1 Example Street',
    'A. Sample',
    'ab) free her',
    'o free her',
    'free - her',
    '',
  ])('is not %j', (line) => {
    expect(isBullet(line)).toBe(false);
    expect(bulletOf(line)).toBe('');
    expect(withoutBullet(line)).toBe(line.trim());
  });
});

const WRAPPED = `Amina Example was taken from her home in Sampletown
on the first of May for a poem that she had written
about the river and about the people who live there.
She has not been seen since, and nobody has told her
family where she is held.

Her brother Noor went to the police on the next day,
and was told that they knew nothing about her at all,
which neighbours who had seen the arrest say is false.`;

describe('the width that lines are broken at', () => {
  const linesOfLength = (...lengths: number[]) =>
    lengths.map((length, index) => ({ n: index, text: 'x'.repeat(length) }));

  test('is that of the longest, where many are nearly as long', () => {
    expect(wrapWidth(linesOf(WRAPPED))).toBe(54);
    expect(wrapWidth(linesOfLength(60, 60, 60, 60, 60, 60))).toBe(60);
    expect(wrapWidth(linesOfLength(140, 130, 120, 140, 138, 136))).toBe(140);
  });

  test.each([
    ['there are few lines', linesOfLength(60, 60, 60, 60, 60)],
    ['there are none', []],
    ['lines are longer than a page is wide', linesOfLength(141, 141, 141, 141, 141, 141, 141)],
    ['most lines are far shorter than the longest', linesOfLength(80, 40, 40, 40, 40, 40, 40)],
    ['all lines are short, as those of addresses', linesOfLength(30, 30, 30, 30, 30, 30, 30)],
  ])('is none where %s', (_, lines) => {
    expect(wrapWidth(lines)).toBeNull();
  });
});

describe('in text that was broken to fit a page', () => {
  test('lines are joined to paragraphs, which know their lines', () => {
    const paragraphs = read(WRAPPED);
    expect(paragraphs.map(({ lines }) => lines.map(({ n }) => n))).toEqual([
      [1, 2, 3, 4, 5],
      [7, 8, 9],
    ]);
    expect(paragraphs.map(({ text }) => text).join('\n\n')).toBe(WRAPPED.replace(/(\S)\n(\S)/g, '$1 $2'));
  });

  test('an item of a list goes on with the next line, the next item does not', () => {
    const list = `\n\n- free Amina Example at once and without conditions, for
she did nothing but write;
- Protect her until then.`;
    expect(texts(WRAPPED + list).slice(2)).toEqual([
      '- free Amina Example at once and without conditions, for she did nothing but write;',
      '- Protect her until then.',
    ]);
  });

  test.each([
    ['a short line ends its paragraph', 'She was not seen again.\nHer brother looked for her.', 2],
    ['a small letter goes on with one', 'She was not seen again by\nanybody that we know of.', 1],
    [
      'a word that would not have fitted goes on',
      `She was not seen again, neither at home nor in her school\nSampletown`,
      1,
    ],
    ['a word that would have fitted does not', `She was not seen again, neither at home\nNoor`, 2],
    ['a salutation stands by itself', 'Dear Minister,\nplease free Amina.', 2],
    ['so does a line that ends with a colon', 'I ask you:\nfree Amina.', 2],
    ['so does an Arabic salutation', 'معالي الوزير،\nأكتب إليكم.', 2],
  ])('%s', (_, text, count) => {
    expect(read(text, 60)).toHaveLength(count);
  });
});

describe('a page may end in the middle of a sentence', () => {
  test.each([
    ['and goes on with a small letter', 'she was taken to\n\nher brother said', 60, 1],
    ['also with an accent', 'il a demandé\n\nà son frère', 60, 1],
    ['but not with a capital', 'She was taken to\n\nHer brother said', 60, 2],
    ['nor after a full stop', 'She was taken.\n\nher brother said', 60, 2],
    ['nor after a colon', 'I ask you to:\n\nfree her', 60, 2],
    ['nor after an item of a list', '- free her and\n\nher brother', 60, 2],
    ['nor with an item of a list', 'I ask you to free\n\n- her', 60, 2],
    ['nor where nothing was broken', 'she was taken to\n\nher brother said', null, 2],
  ])('%s', (_, text, width, count) => {
    expect(read(text, width)).toHaveLength(count);
  });
});

describe('where every paragraph is one line', () => {
  test('lines stay apart, with or without an empty one between them', () => {
    expect(texts('She was taken.\nand not seen since\n\n\nHer brother looked for her', null)).toEqual([
      'She was taken.',
      'and not seen since',
      'Her brother looked for her',
    ]);
  });

  test('an item of a list goes on with a small letter only', () => {
    expect(texts('- free her and\nher brother\n- Protect them\nYours sincerely,', null)).toEqual([
      '- free her and her brother',
      '- Protect them',
      'Yours sincerely,',
    ]);
  });

  test('an item that a blank line follows is at its end', () => {
    expect(texts('- free her and\n\nher brother', null)).toEqual(['- free her and', 'her brother']);
  });
});

test('marks of items become dashes, numbers and letters stay', () => {
  expect(texts('• free her\n▪ protect her\n1. free her\n(b) protect her', null)).toEqual([
    '- free her',
    '- protect her',
    '1. free her',
    '(b) protect her',
  ]);
});

describe('as text', () => {
  test.each([
    ['paragraphs are apart by an empty line', 'One.\nTwo.', 'One.\n\nTwo.'],
    ['items are below each other', '- one\n- two', '- one\n- two'],
    ['also with empty lines between them', '• one\n\n\n• two', '- one\n- two'],
    [
      'a list is apart from what is around it',
      'You:\n- one\n- two\nThanks.\n- three',
      'You:\n\n- one\n- two\n\nThanks.\n\n- three',
    ],
    ['nothing is nothing', '\n \n', ''],
  ])('%s', (_, text, result) => {
    expect(paragraphText(read(text, null))).toBe(result);
  });
});
