/** Longest link that every mail program takes, characters: Windows hands on little more than 2,000. */
const LONGEST = 2000;

/**
 * A link (RFC 6068) to a mail with a subject and a text, whose recipient the supporter fills in; null where it would be
 * too long for mail programs.
 */
export function reportMail(subject: string, body: string): string | null {
  const link = `mailto:?subject=${encode(subject)}&body=${encode(body.replace(/\r\n|\r|\n/g, '\r\n'))}`;
  return link.length > LONGEST ? null : link;
}

/** Half a character, as a damaged text may have, cannot be encoded: it becomes a question mark in a box. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
