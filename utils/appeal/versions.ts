import * as z from 'zod/mini';
import type { Appeal } from './appeal';

/** What a draft said before it was changed. */
export const DraftVersion = z.object({
  /** When it was replaced: ISO 8601, UTC. */
  at: z.string(),
  letter: z.string(),
  formLetter: z.nullable(z.string()),
  /**
   * `time`: some minutes had passed; `replaced`: one edit took out much of it; `elsewhere`: it was written over by a
   * window that had not seen it.
   */
  why: z.enum(['time', 'replaced', 'elsewhere']),
});

export type DraftVersion = z.infer<typeof DraftVersion>;

/** So many versions of a draft are kept; then the oldest goes. */
export const MOST_VERSIONS = 50;

/** Without any other cause a version is kept once the newest is older, ms. */
const BETWEEN = 5 * 60 * 1000;

/** A text of fewer characters is not worth a version by itself. */
const FEWEST = 20;

/** So many characters (UTF-16 code units) are much, and half of a text that is shorter. */
const MUCH = 40;

/** Two windows in which somebody types at once come to many versions, each a little longer; so long they are one, ms. */
const AT_ONCE = 3000;

type Texts = Pick<Appeal, 'letter' | 'formLetter'>;

/**
 * The versions, oldest first, after a draft went from `before` to `after`; the same array when nothing has to be kept.
 * Of what was written over elsewhere within a few seconds, a text that another one begins with goes: nothing of it is
 * missing there, and a key press at a time it would drive out all that was kept earlier. A clock that was put back does
 * not change the order, which is that of keeping.
 */
export function withVersion(
  versions: readonly DraftVersion[],
  before: Appeal,
  after: Appeal,
  at: Date,
): readonly DraftVersion[] {
  const newest = versions.at(-1);
  const why = whyKeep(newest, before, after, at);
  if (why === null) return versions;
  const { letter, formLetter } = before;
  const version: DraftVersion = { at: at.toISOString(), letter, formLetter, why };
  if (newest !== undefined && areSame(newest, version)) {
    return why === 'elsewhere' && newest.why !== why ? [...versions.slice(0, -1), version] : versions;
  }
  if (why !== 'elsewhere') return [...versions, version].slice(-MOST_VERSIONS);
  const isOfNow = (other: DraftVersion) => other.why === 'elsewhere' && apart(other, at) <= AT_ONCE;
  if (versions.some((other) => isOfNow(other) && beginsWith(other, version))) return versions;
  const others = versions.filter((other) => !(isOfNow(other) && beginsWith(version, other)));
  return [...others, version].slice(-MOST_VERSIONS);
}

function whyKeep(
  newest: DraftVersion | undefined,
  before: Appeal,
  after: Appeal,
  at: Date,
): DraftVersion['why'] | null {
  if (isBlank(before) || areSame(before, after)) return null;
  if (before.state !== '' && after.base !== before.state) return 'elsewhere';
  if (lostMuch(before, after)) return 'replaced';
  if (lengthOf(before) < FEWEST) return null;
  return newest === undefined || apart(newest, at) > BETWEEN ? 'time' : null;
}

function isBlank({ letter, formLetter }: Texts): boolean {
  return letter.trim() === '' && (formLetter ?? '').trim() === '';
}

/** UTF-16 code units of both texts. */
export function lengthOf({ letter, formLetter }: Texts): number {
  return letter.length + (formLetter ?? '').length;
}

function areSame(one: Texts, other: Texts): boolean {
  return one.letter === other.letter && one.formLetter === other.formLetter;
}

function beginsWith(whole: Texts, start: Texts): boolean {
  return whole.letter.startsWith(start.letter) && (whole.formLetter ?? '').startsWith(start.formLetter ?? '');
}

/** How long a version was kept before a time, or after it where the clock was put back; ms. */
function apart(version: DraftVersion, at: Date): number {
  return Math.abs(at.getTime() - Date.parse(version.at));
}

/** Whether much of either text is gone. */
export function lostMuch(before: Texts, after: Texts): boolean {
  return isMuchLost(before.letter, after.letter) || isMuchLost(before.formLetter ?? '', after.formLetter ?? '');
}

/** Much of `before` is not in `after`: what stands between what both begin and what both end with. */
function isMuchLost(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const lost = before.length - start - end;
  return lost > 0 && (lost >= MUCH || lost * 2 >= before.length);
}
