import { describe, expect, test } from 'vitest';
import type { FieldKind } from '../../utils/form/fieldKind';
import type { CorpusField, CorpusPage } from './loadCorpus';
import { scoreKinds } from './scoreKinds';

const field = (i: number, expected: CorpusField['expected'], over: Partial<CorpusField> = {}): CorpusField => ({
  i,
  tag: 'input',
  itype: 'text',
  name: `n${i}`,
  id: '',
  expected,
  kind: 'contact',
  open: [],
  opaque: false,
  ...over,
});

const page = (fields: CorpusField[], over: Partial<CorpusPage> = {}): CorpusPage => ({
  source: 'formasaurus',
  file: 'a.html',
  site: 'a.example',
  lang: 'en',
  kind: 'contact',
  fields,
  ...over,
});

const read = (...kinds: [number, FieldKind][]) => new Map(kinds);

describe('scoreKinds', () => {
  test('a form that is read rightly is right in everything', () => {
    const fields = [field(0, 'first'), field(1, 'email'), field(2, 'message'), field(3, 'none')];
    const score = scoreKinds([page(fields)], [read([0, 'given-name'], [1, 'email'], [2, 'message'])]);
    expect(score.english18.f1).toBe(1);
    expect(score.formsWithoutError).toEqual({ of: 1, all: 1 });
    expect(score.contactFormsWithoutError).toEqual({ of: 1, all: 1 });
    expect(score.falseFills).toEqual({ of: 0, all: 1 });
    expect(score.mistakes).toEqual([]);
  });

  test('one taken for another is wrong for the one and missed for the other', () => {
    const { english12, mistakes } = scoreKinds(
      [page([field(0, 'first'), field(1, 'last')])],
      [read([0, 'family-name'], [1, 'family-name'])],
    );
    expect(english12).toEqual({ p: 0.5, r: 0.5, f1: 0.5 });
    expect(mistakes.map(({ expected, got }) => [expected, got])).toEqual([['first', 'last']]);
  });

  test('among the twelve kinds a confirmation is an email, and a message is not looked at', () => {
    const { english12, english18 } = scoreKinds(
      [page([field(0, 'email2'), field(1, 'message')])],
      [read([0, 'email'])],
    );
    expect(english12.f1).toBe(1);
    expect(english18.f1).toBe(0);
  });

  test('what is none of ours and is taken for something is a false fill, also where nobody types', () => {
    const { falseFills } = scoreKinds(
      [page([field(0, 'none'), field(1, 'none', { itype: 'hidden' })])],
      [read([0, 'tel'], [1, 'tel'])],
    );
    expect(falseFills).toEqual({ of: 2, all: 1 });
  });

  test('whatever is given in a login intrudes, and what is not to be counted is not', () => {
    const score = scoreKinds(
      [page([field(0, 'ignore', { kind: 'login' }), field(1, 'email', { opaque: true })])],
      [read([0, 'email'])],
    );
    expect(score.intrusions).toEqual({ of: 1, all: 1 });
    expect(score.english18.f1).toBe(0);
    expect(score.mistakes).toEqual([]);
  });

  test('a kind that would do as well is no mistake', () => {
    const { mistakes } = scoreKinds([page([field(0, 'none', { open: ['subject'] })])], [read([0, 'topic'])]);
    expect(mistakes).toEqual([]);
  });

  test('names that forms of Congress share count once', () => {
    const congress = (expected: CorpusField['expected'], name: string) =>
      page([field(0, expected, { name })], { source: 'congress' });
    const { congress12 } = scoreKinds(
      [congress('first', 'same'), congress('first', 'same'), congress('last', 'other')],
      [read([0, 'given-name']), read([0, 'given-name']), read()],
    );
    expect(congress12.r).toBe(0.5);
  });
});
