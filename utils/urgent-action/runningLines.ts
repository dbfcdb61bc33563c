import { type Line, oneSpaced, withoutSpans } from './cleanLines';
import type { PartKind } from './documentParts';
import type { Findings } from './findings';
import { folded } from './foldedText';
import { isCapitals } from './letterCase';
import type { MatchedLabel } from './matchLabel';
import { findDate } from './readDate';
import { findReferences } from './readReferences';

/** The usual advice for the time after the deadline, wherever it stands. */
export const AFTER_DEADLINE =
  /^(?:please\s+)?check with .*(?:office|section).*(?:after|above date)|^(?:consulten|consulta) con .*(?:oficina|sección).*(?:después|fecha)|^(?:veuillez\s+)?(?:vérifie|consulte)[rz]? .*(?:section|bureau|structure).*(?:après|date)/iu;

/**
 * Lines that stand anywhere in a document, since printed pages repeat them: dates, index numbers, page numbers, the
 * heading with its title; and the lines of a page around it.
 */
export class RunningLines {
  readonly #findings: Findings;
  /** Lines of index numbers seen so far. */
  readonly #heads = new Set<string>();
  /** The lines right below the first heading, folded. */
  readonly #titleLines: ReadonlySet<string>;
  #headings = 0;

  constructor(lines: readonly Line[], labels: ReadonlyMap<Line, MatchedLabel>, findings: Findings) {
    this.#findings = findings;
    this.#titleLines = titleLines(lines, labels);
  }

  /** True when the line was one of these, and is done with. */
  take(line: Line, label: MatchedLabel | undefined, part: PartKind): boolean {
    const { spent } = this.#findings;
    if (label?.label === 'page' || (/^\s*[-–]?\s*\d{1,3}\s*[-–]?\s*$/.test(line.text) && part !== 'targets')) {
      spent.push(line.text);
      return true;
    }
    if (label?.label === 'noise') {
      this.#findings.keep(line, line.text.trim());
      return true;
    }
    if (label?.label === 'date') return this.#takeDate(line, label);
    if (part !== 'letter' && part !== 'deadline' && AFTER_DEADLINE.test(line.text)) {
      this.#findings.addNote('deadlineNote', line.text.trim(), { lines: [line] });
      return true;
    }
    return this.#takeReferences(line, label?.label === 'reference', part) || this.#takeHeading(line, label);
  }

  /** The first heading is a label; those that printed pages repeat, sometimes with the title below, are not. */
  #takeHeading(line: Line, label: MatchedLabel | undefined): boolean {
    const isHeading = label?.label === 'heading' && label.value === '';
    if (isHeading && this.#headings++ === 0) return false;
    const isTitle = this.#headings > 1 && line.text.trim() !== '' && this.#titleLines.has(folded(line.text));
    if (isHeading || isTitle) this.#findings.spent.push(line.text);
    return isHeading || isTitle;
  }

  #takeReferences(line: Line, labelled: boolean, part: PartKind): boolean {
    const found = findReferences(line.text).map(({ reference }) => reference);
    if (part === 'previous' || (found.length === 0 && !labelled)) return false;
    if (!labelled && !isIndexLine(line.text)) return false;
    const bare = labelled ? /(?<![\d/])(\d{1,4})\/(\d{2})(?![\d/])/.exec(line.text) : null;
    if (bare !== null) found.unshift(`UA ${bare[1]}/${bare[2]}`);
    const { references } = this.#findings.action;
    references.push(...new Set(found.filter((reference) => !references.includes(reference))));
    const date = findDate(line.text)?.date ?? '';
    if (date !== '' && this.#findings.takeDate('date', date, line.text.trim())) this.#findings.note('date', line);
    this.#findings.note('references', line);
    // the line says more than numbers, such as the country
    const text = oneSpaced(line.text);
    if (this.#heads.has(text)) this.#findings.spent.push(text);
    else this.#findings.keep(line, text);
    this.#heads.add(text);
    return true;
  }

  #takeDate(line: Line, { value, written }: MatchedLabel): boolean {
    const found = findDate(value);
    if (found === null) return false;
    const rest = oneSpaced(withoutSpans(value, [found])).replace(/^[\s.,;]+|[\s.,;]+$/g, '');
    if (this.#findings.takeDate('date', found.date, value)) {
      this.#findings.spent.push(written, value.slice(found.start, found.end));
      this.#findings.note('date', line);
      this.#findings.keep(line, rest);
    } else this.#findings.keep(line, line.text.trim());
    return true;
  }
}

function titleLines(lines: readonly Line[], labels: ReadonlyMap<Line, MatchedLabel>): Set<string> {
  const below = lines.slice(lines.findIndex((line) => labels.get(line)?.label === 'heading') + 1);
  const title = new Set<string>();
  for (const { text } of below.slice(below.findIndex((line) => line.text.trim() !== ''))) {
    if (text.trim() === '' || (!isCapitals(text) && title.size > 0)) return title;
    title.add(folded(text));
    // only one in capitals goes over several lines
    if (!isCapitals(text)) return title;
  }
  return title;
}

/** A line that consists of an index number and little else. */
function isIndexLine(text: string): boolean {
  return (withoutSpans(text, findReferences(text)).match(/\p{L}+/gu) ?? []).length <= 6 && !/[.!?]$/.test(text.trim());
}
