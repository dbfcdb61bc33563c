import type { UrgentAction } from './urgentAction';

/** Lines of the document, counted from 1, both ends included. */
export interface LineRange {
  from: number;
  to: number;
}

/** Where in the document a part of the action stands: by field, or for one target by `targets.<its id>`. */
export type Sources = Readonly<Record<string, readonly LineRange[]>>;

/** What the supporter should look at before saving. `field` says where, `text` is what it is about. */
export interface Warning {
  what: WarningKind;
  field: keyof UrgentAction;
  text: string;
}

export type WarningKind =
  /** The document has no title, letter, target, deadline or list of demands that we could find. */
  | 'missing'
  /** A date that is none, or could be read in two ways. */
  | 'unclear-date'
  /** The document names two different dates for the same thing. */
  | 'two-dates'
  /** The deadline is before the day of publication. */
  | 'deadline-before-date'
  /** The letter has no closing line: it may go on too long, or be cut. */
  | 'letter-without-closing'
  /** No list: the demands were taken from the letter's sentences. */
  | 'demands-from-sentences'
  /** A salutation stands after one target and fits another; it was given to that one. */
  | 'salutation-moved'
  /** Name, role and address run together and were taken apart. */
  | 'address-run-together'
  /** A target without a country, or without any way to reach it. */
  | 'target-incomplete'
  /** Two columns of text stood side by side and were taken apart. */
  | 'two-columns'
  /** The address of a webform is not the White House's and looks like it. */
  | 'webform-lookalike'
  /** A part of the document was not understood; it is in the other text. */
  | 'other-text';

/** Why a text is not taken for an Urgent Action. */
type NotAnAction = 'empty' | 'too-long' | 'no-signs';

export type Reading =
  | {
      ok: true;
      action: UrgentAction;
      sources: Sources;
      warnings: readonly Warning[];
      /** The document's lines, for showing beside what was read. */
      lines: readonly string[];
      /** What was understood and stands in no field as it was written: labels, dates, countries, running heads. */
      spent: readonly string[];
    }
  | { ok: false; reason: NotAnAction };
