import { kindOfAutocomplete } from './autofillToken';
import { ADDRESS_KINDS, type FieldKind, NAME_OR_HALF } from './fieldKind';
import { type FieldSign, innermostGroup, markedSign } from './fieldSigns';
import { tokensOfName, wordsOf } from './foldText';
import type { FieldDescription } from './formSnapshot';
import { matchWords, saysNothing } from './matchWords';
import { kindOfOptions, listsCountriesAlone } from './optionRules';
import { signOfElsewhere } from './placeElsewhere';
import { signOfSearch } from './signOfSearch';
import { signOfSomebodyElse } from './somebodyElse';

/** One thing about a field that tells what it is for. `text` is quoted from the page, '' where there is nothing to quote. */
export interface Evidence {
  signal:
    | 'answer'
    | 'known-name'
    | 'autocomplete'
    | 'label'
    | 'legend'
    | 'nearby'
    | 'after'
    | 'heading'
    | 'placeholder'
    | 'title'
    | 'name'
    | 'id'
    | 'type'
    | 'options'
    /** It takes what a postal code of the US is made of. */
    | 'pattern'
    /** What stands beside it says what it is. */
    | 'order'
    | 'largest';
  text: string;
}

export interface KindScore {
  kind: FieldKind | 'other';
  /** 0 to 1; independent signals add up as chances do (1 − Π(1 − s)). */
  score: number;
  evidence: Evidence[];
}

/** Kinds that are a special case of another: where both are likely, the special one is meant. */
export const SPECIAL_CASE_OF: Partial<Record<FieldKind | 'other', FieldKind>> = {
  'email-confirmation': 'email',
  'address-line2': 'address-line1',
  'street-address': 'address-line1',
};

interface Clue extends Evidence {
  kind: FieldKind | 'other';
  strength: number;
}

/** How far each place in which words stand is trusted, compared with a label. */
const TRUST = {
  label: 1,
  nearby: 0.9,
  title: 0.85,
  placeholder: 0.85,
  after: 0.6,
  heading: 0.6,
  legend: 0.35,
  name: 0.9,
  id: 0.75,
} as const;
type Place = keyof typeof TRUST;

/** What stands behind the first words of a label, in brackets or in a further sentence, explains and rarely names. */
const ASIDE = 0.45;
/** From here on what a field is called for people decides, and what it is called in the markup only adds to it. */
const PLAIN_SPOKEN = 0.6;
/** What is called a message and has one line. */
const ONE_LINE = 0.7;
/** From here on what is called a message, and is a list, is what the message is about. */
const LISTED = 0.7;
/** From here on words say plainly that `autocomplete` is wrong, as with "email" on a name. */
const PLAINLY_ELSE = 0.85;
/** What a wrong `autocomplete` still counts for. */
const DOUBTED = 0.8;
/** What a name in the markup still counts for against a plain label. */
const CONTRADICTED = 0.35;

/**
 * The kinds that a field may be, best first, each with the evidence for it. Kinds that its control cannot hold are left
 * out. `language` is the page's (BCP 47), '' where it is not known: words of other languages then count as much.
 */
export function scoreField(field: FieldDescription, language = ''): KindScore[] {
  const elses = signOfSomebodyElse(field) ?? signOfSearch(field) ?? signOfReading(field);
  if (elses !== null) return add([{ kind: 'other', strength: PLAINLY_ELSE, ...elses }]);
  const scores = scoreOwn(field, language);
  const elsewhere = isPlace(scores[0]?.kind) ? signOfElsewhere(field) : null;
  return elsewhere === null ? scores : add([{ kind: 'other', strength: PLAINLY_ELSE, ...elsewhere }]);
}

/** Whether a kind says where somebody or something is. */
function isPlace(kind: KindScore['kind'] | undefined): boolean {
  return kind !== undefined && kind !== 'other' && ADDRESS_KINDS.has(kind);
}

