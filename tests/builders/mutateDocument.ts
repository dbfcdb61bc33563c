/** A stream of numbers from 0 to 1 that is the same on every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

type Mutation = (lines: string[], at: number, number: () => number) => string[];

/** What happens to documents on their way: in mail programs, in PDF files, by hand. */
const MUTATIONS: readonly Mutation[] = [
  // dropped, doubled, joined, exchanged
  (lines, at, number) => lines.toSpliced(at, 1 + Math.floor(number() * 3)),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`),
  (lines, at, number) => {
    const other = Math.floor(number() * lines.length);
    return lines.with(at, lines[other]!).with(other, lines[at]!);
  },
  // cut anywhere, at both ends
  (lines, _, number) => {
    const text = lines.join('\n');
    return text.slice(0, Math.floor(number() * text.length)).split('\n');
  },
  (lines, _, number) => {
    const text = lines.join('\n');
    return text.slice(Math.floor(number() * text.length)).split('\n');
  },
  // soft hyphens, marks of direction, no-break spaces
  (lines, _, number) =>
    lines.map((line) => (number() < 0.3 ? line.replace(/(\p{L}{3})(\p{L}{3})/u, '$1\u00ad$2') : line)),
  (lines, _, number) => lines.map((line) => (number() < 0.3 ? `\u200f${line}\u200e` : line)),
  (lines, _, number) => lines.map((line) => (number() < 0.3 ? line.replaceAll(' ', '\u00a0') : line)),
  // page numbers, quotes of e-mail, all blank lines gone
  (lines, at) => lines.toSpliced(at, 0, `Page ${at} of 9`, '', `${at}`),
  (lines) => lines.map((line) => `> ${line}`),
  (lines) => lines.filter((line) => line !== ''),
  // one long line
  (lines, at, number) => [...lines.slice(0, at), lines.slice(at).join(' '), ...(number() < 0.2 ? lines : [])],
  // wrapped
  (lines) => lines.flatMap((line) => line.match(/.{1,70}(?:\s|$)|\S+/gu) ?? ['']),
];

/** A document with one to four things gone wrong, and one of the line endings there are. */
export function mutateDocument(text: string, number: () => number): string {
  let lines = text.split('\n');
  const count = 1 + Math.floor(number() * 4);
  for (let round = 0; round < count && lines.length > 0; round++) {
    const mutation = MUTATIONS[Math.floor(number() * MUTATIONS.length)]!;
    lines = mutation(lines, Math.floor(number() * lines.length), number);
  }
  return lines.join(['\n', '\r\n', '\r', '\u2028'][Math.floor(number() * 4)]!);
}
