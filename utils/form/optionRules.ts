import { COUNTRY_CODES, countryName } from '../locale/countries';
import { foldText } from './foldText';
import type { FieldKind } from './fieldKind';
import type { FieldOption } from './formSnapshot';
import { US_STATES } from './usStates';

interface OptionRule {
  kind: FieldKind;
  words: ReadonlySet<string>;
  /** So many options among the words make the list one of this kind. */
  atLeast: number;
  why: string;
}

const folded = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(plain));

const OPTION_RULES: readonly OptionRule[] = [
  {
    kind: 'honorific-prefix',
    words: folded(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Mx', 'Sr', 'Sra', 'Srta', 'M', 'Mme', 'Mlle']),
    atLeast: 2,
    why: 'a list of forms of address is a prefix, whatever its label',
  },
  {
    kind: 'honorific-suffix',
    words: folded(['Jr', 'Sr', 'II', 'III', 'IV', 'Esq']),
    atLeast: 3,
    why: 'Jr. and III follow a name',
  },
  { kind: 'pronouns', words: folded(['she/her', 'he/him', 'they/them']), atLeast: 2, why: 'a list of pronouns' },
  {
    kind: 'address-level1',
    words: folded(US_STATES.values()),
    atLeast: 20,
    why: 'a list of US states is a state field, whatever its label',
  },
  {
    kind: 'country',
    words: folded([...COUNTRY_CODES.map((code) => countryName(code, 'en')), 'United States of America']),
    atLeast: 20,
    why: 'a list of countries is a country field, whatever its label',
  },
];

/** The kind that a list of options tells by itself; null when it tells none. */
export function kindOfOptions(options: readonly FieldOption[]): FieldKind | null {
  const texts = new Set(options.map((option) => plain(option.text)));
  const values = new Set(options.map((option) => plain(option.value)));
  const counts = OPTION_RULES.map((rule) => ({ rule, share: count(rule, texts, values) / rule.atLeast })).filter(
    ({ share }) => share >= 1,
  );
  return counts.sort((a, b) => b.share - a.share)[0]?.rule.kind ?? null;
}

/** True for a list that has US states in it, by name or code. */
export function listsUsStates(options: readonly FieldOption[]): boolean {
  const codes = options.filter(
    ({ value, text }) => US_STATES.has(value.toUpperCase()) || US_STATES.has(text.toUpperCase()),
  );
  return codes.length >= 20 || kindOfOptions(options) === 'address-level1';
}

function count(rule: OptionRule, texts: ReadonlySet<string>, values: ReadonlySet<string>): number {
  return Math.max(
    [...rule.words].filter((word) => texts.has(word)).length,
    [...rule.words].filter((word) => values.has(word)).length,
  );
}

function plain(text: string): string {
  return foldText(text).replaceAll('.', '');
}
