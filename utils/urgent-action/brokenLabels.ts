import type { Line } from './cleanLines';
import { matchLabel } from './matchLabel';

/** Puts a label together that a page's width broke over two lines. */
export function withBrokenLabels(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1];
    const joined = [line, next].every((one) => one !== undefined && one.text.trim() !== '')
      ? `${line.text.trim()} ${next!.text.trim()}`
      : null;
    const label = joined === null || line.text.length > LONGEST_LABEL ? null : matchLabel(joined);
    if (joined !== null && label !== null && label.written.trim().length > line.text.trim().length + 1) {
      result.push({ n: line.n, text: joined });
      index++;
    } else result.push(line);
  }
  return result;
}

/** No label is longer, characters. */
const LONGEST_LABEL = 160;
