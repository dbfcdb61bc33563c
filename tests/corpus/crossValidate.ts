import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { WORD_RULES } from '../../utils/form/wordRules';
import { firedPhrases, phraseKey, type PhraseKey } from './firedPhrases';
import type { CorpusPage } from './loadCorpus';
import type { LookedAt } from './lookAtPages';
import { type ReadSnapshot, readCorpus } from './readCorpus';
import type { Reading } from './scoreKinds';

const FOLDS = 5;

/**
 * Reads each page with none of the phrases that stand on sites of its own fold alone: what the rules would make of it if
 * nobody had seen those sites. Sites are dealt into folds by name. It is the worst case, since a word that one site has
 * may well have been known before.
 */
export async function crossValidate(pages: readonly CorpusPage[], looks: readonly LookedAt[]): Promise<Reading[]> {
  const fold = pages.map(({ site, source, file }) => foldOf(site || `${source} ${file}`));
  const fired = looks.map(firedPhrases);
  const folder = mkdtempSync(path.join(tmpdir(), 'own-words-folds-'));
  try {
    const readings: Reading[] = pages.map(() => new Map());
    for (let held = 0; held < FOLDS; held++) {
      const elsewhere = new Set(fired.flatMap((phrases, index) => (fold[index] === held ? [] : [...phrases])));
      const onlyHere = new Set(
        fired.flatMap((phrases, index) =>
          fold[index] === held ? [...phrases].filter((phrase) => !elsewhere.has(phrase)) : [],
        ),
      );
      const read = await readerWithout(onlyHere, path.join(folder, `fold${held}.mjs`));
      const places = pages.flatMap((_, index) => (fold[index] === held ? [index] : []));
      const found = readCorpus(
        places.map((index) => looks[index] as LookedAt),
        read,
      ).readings;
      places.forEach((index, place) => (readings[index] = found[place] as Reading));
    }
    return readings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function foldOf(site: string): number {
  let sum = 0;
  for (const sign of site) sum = (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0;
  return sum % FOLDS;
}

/** The matcher, bundled anew with a table of rules that lacks some phrases. */
async function readerWithout(silent: ReadonlySet<PhraseKey>, file: string): Promise<ReadSnapshot> {
  const rules = WORD_RULES.flatMap((rule) => {
    const phrases = rule.phrases.split(',').filter((phrase) => !silent.has(phraseKey(rule, phrase)));
    return phrases.length === 0 ? [] : [{ ...rule, phrases: phrases.join(',') }];
  });
  const build = await rolldown({
    input: fileURLToPath(new URL('../../utils/form/readPage.ts', import.meta.url)),
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'fewer-rules',
        load: (id) => (id.endsWith('/wordRules.ts') ? `export const WORD_RULES = ${JSON.stringify(rules)};` : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  writeFileSync(file, output[0].code);
  return ((await import(pathToFileURL(file).href)) as { readPage: ReadSnapshot }).readPage;
}
