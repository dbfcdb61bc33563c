import { languageTags } from '../urgent-action/languageTags';

/**
 * The language that a letter is taken to be in, BCP 47: the one it was found to be in, '' where none was; else the first that
 * its action prefers, in the document's words; else the reader's own, whatever their region.
 */
export function letterLanguage(detected: string, preferred: string, own: string): string {
  return detected || languageTags(preferred)[0] || own.split('-')[0]!;
}
