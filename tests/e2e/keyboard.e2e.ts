import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Popup } from '../browsers/driver';
import { BROWSERS, closeSitePages, LETTER, openPopup, type Stage, startStage, SUPPORTER } from './session';
import { openWorkspace } from './workspacePage';

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
});
