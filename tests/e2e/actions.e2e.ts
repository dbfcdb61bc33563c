import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../browsers/driver';
import { aDocx, aPdf, aScan } from '../builders/documents';
import { type ExpectedAction, loadUrgentActions } from '../site/loadUrgentAction';
import { DEADLINE, DOCUMENT, pasteDocument, TEXT } from './pasteDocument';
import {
  BROWSERS,
  closeSitePages,
  inExtension,
  openPopup,
  pressFill,
  readControls,
  recordedEvents,
  type Stage,
  startStage,
  SUPPORTER,
} from './session';
import { count, fileOf, openWorkspace, press, textOf, typeLetter, valueOf } from './workspacePage';

const EXPECTED: ExpectedAction = { ...(DOCUMENT.expected as ExpectedAction), deadline: DEADLINE };
const OWN_WORDS = 'Dear President,\nI write from Springfield because this concerns my neighbours.';

/** The document as programs make it: lines broken to the page's width, pages broken where they end. */
async function asPdf(): Promise<Uint8Array> {
  const lines = TEXT.split('\n').flatMap((line) => line.match(/.{1,84}(?:\s|$)/gu) ?? ['']);
  const pages = [];
  for (let from = 0; from < lines.length; from += 44)
    pages.push({ lines: lines.slice(from, from + 44).map((line) => line.trimEnd()) });
  return aPdf(pages);
}

async function asDocx(): Promise<Uint8Array> {
  const lines = TEXT.split('\n').filter((line) => line !== '');
  return aDocx(lines.map((line) => (line.startsWith('- ') ? { bullet: line.slice(2) } : line)));
}

/** Drops files on the place for them, as the browser does when they come from the desktop. */
async function drop(tab: Page, files: { name: string; bytes: Uint8Array }[]): Promise<void> {
  const carried = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await tab.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of dropped)
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    const place = document.querySelector('#import-drop')!;
    for (const type of ['dragenter', 'dragover', 'drop'])
      place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, carried);
}

/** The workspace that the popup has opened. Firefox does not tell the address of such a page, but the page does. */
function workspaceTab(stage: Stage): Promise<Page> {
  return waitFor('the workspace', async () => {
    for (const page of await stage.session.browser.pages())
      if ((await page.evaluate(() => location.pathname).catch(() => '')) === '/workspace.html') return page;
    return undefined;
  });
}

async function saveReview(tab: Page): Promise<string> {
  await press(tab, '#review-save');
  await tab.waitForSelector('#facts');
  return (await tab.$eval('#facts', (facts) => facts.getAttribute('data-id'))) ?? '';
}

const stateOf = (tab: Page, id: string) =>
  tab.$eval(`#library li[data-id="${id}"]`, (item) => item.getAttribute('data-state'));

