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

/** The line breaks that a paragraph needs in front so that an empty line is between it and the text that it goes below. */
export function breaksBelow(text: string): string {
  if (text.trim() === '' || /\n[^\S\n]*\n\s*$/.test(text)) return '';
  return /\n\s*$/.test(text) ? '\n' : '\n\n';
}
