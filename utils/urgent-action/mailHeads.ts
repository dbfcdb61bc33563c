import type { Line } from './cleanLines';
import { folded } from './foldedText';

/** A line of a mail's head: what it is called, in English, Spanish, French and Arabic. */
const HEAD =
  /^\s*\*?(from|sent|date|to|cc|bcc|subject|reply-to|de|enviado(?: el)?|para|cco|asunto|fecha|envoyé|à|cci|objet|répondre à|من|إلى|نسخة|الموضوع|التاريخ|أُ?رسلت|تم الإرسال|تاريخ الإرسال)\s?\*?\s?[:：]\*?(?:\s|$)/iu;
/** Names that lines of an Urgent Action begin with, too: by themselves they show nothing. */
const COMMON = /^(?:date|fecha|التاريخ|de)$/iu;

/** Folded. */
const FORWARDED =
  /^[ -]*(?:(?:begin )?forwarded message|original message|(?:inicio del )?mensaje reenviado|mensaje original|(?:debut du )?message (?:transfere|reexpedie)|message d'origine|message original|الرساله الاصليه|(?:بدايه ال|بدء ال)?رساله (?:ال)?معاد توجيهها|(?:ال)?رساله (?:ال)?محوله)\s?:?[ -]*$/u;
const WROTE =
  /^\s*(?:(?:on|el|le|في)\s.{6,160}\s(?:wrote|escribió|a écrit|كتب)\s?|في\s.{6,160}\s(?:كتب|كتبت|بواسطة)\s[^:]{0,80}@[^:]{0,80})[:：]\s*$/iu;
/** The sentence before a quoted mail may be broken over so many lines. */
const LINES_OF_WROTE = 3;

/**
 * The lines of a mail's head, and those that say that a mail was forwarded or quoted. They tell of people who passed a
 * document on, not of whom it is about: they are no targets, and their date is not the document's.
 */
export function mailHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const heads = new Set<Line>();
  let run: Line[] = [];
  let names: string[] = [];
  const flush = () => {
    if (new Set(names).size >= 2 && names.some((name) => !COMMON.test(name))) for (const line of run) heads.add(line);
    run = [];
    names = [];
  };
  for (const [index, line] of lines.entries()) {
    const name = nameOf(line);
    if (name !== undefined || (names.length > 0 && isFolded(line, run.at(-1)!, lines[index + 1]))) {
      run.push(line);
      if (name !== undefined) names.push(name);
      continue;
    }
    flush();
    if (FORWARDED.test(folded(line.text.slice(0, LONGEST_MARK)))) heads.add(line);
    for (const one of wroteAt(lines, index)) heads.add(one);
  }
  flush();
  return heads;
}

/** Longest line that says that a mail was forwarded, characters. */
const LONGEST_MARK = 120;

function nameOf({ text }: Line): string | undefined {
  return HEAD.exec(text)?.[1]?.toLowerCase();
}

/** Whether a line goes on with the one above it: further addresses, a part that is set in, or a line within a head. */
function isFolded({ text }: Line, above: Line, below: Line | undefined): boolean {
  if (text.trim() === '') return false;
  if (text.includes('@') && !/[:：]/.test(text)) return true;
  return indent(text) > indent(above.text) || (below !== undefined && nameOf(below) !== undefined);
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}

/** The lines of an "On … wrote:" that begins here. */
function wroteAt(lines: readonly Line[], index: number): readonly Line[] {
  if (!/^\s*(?:on|el|le|في)\s/iu.test(lines[index]!.text)) return [];
  for (let count = 1; count <= LINES_OF_WROTE; count++) {
    const some = lines.slice(index, index + count);
    if (some.at(-1)!.text.trim() === '') return [];
    // an address may be broken, too
    if (WROTE.test(some.map(({ text }) => text.trim()).join(' '))) return count === 1 || hasDigit(some) ? some : [];
  }
  return [];
}

/** The day: a sentence of a document that leads to a quotation has none, mostly. */
function hasDigit(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => /\p{Nd}/u.test(text));
}
