import { foldText } from './foldText';
import type { FieldDescription } from './formSnapshot';

/** A verb and what it looks for or by; “Search” alone is a word like others (`words/formWords.ts`). */
const LOOKS_FOR = /^(search|find|look ?up) [\p{L}\p{N}]/u;

/**
 * What tells of a field that it looks for something, said first of all and quoted from the page; null for nothing. “Search
 * by last name or phone” asks for neither.
 */
export function signOfSearch(field: FieldDescription): { signal: 'label' | 'placeholder'; text: string } | null {
  const signal = (['label', 'placeholder'] as const).find((place) => LOOKS_FOR.test(foldText(field[place])));
  return signal === undefined ? null : { signal, text: field[signal] };
}
