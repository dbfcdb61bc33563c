import type { Supporter } from '../supporter/supporter';
import type { UrgentAction } from '../urgent-action/urgentAction';
import { wordCounter } from './appeal';
import { type DifferingFact, factChecker } from './actionFacts';
import { demandChecker, type DemandState } from './checkDemands';
import { checkLetter } from './checks/checkLetter';
import { type Fit, proposeFit } from './fitLetter';
import type { LetterRemark } from './checks/letterRemark';
import type { NamedPerson } from './namesInText';
import { type OwnWords, ownWordsMeter } from './ownWords';
import { plainText, type PlainText } from './plainText';
import { remembering } from './remembering';
import { type Sentence, sentenceReader } from './sentences';
import { allSteps, type Steps } from './steps';

/** Everything that can be said of a letter without changing it. Places are in the letter as it was read. */
export interface LetterReading {
  letter: string;
  words: number;
  sentences: Sentence[];
  /** How much is the writer's own; of no use where `hasModel` is false. */
  ownWords: OwnWords;
  /** There is a letter that this one may have been started from. */
  hasModel: boolean;
  demands: DemandState[];
  people: NamedPerson[];
  facts: DifferingFact[];
  remarks: LetterRemark[];
  /** What the form gets. */
  plain: PlainText;
}

/** What a letter is read for, beside its action. */
export interface LetterContext {
  supporter: Supporter;
  /** Characters that the form takes. */
  limit: number;
  confirmed: readonly string[];
  plainTextOff: readonly string[];
  /** BCP 47 language that the letter was found to be in, '' when that is not known. */
  detected: string;
}

export interface LetterReader {
  read(letter: string, context: LetterContext): LetterReading;
  /** The same in steps of a few milliseconds for 20,000 characters, between which something else may be done. */
  steps(letter: string, context: LetterContext): Steps<LetterReading>;
  /** What could go so that the letter fits; `refused` are texts of sentences that stay. */
  fit(letter: string, context: LetterContext, refused: ReadonlySet<string>): Fit;
}

/**
 * A reader of letters for an action, or for none. It remembers lines and sentences, so that reading a letter again
 * after a change costs little more than the change. `language` (BCP 47) is that of the letters.
 */
export function letterReader(action: UrgentAction | null, language: string): LetterReader {
  const sentencesOf = sentenceReader(language);
  const wordsInLine = remembering(wordCounter(language));
  const models =
    action === null ? [] : [action.modelLetter, action.starterLetter].filter((model) => model.trim() !== '');
  const meter = ownWordsMeter(models, language);
  const demandsIn = demandChecker(action?.demands ?? []);
  const facts = action === null ? null : factChecker(action, language);
  function* steps(letter: string, context: LetterContext): Steps<LetterReading> {
    const words = letter.split('\n').reduce((sum, line) => sum + wordsInLine(line), 0);
    const sentences = sentencesOf(letter);
    yield;
    const ownWords = meter(letter, sentences);
    yield;
    const demands = demandsIn(sentences, context.confirmed);
    yield;
    const people = facts?.named(letter) ?? [];
    yield;
    const differing = facts?.differing(letter) ?? [];
    yield;
    const plain = plainText(letter, context.plainTextOff);
    yield;
    const remarks = yield* checkLetter(letter, {
      action,
      supporter: context.supporter,
      limit: context.limit,
      formLength: plain.text.length,
      language: context.detected,
      sentences,
    });
    return {
      letter,
      words,
      sentences,
      ownWords,
      hasModel: models.length > 0,
      demands,
      people,
      facts: differing,
      remarks,
      plain,
    };
  }
  return {
    steps,
    read: (letter, context) => allSteps(steps(letter, context)),
    fit: (letter, context, refused) =>
      proposeFit(letter, context.limit, meter(letter, sentencesOf(letter)).sentences, refused, {
        lengthOf: (text) => plainText(text, context.plainTextOff).text.length,
        sentencesOf,
        demandsIn: (sentences) => demandsIn(sentences, context.confirmed),
      }),
  };
}
