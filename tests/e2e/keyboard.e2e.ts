import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Popup } from '../browsers/driver';
import { busyDeskRecords } from './busyDesk';
import { BROWSERS, closeSitePages, LETTER, openPopup, type Stage, startStage, SUPPORTER } from './session';
import { openWorkspace } from './workspacePage';

interface Api {
  storage: { local: { set(items: object): Promise<void> } };
}

const SOON = { timeout: 5000, interval: 60 };

/** What has focus, in words that a test can name; `body` for nothing. */
const FOCUSED = `(() => {
  const { id, localName, className, dataset, value } = document.activeElement;
  return id || dataset.act || className || value || localName;
})()`;

const focused = (tab: Page) => tab.evaluate(FOCUSED) as Promise<string>;

async function enter(tab: Page, selector: string): Promise<void> {
  await tab.waitForSelector(selector);
  await tab.focus(selector);
  await tab.keyboard.press('Enter');
}

/** The popup by keyboard. */
function keysIn(popup: Popup) {
  return {
    focused: () => popup.evaluate<string>(`return ${FOCUSED}`),
    async enter(selector: string): Promise<void> {
      await popup.waitFor(selector);
      await popup.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      await popup.press('Enter');
    },
  };
}

describe.each(BROWSERS)('focus after what had it is gone, in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(name);
  });
  afterEach(async () => {
    await closeSitePages(stage.session);
    for (const page of await stage.session.browser.pages())
      if (page.url().includes('workspace.html')) await page.close();
  });
  afterAll(() => stage?.close());

  test('stays in the popup when a form is filled and undone, field by field and as a whole', async () => {
    await stage.store(SUPPORTER, LETTER);
    const { page } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    const keys = keysIn(popup);
    await keys.enter('#fill');
    await popup.waitFor('#page-status[data-state=filled]');
    await popup.waitFor('#report[data-did=fill]');
    await popup.waitFor('#fill[aria-disabled=true]');
    expect(await keys.focused()).toBe('fill');
    await popup.press('Enter');
    expect(await popup.attribute('#report', 'data-did')).toBe('fill');

    await keys.enter('[data-kind=email] .undo-one');
    await popup.waitFor('[data-kind=email] .switch');
    await expect.poll(keys.focused, SOON).toBe('switch');
    await keys.enter('#undo');
    await popup.waitFor('#page-status[data-state=found]');
    await expect.poll(keys.focused, SOON).toBe('fill');
  });

  test('stays in the popup when it is said that a letter was not sent', async () => {
    await stage.store(SUPPORTER, LETTER);
    const { page } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    const keys = keysIn(popup);
    await keys.enter('#fill');
    await keys.enter('#sent-no');
    await expect.poll(() => popup.count('#sent-question'), SOON).toBe(0);
    expect(await keys.focused()).toBe('page-heading');
  });

  test('goes to the harmless answer before everything is erased, and back to the button', async () => {
    await stage.store(SUPPORTER, LETTER);
    const tab = await openWorkspace(stage.session);
    await enter(tab, '#erase');
    await expect.poll(() => focused(tab), SOON).toBe('erase-no');
    await tab.keyboard.press('Enter');
    await expect.poll(() => focused(tab), SOON).toBe('erase');
    await tab.keyboard.press('Enter');
    await expect.poll(() => focused(tab), SOON).toBe('erase-no');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect.poll(() => focused(tab), SOON).toBe('erase');
  });

  test('stays at a demand that is said to be in the letter, and at its button when that is taken back', async () => {
    await stage.put(busyDeskRecords('demand-missing'));
    const tab = await openWorkspace(stage.session);
    await enter(tab, '#demands-check [data-state=missing] [data-act=confirm]');
    await expect.poll(() => focused(tab), SOON).toBe('unconfirm');
    await tab.keyboard.press('Enter');
    await expect.poll(() => focused(tab), SOON).toBe('confirm');
  });

  test('stays in the proposal for a shorter letter, and goes to the letter when it is taken', async () => {
    await stage.put(busyDeskRecords());
    const tab = await openWorkspace(stage.session);
    await enter(tab, '#fit-propose');
    await tab.waitForSelector('#cuts');
    const text = await tab.$eval('#cuts input', (box) => (box as unknown as HTMLInputElement).value);
    await tab.focus('#cuts input');
    await tab.keyboard.press(' ');
    await tab.waitForSelector('#cuts [data-because=refused]');
    expect(await focused(tab)).toBe(text);
    await enter(tab, '#fit-cancel');
    await expect.poll(() => focused(tab), SOON).toBe('fit-propose');
    await tab.keyboard.press('Enter');
    await enter(tab, '#fit-accept');
    await tab.waitForSelector('#desk[data-key=formLetter]');
    await expect.poll(() => focused(tab), SOON).toBe('letter');
  });

  test('goes to the letter when the notice of another window’s text is closed', async () => {
    await stage.put(busyDeskRecords());
    const tab = await openWorkspace(stage.session);
    await tab.waitForSelector('#letter:enabled');
    const at = new Date(Date.now() + 1000).toISOString();
    await tab.evaluate(
      async (version) => {
        const { storage } =
          (globalThis as unknown as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
        await storage.local.set({ 'versions:busy': { version: 1, data: [version] } });
      },
      { at, letter: 'Another letter.', formLetter: null, why: 'elsewhere' },
    );
    await enter(tab, '#elsewhere button');
    await expect.poll(() => focused(tab), SOON).toBe('letter');
  });
});
