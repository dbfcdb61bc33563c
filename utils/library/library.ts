import * as z from 'zod/mini';
import { CalendarDate } from '../urgent-action/calendarDateField';

/** What a list needs to know of an action; the action itself and its draft are records of their own. */
export const LibraryEntry = z.object({
  id: z.string(),
  title: z.string(),
  reference: z.string(),
  deadline: CalendarDate,
  /** Any of its targets is written to with the White House's form. */
  whiteHouse: z.boolean(),
  archived: z.boolean(),
  /** When the letter was last put in a form, ISO 8601, UTC; '' when never. */
  filledAt: z.string(),
});

export type LibraryEntry = z.infer<typeof LibraryEntry>;

export const Library = z.object({
  /** The action whose draft is in the popup; '' for the letter that belongs to none. */
  chosen: z.string(),
  entries: z.array(LibraryEntry),
});

export type Library = z.infer<typeof Library>;

/** The library with some of an entry changed; an archived action is no longer the chosen one. */
export function withEntry(
  library: Library,
  id: string,
  change: Partial<Pick<LibraryEntry, 'archived' | 'filledAt'>>,
): Library {
  return {
    chosen: change.archived && library.chosen === id ? '' : library.chosen,
    entries: library.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
  };
}

/** Open deadlines first, the soonest on top; then those without one; then those gone by, the latest first. */
export function byDeadline(entries: readonly LibraryEntry[], today: string): LibraryEntry[] {
  const rank = ({ deadline }: LibraryEntry) => (deadline === '' ? 1 : deadline < today ? 2 : 0);
  return [...entries].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) === 2 ? b.deadline.localeCompare(a.deadline) : a.deadline.localeCompare(b.deadline)) ||
      a.title.localeCompare(b.title),
  );
}

/** How an action is called in the log and in lists: its title, and its number where it has one. */
export function actionLabel({ title, reference }: Pick<LibraryEntry, 'title' | 'reference'>): string {
  return reference === '' ? title : `${title} (${reference})`;
}
