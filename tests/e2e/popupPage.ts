import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/driver';

/** The open toolbar popup as a page, for screenshots and checks inside it. Chromium only: Firefox keeps it to itself. */
export async function popupPage(session: Session): Promise<Page> {
  const target = await session.browser.waitForTarget((candidate) => candidate.url() === `${session.origin}/popup.html`);
  return target.asPage();
}
