const SKIPPED = ['script', 'style', 'select', 'textarea', 'noscript'];

/** A node's text with white space folded, without what controls and scripts hold; at most `max` characters. */
export function textOf(node: Node | null | undefined, max = 200): string {
  let text = '';
  let length = 0;
  const collect = (current: Node): void => {
    const { nodeType } = current;
    if (nodeType === 3) {
      const own = current.nodeValue as string;
      text += own;
      length += own.length;
    } else if (nodeType === 1 && !SKIPPED.includes((current as Element).localName)) {
      text += ' ';
      for (let child = current.firstChild; child && length <= max; child = child.nextSibling) collect(child);
      text += ' ';
    }
  };
  if (node) collect(node);
  // nothing, and white space alone, is told without a pattern
  return text.trim() && text.replace(/\s+/g, ' ').trim().slice(0, max);
}
