import { linkTarget } from './linkTarget';
import { createTextWriter, type TextWriter } from './textWriter';

/** What a reader of the page does not see, or what is not the page's text. */
const LEFT_OUT =
  'script, style, title, noscript, template, nav, svg, iframe, select, datalist, button, audio, video, object, canvas, [hidden], [aria-hidden=true]';

/** With a margin above and below in every browser. */
const PARAGRAPHS = new Set('blockquote dl fieldset figure h1 h2 h3 h4 h5 h6 hr ol p pre table ul'.split(' '));

const LINES = new Set(
  'address article aside body caption center dd details dialog div dt figcaption footer form header hgroup legend li main section summary textarea tr'.split(
    ' ',
  ),
);

/**
 * What a page shows as text, with its lines and paragraphs. Nothing of it is rendered, loaded or run; Chromium's console
 * notes that not even its styles are applied.
 */
export function htmlToText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const content = contentOf(body);
  return (content && textIn(content)) || textIn(body);
}

/** The part that the page is about, if it says which: the rest is menus and the like. */
function contentOf(body: Element): Element | null {
  const articles = body.querySelectorAll('article');
  return body.querySelector('main') ?? (articles.length === 1 ? (articles[0] as Element) : null);
}

function textIn(root: Element): string {
  const writer = createTextWriter();
  writeChildren(root, writer);
  return writer.end();
}

function writeChildren(parent: Element, writer: TextWriter): void {
  for (const child of parent.childNodes)
    if (child.nodeType === 3) writeText(child.nodeValue ?? '', parent, writer);
    else if (child.nodeType === 1) writeElement(child as Element, writer);
}

function writeText(text: string, parent: Element, writer: TextWriter): void {
  if (parent.closest('pre, textarea') !== null) return writer.write(text);
  // Not \s, which has the no-break space too.
  const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
  if (collapsed.startsWith(' ')) writer.space();
  writer.write(collapsed.replace(/^ | $/g, ''));
  if (collapsed.endsWith(' ')) writer.space();
}

function writeElement(element: Element, writer: TextWriter): void {
  if (element.matches(LEFT_OUT) || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')) return;
  const name = element.localName;
  if (name === 'br') return writer.lineBreak();
  if (name === 'a') return writeLink(element, writer);
  if (name === 'td' || name === 'th') writer.space('  ');
  const apart = breakAround(element, writer);
  apart?.();
  if (name === 'li') writer.mark(markOf(element));
  writeChildren(element, writer);
  if (name === 'li') writer.mark('');
  apart?.();
}

function breakAround(element: Element, writer: TextWriter): (() => void) | null {
  if (LINES.has(element.localName)) return writer.line;
  if (!PARAGRAPHS.has(element.localName)) return null;
  // A list inside a list has no margin.
  const isInner = element.matches('li ul, li ol');
  return isInner ? writer.line : writer.paragraph;
}

/** A dash, or in a numbered list the number. */
function markOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '- ';
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  return `${(Number.parseInt(list.getAttribute('start') ?? '') || 1) + items.indexOf(item)}. `;
}

function writeLink(link: Element, writer: TextWriter): void {
  const from = writer.length();
  writeChildren(link, writer);
  writer.append(linkTarget(writer.since(from), link.getAttribute('href') ?? ''));
}
