import type { PagePlan } from '../form/fillReport';

/**
 * Everything that the extension and a page say to each other. Whoever receives parses: the page with
 * `readPageCommand`, the extension with the zod schemas of the domain.
 */

/** Extension → page: to one frame of one tab, except `announce`, which all frames of a tab hear. */
export type PageCommand =
  /** Send your snapshot, changed or not. Answered with `true`. */
  | { own: 'announce' }
  /** Answered with a `FillReport`. */
  | { own: 'apply'; plan: PagePlan }
  /** `refs: null` undoes everything; `force` also what was edited since. Answered with an `UndoReport`. */
  | { own: 'undo'; refs: string[] | null; force: boolean }
  /** Answered with whether the field was there. */
  | { own: 'reveal'; ref: string };

/** Page → extension: the page's form as it is now, whenever it has changed. Structure only. */
export interface PageEvent {
  own: 'snapshot';
  /** A `FormSnapshot` as JSON: a large one travels much quicker as one string. */
  snapshot: string;
}

/** A command for the practice page, which is an extension page: it hears what all of them hear, so it is addressed. */
export interface PracticeCommand {
  own: 'practice';
  tabId: number;
  command: PageCommand;
}
