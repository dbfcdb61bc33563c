import { describe, expect, test } from 'vitest';
import { aField, aSelect, aTextarea } from '../../tests/builders/form';
import { foldText } from './foldText';
import { canHold, scoreField } from './scoreField';
import { WORD_RULES, type WordRule } from './wordRules';

const phrasesOf = ({ phrases }: WordRule) => phrases.split(',').map((phrase) => phrase.trim());
const rows = WORD_RULES.map((rule) => [`${rule.lang} ${rule.where} ${rule.kind}: ${rule.example}`, rule] as const);

/** The kind that a text alone is read as, in the first plain control that can hold the rule's kind. */
function read(rule: WordRule, text: string): string | undefined {
  const words = rule.where === 'label' ? { label: text } : { name: text };
  const holders = [aField(words), aTextarea(words), aSelect([], words)];
  const field =
    rule.kind === 'message' ? holders[1] : holders.find((one) => rule.kind === 'other' || canHold(one, rule.kind));
  return scoreField(field as (typeof holders)[0], rule.lang)[0]?.kind;
}

/** The same box, as a row that says less exactly would have it. */
const LIKE: Readonly<Record<string, readonly string[]>> = {
  name: ['given-name', 'family-name'],
  'given-name': ['name'],
  'family-name': ['name'],
};

test('every rule says why and has an example', () => {
  expect(WORD_RULES.filter(({ why, example }) => why.trim() === '' || example.trim() === '')).toEqual([]);
});

test('weights are chances', () => {
  expect(WORD_RULES.filter(({ weight }) => !(weight > 0 && weight < 1))).toEqual([]);
});

test('phrases are written folded, without accents or case', () => {
  const phrases = WORD_RULES.flatMap(phrasesOf);
  expect(phrases.filter((phrase) => foldText(phrase) !== phrase || phrase === '')).toEqual([]);
});

test('no phrase means two kinds in the same place and language', () => {
  const kinds = new Map<string, Set<string>>();
  for (const rule of WORD_RULES)
    for (const phrase of phrasesOf(rule)) {
      const key = `${rule.where} ${rule.lang}: ${phrase}`;
      kinds.set(key, (kinds.get(key) ?? new Set()).add(rule.kind));
    }
  expect([...kinds].filter(([, set]) => set.size > 1).map(([key, set]) => `${key} → ${[...set].join(', ')}`)).toEqual(
    [],
  );
});

test('no row has a phrase twice', () => {
  for (const rule of WORD_RULES) {
    const list = phrasesOf(rule);
    expect(list.filter((phrase, index) => list.indexOf(phrase) !== index)).toEqual([]);
  }
});

describe('on a page in its language, a row reads', () => {
  test.each(rows)('%s', (_, rule) => {
    const allowed = [rule.kind, ...(LIKE[rule.kind] ?? [])];
    expect(allowed).toContain(read(rule, rule.example));
    const otherwise = phrasesOf(rule)
      .map((phrase) => [phrase, read(rule, rule.where === 'name' ? phrase.replaceAll(' ', '_') : phrase)])
      .filter(([, kind]) => !allowed.includes(kind as string));
    expect(otherwise).toEqual([]);
  });
});
