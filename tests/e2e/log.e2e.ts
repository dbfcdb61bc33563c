import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLogFile } from '../../utils/log/logFile';
import { waitFor } from '../browsers/driver';
import { anAction } from '../builders/action';
import { overflow, violations } from './axe';
import { letterRecords } from './letterRecords';
import { BUSY_LOG, logRecords, longLog } from './logRecords';
import {
  allStoredIn,
  BROWSERS,
  closeSitePages,
  LETTER,
  openPopup,
  pressFill,
  pressUndoOnCard,
  readControls,
  type Stage,
  startStage,
  SUPPORTER,
} from './session';
import { count, openWorkspace, press, textOf, valueOf } from './workspacePage';

const NARROW = { width: 320, height: 640 };
const poll = <T>(ask: () => Promise<T> | T) => expect.poll(ask, { timeout: 10_000, interval: 60 });

/** Ids of the entries that are shown, in their order. */
const shown = (tab: Page): Promise<string[]> =>
  tab.$$eval('#log > li', (items) => items.map((item) => item.getAttribute('data-id') ?? ''));

const item = (id: string) => `#log > li[data-id="${id}"]`;

const focused = (tab: Page): Promise<string> =>
  tab.evaluate(() => {
    const { id, className } = document.activeElement ?? document.body;
    return id !== '' ? `#${id}` : `.${className}`;
  });

/** Takes note of what is copied, and of the text of files that links save. */
const watch = (tab: Page) =>
  tab.evaluate(() => {
    const seen = { copied: [] as string[], files: [] as { name: string; text: Promise<string> }[] };
    (window as unknown as { seen: typeof seen }).seen = seen;
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: async (text: string) => void seen.copied.push(text),
    });
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      // the mark of its encoding is dropped by `text()`
      const text = blob.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      seen.files.push({ name: '', text });
      return create(blob);
    };
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[download]');
      if (link === null) return;
      seen.files.at(-1)!.name = link.getAttribute('download') ?? '';
      if (!(link as HTMLAnchorElement).href.startsWith('blob:')) throw new Error('the link leads to no file');
      event.preventDefault();
    });
  });

const copied = (tab: Page) =>
  tab.evaluate(() => (window as unknown as { seen: { copied: string[] } }).seen.copied.at(-1) ?? '');

const saved = (tab: Page): Promise<{ name: string; text: string }> =>
  tab.evaluate(async () => {
    const file = (window as unknown as { seen: { files: { name: string; text: Promise<string> }[] } }).seen.files.at(
      -1,
    );
    return { name: file?.name ?? '', text: (await file?.text) ?? '' };
  });

async function typeIn(tab: Page, selector: string, text: string): Promise<void> {
  await tab.focus(selector);
  await tab.keyboard.type(text);
}

