import { foldedCharacter } from '../urgent-action/foldedText';

/**
 * A text as it is searched: without capitals and accents, quotation marks and dashes of one shape, and the Arabic letters
 * that are written either way alike. Only what is not ASCII is looked at closely: a log may have megabytes of text.
 */
export function foldForSearch(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.toLowerCase().replace(/[^\0-\x7f]/gu, foldedCharacter);
}
