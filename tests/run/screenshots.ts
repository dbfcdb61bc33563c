import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { getBrowser } from '../browsers/getBrowser';
import { LETTER, openPopup, pressFill, putInSession, type Stage, startStage, SUPPORTER } from '../e2e/session';
import { aPrintLetter } from '../builders/printLetter';
import { busyDeskRecords, openBusyDesk } from '../e2e/busyDesk';
import { logRecords } from '../e2e/logRecords';
import { DOCUMENT, pasteDocument } from '../e2e/pasteDocument';
import { openAsking, popupPage } from '../e2e/popupPage';
import { ROOT } from './runProgram';

const FOLDER = path.join(ROOT, 'docs', 'screenshots');

/** Every screen, in light and dark, and in Arabic from right to left, from the production build, into docs/screenshots. */
async function main(): Promise<void> {
  await getBrowser('chromium');
  mkdirSync(FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) await takeAll(scheme, 'en');
  await takeAll('light', 'ar');
}

async function takeAll(scheme: 'light' | 'dark', language: string): Promise<void> {
  const stage = await startStage('chromium', { colorScheme: scheme, ...(language === 'en' ? {} : { language }) });
  const suffix = language === 'en' ? scheme : language;
  const take = async (page: Page, name: string) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // as high as its content; the browser keeps the popup itself to its own height
    const height = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const width = page.viewport()?.width ?? 395;
    if (!name.startsWith('page-')) await page.setViewport({ width, height: Math.max(300, height) });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.screenshot({ path: path.join(FOLDER, `${name}-${suffix}.png`) as `${string}.png` });
  };
  const scrolled = async (selector: string) => {
    const popup = await popupPage(stage.session);
    await popup.$eval(selector, (node) => node.scrollIntoView());
    return popup;
  };
  const takePreview = async (name: string) => take(await scrolled('#page-status'), name);
  try {
    await stage.store({}, '');
    const first = await stage.open('v7-2025-02');
    const firstPopup = await openPopup(stage.session, first.page, 'found');
    await take(await popupPage(stage.session), 'popup-first-run');
    await firstPopup.close();

    await stage.store(SUPPORTER, LETTER);
    const { page } = await stage.open('v5-2022');
    const popup = await openPopup(stage.session, page, 'found');
    await take(await popupPage(stage.session), 'popup-found');
    await takePreview('popup-preview');
    await pressFill(popup);
    await takePreview('popup-filled');
    await take(await scrolled('#left-heading'), 'popup-left');
    await popup.close();
    await page.setViewport({ width: 800, height: 900 });
    await take(page, 'page-filled');
    await page.setViewport({ width: 320, height: 640 });
    await page.evaluate(() => scrollTo(0, 300));
    await take(page, 'page-filled-320');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await take(page, 'page-filled-320-end');

    await takeAsking(stage, take);
    for (const name of ['workspace', 'practice']) {
      const tab = await stage.session.openExtensionPage(`${name}.html`);
      await tab.waitForSelector('#letter:enabled, #practice-form');
      await tab.setViewport({ width: 900, height: 700 });
      await take(tab, name);
      await tab.setViewport({ width: 320, height: 640 });
      await take(tab, `${name}-320`);
      await tab.close();
    }
    const workspace = await stage.session.openExtensionPage('workspace.html');
    await workspace.waitForSelector('#letter:enabled');
    // a deadline that still leaves some time, whenever this runs
    const deadline = new Date(Date.now() + 24 * 86_400_000).toISOString().slice(0, 10);
    await pasteDocument(workspace, DOCUMENT.text.replace(/(UNTIL:) .*/, `$1 ${deadline}`));
    await workspace.waitForSelector('#review');
    for (const [name, width] of [
      ['review', 1100],
      ['review-320', 320],
    ] as const) {
      await workspace.setViewport({ width, height: 700 });
      await take(workspace, name);
    }
    await workspace.$eval('#review-save', (button) => (button as unknown as HTMLElement).click());
    await workspace.waitForSelector('#facts');
    for (const [name, width] of [
      ['actions', 900],
      ['actions-320', 320],
    ] as const) {
      await workspace.setViewport({ width, height: 700 });
      await take(workspace, name);
    }
    await workspace.close();
    await takeDesk(stage, language, take);
    await takePost(stage, suffix);
    await stage.put(busyDeskRecords());
    const chosen = await stage.open('v7-2025-02');
    const popupOfAction = await openPopup(stage.session, chosen.page, 'found');
    await take(await popupPage(stage.session), 'popup-action');
    await popupOfAction.close();

    const bare = await stage.session.openExtensionPage('popup.html');
    await bare.waitForSelector('html[data-ready=true]');
    await bare.setViewport({ width: 320, height: 600 });
    await take(bare, 'popup-elsewhere-320');
  } finally {
    await stage.close();
  }
}

