import { isEdited, type ModelWording, modelWording, wordsOf } from './modelWording';
import { quotations } from './quotations';
import { type Place, remembering } from './remembering';
import { type Sentence, sentenceReader } from './sentences';

/**
 * Whose words a sentence is in. `model`: word for word the letter that one may start from. `edited`: that with a few
 * words changed. `quoted`: the model's, in quotation marks. `own`: everything else.
 */
export type Wording = 'own' | 'edited' | 'model' | 'quoted';

export interface WordedSentence extends Sentence {
  wording: Wording;
}

export interface OwnWords {
  /** Without salutation, closing and signature, which are nobody's own. */
  sentences: WordedSentence[];
  /** How many of them are the writer's own. */
  own: number;
}

/** From this share on a sentence counts as quoted, of its characters. */
const QUOTED = 0.5;

/**
 * A meter for letters that may start from some model letters. It remembers sentences: while a letter is written, all
 * but one stay as they are.
 */
export function ownWordsMeter(
  models: readonly string[],
  language: string,
): (letter: string, sentences: readonly Sentence[]) => OwnWords {
  const model = modelWording(models, language);
  const likeness = remembering(model.likeness);
  const read = sentenceReader(language);
  // what the model quotes itself is not quoted from it
  const quotedThere = new Set(
    models.flatMap((letter) => {
      const quotes = quotations(letter);
      const quoted = read(letter).filter((sentence) => isQuoted(sentence.text, quotedParts(sentence, quotes)));
      return quoted.map(({ text }) => wordsOf(text));
    }),
  );
  return (letter, sentences) => {
    const quotes = quotations(letter);
    const worded = sentences
      .filter(({ kind }) => kind === 'sentence')
      .map((sentence) => {
        const wording = wordingOf(sentence.text, quotedParts(sentence, quotes), likeness, quotedThere);
        return { ...sentence, wording };
      });
    return { sentences: worded, own: worded.filter(({ wording }) => wording === 'own').length };
  };
}

/** Whether nothing of a letter is the writer's own: it is the model word for word, at most in another order. */
export function isUnchanged({ sentences }: OwnWords): boolean {
  return sentences.length > 0 && sentences.every(({ wording }) => wording === 'model');
}

function wordingOf(
  text: string,
  inQuotes: readonly Place[],
  likenessOf: ModelWording['likeness'],
  quotedThere: ReadonlySet<string>,
): Wording {
  if (isQuoted(text, inQuotes) && !quotedThere.has(wordsOf(text))) {
    const words = inQuotes.map(({ start, end }) => text.slice(start, end)).join(' ');
    return isEdited(likenessOf(words)) ? 'quoted' : 'own';
  }
  const likeness = likenessOf(text);
  return likeness.same ? 'model' : isEdited(likeness) ? 'edited' : 'own';
}

function isQuoted(text: string, inQuotes: readonly Place[]): boolean {
  return inQuotes.reduce((sum, { start, end }) => sum + end - start, 0) >= text.length * QUOTED;
}

/** The parts of a sentence in quotation marks, placed in its text. */
function quotedParts({ start, end }: Sentence, quotes: readonly Place[]): Place[] {
  return quotes
    .filter((quote) => quote.start < end && quote.end > start)
    .map((quote) => ({ start: Math.max(quote.start, start) - start, end: Math.min(quote.end, end) - start }));
}
