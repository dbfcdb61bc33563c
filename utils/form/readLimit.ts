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
const REMAINING = '(?:left|remaining|restants|restantes|متبق\\p{L}*)';
const AT_LEAST = '(?:at least|minimum|min\\.?|au moins|al menos|minimo)(?: of| de)?:?';
/** Words before the number that say of it what REMAINING says behind it. */
const REMAINING_BEFORE =
  '(?<!\\p{L})(?:' +
  [
    'remaining',
    'left ?(?=:)',
    'still (?:have|type|enter|write|add|use)',
    'quedan?',
    'restan?',
    'restam',
    'restantes?',
    '(?:aun|todavia) (?:puedes?|pueden) \\p{L}+',
    'restants?',
    'reste(?:nt)?',
    'encore (?:saisir|ecrire|taper|entrer|ajouter|utiliser)',
    '(?:ال)?(?:متبق|باق)\\p{L}*',
    '[يت]?تبق[ىي]',
  ].join('|') +
  ') ?:?(?: (?:only|up to|aun|todavia|solo|encore|seulement|plus que|لديك|لك))*';
/** The number that words stand before may be one in groups, of which NUMBER could take the last ones alone. */
const FIRST_GROUPS = ' ?(?:\\d{1,3}[ ,.])*';

/** "0 / 3000"; not the parts of a date ("01/20/2025"). */
const OF_ALL = new RegExp(`(?<![\\d/])(\\d[\\d,.]*) ?(?:/|of|de|sur) ?${NUMBER}(?![\\d/])`, 'gu');
/** "maximum 2,000 characters"; not a minimum, nor what remains. */
const ALL = new RegExp(
  `(?<!(?:${AT_LEAST}|${REMAINING_BEFORE})${FIRST_GROUPS})${NUMBER} ?${CHARACTERS}(?! ?(?:${REMAINING}|minimum|min\\b|minimo))`,
  'u',
);
/** What remains is all while nothing is typed. "120 more characters" by itself may be what a minimum wants. */
const ALL_THAT_REMAINS = [
  `${NUMBER} ?${CHARACTERS} ${REMAINING}`,
  `(?<=${REMAINING_BEFORE} ?)${NUMBER} ?(?:more )?${CHARACTERS}`,
  `(?<=(?<!\\p{L})(?:can|may|you have) (?:\\p{L}+ (?:up to )?)?)${NUMBER} more ${CHARACTERS}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** The limit in texts such as "0 / 3000 characters", "maximum 2,000 characters" or, while empty, "3000 characters left". */
function readCounter(text: string, empty: boolean): number | null {
  const folded = foldText(text);
  const pair = [...folded.matchAll(OF_ALL)]
    .map(([, now, all]) => ({ now: digitsOf(now), all: digitsOf(all) }))
    .find(({ now, all }) => !empty || now === 0 || now === all);
  const count = pair?.all ?? digitsOf(firstOf(empty ? [ALL, ...ALL_THAT_REMAINS] : [ALL], folded));
  return count >= 20 ? count : null;
}

/** The number that the first pattern to match finds. */
function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found[1];
  }
  return undefined;
}

function digitsOf(text = ''): number {
  return Number(text.replace(/\D/g, ''));
}