/** The popup over a form that leaves questions, and the page while a field is pointed at. */
async function takeAsking(stage: Stage, take: (page: Page, name: string) => Promise<void>): Promise<void> {
  const { page } = await stage.open('unclear-labels');
  const popup = await openPopup(stage.session, page, 'found');
  const inside = await popupPage(stage.session);
  await openAsking(inside);
  for (const [selector, name] of [
    ['#asked', 'popup-asking'],
    ['#missing', 'popup-missing'],
    ['#by-hand', 'popup-by-hand'],
  ] as const) {
    await inside.$eval(selector, (node) => node.scrollIntoView());
    await take(inside, name);
  }
  await popup.close();
  for (const [name, width, height] of [
    ['page-pointing', 800, 700],
    ['page-pointing-320', 320, 640],
  ] as const) {
    await page.setViewport({ width, height });
    const again = await openPopup(stage.session, page, 'found');
    await again.waitFor('[data-point=message]');
    await again.click('[data-point=message]');
    await page.waitForSelector('own-words-pick');
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.keyboard.press('ArrowDown');
    await take(page, name);
    await page.keyboard.press('Escape');
  }
}

/** The letter desk as it opens and with all its parts open. */
async function takeDesk(
  stage: Stage,
  language: string,
  take: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await stage.put(busyDeskRecords(language === 'ar' ? 'arabic-lightly-edited' : 'half'));
  for (const [name, width] of [
    ['desk', 1200],
    ['desk-320', 320],
  ] as const) {
    const desk = await stage.session.openExtensionPage('workspace.html');
    await desk.waitForSelector('#fit-propose');
    await desk.setViewport({ width, height: 700 });
    if (width === 320) await openBusyDesk(desk);
    await take(desk, name);
    await desk.close();
  }
}

/** Parts of the workspace that each fill a screen, and what they lead to, with a log of what was done. */
const PARTS = [
  ['#targets', 'targets'],
  ['section[aria-labelledby=log-heading]', 'log'],
  ['section[aria-labelledby=report-heading]', 'report'],
  ['#backup', 'backup'],
] as const;

/** Whom to write to, the log, the report, backups, the print page and an event. */
async function takePost(stage: Stage, suffix: string): Promise<void> {
  await stage.put(logRecords());
  const takePart = async (tab: Page, selector: string, name: string) => {
    const part = await tab.waitForSelector(selector);
    await part?.scrollIntoView();
    await part?.screenshot({ path: path.join(FOLDER, `${name}-${suffix}.png`) as `${string}.png` });
  };
  for (const [width, narrow] of [
    [900, ''],
    [320, '-320'],
  ] as const) {
    const tab = await stage.session.openExtensionPage('workspace.html');
    await tab.waitForSelector('html[data-ready=true]');
    await tab.setViewport({ width, height: 900 });
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('#targets details, #backup details'))
        (details as HTMLDetailsElement).open = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const [selector, name] of PARTS) await takePart(tab, selector, `${name}${narrow}`);
    await putInSession(tab, { 'print:job': { version: 1, data: { what: 'letters', letters: [aPrintLetter()] } } });
    await tab.close();
    const print = await stage.session.openExtensionPage('print.html#job');
    await print.waitForSelector('html[data-ready=true]');
    await print.setViewport({ width, height: 900 });
    await print.screenshot({
      path: path.join(FOLDER, `print${narrow}-${suffix}.png`) as `${string}.png`,
      fullPage: true,
    });
    await print.close();
  }
  const starting = await stage.session.openExtensionPage('workspace.html');
  await starting.waitForSelector('#event-start');
  await starting.$eval('#event-start', (button) => (button as unknown as HTMLElement).click());
  // every page of the extension is loaded anew meanwhile
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await starting.close();
  const tab = await stage.session.openExtensionPage('workspace.html');
  for (const [width, narrow] of [
    [900, ''],
    [320, '-320'],
  ] as const) {
    await tab.setViewport({ width, height: 900 });
    await takePart(tab, '#event', `event${narrow}`);
  }
  await tab.close();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
