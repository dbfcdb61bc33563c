import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/driver';

/** The open toolbar popup as a page, for screenshots and checks inside it. Chromium only: Firefox keeps it to itself. */
export async function popupPage(session: Session): Promise<Page> {
  const target = await session.browser.waitForTarget((candidate) => candidate.url() === `${session.origin}/popup.html`);
  return target.asPage();
}

/** Answers one of the questions about a form's fields, and opens all parts of the popup that go with them. */
export async function openAsking(popup: Page): Promise<void> {
  await popup.waitForSelector('#asked select');
  await popup.select('#asked select', 'address-level2');
  await popup.waitForSelector('#asked button:enabled');
  await popup.$eval('#asked button:enabled', (button) => (button as unknown as HTMLElement).click());
  await popup.waitForSelector('#answers');
  await popup.$$eval('#asked, #answers, #by-hand', (parts) => {
    for (const part of parts) (part as HTMLDetailsElement).open = true;
  });
}
