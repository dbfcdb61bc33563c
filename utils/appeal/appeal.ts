import * as z from 'zod/mini';

/** One draft, as the supporter wrote it, with all that was decided about it. */
export const Appeal = z.object({
  letter: z.string(),
  /** What it is about, in the supporter's words, where it belongs to no action of the library. */
  about: z.string(),
  /** A shorter letter for the form; null where the form gets the same one. */
  formLetter: z.nullable(z.string()),
  /** Salutations that the supporter gave targets, by the target's id. */
  salutations: z.record(z.string(), z.string()),
  /** Answers to the questions that help to begin, by question. */
  notes: z.record(z.string(), z.string()),
  /** Demands, word for word, that the supporter says are in the letter though they were not found. */
  confirmed: z.array(z.string()),
  /** Rules of plain text that are switched off for this letter. */
  plainTextOff: z.array(z.string()),
  /** The supporter was asked, and sends the letter that they started from as it is. */
  unchangedIsFine: z.boolean(),
  /** Which state of the draft this is, unique; '' before the first edit. */
  state: z.string(),
  /** The state that this one was written on: another one than was stored tells of two windows. */
  base: z.string(),
});

export type Appeal = z.infer<typeof Appeal>;

export const NO_APPEAL: Appeal = {
  letter: '',
  about: '',
  formLetter: null,
  salutations: {},
  notes: {},
  confirmed: [],
  plainTextOff: [],
  unchangedIsFine: false,
  state: '',
  base: '',
};

/** What an edit changes of a draft. */
export type AppealEdit = Partial<Omit<Appeal, 'state' | 'base'>>;

/** A draft after an edit; `state` is new and unique. */
export function editedAppeal(appeal: Appeal, edit: AppealEdit, state: string): Appeal {
  return { ...appeal, ...edit, state, base: appeal.state };
}

export interface LetterCount {
  /** UTF-16 code units, a line break counting one: as the form counts. */
  characters: number;
  words: number;
}

export function countLetter(letter: string, language: string): LetterCount {
  return { characters: letter.length, words: wordCounter(language)(letter) };
}

/** Counts the words of a text in a language (BCP 47). */
export function wordCounter(language: string): (text: string) => number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => {
    let words = 0;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
    return words;
  };
}
