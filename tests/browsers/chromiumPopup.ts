import type { Browser, Page, Target } from 'puppeteer-core';
import { POPUP_PAGE, POPUP_READY, popupReading } from './popupReading';
import type { Popup } from './types';
import { waitFor } from './waitFor';

/** Presses the extension's toolbar button over `page` and waits until the popup can be used. */
export async function openChromiumPopup(
  browser: Browser,
  extensionId: string,
  page: Page,
  prepare: (popup: Page) => Promise<Page>,
): Promise<Popup> {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not installed');
  const before = new Set(browser.targets());
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (t) => !before.has(t) && t.url().startsWith(`chrome-extension://${extensionId}/${POPUP_PAGE}`),
    { timeout: 8000 },
  );
  const popup = await prepare(await target.asPage());
  await waitFor('the popup to be ready', () => popup.evaluate(POPUP_READY));
  return popupOn(browser, target, popup);
}

function popupOn(browser: Browser, target: Target, page: Page): Popup {
  const isOpen = (): boolean => browser.targets().includes(target);

  /** Does what may close the popup, which then cannot answer any more. */
  const mayClose = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      await waitFor('the popup to close', () => !isOpen(), 1000).catch(() => {
        throw error;
      });
    }
  };

  const close = async (): Promise<void> => {
    await mayClose(() => page.close());
    await waitFor('the popup to close', () => !isOpen());
  };

  return {
    ...popupReading((expression) => {
      if (!isOpen()) throw new Error('the popup is closed');
      return page.evaluate(expression);
    }),
    type: async (selector, text) => {
      await page.focus(selector);
      await page.keyboard.press('End', { commands: ['MoveToEndOfDocument'] });
      await page.keyboard.type(text);
    },
    press: (key) =>
      mayClose(async () => {
        if (key === 'Escape') await page.evaluate(watchEscape);
        await page.keyboard.press(key);
        if (key === 'Escape' && !(await page.evaluate(wasEscapeTaken))) await close();
      }),
    click: (selector) => mayClose(() => page.click(selector)),
    isOpen: async () => isOpen(),
    close,
  };
}

interface EscapeWatch {
  escapeTaken?: boolean;
}

/**
 * Keys of a test reach the page but not the bubble around it, which closes on Escape when the page lets the key
 * through. So it is asked of the page, as the last to hear of the key.
 */
function watchEscape(): void {
  const watch = globalThis as EscapeWatch;
  watch.escapeTaken = false;
  addEventListener('keydown', (event) => (watch.escapeTaken = event.defaultPrevented), { once: true });
}

function wasEscapeTaken(): boolean {
  return (globalThis as EscapeWatch).escapeTaken === true;
}
