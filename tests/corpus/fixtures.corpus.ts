import { beforeAll, describe, expect, test } from 'vitest';
import { FormSnapshot } from '../../utils/form/formSnapshot';
import { planFill, writesOf } from '../../utils/form/planFill';
import { readForm } from '../../utils/form/readForm';
import { aSupporter } from '../builders/supporter';
import { listFixtures, loadLetter } from '../site/loadFixture';
import { labelsOf } from './fixtureLabels';
import type { CorpusPage } from './loadCorpus';
import { type FixtureLook, lookAtFixtures } from './lookAtFixtures';
import { type Mistake, type Reading, type Score, scoreKinds } from './scoreKinds';

/** A form that is closed is read and never filled, and of many fields hardly one is named: neither says what is right. */
const SLUGS = listFixtures().filter((slug) => !['closed-form', 'many-fields'].includes(slug));

describe('our own forms', () => {
  let looks: { look: FixtureLook; snapshot: FormSnapshot }[];
  let score: Score;

  beforeAll(async () => {
    looks = (await lookAtFixtures(SLUGS)).map((look) => ({
      look,
      snapshot: FormSnapshot.parse(JSON.parse(look.snapshot)),
    }));
    score = scoreKinds(
      looks.map(({ look }) => pageOf(look)),
      looks.map(({ look, snapshot }) => readingOf(look, snapshot)),
    );
  }, 300_000);

  test('all are looked at, and hundreds of their fields are of a kind', () => {
    expect(new Set(looks.map(({ look }) => look.fixture.slug)).size).toBe(SLUGS.length);
    const fields = [...score.kinds.values()].reduce((sum, { right, missed }) => sum + right + missed, 0);
    expect(fields).toBeGreaterThan(300);
  });

  test.each([
    ['F1 of 12 kinds', 0.97, () => score.english12.f1],
    ['F1 of 18 kinds', 0.96, () => score.english18.f1],
    ['forms without one error', 0.85, () => score.formsWithoutError.of / score.formsWithoutError.all],
  ])('%s: %d or more', (_, least, figure) => {
    const found = { figure: figure(), mistakes: score.mistakes.map(lineOf) };
    expect(found).toSatisfy(() => found.figure >= least);
  });

  test('kinds given to fields that are none of ours: 0.007 or less', () => {
    const { of, all } = score.falseFills;
    expect(all).toBeGreaterThan(50);
    const found = { figure: of / all, mistakes: score.mistakes.map(lineOf) };
    expect(found).toSatisfy(() => found.figure <= 0.007);
  });

  test('nothing that cannot be seen, no trap, and nothing else that is none of ours would be filled', () => {
    let written = 0;
    const wrong = looks.flatMap(({ look, snapshot }) => {
      const plan = planFill(snapshot, aSupporter(), loadLetter());
      const refs = new Set((plan === null ? [] : writesOf(plan)).map(({ ref }) => ref));
      written += refs.size;
      const hidden = snapshot.fields.filter((field) => field.hidden !== null).map(({ ref }) => ref);
      const labels = labelsOf(look);
      const alone = look.controls.filter((_, place) => labels[place] === 'none').map(({ ref }) => ref);
      return [...hidden, ...alone].flatMap((ref) =>
        ref !== null && refs.has(ref) ? [`${look.fixture.slug}: ${ref}`] : [],
      );
    });
    expect(wrong).toEqual([]);
    expect(written).toBeGreaterThan(300);
  });
});

/** All in one group, whatever their language: there are too few of each. */
function pageOf(look: FixtureLook): CorpusPage {
  const labels = labelsOf(look);
  return {
    source: 'fixtures',
    file: look.fixture.slug,
    site: 'www.whitehouse.gov',
    lang: 'en',
    kind: 'contact',
    fields: look.controls.map(({ selector, tag, type }, i) => ({
      i,
      tag,
      itype: tag === 'input' ? type : '',
      name: selector,
      id: '',
      expected: labels[i] ?? 'none',
      kind: 'contact',
      open: [],
      opaque: false,
    })),
  };
}

/** As the extension takes them: with names of known versions, and nothing where two fields are rivals. */
function readingOf({ controls }: FixtureLook, snapshot: FormSnapshot): Reading {
  const matches = readForm(snapshot)?.matches.filter(({ rivals }) => rivals.length === 0) ?? [];
  const kinds = new Map(matches.map(({ ref, kind }) => [ref, kind]));
  return new Map(
    controls.flatMap(({ ref }, place) => {
      const kind = ref === null ? undefined : kinds.get(ref);
      return kind === undefined ? [] : [[place, kind] as const];
    }),
  );
}

function lineOf({ page, field, expected, got }: Mistake): string {
  return `${page.file} ${field.name}: ${expected ?? 'none'} → ${got ?? 'none'}`;
}
