/** A line of the document, cleaned for reading. */
export interface Line {
  /** Its place in the document, from 1. */
  n: number;
  /** Without what cannot be seen, quote marks of e-mail, and white space at the ends; inner runs of spaces stay. */
  text: string;
  /** The last of several that were put together. */
  to?: number;
}

/** Soft hyphens, zero-width and direction marks, byte order mark, variation selectors: nothing that is read. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** All that Unicode's line breaking rules break a line at. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Controls that are no white space, among them NUL. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** The rest of a word that a line ended in the middle of, by a soft hyphen. */
const REST_OF_WORD = /\u00ad[^\S\r\n]*(\r\n|[\n\r\v\f\u0085\u2028\u2029])[^\S\r\n]*(\p{L}\S*)[^\S\r\n]?/gu;

/** The document's lines as they stand, for showing; numbered from 1 by their place. */
export function documentLines(text: string): string[] {
  return text
    .replace(REST_OF_WORD, '$2$1')
    .split(LINE_BREAK)
    .map((line) => line.replace(UNSEEN, '').replace(CONTROL, ''));
}

/** The lines as they are read: e-mail quotes and the marks of headings, bold type and rules in plain text taken off. */
export function cleanLines(lines: readonly string[]): Line[] {
  return withoutBrokenBold(lines.map((line) => unmarked(line.replaceAll('\t', '    ').replace(SPACES, ' ')))).map(
    (text, index) => ({ n: index + 1, text }),
  );
}

/** Bold type of plain-text mail runs over so many lines. */
const LINES_OF_BOLD = 4;

/** Takes the stars off bold type that a mail's width broke. */
function withoutBrokenBold(texts: string[]): string[] {
  for (const [from, text] of texts.entries()) {
    if (!/^\s*\*[^\s*][^*]*$/u.test(text)) continue;
    for (let to = from + 1; to < texts.length && to < from + LINES_OF_BOLD && texts[to]!.trim() !== ''; to++) {
      const star = texts[to]!.indexOf('*');
      if (star === -1) continue;
      const end = texts[to]!.slice(star + 1);
      if (/[:：]$/.test(texts[to]!.slice(0, star)) ? /^(?:\s[^*]*)?$/.test(end) : end === '' && star > 0) {
        texts[from] = text.replace('*', '');
        texts[to] = texts[to]!.replace('*', '');
      }
      break;
    }
  }
  return texts;
}

/** Spaces other than the plain one: no-break, thin, ideographic … */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Not inside a word: an address on the web or of e-mail may have two underscores. */
const BOLD = /(?<![\p{L}\p{N}])(?:\*\*|__)|(?:\*\*|__)(?![\p{L}\p{N}])/gu;

function unmarked(line: string): string {
  return (
    line
      .replace(/^(\s*>)+ ?/, '')
      .replace(/^\s*#{1,6}\s+/, '')
      .replace(BOLD, '')
      // bold type of plain-text mail, around a line or a label; neither a bullet nor a footnote
      .replace(/^(\s*)\*(?=[^\s*])([^*]{1,200}?)\*(?=\s|[:：]|$)/u, '$1$2')
      .replace(/^\s*([-=_*]\s*){4,}$/, '')
      .trimEnd()
  );
}

/** A text without some pieces of it, given in their order by where they begin and end. */
export function withoutSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduceRight((line, { start, end }) => line.slice(0, start) + line.slice(end), text);
}

/** White space of all kinds as single plain spaces, none at the ends. */
export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
