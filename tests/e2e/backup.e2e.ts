import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { anAction } from '../builders/action';
import { aLogEntry } from '../builders/backup';
import { aCanadian, aSupporter } from '../builders/supporter';
import { type BrowserName, waitFor } from '../browsers/driver';
import { faults } from './axe';
import { letterRecords, toWhiteHouse } from './letterRecords';
import { allStoredIn, BROWSERS, closeSitePages, openPopup, type Stage, startStage } from './session';
import { count, openWorkspace, press, textOf, valueOf } from './workspacePage';

const PASSPHRASE = 'Äpfel und 4 graue Esel';
const LETTER = 'Your Excellency,\n\nI teach in Springfield, and “نعم” is the first word I learnt.';
const VERSION = { at: '2026-11-20T10:00:00.000Z', letter: 'Your Excellency, I', formLetter: null, why: 'time' };

/** Everything that a supporter may have on a device. */
const RECORDS: Record<string, unknown> = {
  ...letterRecords([
    {
      id: 'amina',
      action: toWhiteHouse(anAction()),
      draft: { letter: LETTER, state: 's1', notes: { who: 'I teach.' } },
    },
    {
      id: 'ben',
      action: anAction({ title: 'Free Ben Sample', references: ['UA 18/26'] }),
      draft: { letter: 'Ben.', state: 's2' },
    },
  ]),
  'versions:amina': { version: 1, data: [VERSION] },
  log: { version: 3, data: [aLogEntry({ actionId: 'amina', action: 'Free Amina Example', text: LETTER })] },
  answers: { version: 1, data: { form: { at: VERSION.at, answers: { 'text|text|zz': 'email' } } } },
  settings: { version: 2, data: { forgetDetails: false, remind: false } },
  'set-aside:log:2026-01-01T00:00:00.000Z': { version: 99, data: 'of long ago' },
};

/** What of the storage a backup carries. */
function carried(stored: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key !== 'reminded'));
}

/** Keeps every file that is offered for saving, since pages of the extension may not ask for its address. */
async function keepFiles(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      (globalThis as unknown as { kept: Blob }).kept = file;
      return create(file);
    };
  });
}

