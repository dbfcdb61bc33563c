import { COUNTRY_CODES, countryName } from '../locale/countries';
import type { FieldKind } from './fieldKind';
import { foldText } from './foldText';
import type { FieldOption } from './formSnapshot';
import { US_STATES, usStateCode } from './usStates';

interface OptionRule {
  kind: FieldKind | 'other';
  words: ReadonlySet<string>;
  /** So many options among the words make the list one of this kind. */
  atLeast: number;
  /** Of the options looked at at least this part has to be among the words. */
  share?: number;
  /** Values count, too: codes that a page keeps behind the words. */
  values: boolean;
  why: string;
}

const folded = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(plain));

const OPTION_RULES: readonly OptionRule[] = [
  {
    kind: 'honorific-prefix',
    words: folded([
      'Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Mx', 'Prof', 'Rev', 'Sir', 'Sr', 'Sra', 'Srta', 'Señor', 'Señora', 'M', 'Mme',
      'Mlle', 'Monsieur', 'Madame', 'Mademoiselle', 'Herr', 'Frau', 'Sig', 'Sigra', 'Signor', 'Signora', 'Dhr', 'Mevr',
      'Mevrouw', 'Pan', 'Pani', 'Bay', 'Bayan', 'Hr', 'Fru',
    ]), // prettier-ignore
    atLeast: 2,
    // values such as MR and MS are also codes of Mauritania and Montserrat
    values: false,
    why: 'a list of forms of address is a prefix, whatever its label',
  },
  {
    kind: 'honorific-suffix',
    words: folded(['Jr', 'Sr', 'II', 'III', 'IV', 'Esq']),
    atLeast: 3,
    values: true,
    why: 'Jr. and III follow a name',
  },
  {
    kind: 'other',
    words: folded([
      'Active', 'Inactive', 'Activo', 'Inactivo', 'Ativo', 'Inativo', 'Attivo', 'Non attivo', 'Inattivo', 'Actif', 'Inactif',
      'Aktiv', 'Inaktiv', 'Pendiente', 'Pendente', 'Nuevo', 'Usado', 'Novo', 'Nuovo', 'Usato', 'Soltero', 'Casado', 'Soltera',
      'Casada', 'Solteiro', 'Solteira', 'Celibe', 'Nubile',
    ]), // prettier-ignore
    atLeast: 2,
    values: false,
    why: '“stato” and “estado” are the state of a person or a thing, too',
  },
  {
    kind: 'pronouns',
    words: folded(['she/her', 'he/him', 'they/them']),
    atLeast: 2,
    values: true,
    why: 'a list of pronouns',
  },
  {
    kind: 'address-level1',
    words: folded([...US_STATES.values(), ...US_STATES.keys()]),
    atLeast: 20,
    values: true,
    why: 'a list of US states is a state field, whatever its label',
  },
  {
    kind: 'topic',
    words: folded([
      'Agriculture', 'Defense', 'Education', 'Health Care', 'Healthcare', 'Health', 'Immigration', 'Environment', 'Energy',
      'Taxes', 'Veterans', 'Transportation', 'Social Security', 'Budget', 'Economy', 'Foreign Affairs', 'Foreign Policy',
      'Civil Rights', 'Human Rights', 'Housing', 'Labor', 'Medicare', 'Trade', 'Homeland Security', 'National Security',
      'Abortion', 'Animals', 'Small Business', 'Seniors', 'Science and Technology', 'Technology', 'Judiciary', 'Women',
    ]), // prettier-ignore
    atLeast: 4,
    share: 0.12,
    values: false,
    why: 'a list of matters of public policy is what a message to an official is about',
  },
];

const countriesIn = new Map<string, OptionRule>();

/** Countries are listed in English or in the page's language. */
function countryRules(language: string): OptionRule[] {
  return [...new Set(['en', language.slice(0, 2).toLowerCase() || 'en'])].map((code) => {
    const rule = countriesIn.get(code) ?? {
      kind: 'country' as const,
      words: folded([...COUNTRY_CODES.map((country) => countryName(country, code)), ...USUAL_NAMES]),
      atLeast: 12,
      values: false,
      why: 'a list of countries is a country field, whatever its label',
    };
    countriesIn.set(code, rule);
    return rule;
  });
}

/** Names of countries that lists use beside the official ones. */
const USUAL_NAMES = [
  'United States of America',
  'USA',
  'Russia',
  'Turkey',
  'Russian Federation',
  'Czech Republic',
  'Great Britain',
];

/** Telephone codes that lists of countries add: “+93 (Afghanistan)”, “United States +1”. */
const CODES = /[+()\d\u200e\u200f]+/g;
/** A list says what it is by this many of its options; the longest lists have hundreds. */
const ENOUGH_OPTIONS = 60;
/** Where a rule says nothing else, at least this part of the options looked at has to be among its words. */
const SHARE = 0.4;

/** The kind that a list of options tells by itself; null when it tells none. */
export function kindOfOptions(options: readonly FieldOption[], language = ''): FieldKind | 'other' | null {
  if (options.length < 2) return null;
  const some = options.slice(0, ENOUGH_OPTIONS);
  const texts = new Set(some.map((option) => plain(option.text.replace(CODES, ''))));
  const values = new Set(some.map((option) => plain(option.value)));
  const found = [...OPTION_RULES, ...countryRules(language)].flatMap((rule) => {
    const count = Math.max(among(rule, texts), rule.values ? among(rule, values) : 0);
    return count >= rule.atLeast && count / some.length >= (rule.share ?? SHARE) ? [{ rule, count }] : [];
  });
  return found.sort((a, b) => b.count - a.count)[0]?.rule.kind ?? null;
}

/** Whether any of a list's options is, or begins with, a form of address: “Dr. med.” */
export function listsFormsOfAddress(options: readonly FieldOption[]): boolean {
  const rule = OPTION_RULES.find(({ kind }) => kind === 'honorific-prefix') as OptionRule;
  return options.some(({ text }) =>
    [text, text.split(/[\s/,(]/)[0] as string].some((said) => rule.words.has(plain(said))),
  );
}

/** So many countries of a short list, where they are nearly all of it, make it one of countries. */
const FEW = { atLeast: 4, share: 0.8 };

/** Whether a list, however short, is of countries and hardly anything else; what asks for a place by it asks for a country. */
export function listsCountriesAlone(options: readonly FieldOption[], language = ''): boolean {
  const texts = new Set(options.map(({ text }) => plain(text)));
  return countryRules(language).some((rule) => {
    const count = among(rule, texts);
    return count >= FEW.atLeast && count / options.length >= FEW.share;
  });
}

/** True for a list that has US states in it, by name or code. */
export function listsUsStates(options: readonly FieldOption[]): boolean {
  const states = options.filter(({ value, text }) => usStateCode(value) !== null || usStateCode(text) !== null);
  return states.length >= 20 || kindOfOptions(options) === 'address-level1';
}

function among(rule: OptionRule, said: ReadonlySet<string>): number {
  let count = 0;
  for (const text of said) if (rule.words.has(text)) count++;
  return count;
}

function plain(text: string): string {
  return foldText(text).replaceAll('.', '');
}
