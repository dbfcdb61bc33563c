import { foldText, tokensOfName } from './foldText';
import type { FieldKind } from './fieldKind';
import type { FieldDescription } from './formSnapshot';
import { numberless, partOf } from './partOf';

/** Kinds that say where. */
const PLACES: ReadonlySet<FieldKind | 'other'> = new Set<FieldKind>([
  'street-address',
  'address-line1',
  'address-line2',
  'address-level2',
  'address-level1',
  'postal-code',
  'country',
]);

/** What happens somewhere, and is reported or complained of. */
const EVENT = 'incident|accident|crime|offen[cs]e|violation|occurrence|hazard|event|collision';
/** What is written about, and may have a place. */
const MATTER = 'issue|problem|complaint|concern|damage|theft|loss|property|premises|facility';

const LABEL = new RegExp(
  [
    `\\b(${EVENT})s?\\b`,
    `\\b(location|address|place|site|street|city|state|county|zip( code)?) of (the |this |your )?(alleged )?(${MATTER})\\b`,
    `\\b(${MATTER}) (location|address|site|street|city|state|county|zip)\\b`,
    '\\b(where|place|location|city|address)\\b.*\\b(happen(ed|s)?|occur(red|s)?|(took|take|takes|taking) place)\\b',
  ].join('|'),
  'i',
);
const NAME = new RegExp(
  `^(${EVENT}|${MATTER}) (location|address|street|city|town|state|county|province|zip|postal|post|country)\\b`,
);
const PART = new RegExp(
  `^(the |about the )?(${EVENT})s?$|\\b(${EVENT})s? (information|details?|location|address|report)\\b|\\b(information|details|location|place) (about|of|on) (the |this )?(alleged )?(${EVENT})s?\\b|^where (did|does|was|is)\\b.*\\b(happen|occur|take place)`,
  'i',
);

/** Folded: where somebody was born or belongs to, or something was bought or issued. */
const OF_SOMETHING_ELSE =
  /\b(birth|born|citizenship|nationality|of purchase|purchased|passport|of destination|of issue|issuing country|nacimiento|nacionalidad|nascimento|nacionalidade|naissance|nationalite|geburt\w*|staatsangehorigkeit|nationalitat|staatsburgerschaft|nascita|nazionalita|cittadinanza|geboorte\w*|nationaliteit|obywatelstwo|urodzenia|kewarganegaraan|uyruk)\b|гражданств|рождени|громадянств|народженн|国籍|國籍|국적|الجنسية/;

/** Whether a kind says where somebody or something is. */
export function isPlace(kind: FieldKind | 'other'): boolean {
  return PLACES.has(kind);
}

/**
 * What tells of a field that the place it asks for is not where the writer lives, quoted from the page; null for nothing. Who
 * reports an accident is asked where that was by a “City” below “Location of the accident”, and a “Country of birth” of 250
 * countries is one of birth. Events in English and as programmers call them.
 */
export function signOfElsewhere(
  field: FieldDescription,
): { signal: 'label' | 'nearby' | 'placeholder' | 'name' | 'id' | 'legend' | 'heading'; text: string } | null {
  const { label, nearby, placeholder, name, id } = field;
  const called = label || nearby;
  const own = { signal: label === '' ? ('nearby' as const) : ('label' as const), text: called };
  if (OF_SOMETHING_ELSE.test(foldText(called))) return own;
  if (/\b(your|my|mailing|home)\b/i.test(called)) return null;
  if (LABEL.test(called)) return own;
  if (LABEL.test(placeholder)) return { signal: 'placeholder', text: placeholder };
  if (NAME.test(tokensOfName(name || id).join(' '))) return { signal: name === '' ? 'id' : 'name', text: name || id };
  const part = partOf(field);
  return part !== null && PART.test(numberless(part.text)) ? part : null;
}
