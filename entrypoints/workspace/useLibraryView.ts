import { useMemo, useState } from 'preact/hooks';
import { byDeadline, type Library, type LibraryEntry } from '../../utils/library/library';
import { searchLibrary } from '../../utils/library/searchLibrary';

/** So many actions are shown at first, and so many more with each step. */
const STEP = 40;
/** From so many actions on there is a box to search in. */
const SEARCHABLE = 20;

/** The part of the library that is shown. */
export interface LibraryView {
  /** The box to search in is shown. */
  searchable: boolean;
  search: string;
  open: Part;
  archived: Part;
  onSearch(search: string): void;
}

/** The open or the archived actions, as far as they are shown. */
export interface Part {
  entries: readonly LibraryEntry[];
  /** How many there are that the search finds. */
  count: number;
  onMore(): void;
}

/** Which actions are shown: soonest deadline first, those that are searched for, in steps. */
export function useLibraryView(library: Library | null, today: string) {
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState({ open: STEP, archived: STEP });
  const found = useMemo(() => {
    const all = searchLibrary(byDeadline(library?.entries ?? [], today), search);
    return { open: all.filter(({ archived }) => !archived), archived: all.filter(({ archived }) => archived) };
  }, [library, today, search]);

  const part = (which: 'open' | 'archived'): Part => ({
    entries: found[which].slice(0, shown[which]),
    count: found[which].length,
    onMore: () => setShown((now) => ({ ...now, [which]: now[which] + STEP })),
  });

  const view: LibraryView = {
    searchable: (library?.entries.length ?? 0) >= SEARCHABLE,
    search,
    open: part('open'),
    archived: part('archived'),
    onSearch(next) {
      setSearch(next);
      setShown({ open: STEP, archived: STEP });
    },
  };
  return {
    view,
    /** Shows as many as it takes to show this one. */
    reveal(id: string, archived: boolean): void {
      const entry = library?.entries.find((one) => one.id === id);
      if (library === null || entry === undefined) return;
      const all = byDeadline(library.entries, today).filter((one) => one.id === id || one.archived === archived);
      const place = all.findIndex((one) => one.id === id);
      const which = archived ? 'archived' : 'open';
      if (searchLibrary([entry], search).length === 0) setSearch('');
      setShown((now) => ({ ...now, [which]: Math.max(now[which], place + 1) }));
    },
  };
}
