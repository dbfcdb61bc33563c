import type { Appeal } from '../appeal/appeal';
import type { DraftVersion } from '../appeal/versions';
import { isSameValue } from './isSameValue';

type Texts = Pick<DraftVersion, 'letter' | 'formLetter'>;

export interface MergedDraft {
  draft: Appeal;
  /** What the draft that was not kept says; null when nothing of it would be missing. */
  other: Texts | null;
}

/** Two drafts of one letter: one stays the draft, the texts of the other are handed back, and nothing else of it is lost. */
export function mergeDraft(mine: Appeal, theirs: Appeal, keep: 'mine' | 'file'): MergedDraft {
  if (isSameValue(mine, theirs)) return { draft: mine, other: null };
  const takes = !isBlank(theirs) && (isBlank(mine) || (keep === 'file' && !haveSameTexts(mine, theirs)));
  const [kept, left] = takes ? [theirs, mine] : [mine, theirs];
  const draft: Appeal = {
    ...kept,
    about: kept.about.trim() === '' ? left.about : kept.about,
    salutations: { ...left.salutations, ...kept.salutations },
    notes: mergeNotes(kept.notes, left.notes),
    confirmed: [...new Set([...kept.confirmed, ...left.confirmed])],
    state: kept.state || left.state || 'restored',
    // what stands here is known: it was not written over by a window that had not seen it
    base: takes ? mine.state : mine.base,
  };
  return {
    draft: isSameValue(draft, mine) ? mine : draft,
    other: isBlank(left) || haveSameTexts(kept, left) ? null : left,
  };
}

/**
 * Versions of both; the same array where the other has nothing new. Those of here keep their order, which is that of keeping; each
 * of the others stands before the first of them that is later.
 */
export function mergeVersions(mine: readonly DraftVersion[], theirs: readonly DraftVersion[]): readonly DraftVersion[] {
  const missing = theirs.filter((version) => !mine.some((one) => one.at === version.at && haveSameTexts(one, version)));
  if (missing.length === 0) return mine;
  const rest = [...missing].sort((a, b) => a.at.localeCompare(b.at));
  const merged = mine.flatMap((one) => [...rest.splice(0, rest.findLastIndex(({ at }) => at <= one.at) + 1), one]);
  return [...merged, ...rest];
}

export function haveSameTexts(one: Texts, other: Texts): boolean {
  return one.letter === other.letter && one.formLetter === other.formLetter;
}

export function isBlank({ letter, formLetter }: Texts): boolean {
  return letter.trim() === '' && (formLetter ?? '').trim() === '';
}

/** Both answers to a question that was answered twice. */
function mergeNotes(kept: Appeal['notes'], left: Appeal['notes']): Appeal['notes'] {
  const notes = { ...kept };
  for (const [question, note] of Object.entries(left)) {
    const own = notes[question] ?? '';
    if (own.trim() === '') notes[question] = note;
    else if (!own.includes(note.trim())) notes[question] = `${own}\n\n${note}`;
  }
  return notes;
}
