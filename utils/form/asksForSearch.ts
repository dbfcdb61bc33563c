import { foldText } from './foldText';
import type { FieldDescription } from './formSnapshot';

/** A verb and what it looks for or by; “Search” alone is a word like others (`words/formWords.ts`). */
const LOOKS_FOR = /^(search|find|look ?up) [\p{L}\p{N}]/u;

/** Whether a field says first of all that it looks for something: “Search by last name or phone” asks for neither. */
export function asksForSearch({ label, placeholder }: FieldDescription): boolean {
  return [label, placeholder].some((text) => LOOKS_FOR.test(foldText(text)));
}
