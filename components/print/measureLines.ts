/** How a text is set: what its line breaks depend on. */
interface Setting {
  /** mm */
  width: number;
  /** mm */
  fontSize: number;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Of `print.css`; it says the font. */
  className: string;
}

/** Breaks texts into lines. */
export type Measure = (text: string, setting: Setting) => string[];

/**
 * Breaks a text into lines as this browser would, so that each can be set by itself and no printer breaks it
 * otherwise. Joined, the lines are the text again, but for its line breaks. Remembers what it measured.
 */
export function lineMeasure(host: HTMLElement): Measure {
  const known = new Map<string, string[]>();
  return (text, setting) => {
    const key = JSON.stringify([text, setting]);
    let lines = known.get(key);
    if (lines === undefined) known.set(key, (lines = text.split('\n').flatMap((line) => broken(line, setting, host))));
    return lines;
  };
}

function broken(text: string, { width, fontSize, lang, dir, className }: Setting, host: HTMLElement): string[] {
  if (text === '') return [''];
  const box = document.createElement('div');
  box.className = `measure ${className}`;
  box.lang = lang;
  box.dir = dir;
  box.style.width = `${width}mm`;
  box.style.fontSize = `${fontSize}mm`;
  const node = document.createTextNode(text);
  box.append(node);
  host.append(box);
  const lines = linesOf(node, text);
  box.remove();
  return lines;
}

/** Walks along the text; a piece that lies on two lines is looked at letter by letter. */
function linesOf(node: Text, text: string): string[] {
  const range = document.createRange();
  const starts: number[] = [];
  let bottom = -Infinity;
  const see = (from: number, to: number, isWhole: boolean): void => {
    range.setStart(node, from);
    range.setEnd(node, to);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const [first] = rects;
    if (first === undefined) return;
    const last = rects.at(-1)!;
    if (isWhole && middle(last) > first.bottom) {
      for (const { segment, index } of LETTERS.segment(text.slice(from, to)))
        see(from + index, from + index + segment.length, false);
      return;
    }
    if (middle(first) > bottom) starts.push(from);
    bottom = first.bottom;
  };
  for (const { 0: word, index } of text.matchAll(/\S+/g)) see(index, index + word.length, true);
  // white space at the very beginning belongs to the first line
  return [0, ...starts.slice(1)].map((start, line) => text.slice(start, starts[line + 1] ?? text.length));
}

const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function middle({ top, bottom }: DOMRect): number {
  return (top + bottom) / 2;
}
