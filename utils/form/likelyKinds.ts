import type { FieldKind } from './fieldKind';
import type { FieldDescription } from './formSnapshot';
import { scoreField } from './scoreField';

/** Below this, what speaks for a kind is no more than a hint in passing. */
const SPEAKS_FOR = 0.25;

/** The kinds that something about a field speaks for, the likeliest first; `language` is the page's (BCP 47), or ''. */
export function likelyKinds(field: FieldDescription, language: string): FieldKind[] {
  return scoreField(field, language).flatMap(({ kind, score }) =>
    kind !== 'other' && score >= SPEAKS_FOR ? [kind] : [],
  );
}
