import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAction } from '../builders/action';
import { waitFor } from '../browsers/driver';
import { letterRecords } from './letterRecords';
import { BROWSERS, type Stage, startStage } from './session';
import { openWorkspace, press } from './workspacePage';

/** Links that save files, what the name of the file ends in, and what only that file has. */
const FILES = [
  ['#set-aside a', 'set-aside.json', 'Quillfeather'],
  ['#save-ics', '.ics', 'Sampletown'],
  ['#library .export', 'ua-17-26.json', 'Exampleville'],
] as const;

const RECORDS = {
  ...letterRecords([
    {
      id: 'amina',
      action: anAction({ deadline: '2099-01-01', summary: 'Arrested in Sampletown.', title: 'In Exampleville' }),
    },
  ]),
  'set-aside:supporter:2026-01-01': { version: 99, data: { 'family-name': 'Quillfeather' } },
};

// the others show their list to nobody
test.runIf(BROWSERS.includes('chromium'))(
  'the browser’s list of downloads has names of files and nothing of what is in them',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'own-words-files-'));
    try {
      await stage.put(RECORDS);
      const tab = await openWorkspace(stage.session);
      const session = await tab.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      for (const [link, end, mark] of FILES) {
        await press(tab, link);
        const file = await waitFor(end, () => readdirSync(folder).find((name) => name.endsWith(end)));
        expect(readFileSync(path.join(folder, file), 'utf8')).toContain(mark);
      }
      const list = await stage.session.browser.newPage();
      await list.goto('chrome://downloads');
      const shown = () =>
        list.evaluate(() => {
          const within = (root: Document | ShadowRoot): string[] =>
            [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
              shadowRoot === null ? [] : [shadowRoot.innerHTML, ...within(shadowRoot)],
            );
          return within(document).join('\n');
        });
      await waitFor('the list', async () => (await shown()).includes('ua-17-26.json'));
      for (const [, end, mark] of FILES) {
        expect(await shown()).toContain(end);
        expect(await shown()).not.toContain(mark);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);

let stage: Stage;
beforeAll(async () => {
  if (BROWSERS.includes('chromium')) stage = await startStage('chromium');
});
afterAll(() => stage?.close());