describe.each(BROWSERS)('Urgent Actions in %s', (name) => {
  let stage: Stage;
  let tab: Page;

  beforeAll(async () => {
    stage = await startStage(name);
  });
  beforeEach(() => stage.store(SUPPORTER, 'A letter of my own.'));
  afterEach(async () => {
    await tab?.close().catch(() => undefined);
    await closeSitePages(stage.session);
  });
  afterAll(() => stage?.close());

  test.each([
    { kind: 'PDF', file: 'action.pdf', make: asPdf },
    { kind: 'DOCX', file: 'action.docx', make: asDocx },
  ])('from a dropped $kind to a filled form', async ({ file, make }) => {
    tab = await openWorkspace(stage.session);
    await drop(tab, [{ name: file, bytes: await make() }]);
    await tab.waitForSelector('#review');
    expect(await valueOf(tab, '#review-title')).toBe(EXPECTED.title);
    expect(await valueOf(tab, '#review-deadline')).toBe(EXPECTED.deadline);
    expect(await valueOf(tab, '#review-modelLetter')).toBe(EXPECTED.modelLetter);
    expect((await valueOf(tab, '#review-demands')).split('\n')).toEqual(EXPECTED.demands);
    expect(await valueOf(tab, '#target-0-name')).toBe(EXPECTED.targets?.[0]?.name);
    expect(await textOf(tab, '[data-field=review-title] .sources')).toContain(EXPECTED.title);
    // nothing is stored before the supporter has said so
    expect(await stage.stored('library')).toBeUndefined();
    const id = await saveReview(tab);
    expect(await stateOf(tab, id)).toBe('not-started');
    await typeLetter(tab, OWN_WORDS);
    expect(await stateOf(tab, id)).toBe('draft');

    const { page, frame } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    expect(await popup.value('#action')).toBe(id);
    expect(await popup.value('#letter')).toBe(OWN_WORDS);
    await pressFill(popup);
    expect((await readControls(frame, ['[name=Message], [name=message]']))[0]?.value.replaceAll('\r\n', '\n')).toBe(
      OWN_WORDS,
    );
    expect(await recordedEvents(page)).toEqual([]);
    expect(stage.site.postsTo()).toEqual([]);
    await tab.waitForSelector(`#library li[data-id="${id}"][data-state=filled]`);
    await popup.click('#sent-yes');
    await popup.waitFor('#sent-answer:not(:empty)');
    await popup.close();
    await tab.waitForSelector(`#library li[data-id="${id}"][data-state=sent]`);
    // the letter that belongs to no action is where it was
    expect(await stage.stored('appeal')).toMatchObject({ data: { letter: 'A letter of my own.' } });
  });

  test('several files at once, one after another, and a sentence for each that cannot be read', async () => {
    tab = await openWorkspace(stage.session);
    await drop(tab, [
      { name: 'scan.pdf', bytes: await aScan() },
      { name: 'action.pdf', bytes: await asPdf() },
      { name: 'empty.docx', bytes: new Uint8Array() },
      { name: 'action.txt', bytes: Buffer.from(TEXT.replace(EXPECTED.title!, 'ANOTHER TITLE')) },
      { name: 'secret.pdf', bytes: await aPdf([{ lines: ['URGENT ACTION'] }], { password: 'example' }) },
    ]);
    await tab.waitForSelector('#review');
    expect(await valueOf(tab, '#review-title')).toBe(EXPECTED.title);
    await press(tab, '#review-save');
    await waitFor('the next document', async () => (await valueOf(tab, '#review-title')) === 'ANOTHER TITLE');
    await press(tab, '#review-cancel');
    await tab.waitForSelector('#import-problems');
    const problems = await tab.$$eval('#import-problems li', (items) => items.map((item) => item.textContent ?? ''));
    expect(problems).toHaveLength(3);
    for (const file of ['scan.pdf', 'empty.docx', 'secret.pdf'])
      expect(problems.filter((sentence) => sentence.includes(file))).toHaveLength(1);
    expect(new Set(problems.map((sentence) => sentence.replace(/\S+\.(pdf|docx)/, ''))).size).toBe(3);
  });

  test('a second import of the same action offers to update it, shows what changes and keeps the draft', async () => {
    tab = await openWorkspace(stage.session);
    await pasteDocument(tab, `UA: 123/25\n${TEXT}`);
    await tab.waitForSelector('#review');
    const id = await saveReview(tab);
    await typeLetter(tab, OWN_WORDS);
    await pasteDocument(tab, `UA: 123/25\n${TEXT.replaceAll(EXPECTED.title!, 'THE SAME UNDER ANOTHER TITLE')}`);
    await tab.waitForSelector('#review-update');
    expect(await tab.$eval('#review-update', (radio) => (radio as unknown as HTMLInputElement).checked)).toBe(true);
    const changes = await textOf(tab, '#review-changes');
    expect(changes).toContain(EXPECTED.title);
    expect(changes).toContain('THE SAME UNDER ANOTHER TITLE');
    expect(await saveReview(tab)).toBe(id);
    await tab.waitForSelector('#letter:enabled');
    expect(await valueOf(tab, '#letter')).toBe(OWN_WORDS);
    // beside the action that comes with the extension
    expect(await count(tab, '#actions li[data-state]')).toBe(2);
  });

  test('files dropped while others are read wait for their turn; the same action again is recognised', async () => {
    tab = await openWorkspace(stage.session);
    await drop(tab, [{ name: 'action.pdf', bytes: await asPdf() }]);
    await drop(tab, [{ name: 'action.txt', bytes: Buffer.from(TEXT) }]);
    await tab.waitForSelector('#review-waiting');
    expect(await count(tab, '#review-same')).toBe(0);
    await press(tab, '#review-save');
    await tab.waitForSelector('#review-same');
    expect(await count(tab, '#review-waiting')).toBe(0);
    await press(tab, '#review-cancel');
    await tab.waitForSelector('#library');
    expect(await count(tab, '#actions li[data-state]')).toBe(2);
  });

  test('text that is dragged within the box is left to the browser, beside it is read', async () => {
    tab = await openWorkspace(stage.session);
    const dropText = (selector: string) =>
      tab.$eval(selector, (place) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/plain', 'dragged');
        const kept = ['dragover', 'drop'].map((type) =>
          place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })),
        );
        return kept.join();
      });
    await tab.type('#import-text', 'dragged text');
    expect(await dropText('#import-text')).toBe('true,true');
    expect(await valueOf(tab, '#import-text')).toBe('dragged text');
    expect(await dropText('#import-drop')).toBe('false,false');
    await waitFor('the text', async () => (await valueOf(tab, '#import-text')) === 'dragged');
  });

  test('an action and its draft can be deleted, and brought back', async () => {
    tab = await openWorkspace(stage.session);
    await pasteDocument(tab);
    await tab.waitForSelector('#review');
    const id = await saveReview(tab);
    await typeLetter(tab, OWN_WORDS);
    await press(tab, `#library li[data-id="${id}"] .delete`);
    await tab.waitForSelector('#undo-delete');
    expect(await count(tab, `#library li[data-id="${id}"]`)).toBe(0);
    expect(await stage.stored(`action:${id}`)).toBeUndefined();
    expect(await stage.stored(`appeal:${id}`)).toBeUndefined();
    await press(tab, '#undo-delete');
    await tab.waitForSelector(`#library li[data-id="${id}"]`);
    await tab.waitForSelector('#letter:enabled');
    await waitFor('the draft to be back', async () => (await valueOf(tab, '#letter')) === OWN_WORDS);
  });

  test('an action handed around as a file is the same on the other side, with nothing personal in it', async () => {
    tab = await openWorkspace(stage.session);
    await pasteDocument(tab);
    await tab.waitForSelector('#review');
    const id = await saveReview(tab);
    await typeLetter(tab, OWN_WORDS);
    const stored = (await stage.stored(`action:${id}`)) as { data: object };
    const file = await fileOf(tab, `#library li[data-id="${id}"] .export`);
    for (const personal of [OWN_WORDS, ...Object.values(SUPPORTER).filter((value) => value.length > 4)])
      expect(file).not.toContain(personal);
    await tab.close();

    await stage.store({}, '');
    tab = await openWorkspace(stage.session);
    await drop(tab, [{ name: 'action.json', bytes: Buffer.from(file) }]);
    await tab.waitForSelector('#review');
    const again = await saveReview(tab);
    // what was not understood is not handed around: it may be the head of a mail
    expect(((await stage.stored(`action:${again}`)) as { data: object }).data).toEqual({
      ...stored.data,
      otherText: '',
    });
  });

  test('the page in front is read when the button is pressed, and only then', async () => {
    stage.site.clear();
    const page = await stage.session.open('https://elsewhere.example/urgent-actions/one-line-paragraphs');
    const popup = await stage.session.toolbarPopup(page);
    await popup.click('#import-page');
    tab = await workspaceTab(stage);
    await tab.waitForSelector('#review');
    expect(await valueOf(tab, '#review-title')).toBe(EXPECTED.title);
    expect(await valueOf(tab, '#review-modelLetter')).toBe(EXPECTED.modelLetter);
    expect(await valueOf(tab, '#review-otherText')).not.toContain('Donate');
    await page.close();
  });

  test('a webform that only looks like the White House’s is never a link', async () => {
    tab = await openWorkspace(stage.session);
    await pasteDocument(tab, loadUrgentActions().find(({ slug }) => slug === 'lookalike-webform')!.text);
    await tab.waitForSelector('#review-warnings');
    await saveReview(tab);
    expect(await textOf(tab, '.webform')).toContain('whitehouse.gov');
    expect(
      await tab.$$eval('#facts a, #targets a', (links) =>
        links.map((link) => (link as unknown as HTMLAnchorElement).href),
      ),
    ).toEqual([]);
  });

  test('text that is no Urgent Action stays in the box, and can be made one by hand', async () => {
    tab = await openWorkspace(stage.session);
    await pasteDocument(tab, 'Bring apples and a cake on Sunday.');
    await tab.waitForSelector('#import-problems');
    expect(await valueOf(tab, '#import-text')).toBe('Bring apples and a cake on Sunday.');
    await press(tab, '#import-anyway');
    await tab.waitForSelector('#review');
    expect(await valueOf(tab, '#review-otherText')).toBe('Bring apples and a cake on Sunday.');
    await press(tab, '#review-save');
    // it needs a title
    expect(await count(tab, '#review')).toBe(1);
  });

  test('the deadline of the chosen action is in the popup, and blocks nothing when it has gone by', async () => {
    tab = await openWorkspace(stage.session);
    await press(tab, '#library li[data-id="built-in-usa-seeking-safety"] .choose');
    await tab.waitForSelector('#facts');
    expect(await stateOf(tab, 'built-in-usa-seeking-safety')).toBe('closed');
    await typeLetter(tab, OWN_WORDS);
    const { page } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    expect(await popup.text('.deadline')).toContain('2025');
    expect(await popup.attribute('.deadline', 'data-state')).toBe('past');
    await pressFill(popup);
    await popup.close();
  });
});

