import type { ComponentChildren } from 'preact';
import { textDirection } from './directionOf';
import type { Area, Size } from '../../utils/post/paper';

/** A sheet is this much lower than its paper, mm: rounding would make a browser put the rest on a sheet of its own. */
const HAIR = 0.2;

interface SheetProps {
  /** Names the paper for the printer, as `print.css` has it. */
  paper: string;
  size: Size;
  children: ComponentChildren;
}

/** A sheet of paper, an envelope or a sheet of labels, in its true size. */
export function Sheet({ paper, size, children }: SheetProps) {
  return (
    <div class={`sheet on-${paper}`} style={{ width: mm(size.width), height: mm(size.height - HAIR) }}>
      {children}
    </div>
  );
}

interface PlacedProps {
  class: string;
  area: Pick<Area, 'left' | 'top' | 'right'>;
  lang?: string;
  /** Which side the lines begin at. */
  dir: 'ltr' | 'rtl';
  fontSize: number;
  lineHeight: number;
  lines: readonly string[];
}

/** Lines that stand at a place of their own on a sheet. Each has the direction of its own script. */
export function PlacedLines({ class: name, area, lang, dir, fontSize, lineHeight, lines }: PlacedProps) {
  const { left, top, right } = area;
  return (
    <div
      class={`placed ${name}`}
      lang={lang}
      dir={dir}
      style={{
        left: mm(left),
        top: mm(top),
        width: mm(right - left),
        textAlign: dir === 'rtl' ? 'right' : 'left',
        fontSize: mm(fontSize),
        lineHeight: mm(lineHeight),
      }}
    >
      {lines.map((line, index) => (
        <Line key={index} text={line} height={lineHeight} dir={textDirection(line)} />
      ))}
    </div>
  );
}

/** One line as it was measured: nothing breaks it again. */
export function Line({ text, height, dir }: { text: string; height: number; dir?: 'ltr' | 'rtl' }) {
  return (
    <span class="line" dir={dir} style={{ height: mm(height), lineHeight: mm(height) }}>
      {text}
    </span>
  );
}

export function mm(length: number): string {
  return `${Math.round(length * 1000) / 1000}mm`;
}