/** A date box takes its value as a whole: what to type depends on the browser's language. */
const setDate = (tab: Page, selector: string, date: string) =>
  tab.$eval(
    selector,
    (box, value) => {
      (box as unknown as HTMLInputElement).value = value;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    date,
  );

describe.each(BROWSERS)('the log in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(name);
  });
  beforeEach(() => stage.put(logRecords()));
  afterEach(async () => {
    await closeSitePages(stage.session);
    for (const page of await stage.session.browser.pages())
      if (/(workspace|print)\.html/.test(page.url())) await page.close();
  });
  afterAll(() => stage?.close());

  test('a letter that is put in the form has one line, which says that it was sent once the supporter says so', async () => {
    await stage.put(logRecords([]));
    const { page } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await pressFill(popup);
    const tab = await openWorkspace(stage.session);
    await poll(() => textOf(tab, '#log .state')).toBe('Put in the form');
    expect(await textOf(tab, '#log .what')).toMatch(/to the President · .*Free Amina Example \(UA 17\/26\)$/);
    await tab.close();
    const again = (await popup.isOpen()) ? popup : await openPopup(stage.session, page);
    await again.waitFor('#sent-question');
    await again.click('#sent-yes');
    await again.waitFor('#sent-answer:not(:empty)');
    await again.close();
    const after = await openWorkspace(stage.session);
    expect(await shown(after)).toHaveLength(1);
    expect(await textOf(after, '#log .state')).toBe('Sent');
    expect(await textOf(after, '#log .letter')).toBe(LETTER);
    // by action, and the one record of earlier versions is gone
    const stored = await allStoredIn(after);
    expect(
      Object.keys(stored)
        .filter((key) => key.startsWith('log'))
        .sort(),
    ).toEqual(['log:amina', 'logged']);
    expect(await textOf(after, '#actions [data-id=amina] .state')).toBe('Sent');
  });

  describe('what is undone', () => {
    const fields = ['[name=message]', '[name=City]', '[name=FirstName]'];
    const undone = (frame: Parameters<typeof readControls>[0]) =>
      poll(async () => (await readControls(frame, fields)).map((held) => held?.value)).toEqual(['', '', '']);
    const states = async () => {
      const tab = await openWorkspace(stage.session);
      const found = await tab.$$eval('#log .state', (items) => items.map((item) => item.textContent));
      const ofAction = await textOf(tab, '#actions [data-id=amina] .state');
      await tab.close();
      return [...found, ofAction];
    };

    const filledForm = async () => {
      const { page, frame } = await stage.open('v7-2025-02');
      const popup = await openPopup(stage.session, page, 'found');
      await pressFill(popup);
      return { page, frame, popup };
    };

    beforeEach(() => stage.put(logRecords([])));

    test('from the popup leaves the log, and is not asked about; a field beside the letter makes no difference', async () => {
      const { page, frame, popup } = await filledForm();
      await popup.waitFor('#sent-question');
      await popup.click('#plan tr[data-kind=address-level2] .undo-one');
      await popup.waitFor('#plan tr[data-kind=address-level2][data-skip=""]');
      expect(await popup.count('#sent-question')).toBe(1);
      await popup.close();
      expect(await states()).toEqual(['Put in the form', 'Put in a form, perhaps not sent']);
      await page.bringToFront();
      const again = await openPopup(stage.session, page, 'filled');
      await again.waitFor('#sent-question');
      await again.click('#undo');
      await again.waitFor('#report[data-did=undo]');
      await poll(() => again.count('#sent-question')).toBe(0);
      await again.close();
      await undone(frame);
      await poll(states).toEqual(['Closed: the deadline has passed']);
    });

    test('alone, the letter leaves the log; what is put in after it has the only line', async () => {
      const { page, frame, popup } = await filledForm();
      await popup.waitFor('#sent-question');
      await popup.click('#plan tr[data-kind=message] .undo-one');
      await popup.waitFor('#plan tr[data-kind=message][data-skip=""]');
      await poll(() => popup.count('#sent-question')).toBe(0);
      await popup.close();
      expect((await readControls(frame, fields)).map((held) => held?.value)).toEqual([
        '',
        SUPPORTER['address-level2'],
        SUPPORTER['given-name'],
      ]);
      await poll(states).toEqual(['Closed: the deadline has passed']);
      await page.bringToFront();
      const again = await openPopup(stage.session, page, 'filled');
      await pressFill(again);
      await again.waitFor('#sent-question');
      await again.close();
      await poll(states).toEqual(['Put in the form', 'Put in a form, perhaps not sent']);
    });

    test('from the card leaves the log, too', async () => {
      const { page, frame, popup } = await filledForm();
      await popup.close();
      expect(await states()).toEqual(['Put in the form', 'Put in a form, perhaps not sent']);
      await page.bringToFront();
      await pressUndoOnCard(page);
      await undone(frame);
      await poll(states).toEqual(['Closed: the deadline has passed']);
    });

    test('after the supporter said that it was sent stays in the log', async () => {
      const { frame, popup } = await filledForm();
      await popup.waitFor('#sent-yes');
      await popup.click('#sent-yes');
      await popup.waitFor('#sent-answer:not(:empty)');
      await popup.click('#undo');
      await popup.waitFor('#report[data-did=undo]');
      await popup.close();
      await undone(frame);
      expect(await states()).toEqual(['Sent', 'Sent']);
    });
  });

  describe('the same letter to the same recipient', () => {
    const message = async (frame: Parameters<typeof readControls>[0]) =>
      (await readControls(frame, ['[name=message]']))[0]?.value;

    test('is asked about before it is put in the form again, and goes in when the supporter wants it to', async () => {
      const { page, frame } = await stage.open('v7-2025-02');
      const popup = await openPopup(stage.session, page, 'found');
      await popup.click('#fill');
      await popup.waitFor('#sent-before');
      expect(await popup.text('#sent-before-question')).toContain('the President on February 3, 2026');
      expect(await message(frame)).toBe('');
      await popup.click('#sent-before-leave');
      await poll(() => popup.count('#sent-before')).toBe(0);
      expect(await message(frame)).toBe('');
      await popup.click('#fill');
      await popup.waitFor('#sent-before');
      // the question is about the letter as it was: no other goes in by its button
      await popup.type('#letter', ' And more.');
      await poll(() => popup.count('#sent-before')).toBe(0);
      for (let key = 0; key < ' And more.'.length; key++) await popup.press('Backspace');
      await popup.waitFor('#sent-before');
      await popup.click('#sent-before-leave');
      await popup.click('#fill');
      await popup.waitFor('#sent-before');
      await popup.click('#sent-before-fill');
      await popup.waitFor('#report[data-did=fill]');
      expect(await message(frame)).toBe(LETTER);
      await popup.close();
    });

    test('does not go in by the keyboard command, which cannot ask', async () => {
      const { page, frame } = await stage.open('v7-2025-02');
      await stage.session.runCommand('fill-form', page);
      // no sign of its own says that nothing will be done: the command has long been through by then
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(await message(frame)).toBe('');
    });

    test.each([
      ['another letter', [{ ...BUSY_LOG[0]!, text: `${LETTER} Please.` }]],
      ['the same letter to somebody else', [{ ...BUSY_LOG[0]!, target: 'vice-president' as const }]],
      ['a letter that nobody said was sent', [{ ...BUSY_LOG[0]!, did: 'filled' as const }]],
    ])('%s is not asked about', async (_, entries) => {
      await stage.put(logRecords(entries));
      const { page, frame } = await stage.open('v7-2025-02');
      const popup = await openPopup(stage.session, page, 'found');
      await pressFill(popup);
      await popup.close();
      expect(await message(frame)).toBe(LETTER);
    });
  });

  test('is searched by words, by what was done and by action', async () => {
    const tab = await openWorkspace(stage.session);
    expect(await shown(tab)).toEqual(['reply', 'mail', 'call', 'post', 'print', 'form']);
    expect(await textOf(tab, '#log-found')).toBe('6 entries');
    await typeIn(tab, '#log-search', 'EXCELLENCY sincerely');
    await poll(() => shown(tab)).toEqual(['post']);
    expect(await textOf(tab, '#log-found')).toBe('1 entry');
    await typeIn(tab, '#log-search', ' nowhere');
    await poll(() => textOf(tab, '#log-found')).toBe('Nothing in your log fits this search.');
    expect(await shown(tab)).toEqual([]);
    await tab.$eval('#log-search', (box) => {
      (box as unknown as HTMLInputElement).value = '';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await tab.select('#log-action', 'noor');
    await poll(() => shown(tab)).toEqual(['reply', 'mail', 'call']);
    await tab.select('#log-deed', 'called');
    await poll(() => shown(tab)).toEqual(['call']);
    await tab.select('#log-action', '');
    await tab.select('#log-deed', '');
    await poll(() => count(tab, '#log > li')).toBe(6);
  });

  test('of many entries shows the newest, and more with each step, with focus on the first that came', async () => {
    await stage.put(logRecords(longLog(70)));
    const tab = await openWorkspace(stage.session);
    expect((await shown(tab))[0]).toBe('entry-69');
    expect(await shown(tab)).toHaveLength(30);
    await tab.focus('section[aria-labelledby=log-heading] .more');
    await tab.keyboard.press('Enter');
    await poll(() => shown(tab)).toHaveLength(60);
    expect(await tab.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-id'))).toBe('entry-39');
    await typeIn(tab, '#log-search', 'recipient 31');
    await poll(() => shown(tab)).toEqual(['entry-31']);
  });

  test('a reply is noted with its day, who gave it and what it says; a day to come is refused', async () => {
    const tab = await openWorkspace(stage.session);
    await press(tab, `${item('post')} .reply-note`);
    await tab.waitForSelector('.reply');
    await poll(() => focused(tab)).toBe('#reply-date-post');
    await setDate(tab, '#reply-date-post', '2999-01-01');
    await press(tab, '.reply-save');
    await tab.waitForSelector('#reply-wrong-post');
    await poll(() => focused(tab)).toBe('#reply-date-post');
    await setDate(tab, '#reply-date-post', '2026-03-05');
    await tab.$eval('#reply-from-post', (box) => (box as unknown as HTMLInputElement).select());
    await typeIn(tab, '#reply-from-post', 'Office of the Minister');
    await tab.select('#reply-how-post', 'email');
    await typeIn(tab, '#reply-gist-post', 'They will look into it.');
    await press(tab, '.reply-save');
    await poll(() => textOf(tab, '#log-status')).toBe('The reply is in your log.');
    const first = '#log > li:first-child';
    await poll(() => tab.$eval(first, (node) => node.getAttribute('data-did'))).toBe('answered');
    const what = await textOf(tab, `${first} .what`);
    expect(what).toContain('March 5, 2026, from ');
    expect(what).toContain('Office of the Minister');
    expect(what).toContain('by e-mail');
    expect(await textOf(tab, `${first} .note`)).toContain('They will look into it.');
    // the boxes go once the reply is stored
    await poll(() => tab.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-id'))).toBe('post');
    expect(await count(tab, '.reply')).toBe(0);
  });

  test('a receipt is printed with all that the entry tells, and the text word for word', async () => {
    const tab = await openWorkspace(stage.session);
    await press(tab, `${item('post')} .receipt`);
    const job = await waitFor('the print job', () =>
      tab.evaluate(async () => {
        const { storage } = ((globalThis as { browser?: unknown }).browser ??
          (globalThis as unknown as { chrome: unknown }).chrome) as {
          storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
        };
        const [, found] =
          Object.entries(await storage.session.get(null)).find(([key]) => key.startsWith('print:')) ?? [];
        return found ?? null;
      }),
    );
    const receipt = (job as { data: { receipts: { heading: string; lines: string[]; text: string }[] } }).data
      .receipts[0]!;
    expect(receipt.heading).toBe('Receipt: Posted');
    expect(receipt.lines.map((line) => line.replace(/[\u2068\u2069]/g, ''))).toEqual([
      expect.stringMatching(/^When: February 4, 2026/),
      'To: Her Excellency Ms Ada Sample',
      'How: by post',
      'Action: Free Amina Example (UA 17/26)',
    ]);
    expect(receipt.text).toBe(BUSY_LOG[1]!.text);
  });

  test('an entry is copied as text', async () => {
    const tab = await openWorkspace(stage.session);
    await watch(tab);
    await press(tab, `${item('post')} .copy`);
    await poll(() => textOf(tab, '#log-status')).toBe('The entry was copied.');
    expect(await copied(tab)).toMatch(/^Receipt: Posted\nWhen: .*\nTo: Her Excellency Ms Ada Sample\n/);
    expect(await copied(tab)).toContain(BUSY_LOG[1]!.text);
  });

  test('is saved as a table in which nothing is a formula, and as data that can be read again', async () => {
    const tab = await openWorkspace(stage.session);
    await watch(tab);
    await tab.select('#log-action', 'amina');
    await poll(() => shown(tab)).toHaveLength(3);
    // by keyboard, as it would be pressed
    await tab.focus('#log-csv');
    await tab.keyboard.press('Enter');
    await poll(async () => (await saved(tab)).name).toMatch(/^own-words-log-\d{4}-\d{2}-\d{2}\.csv$/);
    const csv = (await saved(tab)).text;
    expect(csv.startsWith('\ufeff"at","did","channel","to","reference","action","text","note","id"\r\n')).toBe(true);
    expect(csv).toContain(`"'=1+1; ""Your Excellency"",\r\n\r\nplease free Amina Éxample.`);
    expect(csv.match(/\r\n"20/g)).toHaveLength(3);
    await tab.select('#log-action', '');
    await poll(() => shown(tab)).toHaveLength(6);
    await press(tab, '#log-json');
    await poll(async () => (await saved(tab)).name).toMatch(/\.json$/);
    expect(readLogFile((await saved(tab)).text)).toEqual([...BUSY_LOG].sort((a, b) => b.at.localeCompare(a.at)));
  });

  test.runIf(name === 'chromium')('the browser really saves the file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'own-words-log-'));
    const tab = await openWorkspace(stage.session);
    const session = await tab.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await tab.focus('#log-csv');
    await tab.keyboard.press('Enter');
    const file = await waitFor('the file', () => readdirSync(folder).find((one) => one.endsWith('.csv')));
    expect(readFileSync(path.join(folder, file), 'utf8')).toContain("'=1+1");
  });

  test('entries are deleted one by one and brought back, and all at once only after a question', async () => {
    const tab = await openWorkspace(stage.session);
    await press(tab, `${item('call')} .delete`);
    await poll(() => focused(tab)).toBe('#log-undelete');
    expect(await shown(tab)).toEqual(['reply', 'mail', 'post', 'print', 'form']);
    await press(tab, `${item('mail')} .delete`);
    await poll(() => textOf(tab, '#log-deleted p')).toBe('2 entries were deleted.');
    expect(JSON.stringify(await allStoredIn(tab))).not.toContain('protect Noor');
    await tab.focus('#log-undelete');
    await tab.keyboard.press('Enter');
    await poll(() => shown(tab)).toEqual(['reply', 'mail', 'call', 'post', 'print', 'form']);
    expect(await tab.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-id'))).toBe('call');
    expect(await textOf(tab, '#log-status')).toBe('Back in your log.');

    await tab.focus('#log-clear');
    await tab.keyboard.press('Enter');
    await poll(() => focused(tab)).toBe('#log-clear-no');
    expect(await textOf(tab, '#log-clear-sure')).toContain('all 6 entries');
    await tab.keyboard.press('Enter');
    await poll(() => focused(tab)).toBe('#log-clear');
    expect(await shown(tab)).toHaveLength(6);
    await tab.keyboard.press('Enter');
    await poll(() => focused(tab)).toBe('#log-clear-no');
    await press(tab, '#log-clear-yes');
    await poll(() => count(tab, '#log > li')).toBe(0);
    await poll(() => focused(tab)).toBe('#log-heading');
    const left = Object.keys(await allStoredIn(tab));
    expect(left.filter((key) => key.startsWith('log'))).toEqual([]);
    expect(left).toContain('appeal:amina');
  });

  test('another window shows at once what is added and deleted', async () => {
    const one = await openWorkspace(stage.session);
    const other = await openWorkspace(stage.session);
    await press(one, `${item('call')} .delete`);
    await poll(() => count(other, item('call'))).toBe(0);
    await press(one, '#log-undelete');
    await poll(() => count(other, item('call'))).toBe(1);
    expect(await shown(other)).toEqual(await shown(one));
  });

  test('of many actions the soonest are listed, more with each step, and any is found by its title or number', async () => {
    const letters = Array.from({ length: 60 }, (_, index) => ({
      id: `action-${index}`,
      action: anAction({
        title: `Free Person ${index}`,
        references: [`UA ${index}/26`],
        deadline: `2099-01-${String(1 + (index % 28)).padStart(2, '0')}`,
      }),
      draft: { letter: index === 55 ? 'Your Excellency,' : '' },
    }));
    await stage.put(letterRecords(letters));
    const tab = await openWorkspace(stage.session);
    const listed = () => tab.$$eval('#actions > li', (items) => items.map((one) => one.getAttribute('data-id')));
    // the letter that belongs to none comes first
    expect((await listed()).slice(0, 4)).toEqual(['', 'action-0', 'action-28', 'action-56']);
    expect(await listed()).toHaveLength(41);
    await tab.focus('#library .more');
    await tab.keyboard.press('Enter');
    await poll(async () => (await listed()).length).toBe(61);
    expect(await tab.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-id'))).toBe(
      (await listed())[41],
    );
    expect(await count(tab, '#library .more')).toBe(0);
    await typeIn(tab, '#library-search', 'person 55/26');
    await poll(listed).toEqual(['', 'action-55']);
    expect(await textOf(tab, '#library-found')).toBe('1 action found');
    // what is shown is read: its draft, and the action itself for the file that it is saved as
    await poll(() => textOf(tab, '#actions [data-id=action-55] .state')).toBe('Draft written');
    await tab.waitForSelector('#actions [data-id=action-55] .edit:enabled');
  });

  describe('the report', () => {
    const report = (tab: Page) => textOf(tab, '#report-text');

    test('says what was done, and neither what the letters say nor anything about the supporter', async () => {
      const tab = await openWorkspace(stage.session);
      await watch(tab);
      const lines = (await report(tab)).split('\n');
      expect(lines).toEqual([
        'What I did for Free Amina Example (UA 17/26)',
        '',
        '- the President: with the form on February 3, 2026',
        '- Her Excellency Ms Ada Sample: by post on February 4, 2026',
        'with the form: 1',
        'by post: 1',
      ]);
      await tab.select('#report-action', '');
      await poll(async () => (await report(tab)).split('\n')).toEqual([
        'What I did',
        '',
        ...lines.slice(0, 1).map(() => 'Free Amina Example (UA 17/26)'),
        ...lines.slice(2),
        '',
        'Noor Example must not be harmed (UA 18/26)',
        '- Her Excellency Ms Ada Sample: by e-mail on February 6, 2026, by phone on February 5, 2026',
        'by e-mail: 1',
        'by phone: 1',
        'Replies: 1',
        '',
        'In all',
        'with the form: 1',
        'by post: 1',
        'by e-mail: 1',
        'by phone: 1',
        'Replies: 1',
      ]);
      const text = await report(tab);
      for (const about of [
        SUPPORTER['family-name']!,
        SUPPORTER['email']!,
        'United States',
        'Excellency,',
        'found nothing',
      ])
        expect(text).not.toContain(about);
      const link = (await tab.$eval('#report-mail', (node) => node.getAttribute('href'))) ?? '';
      expect(link).toMatch(/^mailto:\?subject=What%20I%20did&body=/);
      expect(decodeURIComponent(link.split('&body=')[1]!)).toBe(text.replaceAll('\n', '\r\n'));
      await press(tab, '#report-copy');
      await poll(() => copied(tab)).toBe(text);
    });

    test('has what is ticked, and nothing of it any more once it is not', async () => {
      const tab = await openWorkspace(stage.session);
      await tab.select('#report-action', 'noor');
      await poll(() => report(tab)).toContain('Replies: 1');
      const bare = await report(tab);
      for (const [extra, added] of [
        ['gists', 'They looked into it, and found nothing.'],
        ['name', SUPPORTER['family-name']!],
        ['email', SUPPORTER['email']!],
        ['country', 'United States'],
      ] as const) {
        expect(await report(tab)).not.toContain(added);
        await tab.focus(`#report-${extra}`);
        await tab.keyboard.press(' ');
        await poll(() => report(tab)).toContain(added);
        await tab.keyboard.press(' ');
        await poll(() => report(tab)).toBe(bare);
      }
    });

    test('is of the days that are chosen', async () => {
      const tab = await openWorkspace(stage.session);
      await tab.select('#report-action', '');
      await setDate(tab, '#report-from', '2026-02-06');
      await setDate(tab, '#report-until', '2026-02-06');
      await poll(() => report(tab)).toBe(
        [
          'What I did for Noor Example must not be harmed (UA 18/26)',
          '',
          '- Her Excellency Ms Ada Sample: by e-mail on February 6, 2026',
          'by e-mail: 1',
        ].join('\n'),
      );
      await setDate(tab, '#report-until', '2026-02-01');
      await poll(() => report(tab)).toContain('Nothing was sent, posted or called');
      expect(await report(tab)).not.toContain('Ada Sample');
    });
  });

  test.each(['light', 'dark'] as const)(
    'passes axe in %s with everything open, and fits a window of 320 px',
    async (scheme) => {
      if (name === 'firefox' && scheme === 'dark') return;
      const tab = await openWorkspace(stage.session);
      if (name === 'chromium') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await openEverything(tab);
      for (const viewport of [{ width: 900, height: 700 }, NARROW]) {
        await tab.setViewport(viewport);
        expect(await violations(tab)).toEqual([]);
        expect(await overflow(tab)).toBeLessThanOrEqual(0);
      }
    },
  );
});

/** A reply being noted, a deleted entry, the question before all is deleted, and the texts. */
async function openEverything(tab: Page): Promise<void> {
  await press(tab, `${item('call')} .delete`);
  await tab.waitForSelector('#log-undelete');
  await press(tab, `${item('mail')} .reply-note`);
  await press(tab, '#log-clear');
  await press(tab, '#report-gists');
  await press(tab, '#report-name');
  await tab.$$eval('#log details', (parts) => {
    for (const part of parts) (part as HTMLDetailsElement).open = true;
  });
  await tab.waitForSelector('#reply-date-mail');
  await tab.waitForSelector('#log-clear-yes');
  expect(await valueOf(tab, '#reply-from-mail')).toBe('Her Excellency Ms Ada Sample');
}

describe.each(BROWSERS)('from right to left in %s', (name) => {
  test('log and report are Arabic, pass axe and fit a window of 320 px', async () => {
    const stage = await startStage(name, { language: 'ar' });
    try {
      await stage.put(logRecords());
      const tab = await openWorkspace(stage.session);
      await openEverything(tab);
      expect(await textOf(tab, '#log-heading')).toBe('سجلّك');
      for (const viewport of [{ width: 900, height: 700 }, NARROW]) {
        await tab.setViewport(viewport);
        expect(await violations(tab)).toEqual([]);
        expect(await overflow(tab)).toBeLessThanOrEqual(0);
      }
    } finally {
      await stage.close();
    }
  });
});
