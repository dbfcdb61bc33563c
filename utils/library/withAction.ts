import { judgeWebform } from '../urgent-action/judgeWebform';
import type { UrgentAction } from '../urgent-action/urgentAction';
import type { Library, LibraryEntry } from './library';

/** The entry for an action that is new in the library. */
export function entryOf(id: string, action: UrgentAction): LibraryEntry {
  return { id, ...summaryOf(action), archived: false, filledAt: '' };
}

/** The library with an action's summary brought up to date, or added. */
export function withAction(library: Library, id: string, action: UrgentAction): Library {
  const known = library.entries.some((entry) => entry.id === id);
  return {
    ...library,
    entries: known
      ? library.entries.map((entry) => (entry.id === id ? { ...entry, ...summaryOf(action) } : entry))
      : [...library.entries, entryOf(id, action)],
  };
}

export function withoutAction(library: Library, id: string): Library {
  return {
    chosen: library.chosen === id ? '' : library.chosen,
    entries: library.entries.filter((entry) => entry.id !== id),
  };
}

function summaryOf(action: UrgentAction): Pick<LibraryEntry, 'title' | 'reference' | 'deadline' | 'whiteHouse'> {
  return {
    title: action.title,
    reference: action.references[0] ?? '',
    deadline: action.deadline,
    whiteHouse: action.targets.some(({ webform }) => judgeWebform(webform).verdict === 'white-house'),
  };
}
