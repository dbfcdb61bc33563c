import type { FileProblem } from './fileText';

/** Tags that a page, or a part of one that was copied, begins with. */
const FIRST_TAG =
  /^(?:!doctype html|html|head|body|title|meta|link|base|style|script|div|p|h[1-6]|section|article|main|header|nav|ul|ol|table|span|center|font|a|b|i|em|strong|br|img|blockquote|pre)(?=[\s/>]|$)/i;

/** Begins with headers, as mails and pages saved with their pictures do. */
const HEADERS = /^(?:[\w-]+:.*\n(?:[ \t]+.*\n)*)+/;

export function kindOfText(text: string): 'text' | 'html' | FileProblem {
  const start = text.slice(0, 20_000).replace(/^(?:\s|<!--[^]*?-->|<\?[^]*?\?>)+/, '');
  const tag = /^<([^>]*)/.exec(start)?.[1];
  if (tag !== undefined) return FIRST_TAG.test(tag) ? 'html' : /^svg\b/i.test(tag) ? 'picture' : 'text';
  const headers = HEADERS.exec(start)?.[0] ?? '';
  // A letter may begin with To: and Subject:, but has no such line.
  if (!/^mime-version:/im.test(headers)) return 'text';
  return /^content-type: *multipart\/related[^]*type="?text\/html/im.test(headers) ? 'web-archive' : 'email';
}
