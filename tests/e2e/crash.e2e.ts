import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BROWSERS, startStage } from './session';

const WORDS = 'Dear Mr. President, I am writing because my neighbours came here for safety and I want them to be safe.';

test.each(BROWSERS)(
  '%s killed while typing: at most the last half second of typing is missing',
  async (name) => {
    const userDataDir = mkdtempSync(path.join(tmpdir(), 'own-words-profile-'));
    try {
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
    } finally {
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
  120_000,
);
