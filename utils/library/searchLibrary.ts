import { folded } from '../urgent-action/foldedText';
import type { LibraryEntry } from './library';

/** The actions whose title or number has every word of a search; accents and capitals make no difference. */
export function searchLibrary<T extends Pick<LibraryEntry, 'title' | 'reference'>>(
  entries: readonly T[],
  search: string,
): readonly T[] {
  const words = folded(search).split(' ').filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ title, reference }) => {
    const text = folded(`${title} ${reference}`);
    return words.every((word) => text.includes(word));
  });
}
