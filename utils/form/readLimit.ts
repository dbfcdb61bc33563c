import { foldText } from './foldText';
import type { FieldDescription } from './formSnapshot';

/** How much text a field takes. */
export interface Limit {
  /** UTF-16 code units, a line break counting one: how browsers count `maxlength` (HTML standard, "API value"). */
  count: number;
  source: 'page' | 'counter' | 'known-version';
}

/** The page's own limit first, then what a counter beside the box shows, then what the form's version is known to take. */
export function readLimit(field: FieldDescription | undefined, known: number | null): Limit | null {
  if (field?.maxLength != null) return { count: field.maxLength, source: 'page' };
  const counted =
    field === undefined ? null : readCounter(`${field.after} ${field.description}`, field.state === 'empty');
  if (counted !== null) return { count: counted, source: 'counter' };
  return known === null ? null : { count: known, source: 'known-version' };
}

const CHARACTERS = 'characters?|chars?|caracteres|حرف[اً]*|احرف';
const NUMBER = '(\\d{1,3}(?:[ ,.]\\d{3})+|\\d{2,6})';

/** The limit in texts such as "0 / 3000 characters", "maximum 2,000 characters" or, while empty, "3000 characters left". */
function readCounter(text: string, empty: boolean): number | null {
  const folded = foldText(text);
  const counted =
    new RegExp(`\\d+ ?(?:/|of|de|sur) ?${NUMBER}`).exec(folded)?.[1] ??
    new RegExp(`${NUMBER} ?(?:${CHARACTERS})(?! (?:left|remaining|restants|restantes))`).exec(folded)?.[1] ??
    (empty
      ? new RegExp(`${NUMBER} ?(?:${CHARACTERS}) (?:left|remaining|restants|restantes)`).exec(folded)?.[1]
      : undefined);
  const count = Number((counted ?? '').replace(/\D/g, ''));
  return count >= 20 ? count : null;
}
