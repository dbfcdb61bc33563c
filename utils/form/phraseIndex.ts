import { wordsOf } from './foldText';

/** A phrase of a row of data, as words. */
export interface IndexedPhrase<Row> {
  row: Row;
  words: readonly string[];
}

/** The phrases of rows, by their first word. */
export type PhraseIndex<Row> = ReadonlyMap<string, readonly IndexedPhrase<Row>[]>;

/** Makes phrases quick to find in a text. `phrases` of a row are separated by commas; one without words is left out. */
export function indexPhrases<Row extends { phrases: string }>(rows: readonly Row[]): PhraseIndex<Row> {
  const index = new Map<string, IndexedPhrase<Row>[]>();
  for (const row of rows)
    for (const phrase of row.phrases.split(',')) {
      const words = wordsOf(phrase);
      const first = words[0];
      if (first === undefined) continue;
      const same = index.get(first);
      if (same === undefined) index.set(first, [{ row, words }]);
      else same.push({ row, words });
    }
  return index;
}

/** The phrases that begin with one of a text's words and are all there, side by side. */
export function phrasesAt<Row>(
  index: PhraseIndex<Row>,
  tokens: readonly string[],
  start: number,
): IndexedPhrase<Row>[] {
  const candidates = index.get(tokens[start] as string) ?? [];
  return candidates.filter(({ words }) => words.every((word, place) => tokens[start + place] === word));
}
