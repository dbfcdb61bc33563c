/**
 * A name or a piece of a document, to go into a sentence of ours: kept together in its own direction, so that Arabic in
 * an English sentence, or the other way round, does not turn the words around it about.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
