import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { CORPUS_KINDS } from './scoreKinds';

/** Where the corpus of real pages lies: beside the project, never in it. */
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

const text = z._default(z.string(), '');
const Label = z.enum([...CORPUS_KINDS, 'none', 'ignore']);

const CorpusField = z.object({
  /** Its place in `querySelectorAll('input,select,textarea')`. */
  i: z.number(),
  tag: z.string(),
  itype: text,
  name: text,
  id: text,
  /** `none`: must get nothing; `ignore`: not counted. */
  expected: Label,
  /** What the form around it is for. */
  kind: text,
  /** Kinds that would do as well. */
  open: z._default(z.array(z.string()), []),
  /** Its name says nothing to anybody; not counted. */
  opaque: z._default(z.boolean(), false),
});

const CorpusPage = z.object({
  source: z.string(),
  file: z.string(),
  site: z.string(),
  lang: text,
  kind: z.string(),
  fields: z.array(CorpusField),
});

export type CorpusField = z.infer<typeof CorpusField>;
export type CorpusPage = z.infer<typeof CorpusPage>;

/** The corpus' pages with their labels; null where it is not there. Throws where it cannot be read. */
export function loadCorpus(folder = CORPUS): CorpusPage[] | null {
  const file = path.join(folder, 'forms.jsonl');
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => CorpusPage.parse(JSON.parse(line)));
}
