import { describe, expect, test } from 'vitest';
import { shownWords } from '../../tests/builders/shownWords';
import { cleanLines } from './cleanLines';
import { splitColumns } from './splitColumns';

const split = (...lines: string[]) => {
  const result = splitColumns(cleanLines(lines));
  return { split: result.split, texts: result.lines.map(({ text }) => text), ns: result.lines.map(({ n }) => n) };
};

const LEFT = ['Minister Abel Sample', 'Ministry of Justice', '1 Example Street', 'Sampletown 1000'];
const RIGHT = ['Ambassador Ada Sample', 'Embassy of Examplia', '2 Example Street', 'Otherton 2000'];
const beside = (gap = 26) => LEFT.map((left, index) => left.padEnd(gap) + RIGHT[index]);

describe('two columns', () => {
  test('are read one after the other, apart by an empty line', () => {
    expect(split(...beside())).toEqual({
      split: true,
      texts: [...LEFT, '', ...RIGHT],
      ns: [1, 2, 3, 4, 4, 1, 2, 3, 4],
    });
  });

  test('need no more than three spaces between them', () => {
    expect(split(...beside(23)).texts).toEqual([...LEFT, '', ...RIGHT]);
    expect(split(...beside(22)).split).toBe(false);
  });

  test('may go on on one side', () => {
    const lines = [...beside(), ''.padEnd(26) + 'Tel: 202 555 0143', 'Kenya'];
    expect(split(...lines).texts).toEqual([...LEFT, 'Kenya', '', ...RIGHT, 'Tel: 202 555 0143']);
  });

  test('leave what is before and after them as it is', () => {
    const before = ['ADDITIONAL TARGETS', ''];
    const after = ['', 'Please write soon.'];
    const result = split(...before, ...beside(), ...after);
    expect(result.texts).toEqual([...before, ...LEFT, '', ...RIGHT, ...after]);
    expect(result.ns).toEqual([1, 2, 3, 4, 5, 6, 6, 3, 4, 5, 6, 7, 8]);
  });

  test('are found in each block by itself', () => {
    const { texts } = split(...beside(), '', ...beside(40));
    expect(texts).toEqual([...LEFT, '', ...RIGHT, '', ...LEFT, '', ...RIGHT]);
  });

  test('lose no word', () => {
    const lines = beside(24);
    expect(
      split(...lines)
        .texts.flatMap(shownWords)
        .sort(),
    ).toEqual(lines.flatMap(shownWords).sort());
  });
});

describe('no columns are', () => {
  test.each([
    ['two lines side by side', beside().slice(0, 2)],
    [
      'three lines that are apart',
      beside()
        .slice(0, 3)
        .flatMap((line) => [line, '']),
    ],
    ['indented text', LEFT.map((line) => `          ${line}`)],
    [
      'an indented paragraph',
      ['      She was taken from home.', 'Nobody has seen her since then.', 'Her brother looks for her.'],
    ],
    ['a table of two words', ['Name      Ada', 'City      Sampletown', 'Code      1000', 'Sex       female']],
    ['labels and values', ['Name:     Ada Sample', 'Role:     Minister', 'Tel:      202 555 0143']],
    [
      'gaps that are not below each other',
      ['one   two three four five', 'one two three   four five', 'one two three four   five six'],
    ],
    ['a line of text across both', [...beside().slice(0, 3), 'Please write to both of them as soon as you can.']],
    ['a block in which few lines have a gap', [...beside().slice(0, 3), ...Array.from({ length: 4 }, () => 'A line')]],
    ['gaps of which most are elsewhere', [...beside().slice(0, 3), 'Name:   Ada', 'Sex:   female']],
    ['single spaces', ['Ada Sample Minister', 'Tom Sample Minister', 'Abe Sample Minister']],
    ['nothing', ['', '', '']],
  ])('%s', (_, lines) => {
    expect(split(...lines)).toMatchObject({ split: false, texts: lines });
  });
});
