import { isClosing } from '../urgent-action/letterWords';
import { bulletOf } from '../urgent-action/paragraphs';
import { remembering } from './remembering';
import { goesOnToSay, salutationIn, salutationLine } from './salutationIn';

/** A sentence of a letter, an item of a list, or a line that opens or ends the letter. */
export interface Sentence {
  /** Where it is in the letter, UTF-16 code units, without the mark of a list in front or white space around. */
  start: number;
  end: number;
  text: string;
  kind: 'salutation' | 'sentence' | 'closing' | 'signature';
  /** It is an item of a list, and the only sentence on its line or the first of it. */
  item: boolean;
}

/** Words that end in a full stop in the middle of a sentence: forms of address and the like, whatever follows. */
const TITLE =
  /(?:^|[\s("'])(?:mrs?|ms|mx|dra?|prof|rev|hon|gen|col|capt|lt|sgt|gov|sen|rep|st|e\.g|i\.e|cf|vs|approx|p\.ej|sra?|srta|excm[oa]|uds?|ee|mme|mlle|[a-hj-z]|د)\.\s*$/i;
/** A lawyer's title in French, which in small letters is a word that ends sentences. */
const MAITRE = /(?:^|\s)M[Me]?\.\s*$/;
/** Those that stand before a number. */
const BEFORE_NUMBER = /(?:^|[\s("'])(?:nos?|núm|arts?|sec|vol|pp?|ch|cap)\.\s*$/i;
/** U.S., p.m.: in the middle of a sentence, or at the end of one. */
const INITIALS = /(?:^|[\s("'])(?:\p{L}\.)+\p{L}\.\s*$/u;
/** What ends a quotation after a space, as in French: it belongs to what is before it. */
const END_OF_QUOTE = /^\s*[»”]+[.,;]?(?:\s+|$)/;
/** After it a small letter goes on with the sentence: “Stop!” she cried. */
const QUOTE_BEFORE = /[»”"],?\s*$/;
/** Words that hardly follow initials but at the beginning of a sentence. */
const OPENING =
  /^(?:I|The|He|She|We|It|They|This|That|These|Those|My|Our|His|Her|Their|In|On|At|As|But|And|Please|You|Your|If|When|No|El|La|Los|Las|Yo|Le|Les|Je|Il|Elle|Nous|Vous)(?!\p{L})/u;

/** Whether a sentence goes on after what the general rules of Unicode take for its end. */
function goesOn(before: string, after: string): boolean {
  return (
    TITLE.test(before) ||
    MAITRE.test(before) ||
    (BEFORE_NUMBER.test(before) && /^\d/.test(after)) ||
    (INITIALS.test(before) && !OPENING.test(after)) ||
    (QUOTE_BEFORE.test(before) && /^\p{Ll}/u.test(after))
  );
}

/** A reader of sentences in a language (BCP 47), which remembers paragraphs. */
export function sentenceReader(language: string): (letter: string) => Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const piecesOf = remembering((line) => readLine(line, segmenter));
  return (letter) => placed(letter, piecesOf);
}

/** A sentence in its line. */
type Piece = Omit<Sentence, 'kind'>;

function placed(letter: string, piecesOf: (line: string) => readonly Piece[]): Sentence[] {
  const sentences: Sentence[] = [];
  const lines = [...letter.matchAll(/[^\r\n]+/g)].filter(([line]) => /[\p{L}\p{N}]/u.test(line));
  const closing = closingLine(lines.map(([line]) => line));
  for (const [number, { 0: line, index }] of lines.entries()) {
    const greeting = number === 0 ? greetingOf(line, letter.slice(index + line.length)) : '';
    if (greeting !== '') {
      const after = line.indexOf(greeting) + greeting.length;
      add([whole(line.slice(0, after))], index, 'salutation');
      add(restOf(line.slice(after), piecesOf), index + after, 'sentence');
      continue;
    }
    const kind = number === closing ? 'closing' : closing !== null && number > closing ? 'signature' : 'sentence';
    add(kind === 'sentence' ? piecesOf(line) : [whole(line)], index, kind);
  }
  return sentences;

  function add(pieces: readonly Piece[], from: number, kind: Sentence['kind']): void {
    for (const piece of pieces) sentences.push({ ...piece, kind, start: from + piece.start, end: from + piece.end });
  }
}

/** What stands behind the salutation in its line; the mark of a list is none there. */
function restOf(rest: string, piecesOf: (line: string) => readonly Piece[]): readonly Piece[] {
  if (!/[\p{L}\p{N}]/u.test(rest)) return [];
  return bulletOf(rest) === '' ? piecesOf(rest) : [whole(rest)];
}

/** How much of the first line greets. */
function greetingOf(line: string, after: string): string {
  return salutationIn(line, after) || (greets(line, after) ? line.trim() : '');
}

/** Longest first line that is a salutation in whatever words, characters. */
const LONGEST_GREETING = 60;

/** An empty line, with something below it. */
const EMPTY_LINE = /^(?:(?:\r\n|\n|\r(?!\n))[^\S\r\n]*){2}\s*\S/;

/**
 * Whether a first line greets in words of one's own: it ends with a comma, says no more, an empty line parts it from the
 * rest, and no salutation follows, above which it would be what the letter is about.
 */
function greets(line: string, after: string): boolean {
  const text = line.trim();
  return (
    text.length <= LONGEST_GREETING &&
    /\p{L}.*[,،]$/u.test(text) &&
    EMPTY_LINE.test(after) &&
    !goesOnToSay(text, after) &&
    salutationLine(after.split(/\r\n?|\n/)) === null
  );
}

/** Most lines that may follow a closing: a name and an address. */
const MOST_SIGNATURE_LINES = 8;

/** The last line that closes a letter, if no more than a signature follows it. */
function closingLine(lines: readonly string[]): number | null {
  for (let number = lines.length - 1; number > 0 && number >= lines.length - 1 - MOST_SIGNATURE_LINES; number--)
    if (isClosing(lines[number]!)) return number;
  return null;
}

function whole(line: string): Piece {
  const text = line.trim();
  const start = line.indexOf(text);
  return { start, end: start + text.length, text, item: false };
}

function readLine(line: string, segmenter: Intl.Segmenter): Piece[] {
  const mark = bulletOf(line).length;
  const pieces: Piece[] = [];
  let start = mark;
  let end = mark;
  for (const { segment } of segmenter.segment(line.slice(mark))) {
    end += segment.length;
    const next = end + (END_OF_QUOTE.exec(line.slice(end))?.[0].length ?? 0);
    if (next < line.length && goesOn(line.slice(start, next), line.slice(next))) continue;
    add(start, next);
    start = next;
  }
  add(start, line.length);
  return pieces;

  function add(from: number, to: number): void {
    const piece = line.slice(from, to);
    const text = piece.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) {
      // a quotation mark or a full stop that stands apart belongs to what is before it
      const last = pieces.at(-1);
      if (last !== undefined && text !== '') {
        last.end = to - (piece.length - piece.trimEnd().length);
        last.text = line.slice(last.start, last.end);
      }
      return;
    }
    const at = from + piece.indexOf(text);
    pieces.push({ start: at, end: at + text.length, text, item: mark > 0 && pieces.length === 0 });
  }
}
