import type { ParagraphLook } from './wordStyles';
import { attribute, child, descendants } from './wordXml';

/** How to tell what the next item of a list begins with: a dash, its number, or nothing. */
export function readLists(numbering: Document | null): (look: ParagraphLook) => string {
  const formats = readFormats(numbering);
  const counts = new Map<string, number[]>();

  return ({ list, level }) => {
    if (list === null) return '';
    const format = formats.get(list)?.get(level) ?? 'bullet';
    if (format === 'none') return '';
    if (format === 'bullet') return '- ';
    // An item starts the levels below it anew.
    const count = (counts.get(list) ?? []).slice(0, level + 1);
    count[level] = (count[level] ?? 0) + 1;
    counts.set(list, count);
    return `${count[level]}. `;
  };
}

/** By list and level. */
function readFormats(numbering: Document | null): Map<string, Map<number, string>> {
  const root = numbering?.documentElement;
  const shared = new Map(
    descendants(root, 'abstractNum').map((list) => [
      attribute(list, 'abstractNumId'),
      new Map(
        descendants(list, 'lvl').map((level) => [
          Number(attribute(level, 'ilvl') ?? 0),
          attribute(child(level, 'numFmt'), 'val') ?? 'decimal',
        ]),
      ),
    ]),
  );
  return new Map(
    descendants(root, 'num').map((list) => [
      attribute(list, 'numId') ?? '',
      shared.get(attribute(child(list, 'abstractNumId'), 'val')) ?? new Map<number, string>(),
    ]),
  );
}
