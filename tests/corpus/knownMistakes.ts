import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { CORPUS } from './loadCorpus';
import type { Mistake } from './scoreKinds';

const FILE = fileURLToPath(new URL('knownMistakes.json', import.meta.url));

const KnownMistakes = z.object({
  /** Of which labels these are the mistakes; with others nothing is known. */
  labels: z.string(),
  /** Page (a sum of its name), place, what it is, what it was taken for. */
  mistakes: z.array(z.string()),
});

/** A sum that tells the labels of this corpus from those of any other. */
function sumOfLabels(): string {
  return createHash('sha256')
    .update(readFileSync(path.join(CORPUS, 'forms.jsonl')))
    .digest('hex')
    .slice(0, 16);
}

/** Names a mistake without naming anybody's site. */
export function nameOf({ page, field, expected, got }: Mistake): string {
  const sum = createHash('sha256').update(page.file).digest('hex').slice(0, 10);
  return `${sum} #${field.i} ${expected ?? 'none'} > ${got ?? 'none'}`;
}

/** The declared mistakes for the corpus that is there; null where they were declared for another. */
export function readKnownMistakes(): readonly string[] | null {
  if (!existsSync(FILE)) return null;
  const { labels, mistakes } = KnownMistakes.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  return labels === sumOfLabels() ? mistakes : null;
}

export function declareMistakes(mistakes: readonly Mistake[]): void {
  const known = { labels: sumOfLabels(), mistakes: mistakes.map(nameOf).sort() };
  writeFileSync(FILE, `${JSON.stringify(known, null, 2)}\n`);
}