/** Of a field that asks for the writer's own, as far as anything else tells. */
function scoreOwn(field: FieldDescription, language: string): KindScore[] {
  const words = said(field, language).map((clue) => inBox(field, notTheFirst(clue)));
  const mistyped = asMistyped(field, words, language);
  if (mistyped !== null) return add([mistyped]);
  const declarations = declared(field, language);
  // a list is what it lists, whatever it is called: “Country code” with countries
  const listed =
    declarations.find(({ signal }) => signal === 'options') ?? shortListOfCountries(field, words, language);
  if (listed !== undefined && canBe(field, listed.kind))
    return add([listed, ...words.filter(({ kind }) => kind === listed.kind)]);
  const spoken = [
    ...doubted(declarations, words),
    ...words.filter((clue) => !isPartOfOther(field, clue, words)),
  ].filter(({ kind }) => canBe(field, kind));
  const marked = named(field, language)
    .map((clue) => inBox(field, clue))
    .filter(({ kind }) => canBe(field, kind) && (kind !== 'message' || field.control === 'textarea'));
  const plain = add(spoken)[0];
  const heard =
    plain !== undefined && plain.score >= PLAIN_SPOKEN ? marked.map((clue) => contradicted(clue, plain.kind)) : marked;
  return add([...spoken, ...heard]);
}

/** In Japan a name is asked for once more in kana, often below the same two words. */
function signOfReading(field: FieldDescription): FieldSign<'name' | 'id'> | null {
  const marked = markedSign(field);
  const isReading = tokensOfName(marked.text).some((token) => /^(furi|hira|kata|yomi)?(kana|gana)$/.test(token));
  return isReading ? marked : null;
}

/** “Location” of a list of six countries; “Where did you travel?” of the same list asks for no place of the writer's. */
function shortListOfCountries(field: FieldDescription, words: readonly Clue[], language: string): Clue | undefined {
  if (!words.some(({ kind }) => isPlace(kind)) || !listsCountriesAlone(field.options, language)) return undefined;
  return { kind: 'country', strength: 0.9, signal: 'options', text: '' };
}

/** “Telefon 2” is another number than the first. */
function notTheFirst(clue: Clue): Clue {
  const counts = clue.kind === 'tel' && (clue.signal === 'label' || clue.signal === 'nearby');
  return counts && /[\p{L}.)º°] ?\(?[2-9]\)?[\s:*]*$/u.test(clue.text) ? { ...clue, kind: 'other' } : clue;
}

/**
 * Some forms have `type=email` on all their boxes. What is called a city there is no e-mail, and the box keeps no city: what
 * says so, as something else; null where anything speaks for an e-mail. `type=tel` on what is called a name is copied, too.
 */
function asMistyped(field: FieldDescription, words: readonly Clue[], language: string): Clue | null {
  if (field.type === 'tel' && !words.some(({ kind }) => kind === 'tel')) {
    const name = words.find(({ strength, kind }) => strength >= PLAINLY_ELSE && NAME_OR_HALF.has(kind));
    return name === undefined ? null : { ...name, kind: 'other' };
  }
  if (field.type !== 'email') return null;
  const { label, nearby, placeholder, title, name, id, autocomplete } = field;
  if (/mail|@/i.test([label, nearby, placeholder, title, name, id, autocomplete].join(' '))) return null;
  if ([...words, ...named(field, language)].some(({ kind }) => kind === 'email' || kind === 'email-confirmation'))
    return null;
  const plain = words.find(
    ({ signal, strength, kind }) =>
      (signal === 'label' || signal === 'nearby') && strength >= PLAINLY_ELSE && !canBe(field, kind),
  );
  return plain === undefined ? null : { ...plain, kind: 'other' };
}

/** “Téléphone bureau” on a text area, which holds no number, is not for the office of an address either. */
function isPartOfOther(field: FieldDescription, { kind, strength }: Clue, words: readonly Clue[]): boolean {
  return (
    field.control === 'textarea' &&
    kind === 'address-line2' &&
    words.some((other) => other.strength >= strength && !canBe(field, other.kind))
  );
}

