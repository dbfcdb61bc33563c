import { datesInLine } from '../appeal/datesInText';
import { salutationIn, salutationLine } from '../appeal/salutationIn';
import { sentenceReader } from '../appeal/sentences';
import { folded } from '../urgent-action/foldedText';
import { isClosing } from '../urgent-action/letterWords';
import { foldedLine } from './foldedLine';

/** A draft taken apart. Together they have every word of it, but for its salutation and what the sheet has elsewhere. */
export interface LetterParts {
  /** The date that was typed above the letter; '' for none. */
  date: string;
  body: string;
  /** '' where the draft has none. */
  closing: string;
  /** What stands below the closing, or at the end of a letter without one: a name, a postscript; lines. */
  signature: string[];
}

/** What of a letter stands at the head of the sheet in any case. */
export interface Elsewhere {
  name: string;
  /** The sender's lines without the name. */
  sender: readonly string[];
  recipient: readonly string[];
}

/** Longest name that somebody signs with, characters. */
const LONGEST_NAME = 60;

/** Takes a draft apart for paper; `language` is its own, BCP 47. */
export function letterParts(draft: string, { name, sender, recipient }: Elsewhere, language: string): LetterParts {
  const head = withoutHead(draft.replace(/\r\n?/g, '\n').split('\n'), [name, ...sender, ...recipient]);
  const below = withoutSalutationBelow(head.lines);
  const letter = (below ?? head.lines).join('\n');
  const sentences = sentenceReader(language)(letter);
  // a closing that is the first line is read as a salutation, and is none; nor is what stood above one
  const salutation = sentences.find(({ kind, text }) => below === null && kind === 'salutation' && !isClosing(text));
  const closing = sentences.find(({ kind }) => kind === 'closing');
  const rest = letter.slice(salutation?.end ?? 0, closing?.start).replace(/^[^\S\n]+/, '');
  const end =
    closing === undefined
      ? signedEnd(rest.split('\n'), name, sender)
      : { body: rest, signature: letter.slice(closing.end).split('\n') };
  return {
    date: head.date,
    body: trimmed(end.body.split('\n')).join('\n'),
    closing: closing?.text ?? '',
    signature: trimmed(without(end.signature, sender)),
  };
}

/** Without the lines at the head that the sheet has already, and with the date that is among them. */
function withoutHead(lines: readonly string[], there: readonly string[]): { lines: string[]; date: string } {
  let date = '';
  for (const [index, line] of lines.entries()) {
    const dated = date === '' ? dateOf(line) : '';
    if (dated !== '') date = dated;
    else if (line.trim() !== '' && !isAmong(line, there)) return { lines: lines.slice(index), date };
  }
  return { lines: [], date };
}

/** The date, if the line has a whole date and nothing else. */
function dateOf(line: string): string {
  const [found, more] = datesInLine(line);
  if (found === undefined || more !== undefined || found.date.length < 'YYYY-MM-DD'.length) return '';
  return /[\p{L}\p{N}]/u.test(line.slice(0, found.start) + line.slice(found.end)) ? '' : found.date;
}

/** Without a salutation that stands below a few short lines, such as what the letter is about; null where none does. */
function withoutSalutationBelow(lines: readonly string[]): string[] | null {
  const at = salutationLine(lines);
  if (at === null || at === lines.findIndex((line) => line.trim() !== '')) return null;
  const line = lines[at]!;
  const said = line
    .trim()
    .slice(salutationIn(line, lines.slice(at + 1).join('\n')).length)
    .trim();
  return lines.toSpliced(at, 1, ...(said === '' ? [] : [said]));
}

/** The end of a letter without closing: the sender's lines, and a name above them. */
function signedEnd(
  lines: readonly string[],
  name: string,
  sender: readonly string[],
): Pick<LetterParts, 'body' | 'signature'> & { body: string } {
  const kept = [...lines];
  const dropBlank = () => {
    while (kept.length > 0 && (kept.at(-1)!.trim() === '' || isAmong(kept.at(-1)!, sender))) kept.pop();
  };
  dropBlank();
  const last = kept.at(-1) ?? '';
  const isName = isAmong(last, [name]) || (kept.at(-2)?.trim() === '' && isNameOf(last, name));
  if (isName) kept.pop();
  return { body: kept.join('\n'), signature: isName ? [last] : [] };
}

/** Whether a line is how somebody of this name signs: in part of the name, and nothing like a sentence. */
function isNameOf(line: string, name: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > LONGEST_NAME || /[.!?:;,،؟]$|\d/.test(text)) return false;
  const known = new Set(folded(name).split(' '));
  return folded(text)
    .split(' ')
    .every((word) => known.has(word));
}

function isAmong(line: string, lines: readonly string[]): boolean {
  const plain = foldedLine(line);
  return plain !== '' && lines.some((one) => foldedLine(one) === plain);
}

function without(lines: readonly string[], unwanted: readonly string[]): string[] {
  return lines.filter((line) => !isAmong(line, unwanted));
}

/** Without empty lines at both ends, and never two of them together. */
function trimmed(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.trimEnd()).join('\n');
  const tidy = text.replace(/^\n+|\n+$/g, '').replace(/\n{3,}/g, '\n\n');
  return tidy === '' ? [] : tidy.split('\n');
}
