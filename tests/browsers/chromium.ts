import path from 'node:path';
import { type Browser, launch, type Page, type WebWorker } from 'puppeteer-core';
import { openChromiumPopup } from './chromiumPopup';
import { findBrowser } from './findBrowser';
import { getBrowser } from './getBrowser';
import { isHeadless } from './headless';
import { chromiumHostRules } from './hosts';
import { killBrowser } from './killBrowser';
import type { LaunchOptions, Session } from './types';
import { waitFor } from './waitFor';

/** Puts the extension into the browser. */
export async function chromiumSession(browser: Browser, options: LaunchOptions): Promise<Session> {
  const id = await browser.installExtension(path.resolve(options.extensionDir));
  const origin = `chrome-extension://${id}`;

  const prepare = async (page: Page): Promise<Page> => {
    if (options.colorScheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme }]);
    }
    return page;
  };
  const open = async (url: string): Promise<Page> => {
    const page = await prepare(await browser.newPage());
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };

  return {
    name: 'chromium',
    browser,
    origin,
    open,
    openExtensionPage: (file) => open(`${origin}/${file}`),
    toolbarPopup: (page) => openChromiumPopup(browser, id, page, prepare),
    async runCommand(name, page) {
      await page.bringToFront();
      await (await serviceWorker(browser, id, page)).evaluate(dispatchCommand, name);
    },
    async badgeText(page) {
      await page.bringToFront();
      return (await serviceWorker(browser, id, page)).evaluate(readBadge);
    },
    kill: () => killBrowser(browser),
    close: () => browser.close(),
  };
}

/** Chromium, Chrome or Edge. */
export async function startChromium(options: LaunchOptions): Promise<Browser> {
  const { language, userDataDir } = options;
  return launch({
    executablePath: findBrowser('chromium') ?? (await getBrowser('chromium')),
    userDataDir,
    headless: isHeadless(options.headless),
    pipe: true, // installing an extension is allowed only through a pipe
    enableExtensions: true,
    env: { ...process.env, ...(language && { LANGUAGE: language }) },
    args: [
      // Chromium does not start as root with its sandbox on
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--ignore-certificate-errors',
      // plain http is to stay plain http, so that a test can show that nothing is filled there
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--host-resolver-rules=${chromiumHostRules(options)}`,
      ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    ],
  });
}

/** The extension's background, woken where it sleeps. */
async function serviceWorker(browser: Browser, id: string, page: Page): Promise<WebWorker> {
  const awake = async (): Promise<WebWorker | undefined> =>
    (await browser.extensions())
      .get(id)
      ?.workers()
      .then(([w]) => w);
  const worker = await awake();
  if (worker) return worker;
  const session = await page.createCDPSession();
  try {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
    return await waitFor('the background to wake', awake);
  } finally {
    await session.detach();
  }
}

interface Tab {
  id?: number;
}

/** The part of Chromium's extension API that these tests use in the background. */
interface BackgroundGlobals {
  chrome: {
    tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<Tab[]> };
    commands: { getAll(): Promise<{ name: string }[]>; onCommand: { dispatch(name: string, tab?: Tab): void } };
    action: { getBadgeText(details: { tabId?: number }): Promise<string> };
  };
}

/**
 * Runs in the background. Keys sent by the tests never reach Chromium's own shortcuts, so the event is handed to the
 * listeners as the browser would.
 */
async function dispatchCommand(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as BackgroundGlobals;
  const known = await chrome.commands.getAll();
  if (!known.some((command) => command.name === name)) throw new Error(`there is no command ${name}`);
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

/** Runs in the background. */
async function readBadge(): Promise<string> {
  const { chrome } = globalThis as unknown as BackgroundGlobals;
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.action.getBadgeText({ tabId: tab?.id });
}
