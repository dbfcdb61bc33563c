import type { FieldDescription } from './formSnapshot';

/** A place where something is said of a field, and what is said there, quoted from the page; '' for nothing. */
export interface FieldSign<Signal extends string> {
  signal: Signal;
  text: string;
}

/** What stands above a part of a form is short. */
const SHORT = 60;

/** What a field is called for people: its label, or what stands before it. */
export function spokenSign({
  label,
  nearby,
}: Pick<FieldDescription, 'label' | 'nearby'>): FieldSign<'label' | 'nearby'> {
  return label === '' ? { signal: 'nearby', text: nearby } : { signal: 'label', text: label };
}

/** What a field is called in the markup. */
export function markedSign({ name, id }: Pick<FieldDescription, 'name' | 'id'>): FieldSign<'name' | 'id'> {
  return name === '' ? { signal: 'id', text: id } : { signal: 'name', text: name };
}

/** What the innermost group is called that a field is in; '' for none. */
export function innermostGroup({ legend }: Pick<FieldDescription, 'legend'>): string {
  return legend.split(' · ').at(-1) ?? '';
}

/** What the part of the form is called that a field is in, by its group or the heading above it; null where nothing short says. */
export function partSign(field: Pick<FieldDescription, 'legend' | 'heading'>): FieldSign<'legend' | 'heading'> | null {
  const group = innermostGroup(field);
  const text = group || field.heading;
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
