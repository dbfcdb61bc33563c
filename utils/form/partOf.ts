import type { FieldDescription } from './formSnapshot';

/** What stands above a part of a form is short. */
const SHORT = 60;

/** What the part of the form is called that a field is in, by its group or the heading above it; null where nothing short says. */
export function partOf({
  legend,
  heading,
}: Pick<FieldDescription, 'legend' | 'heading'>): { signal: 'legend' | 'heading'; text: string } | null {
  const group = legend.split(' · ').at(-1) ?? '';
  const text = group || heading;
  if (text === '' || text.length >= SHORT) return null;
  return { signal: group === '' ? 'heading' : 'legend', text };
}

/** A heading without what counts it: “Section B: Witness”, “3. Witness”. */
export function numberless(heading: string): string {
  return heading
    .replace(/^\s*(?:(?:part|section|step|stage)\s+)?(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.:)–-]\s*/i, '')
    .replace(/[\s:*]+$/, '')
    .trim();
}