async function type(tab: Page, selector: string, text: string): Promise<void> {
  await tab.waitForSelector(selector);
  await tab.$eval(
    selector,
    (box, typed) => {
      (box as unknown as HTMLInputElement).value = typed;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

async function makeFile(tab: Page, passphrase: string | null): Promise<string> {
  await keepFiles(tab);
  if (passphrase === null) await press(tab, '[name=backup-protection][value=plain]');
  else for (const box of ['#passphrase', '#passphrase-again']) await type(tab, box, passphrase);
  await press(tab, '#backup-make');
  await tab.waitForSelector('#backup-save');
  await waitFor('focus on the file', () => tab.evaluate(() => document.activeElement?.id === 'backup-save'));
  expect(await tab.$eval('#backup-save', (link) => link.getAttribute('download'))).toMatch(
    /^own-words-backup-\d{4}-\d\d-\d\d\.json$/,
  );
  expect(await tab.$eval('#backup-save', (link) => link.getAttribute('href'))).toMatch(/^blob:/);
  return tab.evaluate(() => (globalThis as unknown as { kept: Blob }).kept.text());
}

/** Gives a file to the page, as choosing it does. */
async function chooseFile(tab: Page, text: string): Promise<void> {
  await tab.waitForSelector('#restore-file');
  await tab.$eval(
    '#restore-file',
    (input, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'own-words-backup-2026-11-27.json', { type: 'application/json' }));
      (input as unknown as HTMLInputElement).files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}

async function openFile(tab: Page, passphrase: string): Promise<void> {
  await type(tab, '#restore-passphrase', passphrase);
  await tab.waitForSelector('#restore-open:enabled');
  await press(tab, '#restore-open');
}

/** Makes the browser refuse what this page stores on the device by itself, as it does where there is no room left. */
function refuseToStore(tab: Page, refuse: boolean): Promise<void> {
  return tab.evaluate((isRefused) => {
    interface Api {
      storage: { local: { set(values: object): Promise<void>; before?: (values: object) => Promise<void> } };
    }
    const own = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (own.browser ?? own.chrome).storage;
    local.before ??= local.set.bind(local);
    local.set = isRefused ? () => Promise.reject(new Error('quota')) : local.before;
  }, refuse);
}

const cell = (tab: Page, part: string, column: string) =>
  textOf(tab, `#restore-plan tr[data-part="${part}"] [data-count="${column}"]`);

const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.id ?? '');

const WAYS: readonly { from: BrowserName; to: BrowserName; passphrase: string | null }[] =
  BROWSERS.length < 2
    ? [{ from: BROWSERS[0]!, to: BROWSERS[0]!, passphrase: PASSPHRASE }]
    : [
        { from: 'chromium' as const, to: 'firefox' as const, passphrase: PASSPHRASE },
        { from: 'firefox' as const, to: 'chromium' as const, passphrase: null },
      ];

describe.each(WAYS)('a backup from $from to $to', ({ from, to, passphrase }) => {
  let file = '';
  let stored: Record<string, unknown> = {};

  beforeAll(async () => {
    const stage = await startStage(from);
    try {
      await stage.put(RECORDS);
      const tab = await openWorkspace(stage.session);
      file = await makeFile(tab, passphrase);
      stored = carried(await allStoredIn(tab));
    } finally {
      await stage.close();
    }
  }, 120_000);

  test('is shown, restored, used and undone', async () => {
    expect(file.includes('Springfield')).toBe(passphrase === null);
    const stage = await startStage(to);
    try {
      const tab = await openWorkspace(stage.session);
      const other = await openWorkspace(stage.session);
      await tab.bringToFront();
      const before = carried(await allStoredIn(tab));
      await chooseFile(tab, file);
      if (passphrase !== null) await openFile(tab, passphrase);
      await tab.waitForSelector('#restore-plan');
      for (const [part, added] of [
        ['actions', 2],
        ['drafts', 2],
        ['versions', 1],
        ['log', 1],
        ['details', 1],
        ['answers', 1],
        ['settings', 1],
        ['setAside', 1],
      ] as const)
        expect([part, await cell(tab, part, 'added')]).toEqual([part, String(added)]);
      // nothing is stored before the supporter has said so
      expect(carried(await allStoredIn(tab))).toEqual(before);
      await press(tab, '#restore');
      await tab.waitForSelector('#restore-status[data-state=restored]');
      expect(await focused(tab)).toBe('restore-undo');
      const after = carried(await allStoredIn(tab));
      const { library, ...rest } = after as { library: { data: { chosen: string; entries: { id: string }[] } } };
      const { library: theirs, ...others } = stored as { library: typeof library };
      expect(rest).toEqual(others);
      expect(library.data.chosen).toBe('amina');
      expect(library.data.entries).toEqual(expect.arrayContaining(theirs.data.entries));
      // in this window and in the other one that was open
      for (const page of [tab, other])
        await waitFor('the letter', async () => (await valueOf(page, '#letter').catch(() => '')) === LETTER);
      expect(await textOf(tab, '#log')).toContain('Free Amina Example');
      expect(await valueOf(tab, '#detail-given-name')).toBe(aSupporter()['given-name']);

      const { page } = await stage.open('v7-2025-02');
      const popup = await openPopup(stage.session, page, 'found');
      expect(await popup.value('#letter')).toBe(LETTER);
      await popup.close();
      await page.close();

      await tab.bringToFront();
      await press(tab, '#restore-undo');
      await tab.waitForSelector('#restore-status[data-state=undone]');
      // what came with the file is no longer shown, and so not stored again by what is typed next
      for (const page of [tab, other])
        await waitFor('the details to go', async () => (await valueOf(page, '#detail-given-name')) === '');
      const { library: now, ...back } = carried(await allStoredIn(tab)) as { library?: typeof library };
      expect(back).toEqual(before);
      expect(now?.data.entries.map(({ id }) => id) ?? []).not.toContain('amina');
    } finally {
      await stage.close();
    }
  }, 120_000);
});

describe.each(BROWSERS)('restoring in %s', (name) => {
  let stage: Stage;
  let tab: Page;
  let sealed = '';
  let plain = '';

  beforeAll(async () => {
    stage = await startStage(name);
    await stage.put(RECORDS);
    tab = await openWorkspace(stage.session);
    plain = await makeFile(tab, null);
    await press(tab, '[name=backup-protection][value=sealed]');
    sealed = await makeFile(tab, PASSPHRASE);
    await tab.close();
  }, 120_000);
  afterEach(async () => {
    await tab?.close().catch(() => undefined);
    await closeSitePages(stage.session);
  });
  afterAll(() => stage?.close());

  const MINE = letterRecords(
    [{ id: 'amina', action: anAction({ deadline: '2099-12-24' }), draft: { letter: 'Mine.', state: 'm1' } }],
    aCanadian(),
  );

  test('a file that is no whole backup is told what it is, and changes nothing', async () => {
    await stage.put(MINE);
    tab = await openWorkspace(stage.session);
    const before = JSON.stringify(await allStoredIn(tab));
    const sentences = new Set<string>();
    for (const text of [
      '',
      '{"format":"own-words-action","version":1}',
      plain.slice(0, plain.length / 2),
      plain.replace('"version": 1', '"version": 2'),
    ]) {
      await chooseFile(tab, text);
      await tab.waitForSelector('#restore-status[data-state=failed]');
      await waitFor('another sentence', async () => !sentences.has(await textOf(tab, '#restore-status')));
      sentences.add(await textOf(tab, '#restore-status'));
      expect(await focused(tab)).toBe('restore-file');
    }
    expect(sentences.size).toBe(4);
    for (const text of [sealed.slice(0, sealed.length - 200), plain.replace('Springfield', 'Summerfield')]) {
      await chooseFile(tab, plain.replace('"version": 1', '"version": 2'));
      await waitFor('newer', async () => !(await textOf(tab, '#restore-status')).includes('damaged'));
      await chooseFile(tab, text);
      await waitFor('damaged', async () => (await textOf(tab, '#restore-status')).includes('damaged'));
    }
    expect(JSON.stringify(await allStoredIn(tab))).toBe(before);
  });

  test('a wrong passphrase is told at its box and changes nothing; the right one goes on', async () => {
    await stage.put(MINE);
    tab = await openWorkspace(stage.session);
    const before = JSON.stringify(await allStoredIn(tab));
    await chooseFile(tab, sealed);
    await openFile(tab, `${PASSPHRASE}.`);
    await tab.waitForSelector('#restore-wrong:not(:empty)');
    expect(await textOf(tab, '#restore-wrong')).toContain('passphrase');
    await waitFor('the box to be ready again', async () => (await focused(tab)) === 'restore-passphrase');
    expect(JSON.stringify(await allStoredIn(tab))).toBe(before);
    await openFile(tab, PASSPHRASE);
    await tab.waitForSelector('#restore-plan');
    expect(JSON.stringify(await allStoredIn(tab))).toBe(before);
    await tab.focus('#restore-cancel');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('#restore-file');
    expect(await focused(tab)).toBe('restore-file');
    expect(JSON.stringify(await allStoredIn(tab))).toBe(before);
  });

  test('what differs is asked about, and nothing of either side is lost', async () => {
    await stage.put(MINE);
    tab = await openWorkspace(stage.session);
    await chooseFile(tab, plain);
    await tab.waitForSelector('#restore-plan');
    expect(await cell(tab, 'drafts', 'differing')).toBe('1');
    for (const choice of ['actions', 'drafts', 'details'])
      expect(
        await tab.$eval(
          `[name=restore-${choice}][value=mine]`,
          (radio) => (radio as never as HTMLInputElement).checked,
        ),
      ).toBe(true);
    await press(tab, '[name=restore-drafts][value=file]');
    await press(tab, '#restore');
    await tab.waitForSelector('#restore-status[data-state=restored]');
    await waitFor('the letter of the file', async () => (await valueOf(tab, '#letter')) === LETTER);
    expect(await valueOf(tab, '#detail-given-name')).toBe(aCanadian()['given-name']);
    expect(await valueOf(tab, '#detail-country')).toBe('CA');
    const after = JSON.stringify(await allStoredIn(tab));
    expect(after).toContain('Mine.');
    expect(after).toContain('2099-12-24');
    // the same file again has nothing new
    await chooseFile(tab, plain);
    await tab.waitForSelector('#restore-plan');
    expect(await cell(tab, 'log', 'added')).toBe('0');
    expect(await cell(tab, 'versions', 'added')).toBe('0');
  });

  test('an undo that the browser refuses is told, and can be tried again', async () => {
    await stage.put(MINE);
    tab = await openWorkspace(stage.session);
    await chooseFile(tab, plain);
    await tab.waitForSelector('#restore-plan');
    await press(tab, '[name=restore-drafts][value=file]');
    await press(tab, '#restore');
    await tab.waitForSelector('#restore-status[data-state=restored]');
    await refuseToStore(tab, true);
    await press(tab, '#restore-undo');
    await waitFor('the refusal', async () =>
      (await textOf(tab, '#restore-status')).includes('Not everything was undone'),
    );
    expect(await focused(tab)).toBe('restore-undo');
    await refuseToStore(tab, false);
    await press(tab, '#restore-undo');
    await tab.waitForSelector('#restore-status[data-state=undone]');
    await waitFor('the letter', async () => (await valueOf(tab, '#letter')) === 'Mine.');
  });

  test('a passphrase that is too short or typed differently is told before anything is made', async () => {
    await stage.put(MINE);
    tab = await openWorkspace(stage.session);
    for (const [first, second, told, where] of [
      ['short', 'short', '#passphrase-short', 'passphrase'],
      [PASSPHRASE, 'another one', '#passphrase-differs', 'passphrase-again'],
    ] as const) {
      await type(tab, '#passphrase', first);
      await type(tab, '#passphrase-again', second);
      await press(tab, '#backup-make');
      await tab.waitForSelector(`${told}:not(:empty)`);
      expect(await focused(tab)).toBe(where);
      expect(await count(tab, '#backup-save')).toBe(0);
    }
  });

  test('a file that was wanted otherwise while it was made is not offered', async () => {
    await stage.put(MINE);
    tab = await openWorkspace(stage.session);
    await keepFiles(tab);
    for (const box of ['#passphrase', '#passphrase-again']) await type(tab, box, PASSPHRASE);
    // sealing ends when the test says so
    await tab.evaluate(() => {
      const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
      crypto.subtle.encrypt = async (...given) => {
        await new Promise((go) => Object.assign(globalThis, { go }));
        return encrypt(...given);
      };
    });
    await press(tab, '#backup-make');
    await waitFor('sealing', () => tab.evaluate(() => 'go' in globalThis));
    await press(tab, '#backup-details');
    await press(tab, '[name=backup-protection][value=plain]');
    await press(tab, '#backup-make:enabled');
    await tab.waitForSelector('#backup-save');
    await tab.evaluate(() => (globalThis as unknown as { go(): void }).go());
    // as long as it would take to be offered
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const kept = await tab.evaluate(() => (globalThis as unknown as { kept: Blob }).kept.text());
    expect(kept).toContain('Mine.');
    expect(kept).not.toContain(aCanadian()['family-name']);
    expect(await count(tab, '#backup-save')).toBe(1);
  });

  test('all of it can be done by keyboard', async () => {
    await stage.put(RECORDS);
    tab = await openWorkspace(stage.session);
    await keepFiles(tab);
    await tab.focus('#backup-details');
    await tab.keyboard.press(' ');
    const steps = ['sealed', 'passphrase', 'passphrase-again', 'passphrase-show', 'backup-make'];
    const reached: string[] = [];
    for (const step of steps) {
      await tab.keyboard.press('Tab');
      reached.push(
        await tab.evaluate(() => {
          const control = document.activeElement as HTMLInputElement;
          return control.type === 'radio' ? control.value : control.id;
        }),
      );
      if (step.startsWith('passphrase') && step !== 'passphrase-show') await tab.keyboard.type('four grey donkeys');
    }
    expect(reached).toEqual(steps);
    await tab.keyboard.press('Enter');
    await waitFor('the file', async () => (await focused(tab)) === 'backup-save');
    const file = await tab.evaluate(() => (globalThis as unknown as { kept: Blob }).kept.text());
    await stage.put(MINE);
    await chooseFile(tab, file);
    await tab.waitForSelector('#restore-passphrase');
    await waitFor('the passphrase to be asked for', async () => (await focused(tab)) === 'restore-passphrase');
    await tab.keyboard.type('four grey donkeys');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('#restore-plan');
    // the details were left out
    expect(await count(tab, '#restore-plan tr[data-part=details]')).toBe(0);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('ArrowDown');
    for (let n = 0; n < 4 && (await focused(tab)) !== 'restore'; n++) await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('#restore-status[data-state=restored]');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('#restore-status[data-state=undone]');
  });
});

describe.each(
  BROWSERS.flatMap((name) => [
    { name, look: 'light', options: { colorScheme: 'light' as const } },
    { name, look: 'dark', options: { colorScheme: 'dark' as const } },
    { name, look: 'Arabic', options: { language: 'ar' } },
  ]),
)('the section in $name, $look', ({ name, look, options }) => {
  test('passes axe in every state and fits a window of 320 px', async () => {
    const stage = await startStage(name, options);
    try {
      await stage.put(RECORDS);
      const tab = await openWorkspace(stage.session);
      if (name === 'chromium' && 'colorScheme' in options)
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme! }]);
      const everywhere = async (state: string) => {
        for (const width of [320, 900]) {
          await tab.setViewport({ width, height: 700 });
          expect([state, await faults(tab, '#backup')]).toEqual([state, []]);
          if (process.env.BACKUP_SHOTS === undefined || name !== 'chromium') continue;
          const section = (await tab.$('#backup'))!;
          await section.screenshot({ path: `${process.env.BACKUP_SHOTS}/${look}-${state}-${width}.png` });
        }
      };
      await press(tab, '#backup-make');
      await tab.waitForSelector('#passphrase-short:not(:empty)');
      await everywhere('fault');
      const sealed = await makeFile(tab, PASSPHRASE);
      await everywhere('made');
      const plain = await makeFile(tab, null);
      await stage.put(
        letterRecords(
          [{ id: 'amina', action: anAction({ deadline: '2099-12-24' }), draft: { letter: 'Mine.', state: 'm1' } }],
          aCanadian(),
        ),
      );
      await chooseFile(tab, 'no backup');
      await tab.waitForSelector('#restore-status[data-state=failed]');
      await everywhere('failed');
      await chooseFile(tab, sealed);
      await openFile(tab, 'wrong');
      await tab.waitForSelector('#restore-wrong:not(:empty)');
      await everywhere('sealed');
      await press(tab, '#restore-cancel');
      await chooseFile(tab, plain);
      await tab.waitForSelector('#restore-plan');
      await everywhere('plan');
      await press(tab, '#restore');
      await tab.waitForSelector('#restore-status[data-state=restored]');
      await everywhere('restored');
    } finally {
      await stage.close();
    }
  }, 120_000);
});
