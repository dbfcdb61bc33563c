const SKIPPED = /^(script|style|select|textarea|noscript)$/;

/** A node's text with white space folded, without what controls and scripts hold; at most `max` characters. */
export function textOf(node: Node | null | undefined, max = 200): string {
  const parts: string[] = [];
  let length = 0;
  const collect = (current: Node): void => {
    if (length > max) return;
    if (current.nodeType === 3) {
      const text = current.nodeValue as string;
      parts.push(text);
      length += text.length;
    } else if (current.nodeType === 1 && !SKIPPED.test((current as Element).localName)) {
      parts.push(' ');
      for (let child = current.firstChild; child; child = child.nextSibling) collect(child);
      parts.push(' ');
    }
  };
  if (node) collect(node);
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, max);
}
