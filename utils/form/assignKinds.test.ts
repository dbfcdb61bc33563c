import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignOneToOne } from './assignKinds';

const total = (scores: readonly (readonly number[])[], columns: readonly number[]) =>
  columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : (scores[row]?.[column] ?? 0)), 0);

/** The highest sum there is, by trying everything. */
function best(scores: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const here = scores[row];
  if (here === undefined) return 0;
  const without = best(scores, row + 1, taken);
  const withOne = here.map((score, column) =>
    taken.has(column) || score === 0 ? 0 : score + best(scores, row + 1, new Set([...taken, column])),
  );
  return Math.max(without, ...withOne);
}

describe('assignOneToOne', () => {
  test('gives up a row’s best where the sum is higher that way', () => {
    expect(
      assignOneToOne([
        [0.9, 0.8],
        [0.85, 0],
      ]),
    ).toEqual([1, 0]);
  });

  test('what may not be assigned is not, and a row may get nothing', () => {
    expect(
      assignOneToOne([
        [0, 0.5],
        [0, 0.6],
        [0, 0],
      ]),
    ).toEqual([-1, 1, -1]);
    expect(assignOneToOne([])).toEqual([]);
    expect(assignOneToOne([[], []])).toEqual([-1, -1]);
  });

  test('the sum is the highest there is, and nothing is assigned twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((width) =>
          fc.array(fc.array(fc.constantFrom(0, 0.2, 0.5, 0.6, 0.9), { minLength: width, maxLength: width }), {
            minLength: 1,
            maxLength: 5,
          }),
        ),
        (scores) => {
          const columns = assignOneToOne(scores);
          const used = columns.filter((column) => column >= 0);
          expect(new Set(used).size).toBe(used.length);
          expect(total(scores, columns)).toBeCloseTo(best(scores), 9);
        },
      ),
      { numRuns: 500 },
    );
  });
});
