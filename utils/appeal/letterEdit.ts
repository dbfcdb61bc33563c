/** One change of a text: what stands from `start` to `end` (UTF-16 code units) becomes `text`. */
export interface LetterEdit {
  start: number;
  end: number;
  text: string;
}

/** A text after changes that do not overlap, given in any order, all of them placed in the text as it was. */
export function withEdits(letter: string, edits: readonly LetterEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), letter);
}
