import { useState } from 'preact/hooks';
import { isCalendarDate } from '../utils/locale/calendarDate';
import { textLines } from '../utils/urgent-action/textLines';

interface Props<T> {
  id: string;
  value: T;
  describedBy?: string | undefined;
  invalid?: boolean;
  onChange(value: T): void;
}

/** How high a text box may grow with its text, rows. */
const MOST_ROWS = 18;

/** A text that may have several lines; the box is as high as it needs at first. */
export function TextEditor({ id, value, describedBy, invalid, onChange }: Props<string>) {
  const [rows] = useState(() => rowsFor(value));
  return (
    <textarea
      id={id}
      dir="auto"
      rows={rows}
      value={value}
      aria-invalid={invalid === true}
      aria-describedby={describedBy}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A text of one line. `ltr`: an address, number or other text that is written from left to right everywhere. */
export function LineEditor({ id, value, describedBy, invalid, ltr, onChange }: Props<string> & { ltr?: boolean }) {
  return (
    <input
      id={id}
      type="text"
      dir={ltr ? 'ltr' : 'auto'}
      value={value}
      autocomplete="off"
      aria-invalid={invalid === true}
      aria-describedby={describedBy}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface ListProps<T> extends Props<T> {
  ltr?: boolean;
  write(value: T): string;
  read(text: string): T;
}

/** A list as text, one entry a line. What was typed stays as typed, while what it says goes out. */
export function ListEditor<T>({ id, value, describedBy, ltr, write, read, onChange }: ListProps<T>) {
  const [text, setText] = useState(() => write(value));
  const [rows] = useState(() => rowsFor(text) + 1);
  return (
    <textarea
      id={id}
      dir={ltr ? 'ltr' : 'auto'}
      rows={rows}
      value={text}
      aria-describedby={describedBy}
      onInput={(event) => {
        setText(event.currentTarget.value);
        onChange(read(event.currentTarget.value));
      }}
    />
  );
}

export function LinesEditor(props: Omit<ListProps<string[]>, 'write' | 'read'>) {
  return <ListEditor {...props} write={(lines) => lines.join('\n')} read={textLines} />;
}

/** What a date box that holds half a date is said to hold: no date, and not nothing either. */
const NO_DATE = '?';

/** A date in the browser's own date box. */
export function DateEditor({ id, value, describedBy, invalid, onChange }: Props<string>) {
  const tell = ({ value: typed, validity }: HTMLInputElement) => onChange(validity.badInput ? NO_DATE : typed);
  return (
    <input
      id={id}
      type="date"
      max="9999-12-31"
      value={isCalendarDate(value) ? value : ''}
      aria-invalid={invalid === true}
      aria-describedby={describedBy}
      onInput={(event) => tell(event.currentTarget)}
      onBlur={(event) => tell(event.currentTarget)}
    />
  );
}

/** Lines of a text, and those that a long line will need. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 55), 0);
  return Math.min(MOST_ROWS, Math.max(2, rows));
}
