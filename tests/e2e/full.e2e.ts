import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPrintLetter } from '../builders/printLetter';
import { BUSY_LOG, logRecords } from './logRecords';
import { pasteDocument } from './pasteDocument';
import { allStoredIn, BROWSERS, closeSitePages, openPopup, putInSession, type Stage, startStage } from './session';
import { openWorkspace, press, textOf, valueOf } from './workspacePage';

/** A full Firefox may take a quarter of a minute to answer one attempt to store, and several attempts may fail, ms. */
const PATIENCE = 90_000;

const poll = <T>(ask: () => Promise<T> | T) => expect.poll(ask, { timeout: PATIENCE, interval: 100 });

interface BrowserApi {
  storage: {
    local: {
      get(keys: string[]): Promise<object>;
      set(values: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
}

/**
 * Stores noise until the browser takes no more: a great deal at once, then less and less, down to `least`. Noise, since Firefox stores
 * what repeats itself in less room. Answers the keys under which it lies.
 */
function fillUp(tab: Page, least: number): Promise<string[]> {
  return tab.evaluate(async (smallest) => {
    const { storage } =
      (globalThis as unknown as { browser?: BrowserApi; chrome: BrowserApi }).browser ??
      (globalThis as unknown as { chrome: BrowserApi }).chrome;
    const noise = (length: number) => {
      let text = '';
      while (text.length < length) text += btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(3000))));
      return text.slice(0, length);
    };
    const keys: string[] = [];
    const store = async (size: number) => {
      const key = `noise-${keys.length}`;
      try {
        await storage.local.set({ [key]: noise(size) });
        keys.push(key);
        return true;
      } catch {
        return false;
      }
    };
    for (let size = 2_000_000; size >= smallest; size = Math.floor(size / 2))
      while (await store(size)) if (keys.length > 600) throw new Error('the storage has no end');
    // what was refused leaves room behind in Firefox, a moment later: it is full when it has been so for a while
    for (let refused = 0; refused < 10; refused++) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (await store(smallest)) refused = 0;
      if (keys.length > 600) throw new Error('the storage has no end');
    }
    return keys;
  }, least);
}

/** What neither browser nor extension can make smaller. */
function noiseOf(length: number): string {
  return randomBytes(length).toString('base64').slice(0, length);
}

/**
 * Takes the noise away, and looks whether it is gone: Firefox says that it has removed, and tells all pages so, before the removal
 * is on the disk. Where the disk's share is full, that can fail, and everything is still there. One by one needs less room.
 */
async function makeRoom(tab: Page, keys: string[]): Promise<void> {
  await poll(() =>
    tab.evaluate(async (names) => {
      const { storage } =
        (globalThis as unknown as { browser?: BrowserApi; chrome: BrowserApi }).browser ??
        (globalThis as unknown as { chrome: BrowserApi }).chrome;
      for (const name of names) await storage.local.remove([name]);
      return Object.keys(await storage.local.get(names));
    }, keys),
  ).toEqual([]);
}

/** Everything stored but the noise. */
async function own(tab: Page): Promise<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(await allStoredIn(tab)).filter(([key]) => !key.startsWith('noise-')));
}

