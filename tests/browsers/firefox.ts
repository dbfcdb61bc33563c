import path from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { pressShortcut, readBadge, speak } from './firefoxInsides';
import { openFirefoxPopup } from './firefoxPopup';
import { firefoxWindow, sendBidi } from './firefoxWindow';
import { findBrowser } from './findBrowser';
import { getBrowser } from './getBrowser';
import { isHeadless } from './headless';
import { firefoxHostPrefs } from './hosts';
import { killBrowser } from './killBrowser';
import type { LaunchOptions, Session } from './types';

const ADDON_ID = 'own-words@own-words.example';

/** Firefox draws this by lot for every installation; fixed, the extension's pages have a known address. */
const ADDON_UUID = '6f776e2d-776f-4264-9321-000000000001';

/** Puts the extension into the browser, as a temporary add-on. */
export async function firefoxSession(browser: Browser, options: LaunchOptions): Promise<Session> {
  const chromeWindow = await firefoxWindow(browser);
  if (options.language) await chromeWindow.run(speak, options.language);
  const id = await browser.installExtension(path.resolve(options.extensionDir));
  if (id !== ADDON_ID) throw new Error(`the extension calls itself ${id}, not ${ADDON_ID}`);
  const origin = `moz-extension://${ADDON_UUID}`;

  return {
    name: 'firefox',
    browser,
    origin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    openExtensionPage: (file) => openExtensionPage(browser, `${origin}/${file}`),
    async toolbarPopup(page) {
      await page.bringToFront();
      return openFirefoxPopup(chromeWindow, ADDON_ID);
    },
    async runCommand(name, page) {
      await page.bringToFront();
      await chromeWindow.run(pressShortcut, ADDON_ID, name);
    },
    async badgeText(page) {
      await page.bringToFront();
      return chromeWindow.run(readBadge, ADDON_ID);
    },
    kill: () => killBrowser(browser),
    close: () => browser.close(),
  };
}

/** Firefox, with what tests need set. */
export async function startFirefox(options: LaunchOptions): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? (await getBrowser('firefox')),
    userDataDir: options.userDataDir,
    headless: isHeadless(options.headless),
    acceptInsecureCerts: true,
    // without it Firefox refuses the extension's pages and its own window to a test
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
}

/** The scheme of pages, and that of the window, which popups follow. */
const COLOR_SCHEMES = { dark: [0, 1], light: [1, 0] } as const;

/** All of them are set at every launch: a profile that is used again remembers those of the last one. */
function preferences({
  language,
  colorScheme,
  storageLimit,
  ...ports
}: LaunchOptions): Record<string, string | number | boolean> {
  const [ofPages, ofWindow] = COLOR_SCHEMES[colorScheme ?? 'light'];
  return {
    ...firefoxHostPrefs(ports),
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'dom.security.https_first': false,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    // a temporary add-on is gone after a restart, and would take what it stored with it
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': language ?? 'en-US, en',
    // -1: as much as the disk allows
    'dom.quotaManager.temporaryStorage.fixedLimit': storageLimit ?? -1,
    'layout.css.prefers-color-scheme.content-override': ofPages,
    'ui.systemUsesDarkTheme': ofWindow,
  };
}

/** `page.goto` never comes back from an extension's page: the tab changes its process on the way. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await sendBidi(browser, 'browsingContext.navigate', { context, url, wait: 'complete' });
  await page.waitForSelector('html');
  return page;
}
