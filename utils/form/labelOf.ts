import type { FieldDescription } from './formSnapshot';

/** What to call a field in front of the supporter: its label without stars and colons, else whatever names it. */
export function labelOf(field: FieldDescription): string {
  const text = [field.label, field.nearby, field.placeholder, field.title, field.legend, field.name, field.id].find(
    (name) => name.trim() !== '',
  );
  return (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\s*:]+$/, '')
    .trim()
    .slice(0, 80);
}
