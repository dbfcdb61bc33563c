import type { FieldKind } from './fieldKind';
import { LABEL_NOISE, NAME_NOISE } from './noise';
import { type IndexedPhrase, indexPhrases, phrasesAt } from './phraseIndex';
import { isSomebodyElse, isSomebodyElseAbroad } from './somebodyElse';
import { WORD_RULES, type WordRule } from './wordRules';

/** A phrase found in a text, and how surely it tells the kind there. */
export interface WordMatch {
  kind: FieldKind | 'other';
  phrase: string;
  score: number;
}

type Phrase = IndexedPhrase<WordRule>;

/** What a word of another language than the page's counts for: many words mean something else in the next country. */
const OTHER_LANGUAGE = 0.75;
/** What a phrase counts for at least, however much else the text says. */
const LEAST = { label: 0.35, name: 0.6 } as const;

/** What the last words of an English label count for more. */
const LAST = 1.15;

/** Single words that say what a field is for in one language are noise in no other: “by” is a town in Danish. */
const TELLING = new Set(WORD_RULES.flatMap(({ kind, phrases }) => (kind === 'other' ? [] : phrases.split(', '))));

/** Whether a word of a label or name says nothing about what a field is for. */
export function saysNothing(token: string, where: WordRule['where']): boolean {
  if (/^\d+$/.test(token)) return true;
  return where === 'name' ? NAME_NOISE.has(token) : LABEL_NOISE.has(token) && !TELLING.has(token);
}

const rulesFor = (where: WordRule['where']) => WORD_RULES.filter((rule) => rule.where === where);
const indexes = { label: indexPhrases(rulesFor('label')), name: indexPhrases(rulesFor('name')) } as const;
const tails = [...indexes.name.values()].flat().filter(({ row, words }) => row.tail && words.length === 1);

/**
 * The phrases of the rules that stand in a text, strongest first. A phrase inside a longer one that also matches is
 * silent; a phrase among many other words counts for less than one that is all the text says.
 */
