/** So many answers are remembered before all are forgotten: a letter has far fewer lines and sentences. */
const MOST_REMEMBERED = 4000;

/** A reader that remembers what it made of each text: while a letter is written, all but one line stay as they are. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

/** Where something stands in a text: UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
}

/** Reads a text line by line, remembering lines; what is found is placed in the text. */
export function byLine<T extends Place>(read: (line: string) => readonly T[]): (text: string) => T[] {
  const inLine = remembering(read);
  return (text) =>
    [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
      inLine(line).map((found) => ({ ...found, start: found.start + index, end: found.end + index })),
    );
}
