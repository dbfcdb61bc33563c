import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, paginate } from './paginate';

const LINE = 10;

function aBlock(items: number | number[], over: Partial<Block> = {}): Block {
  return {
    items: typeof items === 'number' ? [items] : items,
    lineHeight: LINE,
    before: 5,
    withNext: false,
    isEnd: false,
    ...over,
  };
}

/** Sheets as `block:start-end`; all sheets have room for so many lines without space between them. */
function laidOut(blocks: readonly Block[], ...room: number[]): string[] {
  return paginate(blocks, (sheet) => (room[sheet] ?? room.at(-1)!) * LINE).map((runs) =>
    runs.map(({ block, start, end }) => `${block}:${start}-${end}`).join(' '),
  );
}

describe('no lonely line', () => {
  test('what fits is on one sheet', () => {
    expect(laidOut([aBlock(3), aBlock(2)], 5.5)).toEqual(['0:0-3 1:0-2']);
    expect(laidOut([], 5)).toEqual([]);
  });

  test('a paragraph leaves two lines at the foot of a sheet, and two for the next', () => {
    expect(laidOut([aBlock(3), aBlock(5)], 6.5, 10)).toEqual(['0:0-3 1:0-3', '1:3-5']);
    expect(laidOut([aBlock(3), aBlock(5)], 7.5, 10)).toEqual(['0:0-3 1:0-3', '1:3-5']);
    expect(laidOut([aBlock(3), aBlock(5)], 4.5, 10)).toEqual(['0:0-3', '1:0-5']);
    expect(laidOut([aBlock(3), aBlock(3)], 5.5, 10)).toEqual(['0:0-3', '1:0-3']);
  });

  test('an item of a list does neither', () => {
    expect(laidOut([aBlock([2, 2, 2])], 3, 10)).toEqual(['0:0-2', '0:2-6']);
    expect(laidOut([aBlock([1, 1, 4, 2])], 5, 10)).toEqual(['0:0-4', '0:4-8']);
    expect(laidOut([aBlock([1, 1, 3])], 4, 10)).toEqual(['0:0-2', '0:2-5']);
  });

  test('a salutation goes with the text below it', () => {
    expect(laidOut([aBlock(2), aBlock(1, { withNext: true }), aBlock(4)], 4.9, 10)).toEqual(['0:0-2', '1:0-1 2:0-4']);
  });

  test('the end takes two lines of the text along', () => {
    const end = [aBlock(1, { isEnd: true, withNext: true }), aBlock(1, { isEnd: true, before: 30 })];
    expect(laidOut([aBlock(6), ...end], 7, 10)).toEqual(['0:0-4', '0:4-6 1:0-1 2:0-1']);
    expect(laidOut([aBlock(4), aBlock(1), ...end], 6, 10)).toEqual(['0:0-2', '0:2-4 1:0-1 2:0-1 3:0-1']);
    expect(laidOut([aBlock(4), aBlock(2), ...end], 7, 10)).toEqual(['0:0-4', '1:0-2 2:0-1 3:0-1']);
  });

  test('a postscript may go on the next sheet', () => {
    const end = [aBlock(1, { isEnd: true, withNext: true }), aBlock(1, { isEnd: true })];
    expect(laidOut([aBlock(3), ...end, aBlock(2)], 6.5, 10)).toEqual(['0:0-3 1:0-1 2:0-1', '3:0-2']);
  });

  test('where nothing may be parted the text goes on all the same', () => {
    expect(laidOut([aBlock(3)], 2)).toEqual(['0:0-2', '0:2-3']);
    expect(laidOut([aBlock(1)], 0)).toEqual(['0:0-1']);
  });
});

test('space above a paragraph falls away at the head of a sheet', () => {
  expect(laidOut([aBlock(2), aBlock(2)], 2)).toEqual(['0:0-2', '1:0-2']);
});

const blocks = fc
  .record({
    text: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 12,
    }),
    below: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
  })
  .map(({ text, below }) => [
    aBlock(1, { withNext: true }),
    ...text.map((items) => aBlock(items)),
    aBlock(1, { isEnd: true, withNext: true }),
    aBlock(2, { isEnd: true, before: 50 }),
    ...below.map((lines) => aBlock(lines)),
  ]);

test('every line is there once and in order, no sheet is overfull, and no line is lonely', () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 20, max: 45 }), fc.integer({ min: 20, max: 45 }), (all, first, other) => {
      const room = (sheet: number) => (sheet === 0 ? first : other) * LINE;
      const sheets = paginate(all, room);
      const lines = (list: typeof sheets) =>
        list
          .flat()
          .flatMap(({ block, start, end }) => Array.from({ length: end - start }, (_, at) => `${block}:${start + at}`));
      expect(lines(sheets)).toEqual(
        all.flatMap(({ items }, block) =>
          Array.from({ length: items.reduce((sum, count) => sum + count, 0) }, (_, at) => `${block}:${at}`),
        ),
      );
      for (const [sheet, runs] of sheets.entries()) {
        const height = runs.reduce(
          (sum, { block, start, end }, at) =>
            sum + (at === 0 || start > 0 ? 0 : all[block]!.before) + (end - start) * LINE,
          0,
        );
        expect(height).toBeLessThanOrEqual(room(sheet));
        for (const { block, start, end } of runs) {
          const count = all[block]!.items.reduce((sum, one) => sum + one, 0);
          if (start > 0 || end < count) expect(end - start).toBeGreaterThanOrEqual(2);
        }
        // neither the salutation at the foot of a sheet nor the end at the head of one
        expect(all[runs.at(-1)!.block]!.withNext).toBe(false);
        expect(all[runs[0]!.block]!.isEnd).toBe(false);
        const end = runs.findIndex(({ block }) => all[block]!.isEnd);
        if (end > 0) {
          const text = runs.slice(0, end).reduce((sum, run) => sum + run.end - run.start, 0);
          expect(text).toBeGreaterThanOrEqual(2);
        }
      }
    }),
    { numRuns: 500 },
  );
});
