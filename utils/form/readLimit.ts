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

const NUMBER = '(?<!\\d[,.]?)(\\d{1,3}(?:[ ,.]\\d{3})+|\\d{2,6})(?!\\d)';
const CHARACTERS = '(?:characters?|chars?|caracteres|حرفا?|احرف)(?!\\p{L})';
const REMAINING = '(?:left|remaining|restants|restantes)';
const AT_LEAST = '(?:at least|minimum|min\\.?|au moins|al menos|minimo)(?: of| de)?:?';

/** "0 / 3000"; not the parts of a date ("01/20/2025"). */
const OF_ALL = new RegExp(`(?<![\\d/])(\\d[\\d,.]*) ?(?:/|of|de|sur) ?${NUMBER}(?![\\d/])`, 'gu');
/** "maximum 2,000 characters"; not a minimum, nor what remains. */
const ALL = new RegExp(`(?<!${AT_LEAST} ?)${NUMBER} ?${CHARACTERS}(?! ?(?:${REMAINING}|minimum|min\\b|minimo))`, 'u');
const ALL_THAT_REMAINS = new RegExp(`${NUMBER} ?${CHARACTERS} ${REMAINING}`, 'u');

/** The limit in texts such as "0 / 3000 characters", "maximum 2,000 characters" or, while empty, "3000 characters left". */
function readCounter(text: string, empty: boolean): number | null {
  const folded = foldText(text);
  const pair = [...folded.matchAll(OF_ALL)]
    .map(([, now, all]) => ({ now: digitsOf(now), all: digitsOf(all) }))
    .find(({ now, all }) => !empty || now === 0 || now === all);
  const count = pair?.all ?? digitsOf((ALL.exec(folded) ?? (empty ? ALL_THAT_REMAINS.exec(folded) : null))?.[1]);
  return count >= 20 ? count : null;
}

function digitsOf(text = ''): number {
  return Number(text.replace(/\D/g, ''));
}
