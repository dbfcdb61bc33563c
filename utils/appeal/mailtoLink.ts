/** A link that opens the supporter's own mail program. */
export interface MailtoLink {
  href: string;
  /** False where the letter would make the link too long: it has to be pasted then. */
  hasBody: boolean;
}

/** Longest link that is sure to arrive, characters: Windows hands programs 2,083, and some count the quotation marks. */
export const LONGEST_LINK = 2000;
/** Longest address and longest part before the @, characters (RFC 5321). */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL = 64;

/**
 * Less than RFC 5322 allows: what means something in a link (`?`, `&`, `%`, a comma, a line break) makes an address
 * none, since documents that somebody else wrote give them.
 */
const LOCAL = /^[A-Za-z0-9_](?:[A-Za-z0-9_+'-]|\.(?!\.|$))*$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;

/** Whether a text is an e-mail address and nothing else. */
export function isEmailAddress(text: string): boolean {
  const at = text.indexOf('@');
  const local = text.slice(0, at);
  return text.length <= LONGEST_ADDRESS && at <= LONGEST_LOCAL && LOCAL.test(local) && DOMAIN.test(text.slice(at + 1));
}

/**
 * A link to write to some addresses, by RFC 6068; what is no address is left out, and null where none is left. The
 * subject becomes one line.
 */
export function mailtoLink(addresses: readonly string[], subject: string, body: string): MailtoLink | null {
  const to = [...new Set(addresses.map((address) => address.trim()).filter(isEmailAddress))];
  return to.length === 0 ? null : linkTo(to, subject, body);
}

/** The same with no address: the supporter says in the mail program whom it goes to. */
export function mailtoAnybody(subject: string, body: string): MailtoLink {
  return linkTo([], subject, body);
}

function linkTo(to: readonly string[], subject: string, body: string): MailtoLink {
  const head = `mailto:${to.map(encodeAddress).join(',')}?subject=${encode(oneLine(subject))}`;
  const whole = `${head}&body=${encode(body.replaceAll(/\r\n?|\n/g, '\r\n'))}`;
  return whole.length <= LONGEST_LINK ? { href: whole, hasBody: true } : { href: head, hasBody: false };
}

function encodeAddress(address: string): string {
  return address.split('@').map(encode).join('@');
}

/** Half a character, as a damaged text may have, cannot be encoded: it becomes a question mark in a box. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
