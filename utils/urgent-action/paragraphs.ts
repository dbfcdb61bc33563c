import type { Line } from './cleanLines';

/** Signs without a meaning of their own are of fonts of symbols. */
const BULLET =
  /^\s*(?:[-–—•●○▪■□◾◼◆▸►‣⁃∙·*§\uf0b7\uf0a7]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)|^\s*[\ue000-\uf8ff]\s*(?=\S)/u;

/** Whether a line is an item of a list. */
export function isBullet(line: string): boolean {
  return BULLET.test(line);
}

/** An item with a number or a letter in front. */
function isNumbered(line: string): boolean {
  return /^\s*\(?[\da-z]/u.test(line);
}

/** What stands before an item of a list: its mark, with white space. */
export function bulletOf(line: string): string {
  return BULLET.exec(line)?.[0] ?? '';
}

/** An item of a list without its mark. */
export function withoutBullet(line: string): string {
  return line.slice(bulletOf(line).length).trim();
}

/**
 * How long the lines of a document are whose paragraphs were broken to fit a page, in characters; null where every
 * paragraph is one line. Broken text has many lines of nearly the same length, and none that is much longer.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map(({ text }) => text.trim().length).filter((length) => length > 30);
  if (lengths.length < 6) return null;
  const longest = Math.max(...lengths);
  if (longest > 140) return null;
  const full = lengths.filter((length) => length > longest * 0.75).length;
  return full >= lengths.length * 0.4 ? longest : null;
}

/** A paragraph or an item of a list, with the lines it came from. */
export interface Paragraph {
  text: string;
  bullet: boolean;
  lines: readonly Line[];
}

/** Puts lines together to paragraphs: those of a broken paragraph are joined; items of lists stay by themselves. */
export function paragraphsOf(lines: readonly Line[], width: number | null): Paragraph[] {
  const paragraphs: { text: string; bullet: boolean; lines: Line[] }[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '') {
      open = false;
      continue;
    }
    const last = paragraphs.at(-1);
    const bullet = isBullet(text);
    const continues =
      last !== undefined && !bullet && (open ? goesOn(last, text, width) : isCutByPage(last, text, width));
    if (continues) {
      last.text += (isBrokenWord(last.text, text) ? '' : ' ') + text;
      last.lines.push(line);
    } else {
      paragraphs.push({ text: bullet && !isNumbered(text) ? `- ${withoutBullet(text)}` : text, bullet, lines: [line] });
    }
    open = true;
  }
  return paragraphs;
}

/** A word that was broken at its hyphen, as "well-known"; not "short- and long-term". */
function isBrokenWord(before: string, text: string): boolean {
  return /\p{L}[-‐]$/u.test(before) && /^(?!(?:and|or|to|y|o|e|u|et|ou)\s)\p{Ll}/u.test(text);
}

/** Paragraphs as text: apart by an empty line, items of one list right below each other. */
export function paragraphText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ text, bullet }, index) => {
      const before = index === 0 ? '' : bullet && paragraphs[index - 1]!.bullet ? '\n' : '\n\n';
      return before + text;
    })
    .join('');
}

/** A paragraph that a page ends in the middle of: what stood between has been taken out, blank lines are left. */
function isCutByPage(last: Paragraph, text: string, width: number | null): boolean {
  return width !== null && !last.bullet && /^\p{Ll}/u.test(text) && !/[.!?:;,]$/.test(last.text);
}

/** Whether a line continues the paragraph above it: the last line was as full as lines get, or the new one begins small. */
function goesOn(
  last: { text: string; bullet: boolean; lines: readonly Line[] },
  text: string,
  width: number | null,
): boolean {
  const before = last.lines.at(-1)!.text.trim();
  if (width === null) return last.bullet && /^\p{Ll}/u.test(text);
  if (/[:،,]$/.test(before) && before.length < width * 0.5) return false;
  const firstWord = text.split(/\s/, 1)[0]!.length;
  // the next word would not have fitted
  return before.length + 1 + firstWord > width * 0.86 || /^\p{Ll}/u.test(text);
}
