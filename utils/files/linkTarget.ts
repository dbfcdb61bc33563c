/**
 * What to add after a link's text, so that a reader of the text knows where it leads. Nothing where the text says so
 * itself, where there is no text, and for what leads nowhere outside the document.
 */
export function linkTarget(text: string, href: string): string {
  const target = readableTarget(href.trim());
  if (target === null || text.trim() === '' || bare(text).includes(bare(target))) return '';
  return ` <${target}>`;
}

function readableTarget(href: string): string | null {
  if (/^https?:\/\/./i.test(href)) return href;
  const address = /^mailto:([^?]+)/i.exec(href)?.[1];
  return address === undefined ? null : decoded(address);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** As people write addresses: www.example.org for https://www.example.org/. */
function bare(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}
