import { type FieldSign, markedSign, numberless, partSign, spokenSign } from './fieldSigns';
import { foldText, tokensOfName } from './foldText';
import type { FieldDescription } from './formSnapshot';

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

/**
 * What tells of a field that the place it asks for is not where the writer lives, quoted from the page; null for nothing. Who
 * reports an accident is asked where that was by a “City” below “Location of the accident”, and a “Country of birth” of 250
 * countries is one of birth. Events in English and as programmers call them.
 */
export function signOfElsewhere(
  field: FieldDescription,
): FieldSign<'label' | 'nearby' | 'placeholder' | 'name' | 'id' | 'legend' | 'heading'> | null {
  const { placeholder } = field;
  const called = spokenSign(field);
  if (OF_SOMETHING_ELSE.test(foldText(called.text))) return called;
  if (/\b(your|my|mailing|home)\b/i.test(called.text)) return null;
  if (LABEL.test(called.text)) return called;
  if (LABEL.test(placeholder)) return { signal: 'placeholder', text: placeholder };
  const marked = markedSign(field);
  if (NAME.test(tokensOfName(marked.text).join(' '))) return marked;
  const part = partSign(field);
  return part !== null && PART.test(numberless(part.text)) ? part : null;
}
