import * as z from 'zod/mini';

/** One letter, as the supporter wrote it. */
export const Appeal = z.object({
  letter: z.string(),
  /** What it is about, in the supporter's words, where it belongs to no action of the library. */
  about: z.string(),
});

export type Appeal = z.infer<typeof Appeal>;

export const NO_APPEAL: Appeal = { letter: '', about: '' };

export interface LetterCount {
  /** UTF-16 code units, a line break counting one: as the form counts. */
  characters: number;
  words: number;
}

export function countLetter(letter: string, language: string): LetterCount {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(letter)) if (isWordLike) words++;
  return { characters: letter.length, words };
}
