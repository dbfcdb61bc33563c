import type { Page } from 'puppeteer-core';
import { getBrowser } from '../browsers/getBrowser';
import { BIG, bigLibrary, QUOTA } from '../builders/bigLibrary';
import { inExtension, type Stage, startStage } from '../e2e/session';

/** Each time is the middle of so many. */
const TIMES = 5;
/** So many records are handed to the browser at once. */
const BATCH = 150;

interface Opening {
  /** Until the actions are drawn and the letter can be written, ms. */
  usable: number;
  /** Until the log is there as well, ms. */
  complete: number;
}

/**
 * Opens the workspace in real Chromium with the production build and a big made-up library, and with none; then adds a log
 * entry, searches and exports. Prints times, as ratios where a machine's speed would tell otherwise, and what is stored.
 */
async function main(): Promise<void> {
  await getBrowser('chromium');
  const stage = await startStage('chromium');
  try {
    await stage.put({});
    const empty = await openings(stage);
    console.log(`${BIG.actions} actions, ${BIG.drafts} drafts, ${BIG.actions * BIG.entriesPerAction} log entries`);
    await fill(stage, await bigLibrary());
    const bytes = await bytesInUse(stage);
    console.log(`stored: ${bytes} of ${QUOTA} bytes (${percent(bytes / QUOTA)})`);
    const big = await openings(stage);
    print('open the workspace, until it can be used', empty.usable, big.usable);
    print('open the workspace, until the log is there', empty.complete, big.complete);
    await timeSteps(stage);
  } finally {
    await stage.close();
  }
}

async function timeSteps(stage: Stage): Promise<void> {
  const tab = await stage.session.openExtensionPage('workspace.html');
  await tab.waitForSelector('html[data-ready=true]', { timeout: 120_000 });
  await tab.bringToFront();
  console.log(`search the log, first letter typed: ${(await search(tab, 'e')).toFixed(0)} ms`);
  const keys: number[] = [];
  for (const text of ['ex', 'exc', 'exce', 'excel', 'excell']) keys.push(await search(tab, text));
  console.log(`search the log, each letter after: ${median(keys).toFixed(0)} ms`);
  console.log(`search for what is nowhere: ${(await search(tab, 'qqqq')).toFixed(0)} ms`);
  await search(tab, '');
  const csv = await timeExport(tab, '#log-csv');
  console.log(`save as a table: ${csv.ms.toFixed(0)} ms for ${(csv.bytes / 1e6).toFixed(1)} MB`);
  const json = await timeExport(tab, '#log-json');
  console.log(`save as data: ${json.ms.toFixed(0)} ms for ${(json.bytes / 1e6).toFixed(1)} MB`);
  const added: number[] = [];
  for (let time = 0; time < TIMES; time++) added.push(await addEntry(tab));
  console.log(`add an entry, until it is stored and shown: ${median(added).toFixed(0)} ms`);
  await tab.close();
}

/** From the change of the search box until what is found is drawn. */
function search(tab: Page, text: string): Promise<number> {
  return tab.evaluate(async (wanted) => {
    const box = document.querySelector<HTMLInputElement>('#log-search')!;
    const before = performance.now();
    box.value = wanted;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - before;
  }, text);
}

function timeExport(tab: Page, selector: string): Promise<{ ms: number; bytes: number }> {
  return tab.evaluate((wanted) => {
    const link = document.querySelector<HTMLAnchorElement>(wanted)!;
    let bytes = 0;
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      bytes = blob.size;
      return create(blob);
    };
    // made, and not saved
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    const before = performance.now();
    link.click();
    const ms = performance.now() - before;
    URL.createObjectURL = create;
    return { ms, bytes };
  }, selector);
}

/** Notes a reply to the newest entry. */
async function addEntry(tab: Page): Promise<number> {
  return tab.evaluate(async () => {
    const until = async (found: () => boolean) => {
      while (!found()) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    const entries = () => document.querySelectorAll('#log > li[data-did=answered]').length;
    document.querySelector<HTMLElement>('#log .reply-note')!.click();
    await until(() => document.querySelector('.reply-save') !== null);
    const before = entries();
    const start = performance.now();
    document.querySelector<HTMLElement>('.reply-save')!.click();
    await until(() => entries() > before);
    return performance.now() - start;
  });
}

async function openings(stage: Stage): Promise<Opening> {
  const all: Opening[] = [];
  for (let time = 0; time < TIMES; time++) all.push(await open(stage));
  return { usable: median(all.map(({ usable }) => usable)), complete: median(all.map(({ complete }) => complete)) };
}

/** Opens the workspace anew in a tab that is there already. */
async function open(stage: Stage): Promise<Opening> {
  const tab = await stage.session.browser.newPage();
  await tab.evaluateOnNewDocument(() => {
    const times: Record<string, number> = {};
    (window as unknown as { times: typeof times }).times = times;
    const look = () => {
      if (
        times['usable'] === undefined &&
        document.querySelector('#actions li:nth-child(2)') &&
        document.querySelector('#letter:enabled')
      )
        times['usable'] = performance.now();
      if (document.documentElement.dataset['ready'] === 'true') times['complete'] = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await tab.bringToFront();
  await tab.goto(`${stage.session.origin}/workspace.html`);
  await tab.waitForFunction('window.times.complete !== undefined', { timeout: 120_000 });
  const times = await tab.evaluate(() => (window as unknown as { times: unknown }).times as Opening);
  await tab.close();
  return times;
}

interface BrowserApi {
  storage: { local: { set(values: object): Promise<void>; getBytesInUse(keys: null): Promise<number> } };
}

async function fill(stage: Stage, records: Record<string, unknown>): Promise<void> {
  // a page of the extension that does not look at what is stored
  const tab = await stage.session.openExtensionPage('practice.html');
  const all = Object.entries(records);
  for (let from = 0; from < all.length; from += BATCH)
    await tab.evaluate(
      (values) => (globalThis as unknown as { chrome: BrowserApi }).chrome.storage.local.set(values),
      Object.fromEntries(all.slice(from, from + BATCH)),
    );
  await tab.close();
}

function bytesInUse(stage: Stage): Promise<number> {
  return inExtension(
    stage.session,
    () => (globalThis as unknown as { chrome: BrowserApi }).chrome.storage.local.getBytesInUse(null),
    null,
  );
}

function print(what: string, empty: number, big: number): void {
  console.log(`${what}: ${big.toFixed(0)} ms, ${(big / empty).toFixed(1)} times an empty one (${empty.toFixed(0)} ms)`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
