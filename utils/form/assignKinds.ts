/**
 * The best one-to-one assignment: for each row one column at most and for each column one row at most, so that the sum
 * of their scores is the highest there is. The Hungarian method, by shortest augmenting paths (R. Jonker and
 * A. Volgenant, “A shortest augmenting path algorithm for dense and sparse linear assignment problems”, Computing 38,
 * 1987). `scores[row][column]` is 0 for what may not be assigned. Gives the column of each row, -1 for none. Takes
 * time in proportion to rows² × columns, so the fewer of the two should be the rows.
 */
export function assignOneToOne(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const columns = scores[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return scores.map(() => -1);
  // a column of its own for each row stands for “none”
  const width = columns + rows;
  const cost = (row: number, column: number) =>
    column < columns ? -(scores[row]?.[column] ?? 0) : column === columns + row ? 0 : 1;
  const rowPotential = Array.from({ length: rows + 1 }, () => 0);
  const columnPotential = Array.from({ length: width + 1 }, () => 0);
  /** By column, from 1 on: the row that has it, from 1 on; 0 for none. */
  const owner = Array.from({ length: width + 1 }, () => 0);
  for (let row = 1; row <= rows; row++) {
    const cameFrom = Array.from({ length: width + 1 }, () => 0);
    const shortest = Array.from({ length: width + 1 }, () => Infinity);
    const done = Array.from({ length: width + 1 }, () => false);
    owner[0] = row;
    let at = 0;
    do {
      done[at] = true;
      const from = owner[at] as number;
      let next = 0;
      let step = Infinity;
      for (let column = 1; column <= width; column++) {
        if (done[column]) continue;
        const length =
          cost(from - 1, column - 1) - (rowPotential[from] as number) - (columnPotential[column] as number);
        if (length < (shortest[column] as number)) {
          shortest[column] = length;
          cameFrom[column] = at;
        }
        if ((shortest[column] as number) < step) {
          step = shortest[column] as number;
          next = column;
        }
      }
      for (let column = 0; column <= width; column++) {
        if (done[column]) {
          (rowPotential[owner[column] as number] as number) += step;
          (columnPotential[column] as number) -= step;
        } else (shortest[column] as number) -= step;
      }
      at = next;
    } while (owner[at] !== 0);
    for (; at !== 0; at = cameFrom[at] as number) owner[at] = owner[cameFrom[at] as number] as number;
  }
  const result = Array.from({ length: rows }, () => -1);
  for (let column = 1; column <= columns; column++) {
    const row = (owner[column] as number) - 1;
    if (row >= 0 && (scores[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}
