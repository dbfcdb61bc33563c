import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { UrgentAction } from '../../utils/urgent-action/urgentAction';

const FOLDER = fileURLToPath(new URL('../fixtures/letters', import.meta.url));

const Expected = z.strictObject({
  title: z.string(),
  action: z.string(),
  /** BCP 47. */
  language: z.string(),
  /** One for each sentence that is no salutation, closing or signature. */
  wording: z.array(z.enum(['own', 'model', 'edited', 'quoted'])),
  /** One for each demand of the action. */
  demands: z.array(z.enum(['present', 'partly', 'missing'])),
  facts: z.array(z.strictObject({ found: z.string(), says: z.string() })),
  /** What is known to come out otherwise than a careful reader would say, by number: what we say instead. */
  known: z._default(
    z.strictObject({
      wording: z._default(z.record(z.string(), z.string()), () => ({})),
      demands: z._default(z.record(z.string(), z.string()), () => ({})),
    }),
    () => ({ wording: {}, demands: {} }),
  ),
});

export interface LetterFixture {
  slug: string;
  letter: string;
  action: UrgentAction;
  expected: z.infer<typeof Expected>;
}

/** Every fixture of a letter, with its action. */
export function loadLetters(): LetterFixture[] {
  return readdirSync(FOLDER)
    .filter((slug) => existsSync(path.join(FOLDER, slug, 'expected.json')))
    .map((slug) => {
      const expected = Expected.parse(readJson(slug, 'expected.json'));
      return {
        slug,
        letter: readFileSync(path.join(FOLDER, slug, 'letter.txt'), 'utf8').trimEnd(),
        action: UrgentAction.parse(readJson('actions', `${expected.action}.json`)),
        expected,
      };
    });
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(FOLDER, folder, file), 'utf8'));
}
