import { crossValidate } from '../corpus/crossValidate';
import { firedPhrases, silentRules } from '../corpus/firedPhrases';
import { declareMistakes } from '../corpus/knownMistakes';
import { CORPUS, loadCorpus } from '../corpus/loadCorpus';
import { type LookedAt, lookAtPages } from '../corpus/lookAtPages';
import { readCorpus } from '../corpus/readCorpus';
import { type Mistake, type Rates, ratesOf, type Score, scoreKinds, type Share } from '../corpus/scoreKinds';

const RATES = [
  ['english12', 'English pages, 12 kinds'],
  ['neutral12', 'neutral set, English, 12 kinds'],
  ['neutralContact12', '… its contact forms'],
  ['otherLanguages12', 'other languages, 12 kinds'],
  ['congress12', 'names of forms of Congress, 12 kinds'],
  ['english18', 'English pages, 18 kinds'],
] as const;

const SHARES = [
  ['formsWithoutError', 'forms of 3 fields or more without one error'],
  ['contactFormsWithoutError', '… contact forms'],
  ['falseFills', 'kinds given to fields that are none of ours'],
  ['intrusions', 'kinds given in login, search, newsletter and recovery forms'],
] as const;

/**
 * Measures the matcher on the pages of the corpus beside the project: describes each with the content script's own
 * code in Chromium, reads it, and prints how much of it is as the labels say. `--json` prints one object instead;
 * `--mistakes` adds every mistake, `--silent` the rows of the rules that no page needs; `--declare` writes down the mistakes
 * as known ones, which the tests hold the matcher to.
 */
async function main(): Promise<void> {
  const pages = loadCorpus();
  if (pages === null) throw new Error(`there is no corpus at ${CORPUS}`);
  const asJson = process.argv.includes('--json');
  const looks = await lookAtPages(pages, (done) => {
    if (done % 200 === 0) process.stderr.write(`${done} of ${pages.length} pages\n`);
  });
  // the first pass warms the matcher up, as a popup is that has drawn once
  readCorpus(looks);
  const { readings, matchMs } = readCorpus(looks);
  const score = scoreKinds(pages, readings);
  const times = timesOf(looks, matchMs);
  if (asJson) {
    console.log(JSON.stringify(jsonOf(score, times.page)));
    return;
  }
  const held = scoreKinds(pages, await crossValidate(pages, looks));
  printRates(score, held);
  printKinds(score);
  printConfusions(score.mistakes);
  printTimes(times, looks);
  printSilent(looks);
  if (process.argv.includes('--declare')) declareMistakes(score.mistakes);
  if (process.argv.includes('--mistakes')) for (const mistake of score.mistakes) console.log(lineOf(mistake));
}

interface Times {
  describe: number;
  match: number;
  page: number;
  baseline: number | null;
  perThousandFields: number;
}

function timesOf(looks: readonly LookedAt[], matchMs: readonly number[]): Times {
  const page = looks.map(({ describeMs }, index) => describeMs + (matchMs[index] ?? 0));
  const baseline = looks.flatMap(({ baselineMs }) => (baselineMs === null ? [] : [baselineMs]));
  const fields = looks.reduce((sum, { refs }) => sum + refs.length, 0);
  return {
    describe: median(looks.map(({ describeMs }) => describeMs)),
    match: median(matchMs),
    page: median(page),
    baseline: baseline.length === 0 ? null : median(baseline),
    perThousandFields: (page.reduce((sum, ms) => sum + ms, 0) / fields) * 1000,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function jsonOf(score: Score, msPerPageMedian: number): Record<string, Rates | number> {
  return {
    ...Object.fromEntries(RATES.map(([key]) => [key, score[key]])),
    ...Object.fromEntries(SHARES.map(([key]) => [key, fraction(score[key])])),
    msPerPageMedian,
  };
}

const fraction = ({ of, all }: Share) => (all === 0 ? 0 : of / all);
const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

function printRates(score: Score, held: Score): void {
  console.log(`${''.padEnd(62)}    P     R    F1    F1 without words of its own sites alone`);
  for (const [key, name] of RATES) {
    const { p, r, f1 } = score[key];
    console.log(`${name.padEnd(62)} ${percent(p)} ${percent(r)} ${percent(f1)} ${percent(held[key].f1)}`);
  }
  console.log('');
  for (const [key, name] of SHARES) {
    const { of, all } = score[key];
    console.log(
      `${name.padEnd(62)} ${percent(fraction(score[key]))} % (${of} of ${all}), ${percent(fraction(held[key]))} %`,
    );
  }
  const gap = 100 * (score.english12.f1 - held.english12.f1);
  console.log(
    `\ncross-validated by site, English, 12 kinds: ${gap.toFixed(1)} points less${gap > 2 ? ': rules were fitted to pages' : ''}`,
  );
}

function printKinds({ kinds }: Score): void {
  console.log('\nkind         n      P     R    F1   (real pages, all languages)');
  for (const [kind, tally] of kinds) {
    const { p, r, f1 } = ratesOf([tally]);
    console.log(
      `${kind.padEnd(9)} ${String(tally.right + tally.missed).padStart(4)}   ${percent(p)} ${percent(r)} ${percent(f1)}`,
    );
  }
}

function printConfusions(mistakes: readonly Mistake[]): void {
  const counts = new Map<string, number>();
  for (const { expected, got } of mistakes) {
    const key = `${expected ?? 'none'} → ${got ?? 'none'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 20);
  console.log(`\nconfusions: ${commonest.map(([key, count]) => `${key}: ${count}`).join(', ')}`);
}

function printTimes({ describe, match, page, baseline, perThousandFields }: Times, looks: readonly LookedAt[]): void {
  const ms = (value: number) => value.toFixed(2);
  console.log(
    `\nmedian of ${looks.length} pages: describing ${ms(describe)} ms, reading ${ms(match)} ms, both ${ms(page)} ms` +
      (baseline === null ? '' : `; the regular expressions beside the corpus ${ms(baseline)} ms`),
  );
  console.log(`a thousand fields, described and read: ${ms(perThousandFields)} ms`);
}

function printSilent(looks: readonly LookedAt[]): void {
  const silent = silentRules(new Set(looks.flatMap((look) => [...firedPhrases(look)])));
  console.log(`\nrows of the rules that no page needs: ${silent.length}`);
  if (process.argv.includes('--silent'))
    for (const { where, lang, kind, example } of silent) console.log(`  ${lang || '–'} ${where} ${kind}: ${example}`);
}

function lineOf({ page, field, expected, got }: Mistake): string {
  return `${page.file} #${field.i}: ${expected ?? 'none'} → ${got ?? 'none'} (${page.lang}, ${field.kind}, name “${field.name}”)`;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
