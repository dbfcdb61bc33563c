import { isSalutation, requestIn } from '../urgent-action/letterWords';
import { bulletOf } from '../urgent-action/paragraphs';
import { firstPersonIn } from './personalWords';

/** Most lines with text that may stand above a salutation, and the longest: what the letter is about, its number. */
const MOST_LINES_ABOVE = 4;
const LONGEST_LINE_ABOVE = 90;

/** The country in short is not the writer. */
const COUNTRY = /\bUS\b/g;

/**
 * How much of a line greets, without white space around; '' for none. It is all of the line, unless it goes on after a
 * comma or colon: of “Dear Sir, I ask you to:” it is “Dear Sir,”, as the rest is not to be replaced with it.
 */
export function salutationIn(line: string, after: string): string {
  const text = line.trim();
  if (!isSalutation(text)) return '';
  const { head, rest } = parted(text);
  return saysMore(rest, after) ? head : text;
}

/** Whether a line goes on after its first comma or colon with more than whom it greets. */
export function goesOnToSay(line: string, after: string): boolean {
  return saysMore(parted(line.trim()).rest, after);
}

function parted(text: string): { head: string; rest: string } {
  const head = /^.*?[,:،](?=\s)/u.exec(text)?.[0] ?? text;
  return { head, rest: text.slice(head.length).trim() };
}

/** It asks for something, tells of the writer, or leads to a list: “please:”. */
function saysMore(rest: string, after: string): boolean {
  const leadsToList = /^\P{Lu}.*:$/u.test(rest) && bulletOf(after.trimStart()) !== '';
  return (
    /\p{L}/u.test(rest) && (leadsToList || requestIn(rest) !== null || firstPersonIn(rest.replace(COUNTRY, '')) > 0)
  );
}

/** Which line has the salutation: the first with text, or one below a few short ones; null for none of them. */
export function salutationLine(lines: readonly string[]): number | null {
  let above = 0;
  for (const [index, line] of lines.entries()) {
    if (isSalutation(line)) return index;
    if (line.trim() !== '') above++;
    if (above > MOST_LINES_ABOVE || line.length > LONGEST_LINE_ABOVE) return null;
  }
  return null;
}
