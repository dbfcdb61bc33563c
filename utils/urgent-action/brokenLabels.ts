import type { Line } from './cleanLines';
import { matchLabel } from './matchLabel';
import { AFTER_DEADLINE } from './runningLines';

/** Puts a label together that a page's width broke over two lines, and the sentence about the time after the deadline. */
export function withBrokenLabels(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1];
    if (next !== undefined && isBroken(line.text.trim(), next.text.trim())) {
      result.push({ n: line.n, text: `${line.text.trim()} ${next.text.trim()}`, to: next.n });
      index++;
    } else result.push(line);
  }
  return result;
}

/** No label is longer, characters. */
const LONGEST_LABEL = 160;

function isBroken(line: string, next: string): boolean {
  // a list below a label is no part of it
  if (line === '' || line.length > LONGEST_LABEL || next.length > LONGEST_LABEL || !/^[\p{L}\p{N}(]/u.test(next))
    return false;
  const joined = `${line} ${next}`;
  if (!/[.!?:]$/.test(line) && !/^\p{Lu}/u.test(next) && AFTER_DEADLINE.test(joined)) return true;
  const label = matchLabel(joined);
  return label !== null && label.written.trim().length > line.length + 1;
}
