/**
 * Puts text together from marked-up documents. Breaks and spaces are held back until text follows, so that they
 * neither pile up nor stand at an end.
 */
export interface TextWriter {
  /** As it is. White space that a line would begin with counts as an empty line, if nothing else comes to stand on it. */
  write(text: string): void;
  /** Right after what is written, before any breaks and spaces held back. */
  append(text: string): void;
  /** White space between words; nothing at the beginning of a line. */
  space(width?: string): void;
  /** What follows is on a line of its own. */
  line(): void;
  /** One more line break: a second one makes an empty line. */
  lineBreak(): void;
  /** What follows comes after an empty line. */
  paragraph(): void;
  /** What a list item begins with; '' takes back one that nothing followed. */
  mark(mark: string): void;
  /** How much is written, for `since`. */
  length(): number;
  since(length: number): string;
  end(): string;
}

export function createTextWriter(): TextWriter {
  let text = '';
  let breaks = 0;
  let gap = '';
  let mark = '';

  /** White space that cannot be seen stands on the line, which thereby is not nothing. */
  let held = false;

  const breakLine = (atLeast: number): void => {
    breaks = Math.max(breaks, held ? 2 : atLeast);
    held = false;
  };

  return {
    write(more) {
      if (more === '') return;
      if ((text === '' || breaks > 0) && more.trim() === '') {
        held = true;
        return;
      }
      if (text !== '') text += breaks > 0 ? '\n'.repeat(breaks) : gap;
      text += mark + more;
      breaks = 0;
      held = false;
      gap = '';
      mark = '';
    },
    append: (more) => {
      text += more;
    },
    space(width = ' ') {
      if (text !== '' && breaks === 0 && mark === '' && width.length > gap.length) gap = width;
    },
    line: () => breakLine(1),
    lineBreak: () => breakLine(Math.min(breaks + 1, 2)),
    paragraph: () => breakLine(2),
    mark: (next) => {
      mark = next;
    },
    length: () => text.length,
    since: (length) => text.slice(length),
    end: () =>
      text
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd(),
  };
}
