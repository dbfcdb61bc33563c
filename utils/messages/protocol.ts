import type { FillReport, PagePlan, UndoReport } from '../form/fillReport';
import type { FormSnapshot } from '../form/formSnapshot';

/**
 * Everything that the extension and a page say to each other. Whoever receives parses: the page with
 * `readPageCommand`, the extension with the zod schemas of the domain.
 */

/** Extension → page: to one frame of one tab, except `announce`, which all frames of a tab hear. */
export type PageCommand =
  /** Send your snapshot, changed or not. Answered with `true`. */
  | { own: 'announce' }
  | { own: 'apply'; plan: PagePlan }
  /** `refs: null` undoes everything; `force` also what was edited since. */
  | { own: 'undo'; refs: string[] | null; force: boolean }
  | { own: 'reveal'; ref: string };

/** What each command is answered with. */
export interface PageAnswers {
  announce: true;
  apply: FillReport;
  undo: UndoReport;
  reveal: boolean;
}

/** Page → extension: the page's form as it is now, whenever it has changed. Structure only. */
export interface PageEvent {
  own: 'snapshot';
  snapshot: FormSnapshot;
}

/** A command for the practice page, which is an extension page: it hears what all of them hear, so it is addressed. */
export interface PracticeCommand {
  own: 'practice';
  tabId: number;
  command: PageCommand;
}
