/** A part of a letter that is set in lines: a paragraph, the closing, a name. Heights are in one unit, whichever. */
export interface Block {
  /** How many lines each of its items has; a paragraph without line breaks of its own is one item. */
  items: readonly number[];
  lineHeight: number;
  /** Space above it, which falls away at the head of a sheet. */
  before: number;
  /** Stays on one sheet with the block below, or with the first lines of that. */
  withNext: boolean;
  /** Belongs to the end of the letter: no sheet begins with it, it takes the last lines of the text along. */
  isEnd: boolean;
}

/** Lines of one block that are on one sheet: from the first to before `end`. */
export interface Run {
  block: number;
  start: number;
  end: number;
}

/** As few lines of a paragraph may stand alone at the foot or at the head of a sheet. */
const FEWEST = 2;

interface Line {
  block: number;
  index: number;
  height: number;
  before: number;
  /** A sheet may begin with it. */
  mayBegin: boolean;
}

/**
 * Lays blocks out on sheets: no lonely line, a salutation with the text it opens, the end with at least two lines of the
 * text. Each sheet takes as much as it can; where nothing may be parted the rules give way, never the text.
 * `capacity` is the height that the sheet of a number (from 0) has for text.
 */
export function paginate(blocks: readonly Block[], capacity: (sheet: number) => number): Run[][] {
  const lines = linesOf(blocks);
  const sheets: Run[][] = [];
  for (let start = 0; start < lines.length;) {
    const full = filled(lines, start, capacity(sheets.length));
    const end = full === lines.length ? full : lastBreak(lines, start, full);
    sheets.push(runsOf(lines.slice(start, end)));
    start = end;
  }
  return sheets;
}

function linesOf(blocks: readonly Block[]): Line[] {
  const firstOfEnd = blocks.findIndex(({ isEnd }) => isEnd);
  const end = firstOfEnd < 0 ? blocks.length : firstOfEnd;
  return blocks.flatMap(({ items, lineHeight, before, isEnd }, block) => {
    const count = countOf(items);
    return Array.from({ length: count }, (_, index) => {
      const parts = index === 0 ? blocks[block - 1]?.withNext !== true : mayPart(items, index);
      const isLonely = firstOfEnd >= 0 && block < end && textLeft(blocks, block, index, end) < FEWEST;
      return {
        block,
        index,
        height: lineHeight,
        before: index === 0 ? before : 0,
        mayBegin: parts && !isLonely && !(isEnd && index === 0),
      };
    });
  });
}

/** Whether a sheet may begin with this line of a block: neither the block nor one of its items has a lonely line then. */
function mayPart(items: readonly number[], index: number): boolean {
  if (index < FEWEST || countOf(items) - index < FEWEST) return false;
  let start = 0;
  for (const count of items) {
    if (index < start + count) return index === start || (index - start >= FEWEST && start + count - index >= FEWEST);
    start += count;
  }
  return false;
}

function countOf(items: readonly number[]): number {
  return items.reduce((sum, count) => sum + count, 0);
}

/** Lines of text from this one to the end of the text. */
function textLeft(blocks: readonly Block[], block: number, index: number, end: number): number {
  return blocks.slice(block, end).reduce((sum, { items }) => sum + countOf(items), 0) - index;
}

/** The number of the first line that no longer fits; at least one does. */
function filled(lines: readonly Line[], start: number, capacity: number): number {
  let height = 0;
  for (let at = start; at < lines.length; at++) {
    height += lines[at]!.height + (at === start ? 0 : lines[at]!.before);
    if (height > capacity && at > start) return at;
  }
  return lines.length;
}

/** The last line up to this one that may begin a sheet; this one itself where none may. */
function lastBreak(lines: readonly Line[], start: number, full: number): number {
  for (let at = full; at > start; at--) if (lines[at]!.mayBegin) return at;
  return full;
}

function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  for (const { block, index } of lines) {
    const last = runs.at(-1);
    if (last?.block === block) last.end = index + 1;
    else runs.push({ block, start: index, end: index + 1 });
  }
  return runs;
}
