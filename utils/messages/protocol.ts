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

/** Page → extension. */
export type PageEvent =
  /** The page's form as it is now, whenever it has changed: a `FormSnapshot` as JSON, since a large one travels much quicker as one string. */
  | { own: 'snapshot'; snapshot: string }
  /** The supporter pointed at one of the fields of a `PickTask`. Answered with whether it was remembered. */
  | { own: 'picked'; ref: string };

/** What the supporter is to point at a field for; handed to `pick.js` when it is put in the page. */
export interface PickTask {
  /** What the field is for, in words. */
  title: string;
  /** The fields that may be pointed at. */
  fields: { ref: string; label: string }[];
}

/** A command for the practice page, which is an extension page: it hears what all of them hear, so it is addressed. */
export interface PracticeCommand {
  own: 'practice';
  tabId: number;
  command: PageCommand;
}
