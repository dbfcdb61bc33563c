import type { Place } from './remembering';

/** Single quotation marks are left out: they are apostrophes, too. */
const QUOTATION = /“[^”\n]*”|"[^"\n]*"|«[^»\n]*»|„[^“”\n]*[“”]/g;

/** What stands in quotation marks, with them: it may go on over several sentences, but not over a paragraph. */
export function quotations(text: string): Place[] {
  return [...text.matchAll(QUOTATION)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
