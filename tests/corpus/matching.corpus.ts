import { beforeAll, describe, expect, test } from 'vitest';
import { FormSnapshot } from '../../utils/form/formSnapshot';
import { planFill, writesOf } from '../../utils/form/planFill';
import { aSupporter } from '../builders/supporter';
import { nameOf, readKnownMistakes } from './knownMistakes';
import { loadCorpus } from './loadCorpus';
import { type LookedAt, lookAtPages } from './lookAtPages';
import { readCorpus } from './readCorpus';
import { type Score, scoreKinds } from './scoreKinds';

const pages = loadCorpus() ?? [];

/** What has to hold, as parts of 1. What the labels themselves do not allow is in docs/form-reading.md. */
const AT_LEAST = {
  english12: 0.97,
  neutral12: 0.96,
  neutralContact12: 0.97,
  otherLanguages12: 0.9,
  congress12: 0.97,
  english18: 0.96,
} as const;
const SHARES_AT_LEAST = { formsWithoutError: 0.85, contactFormsWithoutError: 0.9 } as const;
const SHARES_AT_MOST = { falseFills: 0.007, intrusions: 0.04 } as const;

// The corpus lies beside the project, and is not everywhere.
describe.skipIf(pages.length === 0)('real pages', () => {
  let looks: LookedAt[];
  let score: Score;

  beforeAll(async () => {
    looks = await lookAtPages(pages, () => undefined);
    score = scoreKinds(pages, readCorpus(looks).readings);
  }, 900_000);

  test.each(Object.entries(AT_LEAST))('%s: F1 of %d or more', (key, least) => {
    expect(score[key as keyof typeof AT_LEAST].f1).toBeGreaterThanOrEqual(least);
  });

  test.each(Object.entries(SHARES_AT_LEAST))('%s: %d or more', (key, least) => {
    const { of, all } = score[key as keyof typeof SHARES_AT_LEAST];
    expect(of / all).toBeGreaterThanOrEqual(least);
  });

  test.each(Object.entries(SHARES_AT_MOST))('%s: %d or less', (key, most) => {
    const { of, all } = score[key as keyof typeof SHARES_AT_MOST];
    expect(of / all).toBeLessThanOrEqual(most);
  });

  test('no page is read worse than declared, and none better', () => {
    const known = readKnownMistakes();
    if (known === null) return;
    const mistakes = score.mistakes.map(nameOf);
    expect({
      worse: mistakes.filter((mistake) => !known.includes(mistake)),
      better: known.filter((mistake) => !mistakes.includes(mistake)),
    }).toEqual({ worse: [], better: [] });
  });

  test('nothing that cannot be seen, and no trap, would be filled on any of them', () => {
    let written = 0;
    const wrong = pages.flatMap((page, index) => {
      const look = looks[index] as LookedAt;
      const snapshot = FormSnapshot.parse(JSON.parse(look.snapshot));
      const plan = planFill(snapshot, aSupporter(), 'Dear Mr. President,');
      const refs = new Set((plan === null ? [] : writesOf(plan)).map(({ ref }) => ref));
      written += refs.size;
      return snapshot.fields
        .filter(({ ref, hidden }) => refs.has(ref) && (hidden !== null || isTrap(page, look, ref)))
        .map(({ name, label }) => `${page.file}: ${name} ${label}`);
    });
    expect(wrong).toEqual([]);
    expect(written).toBeGreaterThan(500);
  });
});

/** Labelled as none of ours, and called what traps are called. */
function isTrap(page: (typeof pages)[number], look: LookedAt, ref: string): boolean {
  const field = page.fields.find(({ i }) => look.refs[i] === ref);
  return field?.expected === 'none' && /honey|captcha|\bhp\b|verify3/i.test(`${field.name} ${field.id}`);
}
