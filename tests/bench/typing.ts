import type { Page } from 'puppeteer-core';
import { getBrowser } from '../browsers/getBrowser';
import { loadLetters } from '../builders/loadLetters';
import { inExtension, type Stage, startStage, SUPPORTER } from '../e2e/session';

const SIZES = [2_000, 20_000];
const KEYS = 120;
/** A quick typist's pace, with a rest after every so many keys that is long enough for the letter to be read anew. */
const BETWEEN = 70;
const REST_AFTER = 12;
const REST = 450;
/** One frame at 60 a second, ms. */
const FRAME = 1000 / 60;

interface Measured {
  what: string;
  size: number;
  /** Time of the main thread for each key, with drawing and with its share of reading the letter anew, ms. */
  perKey: number;
  /** Frames that came more than half a frame late, of those that there should have been. */
  late: number;
  frames: number;
  /** Longest time between two frames, ms. */
  worst: number;
}

/**
 * Types in the middle of letters at the letter desk in real Chromium with the production build, and prints how long the
 * main thread works for a key, and how many frames come late; beside it the same in a bare text box of the same letter.
 */
async function main(): Promise<void> {
  await getBrowser('chromium');
  const stage = await startStage('chromium');
  try {
    const rows: Measured[] = [];
    for (const size of SIZES) {
      rows.push(await measure(stage, 'bare text box', size));
      rows.push(await measure(stage, 'letter desk', size));
    }
    console.log('where           characters   ms a key   late frames   longest gap ms');
    for (const { what, size, perKey, late, frames, worst } of rows)
      console.log(
        `${what.padEnd(15)} ${String(size).padEnd(12)} ${perKey.toFixed(1).padEnd(10)} ${`${late} of ${frames}`.padEnd(13)} ${worst.toFixed(0)}`,
      );
    const [bareSmall, deskSmall, bareLarge, deskLarge] = rows as [Measured, Measured, Measured, Measured];
    console.log(
      `ratio of desk to bare text box: ${(deskSmall.perKey / bareSmall.perKey).toFixed(1)} (2,000), ${(deskLarge.perKey / bareLarge.perKey).toFixed(1)} (20,000)`,
    );
    console.log(
      `a key at the desk takes ${((deskLarge.perKey / FRAME) * 100).toFixed(0)} % of a frame with 20,000 characters`,
    );
  } finally {
    await stage.close();
  }
}

async function measure(stage: Stage, what: 'bare text box' | 'letter desk', size: number): Promise<Measured> {
  const letter = letterOf(size);
  await storeLetter(stage, letter);
  const tab = await stage.session.openExtensionPage('workspace.html');
  await tab.setViewport({ width: 1200, height: 900 });
  await tab.waitForSelector('#letter:enabled');
  await tab.bringToFront();
  if (what === 'bare text box')
    await tab.evaluate((text) => {
      const box = document.createElement('textarea');
      box.id = 'letter';
      box.rows = 20;
      box.value = text;
      document.body.replaceChildren(box);
    }, letter);
  await tab.focus('#letter');
  await tab.$eval('#letter', (box) => {
    const area = box as unknown as HTMLTextAreaElement;
    area.setSelectionRange(area.value.length / 2, area.value.length / 2);
  });
  await pause(1500);
  const busyBefore = await busy(tab);
  await watchFrames(tab);
  for (let key = 1; key <= KEYS; key++) {
    await tab.keyboard.type(key % 7 === 0 ? ' ' : 'e');
    await pause(key % REST_AFTER === 0 ? REST : BETWEEN);
  }
  const gaps = await tab.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
  const perKey = ((await busy(tab)) - busyBefore) / KEYS;
  await tab.close();
  return {
    what,
    size,
    perKey,
    late: gaps.filter((gap) => gap > FRAME * 1.5).length,
    frames: Math.round(gaps.reduce((sum, gap) => sum + gap, 0) / FRAME),
    worst: Math.max(...gaps),
  };
}

/** Time that tasks have taken on the page's main thread so far, ms. */
async function busy(tab: Page): Promise<number> {
  return ((await tab.metrics()).TaskDuration ?? 0) * 1000;
}

function watchFrames(tab: Page): Promise<void> {
  return tab.evaluate(() => {
    const gaps: number[] = [];
    (window as unknown as { gaps: number[] }).gaps = gaps;
    let last = performance.now();
    const next = (now: number) => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/** A letter of some length with an action to it: half of its sentences are the model's. */
function letterOf(size: number): string {
  const { letter } = fixture();
  let long = letter;
  for (let copy = 2; long.length < size; copy++) long += `\n\n${letter.replaceAll('. ', ` (${copy}). `)}`;
  return long.slice(0, size);
}

function fixture() {
  const found = loadLetters().find(({ slug }) => slug === 'half');
  if (found === undefined) throw new Error('there is no fixture half');
  return found;
}

function storeLetter(stage: Stage, letter: string): Promise<void> {
  const { action } = fixture();
  const entry = { id: 'bench', title: action.title, reference: '', deadline: '', whiteHouse: true };
  return inExtension(
    stage.session,
    async (values) => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
      ).chrome;
      await storage.local.set(values);
    },
    {
      supporter: { version: 1, data: SUPPORTER },
      library: { version: 1, data: { chosen: 'bench', entries: [{ ...entry, archived: false, filledAt: '' }] } },
      'action:bench': { version: 1, data: action },
      'appeal:bench': { version: 1, data: { letter, about: '' } },
    },
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
