import { describe, expect, test } from 'vitest';
import { folded } from './foldedText';
import { LABEL_RULES, type LabelRule } from './labelRules';
import { matchLabel } from './matchLabel';

const rows = LABEL_RULES.flatMap((rule) => rule.phrases.split(' | ').map((phrase) => ({ rule, phrase })));
const cases = (need: LabelRule['need']) =>
  rows
    .filter(({ rule }) => rule.need === need)
    .map(({ rule: { label, lang }, phrase }) => [label, lang, phrase] as const);

/** The label found in a line, which may be a shorter one than the phrase that it begins with. */
const writtenIn = (line: string) => matchLabel(line)?.written ?? '';

test('every rule says why', () => {
  expect(LABEL_RULES.filter(({ why }) => why.trim() === '')).toEqual([]);
});

test('phrases are written folded, without accents or case', () => {
  expect(rows.map(({ phrase }) => phrase).filter((phrase) => folded(phrase) !== phrase.replace(/ $/, ''))).toEqual([]);
});

test('no phrase means two things, in one language or in two', () => {
  const labels = new Map<string, Set<string>>();
  for (const { rule, phrase } of rows)
    labels.set(phrase.trim(), (labels.get(phrase.trim()) ?? new Set()).add(rule.label));
  const twice = [...labels].filter(([, set]) => set.size > 1);
  expect(twice.map(([phrase, set]) => `${phrase} → ${[...set].join(', ')}`)).toEqual([]);
});

test('no row has a phrase twice', () => {
  for (const { phrases } of LABEL_RULES) {
    const list = phrases.split(' | ');
    expect(list.filter((phrase, index) => list.indexOf(phrase) !== index)).toEqual([]);
  }
});

describe('a label that needs a colon', () => {
  test.each(cases('colon'))('%s (%s): “%s” is found with one, alone, and not at the beginning of a word', (...row) => {
    const [label, , phrase] = row;
    expect(matchLabel(`${phrase}: 12`)).toMatchObject({ label, written: `${phrase}: `, value: '12' });
    expect(matchLabel(`${phrase} : 12`)).toMatchObject({ label, value: '12' });
    expect(matchLabel(phrase)).toMatchObject({ label, value: '' });
    expect(writtenIn(`${phrase}xyz: 12`)).not.toContain(phrase);
    expect(matchLabel(`so ${phrase}: 12`)).toBeNull();
  });

  test.each(cases('colon'))('%s (%s): “%s” is none where a sentence begins with it', (...row) => {
    expect(writtenIn(`${row[2]} qwerty asdf.`)).not.toContain(row[2]);
  });
});

describe('a label that is strong', () => {
  test.each(cases('strong'))('%s (%s): “%s” is found with a value right after it', (...row) => {
    const [label, , phrase] = row;
    const value = phrase.endsWith(' ') ? '12' : ' 12';
    expect(matchLabel(`${phrase}${value}`)).toMatchObject({ label, value: '12' });
    expect(matchLabel(`so ${phrase}${value}`)).toBeNull();
  });

  test.each(cases('strong').filter(([, , phrase]) => /\p{L}$/u.test(phrase)))(
    '%s (%s): “%s” is not the beginning of a longer word',
    (...row) => {
      expect(writtenIn(`${row[2]}xyz 12`)).not.toContain(row[2]);
    },
  );
});

describe('a language', () => {
  const needed = ['heading', 'reference', 'date', 'take-action', 'deadline', 'language', 'people', 'targets', 'copies'];
  test.each(['en', 'es', 'fr', 'ar'] as const)('%s has the labels without which nothing is read', (language) => {
    const labels = LABEL_RULES.filter(({ lang }) => lang === language).map(({ label }) => label as string);
    expect(needed.filter((label) => !labels.includes(label))).toEqual([]);
  });
});
