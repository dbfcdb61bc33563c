import { chromiumSession, startChromium } from './chromium';
import { firefoxSession, startFirefox } from './firefox';
import type { BrowserName, LaunchOptions, Session } from './types';

export type { BrowserName, Popup, Session } from './types';
export { waitFor } from './waitFor';

const DRIVERS = {
  chromium: { start: startChromium, session: chromiumSession },
  firefox: { start: startFirefox, session: firefoxSession },
} as const;

/** Starts a real browser with the built extension in it, in which the test hosts are answered by local ports. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  const browser = await DRIVERS[name].start(options);
  try {
    return await DRIVERS[name].session(browser, options);
  } catch (error) {
    // nobody else could close it
    await browser.close();
    throw error;
  }
}
