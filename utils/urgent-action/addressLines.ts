const SUFFIX =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Square|Sq|Place|Pl|Way|Parkway|Pkwy|Highway|Hwy|Circle|Terrace|Row|Walk|Plaza|Loop|Crescent|Gardens|Hill|Close)\\.?';
const DIRECTION = '(?:[NS]\\.?[EW]\\.?|[NSEW]\\.?|North|South|East|West)';
const UNIT = '(?:(?:Suite|Ste|Room|Rm|Floor|Apt|Unit)\\.?\\s*[\\w-]+|#\\s*[\\w-]+)';
const US_STATE =
  '(?:A[AEKLPRSZ]|C[AOT]|D[CE]|D\\.C\\.|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])';
const US_PLACE = `\\p{Lu}[\\p{L}.' -]*?,?\\s+${US_STATE},?\\s+\\d{5}(?:-\\d{4})?`;
const GB_PLACE = "\\p{Lu}[\\p{L}.' -]*?,?\\s+[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}";

const STREET_THEN_PLACE = new RegExp(
  `^(.*\\b${SUFFIX}(?:,?\\s+${DIRECTION}(?=[\\s,]))?(?:,?\\s+${UNIT})?),?\\s+(${US_PLACE}|${GB_PLACE})$`,
  'u',
);
const PLACE = new RegExp(`^(?:${US_PLACE}|${GB_PLACE})$`, 'u');
const US_ZIP = new RegExp(`\\b${US_STATE},?\\s+\\d{5}(?:-\\d{4})?$`);
const GB_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/;
/** Countries that put the postal code before the place. The number of a post box or a plot is none. */
const CODE_THEN_PLACE =
  /(?<!\b(?:Box|Bag|Plot|No\.?|Postfach|Casilla|Apartado|BP|B\.P\.))\s(?=(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}[\p{L}])/u;

/** Where an address begins in a text: a house number, a post box, a word for a street, a postal code before a place. */
const BEGINNING = new RegExp(
  [
    // not "Phase 1 Building": the number belongs to the word before
    '(?<!\\b(?:Phase|Block|Building|Tower|Gate|Sector|Zone)\\s)\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,5}[A-Za-z]?){0,3},?\\s+(?:\\p{Lu}|\\d{1,3}(?:st|nd|rd|th)\\s|rue|avenue|boulevard|quai|place|bis|شارع)',
    '(?:P\\.?\\s?O\\.?\\s?Box|Private Bag|Apartado|Apdo|Casilla|B\\.?P\\.?\\s*\\d|Boîte Postale|Postfach|ص\\.ب)',
    '(?:Calle|C/|Av\\.|Avda\\.?|Avenida|Paseo|Plaza|Rue|Quai|Via|Viale|Piazza|ul\\.|Jalan|Jl\\.|Plot|Km|Carrera|Cra\\.|Blvd\\.|Bulevar|شارع)\\s+\\S',
    '(?:Level|Floor|Room|Suite)\\s+\\d',
    '(?:Avenue|Boulevard|Chaussée)\\s+\\p{Lu}[^,\\d]{1,40}\\s(?:No\\.?\\s?)?\\d',
    "(?:Avenue|Boulevard|Place|Allée|Chaussée|Square|Cours)\\s+(?:de|du|des|d['’])",
    '\\p{Lu}\\p{L}*(?:straße|strasse|gasse|weg|platz|allee|laan|straat)\\s+\\d',
  ].join('|'),
  'u',
);

/** The index at which an address begins in a text; -1 when none does. */
export function addressStart(text: string): number {
  const pattern = new RegExp(`(?:^|(?<=[\\s,،;]))(?:${BEGINNING.source})`, 'u');
  return text.search(pattern);
}

/** Whether a text has a postal code that shows its country by its shape, and which. */
export function countryOfPostalCode(text: string): 'US' | 'GB' | '' {
  const trimmed = text.trim().replace(/[,.]$/, '');
  if (US_ZIP.test(trimmed)) return 'US';
  return GB_POSTCODE.test(trimmed) ? 'GB' : '';
}

/** Any postal code at all, as far as digits show it. */
export function hasPostalCode(text: string): boolean {
  return countryOfPostalCode(text) !== '' || /(?:^|\s)(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?(?:[\s,]|$)/.test(text);
}

/** An address that runs on in one line, as lines: street, further parts, place with postal code. */
export function splitAddress(text: string): string[] {
  const address = text.trim().replace(/[\s,،;]+$/, '');
  if (PLACE.test(address)) return [address];
  const match = STREET_THEN_PLACE.exec(address);
  if (match !== null) return [...splitAtCommas(match[1]!), match[2]!].map(trimmed).filter(Boolean);
  return splitAtCommas(address)
    .flatMap((piece) => (countryOfPostalCode(piece) === '' ? piece.split(CODE_THEN_PLACE) : [piece]))
    .map(trimmed)
    .filter(Boolean);
}

/** A number of a house by itself: `12, rue de l’Exemple`. */
const HOUSE_NUMBER = /^\d{1,5}[A-Za-z]?(?:\s(?:bis|ter))?$/;

/** Commas break lines, but not before a direction, a unit, a number or a state with its code, nor after a number. */
function splitAtCommas(text: string): string[] {
  const keep = new RegExp(
    `^(?:\\d{1,3}[A-Za-z]?|${DIRECTION}|${UNIT}|${US_STATE}(?:\\s+\\d{5}(?:-\\d{4})?)?|[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})$`,
    'u',
  );
  const lines: string[] = [];
  for (const piece of text.split(/[,،]\s*/)) {
    const last = lines.at(-1);
    if (last !== undefined && (keep.test(piece.trim()) || HOUSE_NUMBER.test(last.trim())))
      lines[lines.length - 1] += `, ${piece.trim()}`;
    else lines.push(piece);
  }
  return lines;
}

function trimmed(line: string): string {
  return line.trim().replace(/[\s,،;]+$/, '');
}
