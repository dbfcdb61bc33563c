import { isClosing, isSalutation } from '../urgent-action/letterWords';
import { bulletOf } from '../urgent-action/paragraphs';

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

/** Words that end in a full stop in the middle of a sentence, folded. */
const ABBREVIATIONS =
  /(?:^|[\s("'])(?:mr|mrs|ms|mx|dr|prof|rev|hon|gen|col|capt|lt|sgt|gov|sen|rep|st|jr|no|nos|art|arts|cf|vs|approx|e\.g|i\.e|p\.ej|sr|sra|srta|excmo|excma|ud|uds|núm|m|mm|mme|mlle|me|vol|p|pp|[a-hj-z]|(?:[a-z]\.)+[a-z])\.["')]?\s*$/i;

/** Longest letter whose paragraphs are remembered, paragraphs: more than any letter that is written has. */
const MOST_REMEMBERED = 4000;

/** A reader of sentences in a language (BCP 47), which remembers paragraphs, since most stay as they are while one is written. */
export function sentenceReader(language: string): (letter: string) => Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const known = new Map<string, readonly Piece[]>();
  const piecesOf = (line: string) => {
    let pieces = known.get(line);
    if (pieces === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(line, (pieces = readLine(line, segmenter)));
    }
    return pieces;
  };
  return (letter) => placed(letter, piecesOf);
}

/** A sentence in its line. */
type Piece = Omit<Sentence, 'kind'>;

function placed(letter: string, piecesOf: (line: string) => readonly Piece[]): Sentence[] {
  const sentences: Sentence[] = [];
  const lines = [...letter.matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== '');
  const closing = closingLine(lines.map(([line]) => line));
  for (const [number, { 0: line, index }] of lines.entries()) {
    const kind =
      number === 0 && isSalutation(line)
        ? 'salutation'
        : number === closing
          ? 'closing'
          : closing !== null && number > closing
            ? 'signature'
            : 'sentence';
    const pieces = kind === 'sentence' ? piecesOf(line) : [whole(line)];
    for (const piece of pieces) sentences.push({ ...piece, kind, start: index + piece.start, end: index + piece.end });
  }
  return sentences;
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
    // "Mr. President" is not the end of a sentence, whatever the general rules of Unicode say
    if (end < line.length && ABBREVIATIONS.test(line.slice(start, end))) continue;
    add(start, end);
    start = end;
  }
  add(start, end);
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
