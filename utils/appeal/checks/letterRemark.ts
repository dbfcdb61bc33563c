import type { Supporter } from '../../supporter/supporter';
import type { UrgentAction } from '../../urgent-action/urgentAction';
import type { FoldedLetter } from './foldedLetter';
import type { LetterEdit } from '../letterEdit';
import type { Place } from '../remembering';
import type { Sentence } from '../sentences';

export type CheckId =
  | 'placeholder'
  | 'no-salutation'
  | 'no-closing'
  | 'no-request'
  | 'shouting'
  | 'insult'
  | 'threat'
  | 'private-details'
  | 'over-limit'
  | 'longer-than-page'
  | 'other-language'
  | 'mixed-direction';

/** Something about a letter that its writer may want to look at. It forbids nothing. */
export interface LetterRemark {
  check: CheckId;
  /**
   * Where in the letter, UTF-16 code units. `start` and `end` are the same for what is missing: where it would go. Null
   * where it is about the letter as a whole.
   */
  place: Place | null;
  /**
   * What the sentence for the supporter names:
   * - `placeholder`, `shouting`, `insult`, `threat`, `private-details`: the words, as they are in the letter
   * - `over-limit`: how many characters it is over, and how many the form takes
   * - `longer-than-page`: how many pages it takes, and how many lines do not fit on the first
   * - `other-language`: the letter's language, then those that are preferred, as BCP 47 tags
   * - `mixed-direction`: how the line begins
   * - `no-salutation`, `no-closing`, `no-request`: nothing
   */
  values: string[];
  /** A change that would settle it, where one is sure enough to offer; null where only the supporter can. */
  fix: LetterEdit | null;
}

export interface CheckContext {
  /** Null for a letter that belongs to no action. */
  action: UrgentAction | null;
  supporter: Supporter;
  /** How many characters the form takes. */
  limit: number;
  /** Length of the letter as the form would get it, which is what the limit is about. */
  formLength: number;
  /** What the letter is written in, as the primary tag of BCP 47; '' when not known. */
  language: string;
  /** What `sentenceReader` reads in the letter. */
  sentences: readonly Sentence[];
}

/** A letter with what several checks need. */
export interface CheckedLetter extends CheckContext {
  text: string;
  folded: FoldedLetter;
}

/** What a check finds; which check it was is added later. */
export type Found = Omit<LetterRemark, 'check'>;
