import type { LibraryEntry } from './library';

/**
 * The entry of the action that comes with the extension, apart from the action itself, so that a popup need not load
 * that. A test compares the two.
 */
export const BUILT_IN_ENTRY: LibraryEntry = {
  id: 'built-in-usa-seeking-safety',
  title: 'People seeking safety at risk in the USA',
  reference: '',
  deadline: '2025-03-03',
  whiteHouse: true,
  archived: false,
  filledAt: '',
};
