import type { Line } from './cleanLines';
import { type Paragraph, paragraphText } from './paragraphs';
import type { LineRange, Sources, Warning } from './reading';
import { type ActionField, UrgentAction } from './urgentAction';

/** What has been found in a document so far, with the lines it came from; what was not understood is kept here, too. */
export class Findings {
  readonly action: UrgentAction = UrgentAction.parse({});
  /** What was understood and stands in no field as it was written. */
  readonly spent: string[] = [];
  readonly #document: readonly string[];
  readonly #sources = new Map<string, Set<number>>();
  readonly #other = new Map<number, string[]>();
  readonly #warnings: Warning[] = [];

  /** `document`: its lines as they stand. */
  constructor(document: readonly string[]) {
    this.#document = document;
  }

  /** A field, or a part of one, stands on a line. */
  note(field: string, line: Pick<Line, 'n' | 'to'>): void {
    const lines = this.#sources.get(field) ?? new Set();
    for (let n = line.n; n <= (line.to ?? line.n); n++) lines.add(n);
    this.#sources.set(field, lines);
  }

  noteAll(field: ActionField, { lines }: Pick<Paragraph, 'lines'>): void {
    for (const line of lines) this.note(field, line);
  }

  /** Whether a field, or an attempt at it, stands on some line. */
  has(field: ActionField): boolean {
    return this.#sources.has(field);
  }

  /** A field was taken from the lines of another one. */
  noteSame(field: ActionField, as: ActionField): void {
    const lines = this.#sources.get(as);
    if (lines !== undefined) this.#sources.set(field, lines);
  }

  /** Not understood: kept, in the document's order. */
  keep(line: Pick<Line, 'n' | 'to'>, text: string): void {
    if (text === '') return;
    this.#other.set(line.n, [...(this.#other.get(line.n) ?? []), text]);
    this.note('otherText', line);
  }

  keepParagraph({ text, lines }: Pick<Paragraph, 'text' | 'lines'>): void {
    this.keep(lines[0]!, text);
    this.noteAll('otherText', { lines });
  }

  addText(field: 'summary' | 'modelLetter' | 'background', paragraphs: readonly Paragraph[]): void {
    if (paragraphs.length === 0) return;
    const text = paragraphText(paragraphs);
    this.action[field] = this.action[field] === '' ? text : `${this.action[field]}\n\n${text}`;
    for (const paragraph of paragraphs) this.noteAll(field, paragraph);
  }

  addNote(field: 'languageNote' | 'deadlineNote', text: string, paragraph: Pick<Paragraph, 'lines'>): void {
    this.action[field] = this.action[field] === '' ? text : `${this.action[field]}\n${text}`;
    this.noteAll(field, paragraph);
  }

  /** The first date stands; another one for the same thing is told and kept. True when it is the one that stands. */
  takeDate(field: 'date' | 'deadline', date: string, written: string): boolean {
    if (date === '') this.warn('unclear-date', field, written);
    else if (this.action[field] === '') this.action[field] = date;
    else if (this.action[field] !== date) this.warn('two-dates', field, written);
    return date !== '' && this.action[field] === date;
  }

  warn(what: Warning['what'], field: keyof UrgentAction, text: string): void {
    this.#warnings.push({ what, field, text });
  }

  /** Everything that was found. Called once, at the end. */
  result(): { action: UrgentAction; sources: Sources; warnings: Warning[]; spent: string[] } {
    this.action.otherText = [...this.#other.entries()]
      .sort(([a], [b]) => a - b)
      .flatMap(([, texts]) => texts)
      .join('\n');
    if (this.action.otherText !== '') this.warn('other-text', 'otherText', '');
    const sources = Object.fromEntries([...this.#sources].map(([field, lines]) => [field, this.#ranges(lines)]));
    return { action: this.action, sources, warnings: this.#warnings, spent: this.spent };
  }

  /** Lines as ranges; blank lines between do not part them. */
  #ranges(lines: ReadonlySet<number>): LineRange[] {
    const result: LineRange[] = [];
    for (const n of [...lines].sort((a, b) => a - b)) {
      const last = result.at(-1);
      const between = last === undefined ? [] : this.#document.slice(last.to, n - 1);
      if (last !== undefined && between.every((line) => line.trim() === '')) last.to = n;
      else result.push({ from: n, to: n });
    }
    return result;
  }
}