describe.each(BROWSERS)('reminders in %s', (name) => {
  test('a deadline within days is told on the toolbar button after a start of the browser, and an alarm waits for the next', async () => {
    const userDataDir = mkdtempSync(path.join(tmpdir(), 'own-words-reminder-'));
    try {
      const first = await startStage(name, { userDataDir });
      const deadline = new Date(Date.now() + 2 * 86_400_000).toLocaleDateString('sv');
      await first.store({}, '');
      await inExtension(
        first.session,
        async (entry) => {
          const api = (globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
          const data = { chosen: '', entries: [entry] };
          await api.storage.local.set({
            library: { version: 1, data },
            reminded: { version: 1, data: new Date(Date.now() - 10 * 86_400_000).toISOString() },
          });
        },
        {
          id: 'soon',
          title: 'Soon',
          reference: '',
          deadline,
          whiteHouse: true,
          archived: false,
          filledAt: '',
        },
      );
      await first.close();

      const second = await startStage(name, { userDataDir });
      const page = await second.session.open('https://elsewhere.example/urgent-actions/one-line-paragraphs');
      await waitFor('the button to tell of one deadline', async () => (await second.session.badgeText(page)) === '1');
      const when = await inExtension(
        second.session,
        async () => {
          const api = (globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
          return (await api.alarms.get('deadline'))?.scheduledTime ?? 0;
        },
        null,
      );
      // nine in the morning of one of the days to come
      expect(new Date(when).getHours()).toBe(9);
      expect(when).toBeGreaterThan(Date.now());
      const popup = await second.session.toolbarPopup(page);
      await popup.close();
      await waitFor('the button to be quiet', async () => (await second.session.badgeText(page)) === '');
      await second.close();
    } finally {
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }, 120_000);
});

interface Api {
  storage: { local: { set(values: object): Promise<void> } };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
}
