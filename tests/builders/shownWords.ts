import type { Reading } from '../../utils/urgent-action/reading';

/** Words and numbers of a text, in their order, without anything that cannot be seen. */
export function shownWords(text: string): string[] {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The words of a document that are in no field, not in the other text, and were not used up as labels and the like. */
export function lostWords(text: string, reading: Extract<Reading, { ok: true }>): string[] {
  const kept = new Map<string, number>();
  const keep = (value: unknown): void => {
    if (typeof value === 'string') for (const word of shownWords(value)) kept.set(word, (kept.get(word) ?? 0) + 1);
    else if (Array.isArray(value)) value.forEach(keep);
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) if (!DERIVED.includes(key)) keep(part);
  };
  keep(reading.action);
  keep(reading.spent);
  return shownWords(text).filter((word) => {
    const count = kept.get(word) ?? 0;
    kept.set(word, count - 1);
    return count <= 0;
  });
}

/** What the reader says in its own form and not in the document's words. */
const DERIVED = ['id', 'kind', 'country', 'date', 'deadline'];
