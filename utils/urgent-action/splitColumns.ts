import type { Line } from './cleanLines';

/** Fewest lines with text on both sides that make two columns. */
const FEWEST = 3;
/** Narrowest gap between columns, characters. */
const GAP = 3;

/**
 * Blocks of lines whose text stands in two columns side by side: the left one is read before the right one. Other
 * blocks stay as they are.
 */
export function splitColumns(lines: readonly Line[]): { lines: Line[]; split: boolean } {
  const result: Line[] = [];
  let split = false;
  let block: Line[] = [];
  const flush = () => {
    const columns = columnsOf(block);
    split ||= columns !== null;
    result.push(...(columns ?? block));
    block = [];
  };
  for (const line of lines) {
    if (line.text.trim() !== '') {
      block.push(line);
      continue;
    }
    flush();
    result.push(line);
  }
  flush();
  return { lines: result, split };
}

function columnsOf(block: readonly Line[]): Line[] | null {
  const both = block.filter(({ text }) => /\S\s{3,}\S/.test(text));
  if (both.length < FEWEST || both.length < block.length * 0.5) return null;
  const gutter = gutterOf(block, both.length);
  if (gutter === null) return null;
  const part = (from: number, to?: number) =>
    block.map(({ n, text }) => ({ n, text: text.slice(from, to).trimEnd() })).filter(({ text }) => text.trim() !== '');
  return [...part(0, gutter), { n: block.at(-1)!.n, text: '' }, ...part(gutter)];
}

/** A column of the page that every line leaves free, with text on both sides of it in enough lines. */
function gutterOf(block: readonly Line[], both: number): number | null {
  const width = Math.min(200, Math.max(...block.map(({ text }) => text.length)));
  for (let at = 8; at < width - GAP; at++) {
    const free = block.every(({ text }) => text.slice(at, at + GAP).trim() === '' && text.length !== at + 1);
    if (!free || block.every(({ text }) => text.slice(at + GAP, at + GAP + 1).trim() === '')) continue;
    const sides = block.filter(({ text }) => text.slice(0, at).trim() !== '' && text.slice(at + GAP).trim() !== '');
    if (sides.length >= Math.max(FEWEST, both * 0.8)) return at + GAP;
  }
  return null;
}