export function matchWords(tokens: readonly string[], where: WordRule['where'], language = ''): WordMatch[] {
  const found = findPhrases(tokens, where);
  if (found.length === 0) return [];
  const speaking =
    found.length === 1
      ? found
      : found.filter((hit) => !found.some((other) => covers(other, hit) || isSaidAtHome(other, hit, language)));
  const end = tokens.length;
  const said = tokens.filter((token) => !saysNothing(token, where)).length;
  return speaking
    .map((hit) => {
      const {
        phrase: { row: rule, words: own },
        start,
      } = hit;
      const telling = Math.max(1, own.filter((token) => !saysNothing(token, where)).length);
      const coverage = said === 0 ? 1 : Math.min(1, telling / said);
      const least = LEAST[where];
      // "Address 1: City", "billing zip": English puts last what is meant
      const last = start + own.length === end && rule.lang === 'en' && start > 0 ? LAST : 1;
      const foreign = where === 'label' && rule.lang !== 'en' && language !== '' && !isOf(language, rule.lang);
      return {
        kind: where === 'label' ? kindSaid(hit, tokens) : rule.kind,
        phrase: tokens.slice(start, start + own.length).join(' '),
        score: Math.min(
          rule.weight,
          rule.weight *
            (least + (1 - least) * coverage) *
            (foreign ? OTHER_LANGUAGE : 1) *
            last *
            (hit.tail ? TAIL : 1) *
            ((where === 'label' ? isOfSomethingElse(hit, tokens, said) : isOfType(hit, tokens)) ? SOMETHING_ELSE : 1),
        ),
      };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * The language that most of some texts' phrases are of, BCP 47: what the page says of itself or English, unless another is
 * ahead of them; `otherwise` where nothing is known. Words of forms mean one thing here and another there: “nombre” is a
 * name or a number.
 */
export function languageOfLabels(texts: readonly (readonly string[])[], otherwise: string): string {
  const votes = new Map<string, number>();
  for (const tokens of texts)
    for (const lang of new Set(findPhrases(tokens, 'label').map(({ phrase }) => phrase.row.lang)))
      votes.set(lang, (votes.get(lang) ?? 0) + 1);
  const page = /^n[bn]\b/i.test(otherwise) ? 'no' : otherwise.slice(0, 2).toLowerCase();
  const known = page !== '' && (votes.get(page) ?? 0) >= (votes.get('en') ?? 0) ? page : 'en';
  // where two have as many, their order in the form must not matter
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined) return otherwise;
  return best[1] > (votes.get(known) ?? 0) ? best[0] : known;
}

/** Both forms of written Norwegian are “no” in the rules. */
function isOf(language: string, lang: string): boolean {
  return language.toLowerCase().startsWith(lang) || (lang === 'no' && /^n[bn]\b/i.test(language));
}

/** Whether the same words mean something in the page's own language, and another thing in the hit's: “Nombre” in Spain. */
function isSaidAtHome(other: Hit, hit: Hit, language: string): boolean {
  const [home, abroad] = [other.phrase.row, hit.phrase.row];
  return (
    home.where === 'label' &&
    home.kind !== abroad.kind &&
    other.start === hit.start &&
    other.phrase.words.length === hit.phrase.words.length &&
    isOf(language, home.lang) &&
    !isOf(language, abroad.lang)
  );
}

/** The phrases that stand in a text, with the rule of each, whether or not a longer one silences them. */
export function phrasesIn(tokens: readonly string[], where: WordRule['where']): { rule: WordRule; phrase: string }[] {
  return findPhrases(tokens, where).map(({ phrase: { row: rule, words } }) => ({ rule, phrase: words.join(' ') }));
}

interface Hit {
  phrase: Phrase;
  start: number;
  /** The end of a word that programmers have run together. */
  tail?: true;
}

/** What the end of a word counts for: “messagesubject”. */
const TAIL = 0.85;
/** What a phrase counts for that only belongs to what is asked for. */
const SOMETHING_ELSE = 0.4;
/** What English asks for when one of these is the last word: “Organization type” is a type. */
const HEADS = new Set([
  'type',
  'types',
  'date',
  'size',
  'format',
  'status',
  'method',
  'preference',
  'time',
  'hours',
  'id',
  'count',
]);

/** What else English asks for of an organization. */
const HEADS_OF_ORGANIZATIONS = new Set(['code', 'description', 'logo', 'no', 'number', 'registration', 'website']);
const DETERMINERS = new Set(['a', 'an', 'my', 'our', 'the', 'this', 'your']);
const PREPOSITIONS = new Set(['about', 'at', 'in', 'within']);

/** “Position in company”: what something else is in or about. */
function isPlaceOf(tokens: readonly string[], start: number): boolean {
  const before = tokens.slice(0, start).findLast((token) => !DETERMINERS.has(token));
  return before !== undefined && PREPOSITIONS.has(before);
}

/** Single words that are a part of a name where they are all that is said: “First” below “Name”, but not “First letter”. */
const PARTS_OF_NAMES = new Set(['first', 'last', 'middle']);

/**
 * In English the last word of a row of nouns is what is meant: a “Property name” is no person's, an “Email format” no
 * email. `said`: how many words of the text say something.
 */
function isOfSomethingElse(
  { phrase: { row: rule, words: own }, start }: Hit,
  tokens: readonly string[],
  said: number,
): boolean {
  if (rule.lang !== 'en' || rule.kind === 'other') return false;
  const end = start + own.length;
  const head = end < tokens.length ? (tokens.at(-1) as string) : '';
  if (HEADS.has(head)) return true;
  if (rule.kind === 'organization' && (HEADS_OF_ORGANIZATIONS.has(head) || isPlaceOf(tokens, start))) return true;
  if (own.length > 1) return false;
  if (PARTS_OF_NAMES.has(own[0] as string)) return said > 1;
  const before = tokens[start - 1];
  if (own[0] !== 'name' || before === undefined || end !== tokens.length) return false;
  return !saysNothing(before, 'label') && !WRITERS.has(before);
}

/** “countryType”, “OrgTypeID”: the sort of it. */
function isOfType({ phrase: { row: rule, words: own }, start }: Hit, tokens: readonly string[]): boolean {
  return rule.kind !== 'other' && tokens[start + own.length] === 'type';
}

/** Whose name or address a form asks for when it asks for the one of whoever fills it in, be it for a child. */
const WRITERS = new Set([
  'applicant',
  'attendee',
  'author',
  'buyer',
  'client',
  'complainant',
  'constituent',
  'customer',
  'delegate',
  'doner',
  'donor',
  'guardian',
  'guest',
  'holder',
  'member',
  'owner',
  'parent',
  'participant',
  'person',
  'petitioner',
  'purchaser',
  'registrant',
  'requester',
  'requestor',
  'resident',
  'sender',
  'signatory',
  'signer',
  'subscriber',
  'traveler',
  'traveller',
  'user',
  'visitor',
  'volunteer',
]);

/** What a phrase asks for, by whose it is. */
function kindSaid(hit: Hit, tokens: readonly string[]): WordMatch['kind'] {
  const { row: rule, words: own } = hit.phrase;
  if (isSaidOfSomebodyElse(hit, tokens)) return 'other';
  // “Name of complainant”, unlike “Name of product”
  const of = tokens.slice(hit.start + own.length).find((token) => !DETERMINERS.has(token));
  return own.join(' ') === 'name of' && WRITERS.has(of ?? '') ? 'name' : rule.kind;
}

/** “Father’s name”, “your camper’s last name”, “Spouse phone number”: of somebody else, whatever it is. */
function isSaidOfSomebodyElse({ phrase: { row: rule, words: own }, start }: Hit, tokens: readonly string[]): boolean {
  const before = tokens[start - 1] ?? '';
  if (isSomebodyElse(before) || (rule.lang !== 'en' && tokens.some(isSomebodyElseAbroad))) return true;
  const end = start + own.length;
  // “Phone number of your emergency contact”
  if (tokens[end] === 'of' && tokens.slice(end + 1, end + 4).some(isSomebodyElse)) return true;
  const whose = rule.lang === 'en' && before === 's' ? tokens[start - 2] : undefined;
  return whose !== undefined && !WRITERS.has(whose);
}

function findPhrases(tokens: readonly string[], where: WordRule['where']): Hit[] {
  const hits: Hit[] = [];
  tokens.forEach((token, start) => {
    for (const phrase of phrasesAt(indexes[where], tokens, start)) hits.push({ phrase, start });
    if (where !== 'name' || indexes.name.has(token)) return;
    for (const phrase of tails) if (token.endsWith(phrase.words[0] as string)) hits.push({ phrase, start, tail: true });
  });
  return hits;
}

function covers(longer: Hit, shorter: Hit): boolean {
  return (
    longer.phrase.words.length > shorter.phrase.words.length &&
    longer.start <= shorter.start &&
    longer.start + longer.phrase.words.length >= shorter.start + shorter.phrase.words.length
  );
}
