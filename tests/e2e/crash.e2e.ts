import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/driver';
import { numbersFrom } from '../builders/mutateDocument';
import { CrashRun } from './crashRun';
import { BROWSERS, startStage } from './session';

const WORDS = 'Dear Mr. President, I am writing because my neighbours came here for safety and I want them to be safe.';

/** With a profile that lasts from one start of the browser to the next. */
async function withProfile(run: (userDataDir: string) => Promise<void>): Promise<void> {
  const userDataDir = mkdtempSync(path.join(tmpdir(), 'own-words-profile-'));
  try {
    await run(userDataDir);
  } finally {
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

test.each(BROWSERS)(
  '%s killed while typing: at most the last half second of typing is missing',
  (name) =>
    withProfile(async (userDataDir) => {
      const first = await startStage(name, { userDataDir });
      const tab = await first.session.openExtensionPage('workspace.html');
      await tab.waitForSelector('#letter:enabled');
      await tab.focus('#letter');
      let typed = '';
      const times: number[] = [];
      for (const letter of WORDS) {
        await tab.keyboard.type(letter);
        typed += letter;
        times.push(Date.now());
      }
      const killed = Date.now();
      await first.session.kill();
      await first.site.close();
      const safe = times.filter((time) => time < killed - 500).length;

      const second = await startStage(name, { userDataDir });
      const stored = (await second.stored('appeal')) as { data: { letter: string } } | undefined;
      await second.close();
      const kept = stored?.data.letter ?? '';
      expect(typed.startsWith(kept)).toBe(true);
      expect(kept.length).toBeGreaterThanOrEqual(safe);
    }),
  120_000,
);

/** Edits. A start of Firefox takes four times as long, so that there are only as many as fit into minutes. */
const EDITS: Record<BrowserName, number> = { chromium: 200, firefox: 8 };
/** After every so many edits all of the browser is killed; after the others the page goes and the browser stays. */
const KILL_EVERY: Record<BrowserName, number> = { chromium: 3, firefox: 2 };

describe.each(BROWSERS)('%s', (name) => {
  const kills = Math.floor(EDITS[name] / KILL_EVERY[name]);

  test(
    `${EDITS[name]} random edits, each with the end of the page right behind it, ${kills} with a kill, lose nothing`,
    () =>
      withProfile(async (userDataDir) => {
        const seed = Number(process.env.E2E_SEED ?? Date.now() % 1_000_000);
        const run = new CrashRun(() => startStage(name, { userDataDir }), numbersFrom(seed));
        const problem = await (async () => {
          await run.begin();
          for (let edit = 1; edit <= EDITS[name]; edit++) await run.step(edit % KILL_EVERY[name] === 0);
          await run.finish();
          return '';
        })().catch((error: unknown) => `E2E_SEED=${seed}, ${run.report()}\n${String(error)}`);
        await run.close().catch(() => undefined);
        expect(problem).toBe('');
      }),
    // three times what it takes on a machine with two cores and nothing else to do
    25 * 60_000,
  );
});
