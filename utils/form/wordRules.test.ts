import { describe, expect, test } from 'vitest';
import { aField, aSelect, aTextarea } from '../../tests/builders/form';
import type { FieldKind } from './fieldKind';
import { wordsOf } from './foldText';
import type { FieldDescription } from './formSnapshot';
import { matchFields } from './matchFields';
import { WORD_RULES, type WordRule } from './wordRules';

const rows = WORD_RULES.flatMap((rule) => rule.phrases.split(',').map((phrase) => ({ rule, phrase: phrase.trim() })));
const LISTED: readonly (FieldKind | 'other')[] = [
  'honorific-prefix',
  'honorific-suffix',
  'pronouns',
  'address-level1',
  'address-level2',
  'country',
  'topic',
  'organization',
];

/** Plain controls in which a person would type or choose something of a kind. */
function holders(kind: WordRule['kind'], words: Partial<FieldDescription>): FieldDescription[] {
  if (kind === 'message') return [aTextarea(words)];
  return [
    aField(words),
    ...(LISTED.includes(kind) ? [aSelect([], words)] : []),
    ...(kind === 'address-line1' ? [aTextarea(words)] : []),
    ...(kind === 'other' ? [aTextarea(words), aSelect([], words)] : []),
  ];
}

test('every rule says why', () => {
  expect(WORD_RULES.filter(({ why }) => why.trim() === '')).toEqual([]);
});

test('weights are chances', () => {
  expect(WORD_RULES.filter(({ weight }) => !(weight > 0 && weight < 1))).toEqual([]);
});

test('phrases are written folded, without accents or case', () => {
  expect(rows.filter(({ phrase }) => wordsOf(phrase).join(' ') !== phrase).map(({ phrase }) => phrase)).toEqual([]);
});

test('no phrase means two kinds in the same place', () => {
  const kinds = new Map<string, Set<string>>();
  for (const { rule, phrase } of rows) {
    const key = `${rule.where}: ${phrase}`;
    kinds.set(key, (kinds.get(key) ?? new Set()).add(rule.kind));
  }
  expect([...kinds].filter(([, set]) => set.size > 1).map(([key, set]) => `${key} → ${[...set].join(', ')}`)).toEqual(
    [],
  );
});

test('no row has a phrase twice', () => {
  for (const { phrases } of WORD_RULES) {
    const list = phrases.split(',').map((phrase) => phrase.trim());
    expect(list.filter((phrase, index) => list.indexOf(phrase) !== index)).toEqual([]);
  }
});

describe.each(['label', 'name'] as const)('a %s that says nothing but', (where) => {
  test.each(rows.filter(({ rule }) => rule.where === where).map(({ rule, phrase }) => [phrase, rule.kind] as const))(
    '“%s” is read as %s',
    (phrase, kind) => {
      const words = where === 'label' ? { label: phrase } : { name: phrase.replaceAll(' ', '_') };
      for (const field of holders(kind, words)) {
        const read = matchFields([field], null).map((match) => match.kind);
        expect([field.control, ...read]).toEqual([field.control, ...(kind === 'other' ? [] : [kind])]);
      }
    },
  );
});