describe.each(BROWSERS)('when %s stores no more', (name) => {
  let stage: Stage;
  // Firefox needs some room to make room, so there it is filled less, and more is typed
  const [least, much] = name === 'chromium' ? [1, 3000] : [65_536, 200_000];

  beforeAll(async () => {
    // a fifth of what all may store, but no less than 10 MB, is for one of them
    stage = await startStage(name, { storageLimit: 51_200 });
  });
  beforeEach(() => stage.put(logRecords()));
  afterAll(() => stage?.close());

  test(
    'what is typed is told not to be saved, stays, and is saved as soon as there is room; what was stored is all there',
    { timeout: 400_000 },
    async () => {
      const tab = await openWorkspace(stage.session);
      // the log is stored by action before it gets tight
      await poll(async () => 'log' in (await own(tab))).toBe(false);
      const before = await own(tab);
      const noise = await fillUp(tab, least);

      const more = noiseOf(much);
      await tab.focus('#letter');
      await tab.keyboard.press('End');
      await tab.evaluate((text) => document.execCommand('insertText', false, text), more);
      await tab.waitForSelector('#letter-status[data-state=failed]', { timeout: PATIENCE });
      expect(await textOf(tab, '#letter-status')).toMatch(
        /^Not saved: .*room.*stays in this window.*saved as soon as there is room.*delete/,
      );
      const address = noiseOf(much);
      await tab.focus('#detail-email');
      await tab.evaluate((text) => document.execCommand('insertText', false, text), address);
      await tab.waitForSelector('#details-failed', { timeout: PATIENCE });

      const [minister, note] = ['.target[data-target=minister]', noiseOf(much)];
      await tab.focus(`${minister} .call-note`);
      await tab.evaluate((text) => document.execCommand('insertText', false, text), note);
      await press(tab, `${minister} .called`);
      await poll(() => textOf(tab, `${minister} .copy-status`)).toContain('would not store');
      expect(await valueOf(tab, `${minister} .call-note`)).toBe(note);

      await press(tab, '#log > li[data-id=post] .reply-note');
      await tab.waitForSelector('#reply-gist-post');
      await tab.focus('#reply-gist-post');
      const gist = noiseOf(much);
      await tab.evaluate((text) => document.execCommand('insertText', false, text), gist);
      await press(tab, '.reply-save');
      await tab.waitForSelector('#log-failed', { timeout: PATIENCE });
      expect(await textOf(tab, '#log-failed')).toContain('Nothing that was stored is lost');
      expect(await valueOf(tab, '#reply-gist-post')).toBe(gist);
      expect(await own(tab)).toEqual(before);

      const letter = await valueOf(tab, '#letter');
      expect(letter).toContain(more);
      await makeRoom(tab, noise);
      await tab.waitForSelector('#letter-status[data-state=saved]', { timeout: PATIENCE });
      await poll(async () => JSON.stringify(await own(tab))).toContain(address);
      const after = await own(tab);
      expect((after['appeal:amina'] as { data: { letter: string } }).data.letter).toBe(letter);
      // the rest is as it was
      for (const key of ['action:amina', 'action:noor', 'library', 'log:amina', 'log:noor', 'logged'])
        expect(after[key]).toEqual(before[key]);
      await tab.close();
    },
  );

  // what is left over in Firefox is enough for an action
  test.runIf(name === 'chromium')(
    'an action that was read stays to be saved again, and the form is filled all the same',
    { timeout: 400_000 },
    async () => {
      await stage.put(logRecords([{ ...BUSY_LOG[1]!, text: 'Your Excellency,' }]));
      const tab = await openWorkspace(stage.session);
      await poll(async () => 'log' in (await own(tab))).toBe(false);
      const before = await own(tab);
      const noise = await fillUp(tab, least);
      await pasteDocument(tab);
      await press(tab, '#review-save');
      await poll(() => textOf(tab, '#review .bar .problem')).toMatch(/Not saved.*still here/);
      expect(await own(tab)).toEqual(before);

      const { page } = await stage.open('v7-2025-02');
      const popup = await openPopup(stage.session, page, 'found');
      await popup.click('#fill');
      await popup.waitFor('#report[data-did=fill]');
      await popup.waitFor('#not-logged');
      expect(await popup.text('#not-logged')).toContain('Not noted in your log');
      await popup.close();
      await closeSitePages(stage.session);

      await makeRoom(tab, noise);
      await press(tab, '#review-save');
      await tab.waitForSelector('#facts');
      expect(Object.keys(await own(tab)).filter((key) => key.startsWith('action:'))).toHaveLength(3);
      await tab.close();
    },
  );

  // Firefox takes and gives back room when it likes, by more than a choice or a letter has
  test.runIf(name === 'chromium')(
    'a choice about reminders is told not to be stored, and not shown as made',
    async () => {
      await stage.put({});
      const tab = await openWorkspace(stage.session);
      const noise = await fillUp(tab, least);
      await press(tab, '#remind');
      await poll(() => textOf(tab, '#workspace-status')).toMatch(/^Not stored/);
      expect(await tab.$eval('#remind', (box) => (box as unknown as HTMLInputElement).checked)).toBe(true);
      await makeRoom(tab, noise);
      await tab.close();
    },
  );

  test.runIf(name === 'chromium')('a printed letter that could not be noted is asked about again', async () => {
    await stage.put({});
    const tab = await openWorkspace(stage.session);
    const noise = await fillUp(tab, least);
    const letter = aPrintLetter(noiseOf(3000));
    await putInSession(tab, { 'print:job': { version: 1, data: { what: 'letters', letters: [letter] } } });
    const print = await stage.session.openExtensionPage('print.html#job');
    await print.waitForSelector('html[data-ready=true]');
    await print.evaluate(() => {
      // the browser's own window for printing is nowhere in a browser without one
      (globalThis as unknown as { print(): void }).print = () => dispatchEvent(new Event('afterprint'));
    });
    await press(print, '#print');
    await print.waitForSelector('#printed');
    await press(print, '#printed-yes');
    await poll(() => textOf(print, '#print-status')).toContain('Not noted in your log');
    expect(Object.keys(await own(tab)).filter((key) => key.startsWith('log'))).toEqual([]);

    await makeRoom(tab, noise);
    await press(print, '#printed-yes');
    await poll(() => textOf(print, '#print-status')).toBe('1 letter noted in the log as printed.');
    expect(await own(tab)).toHaveProperty('log:amina');
    await print.close();
    await tab.close();
  });
});
