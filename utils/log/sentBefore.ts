import type { LogEntry } from './logEntry';

/** Whom a letter is for: a target of its action, or '' and whom the form goes to. */
export type Recipient = Pick<LogEntry, 'target' | 'targetId'>;

/**
 * The latest entry that says that this very text went to this recipient before; null where none does. White space and
 * the shape of quotation marks make no difference, since forms and mail programs change them.
 */
export function sentBefore(entries: readonly LogEntry[], to: Recipient, text: string): LogEntry | null {
  const wanted = essence(text);
  if (wanted === '') return null;
  return latest(entries.filter((entry) => isSent(entry) && isTo(entry, to) && essence(entry.text) === wanted));
}

/**
 * The latest entry that says that a letter with this body went to a target of its action before; null where none does. The
 * date, and what else stands around the body on paper, may be another one.
 */
export function letterSentBefore(
  entries: readonly LogEntry[],
  { targetId, body }: { targetId: string; body: string },
): LogEntry | null {
  const wanted = essence(body);
  if (wanted === '') return null;
  return latest(entries.filter((entry) => isSent(entry) && entry.targetId === targetId && holds(entry.text, wanted)));
}

function holds(text: string, wanted: string): boolean {
  return ` ${essence(text)} `.includes(` ${wanted} `);
}

function isSent({ did }: LogEntry): boolean {
  return did === 'sent' || did === 'posted';
}

function latest(entries: LogEntry[]): LogEntry | null {
  return entries.sort((a, b) => b.at.localeCompare(a.at))[0] ?? null;
}

/** What the form says of whom it goes to holds, whichever target of the action that was ticked for. */
function isTo({ target, targetId, channel }: LogEntry, to: Recipient): boolean {
  return to.targetId === '' ? channel === 'webform' && target === to.target : targetId === to.targetId;
}

function essence(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim();
}