/** A special case of what the label says does not contradict it: “E-mail” on `email_confirm`. */
function contradicted(clue: Clue, plain: KindScore['kind']): Clue {
  const agrees = clue.kind === plain || SPECIAL_CASE_OF[clue.kind] === plain;
  return agrees ? clue : { ...clue, strength: clue.strength * CONTRADICTED };
}

/** What asks in a text area what a message is about asks for the message; a message in one line is a rare thing. */
function inBox(field: FieldDescription, clue: Clue): Clue {
  if (clue.kind === 'topic' && field.control === 'textarea') return { ...clue, kind: 'message' };
  if (clue.kind === 'message' && field.control === 'select' && clue.strength >= LISTED)
    return { ...clue, kind: 'topic', strength: clue.strength * ONE_LINE };
  return clue.kind === 'message' && field.control !== 'textarea'
    ? { ...clue, strength: clue.strength * ONE_LINE }
    : clue;
}

/** What is declared is believed, unless the field's own words plainly say something else. */
function doubted(clues: readonly Clue[], words: readonly Clue[]): Clue[] {
  const plain = words.filter(({ strength, kind }) => strength >= PLAINLY_ELSE && kind !== 'other');
  return clues.map((clue) => {
    // "username" on what is called a name is a user's name; on an address or a number, it is that
    const said = clue.kind === 'other' ? plain.filter(({ kind }) => kind === 'email' || kind === 'tel') : plain;
    const otherwise =
      clue.signal === 'autocomplete' &&
      said.length > 0 &&
      said.every(
        ({ kind }) => kind !== clue.kind && SPECIAL_CASE_OF[kind] !== clue.kind && SPECIAL_CASE_OF[clue.kind] !== kind,
      );
    return otherwise ? { ...clue, strength: clue.strength * DOUBTED } : clue;
  });
}

function add(clues: readonly Clue[]): KindScore[] {
  const byKind = new Map<FieldKind | 'other', Clue[]>();
  for (const clue of clues) byKind.set(clue.kind, [...(byKind.get(clue.kind) ?? []), clue]);
  return [...byKind.entries()]
    .map(([kind, found]) => ({
      kind,
      score: 1 - found.reduce((rest, clue) => rest * (1 - clue.strength), 1),
      evidence: found.sort((a, b) => b.strength - a.strength).map(({ signal, text }) => ({ signal, text })),
    }))
    .sort((a, b) => b.score - a.score);
}

/** A pattern of an input for five digits, written in one of the usual ways. */
const FIVE_DIGITS = /(\\d|\[0-9\])\{5\}/;

