import { foldText } from '../form/foldText';

/** A text as it is searched: without capitals and accents, and the Arabic letters that are written either way alike. */
export function foldForSearch(text: string): string {
  const fold = foldText(text);
  return /[\u0640\u0649\u0629]/.test(fold)
    ? fold
        .replace(/\u0640/g, '')
        .replace(/\u0649/g, '\u064a')
        .replace(/\u0629/g, '\u0647')
    : fold;
}