/** “(xx) xxxx-xxxx”, as a number is drawn to be typed over. */
const PHONE_MASK = /^(\+?\d{1,3} ?)?\([\dx_#]{2,3}\) ?[\dx_#]{4,5}[ -]?[\dx_#]{4}$/i;
/** “09XX XXX XXXX” and “+91 98765 43210”, without what parts them: no card, no date and no US number of another kind is as long. */
const PHONE_SAMPLE = /^(\+\d[\dx_#]{8,13}|0[\dx_#]{9,10})$/i;

function drawsPhone(placeholder: string): boolean {
  return PHONE_MASK.test(placeholder) || PHONE_SAMPLE.test(placeholder.replace(/[ .()-]/g, ''));
}

/** Who fills in forms in Japan by example, also behind “例）”: 山田 or 太郎, by themselves. */
const SAMPLE_NAME = /^(?:[(（]?例[)）]?[\s:：]*)?(?:(山田|田中|佐藤|鈴木)|太郎|花子)$/;

function sampleName({ placeholder }: FieldDescription, language: string): Clue[] {
  const found = /^ja\b/i.test(language) ? SAMPLE_NAME.exec(placeholder.trim()) : null;
  if (found === null) return [];
  const kind = found[1] === undefined ? 'given-name' : 'family-name';
  return [{ kind, strength: 0.85, signal: 'placeholder', text: placeholder }];
}

function declared(field: FieldDescription, language: string): Clue[] {
  const found: Clue[] = [];
  const token = kindOfAutocomplete(field.autocomplete, field.type);
  if (token !== null) found.push({ kind: token, strength: 0.93, signal: 'autocomplete', text: field.autocomplete });
  // what goes on behind an address' sign or a dash is the rest of what was asked before it
  if (/^[@-]$/.test(field.nearby.trim()))
    found.push({ kind: 'other', strength: 0.97, signal: 'nearby', text: field.nearby.trim() });
  if (field.type === 'email') found.push({ kind: 'email', strength: 0.8, signal: 'type', text: 'email' });
  if (field.type === 'tel') found.push({ kind: 'tel', strength: 0.55, signal: 'type', text: 'tel' });
  if (drawsPhone(field.placeholder.trim()))
    found.push({ kind: 'tel', strength: 0.7, signal: 'placeholder', text: field.placeholder });
  found.push(...sampleName(field, language));
  if (FIVE_DIGITS.test(field.pattern))
    found.push({ kind: 'postal-code', strength: 0.4, signal: 'pattern', text: field.pattern });
  const listed = kindOfOptions(field.options, language);
  if (listed !== null) found.push({ kind: listed, strength: 0.97, signal: 'options', text: '' });
  return found;
}

function said(field: FieldDescription, language: string): Clue[] {
  const hasLabel = saysSomething(field.label);
  const hasNearby = !hasLabel && saysSomething(field.nearby);
  const [first] = field.options;
  const unnamed = !hasLabel && !hasNearby && field.placeholder === '' && field.title === '';
  const texts: [Place, string][] = [
    ['label', field.label],
    ['placeholder', unnamed && first !== undefined ? first.text : ''],
    // what stands above a part of the form is not what its first box is called
    ['nearby', hasLabel || (field.nearby === field.heading && field.placeholder !== '') ? '' : field.nearby],
    ['title', field.title === field.label ? '' : field.title],
    ['placeholder', field.placeholder === field.label ? '' : field.placeholder],
    ['after', unnamed ? field.after : ''],
    ['heading', unnamed ? field.heading : ''],
    ['legend', innermostGroup(field)],
  ];
  const found = texts.flatMap(([place, text]) => (text === '' ? [] : fromText(place, text, language)));
  // a placeholder that names nothing leaves it to the words behind the box
  return found.length > 0 || hasLabel || hasNearby ? found : fromText('after', field.after, language);
}

function saysSomething(text: string): boolean {
  return wordsOf(text).some((token) => !saysNothing(token, 'label'));
}

/** Brackets, bars and ends of sentences part what a label says first from what it adds. */
const PARTS = /[()[\]|（）【】：]|:\s*$|[.?!]\s+(?=\p{Lu})/u;

function fromText(place: Place, text: string, language: string): Clue[] {
  const either = nameOrCompany(text, language);
  if (either !== null) return fromText(place, either, language);
  const [first, ...rest] = text.split(PARTS).filter((part) => wordsOf(part).length > 0);
  if (first === undefined) return [];
  const own = fromWords(place, wordsOf(first).slice(0, 24), 'label', language, text, TRUST[place]);
  if (rest.length === 0) return own;
  const joined = acrossParts(place, text, [first, ...rest], language);
  if (joined !== null) return [joined];
  const added = fromWords(place, wordsOf(rest.join(' ')).slice(0, 16), 'label', language, text, TRUST[place] * ASIDE);
  // “E-mail (again)”: what is added may make a special case of it
  const whole = fromWords(place, wordsOf(text).slice(0, 24), 'label', language, text, TRUST[place]);
  return [...own, ...added, ...whole.filter(({ kind }) => SPECIAL_CASE_OF[kind] === own[0]?.kind)];
}

/** The first part of “Name / Company”, which is what who writes for no company gives; null for anything else. */
function nameOrCompany(text: string, language: string): string | null {
  const [name, company, ...more] = text.split('/');
  if (name === undefined || company === undefined || more.length > 0) return null;
  const [first, second] = [name, company].map((part) => matchWords(wordsOf(part), 'label', language)[0]?.kind);
  return first === 'name' && second === 'organization' ? name : null;
}

/** What is said by a phrase that runs on into the brackets: the prefecture of “住所（都道府県）”, not the address. */
function acrossParts(place: Place, text: string, parts: readonly string[], language: string): Clue | null {
  const within = parts.map((part) => wordsOf(part).join(' '));
  const [strongest] = matchWords(wordsOf(text).slice(0, 24), 'label', language);
  if (strongest === undefined || within.some((part) => part.includes(strongest.phrase))) return null;
  // where the brackets say more, they explain: “住所（郵便番号で自動入力）”
  const ends = within.map((_, last) => within.slice(0, last + 1).join(' '));
  if (!ends.some((end) => end.endsWith(strongest.phrase))) return null;
  return { kind: strongest.kind, strength: strongest.score * TRUST[place], signal: place, text: text.trim() };
}

function named(field: FieldDescription, language: string): Clue[] {
  return [
    ...fromName('name', field.name, language, TRUST.name),
    ...(field.id === field.name ? [] : fromName('id', field.id, language, field.name === '' ? TRUST.name : TRUST.id)),
  ];
}

/** Names are mostly made of English words or of words without accents; one in another script is what a label would be. */
function fromName(signal: 'name' | 'id', text: string, language: string, trust: number): Clue[] {
  const where = /[^\p{ASCII}]/u.test(text) ? 'label' : 'name';
  return fromWords(signal, where === 'label' ? wordsOf(text) : tokensOfName(text), where, language, text, trust);
}

function fromWords(
  signal: Place,
  tokens: string[],
  where: 'label' | 'name',
  language: string,
  text: string,
  trust: number,
): Clue[] {
  const best = new Map<string, Clue>();
  for (const match of matchWords(tokens, where, language)) {
    if (!best.has(match.kind))
      best.set(match.kind, { kind: match.kind, strength: match.score * trust, signal, text: text.trim() });
  }
  return [...best.values()];
}

const LISTS = new Set<FieldKind>([
  'honorific-prefix',
  'honorific-suffix',
  'pronouns',
  'address-level1',
  'address-level2',
  'country',
  'topic',
  'organization',
]);
const LONG = new Set<FieldKind>(['message', 'street-address', 'address-line1', 'address-line2', 'organization']);
const DIGITS = new Set<FieldKind>(['tel', 'postal-code']);

function canBe(field: FieldDescription, kind: FieldKind | 'other'): boolean {
  return kind === 'other' || canHold(field, kind);
}

/** A list of postal codes lists nothing else; one without a letter, of dialling codes say, lists no countries. */
function isListOf(options: FieldDescription['options'], kind: FieldKind): boolean {
  if (kind === 'postal-code') {
    const codes = options.filter(({ text }) => /^\d{4,6}$/.test(text.trim())).length;
    return codes > 0 && codes >= options.length - 1;
  }
  const isNumbers = options.length > 0 && options.every(({ text }) => !/\p{L}/u.test(text));
  return LISTS.has(kind) && !(kind === 'country' && isNumbers);
}

/** Whether something of a kind can be typed or chosen in a field at all. */
export function canHold(field: FieldDescription, kind: FieldKind): boolean {
  if (field.control === 'radio') return LISTS.has(kind) && kind !== 'organization';
  if (field.control === 'select') return isListOf(field.options, kind);
  if (field.control === 'combobox' && field.type === '') return LISTS.has(kind);
  if (field.control === 'textarea') return LONG.has(kind);
  if (field.type === 'email') return kind === 'email' || kind === 'email-confirmation';
  if (field.type === 'tel' || field.type === 'number') return DIGITS.has(kind);
  return true;
}
