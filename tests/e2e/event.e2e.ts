import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { anAction, aTarget } from '../builders/action';
import { aCanadian } from '../builders/supporter';
import { waitFor } from '../browsers/driver';
import { faults } from './axe';
import { letterRecords, toWhiteHouse } from './letterRecords';
import { allStoredIn, BROWSERS, closeSitePages, openPopup, pressFill, type Stage, startStage } from './session';
import { count, openWorkspace, press, textOf, typeLetter, valueOf } from './workspacePage';

const OWNER = aCanadian({ 'given-name': 'Olive', 'family-name': 'Ownerly' });
const OWN_LETTER = 'The owner wrote this at home.';
const ACTION = toWhiteHouse(
  anAction({ targets: [aTarget(), aTarget({ id: 'envoy', kind: 'additional', name: 'Mr Ben Envoy' })] }),
);

/** Details and letter of somebody who writes, with what nobody else's have. */
const WRITERS = [
  { name: 'Quillfeather', street: '77 Marzipan Lane', letter: 'My grandmother kept bees in Sampletown.' },
  { name: 'Brindlewood', street: '9 Halva Court', letter: 'As a tram driver I meet everybody in Exampleville.' },
] as const;
type Writer = (typeof WRITERS)[number];

const marksOf = ({ name, street, letter }: Writer) => [name, street, letter];

const records = () =>
  letterRecords([{ id: 'amina', action: ACTION, draft: { letter: OWN_LETTER, state: 's1' } }], OWNER);

/** A page that loads anew in between: `evaluate` may find neither the old one nor the new one. */
async function until(tab: Page, what: string, condition: () => boolean): Promise<void> {
  await waitFor(what, () => tab.evaluate(condition).catch(() => false));
}

async function untilWriter(tab: Page, writer: number): Promise<void> {
  await waitFor(`writer ${writer}`, () =>
    tab
      .evaluate(
        (number) =>
          document.documentElement.dataset.ready === 'true' &&
          document.querySelector('#event-writer')?.textContent?.includes(number) === true &&
          document.querySelector('#letter:enabled') !== null,
        String(writer),
      )
      .catch(() => false),
  );
}

/** What is on the page now is not what is waited for, however much it looks like it. */
async function loadAnew(pages: readonly Page[], act: () => Promise<void>): Promise<void> {
  for (const page of pages) await page.evaluate(() => (document.documentElement.dataset.ready = 'old'));
  await act();
}

async function start(tab: Page, ...others: Page[]): Promise<void> {
  await loadAnew([tab, ...others], () => press(tab, '#event-start'));
  await untilWriter(tab, 1);
}

async function write(tab: Page, { name, street, letter }: Writer): Promise<void> {
  for (const [field, value] of [
    ['given-name', 'Kim'],
    ['family-name', name],
    ['address-line1', street],
    ['email', 'kim@example.org'],
  ] as const)
    await tab.$eval(
      `#detail-${field}`,
      (box, typed) => {
        (box as unknown as HTMLInputElement).value = typed;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  await typeLetter(tab, letter);
  await waitFor('the details to be stored', async () => JSON.stringify(await allStoredIn(tab)).includes(street));
}

async function printAll(tab: Page): Promise<void> {
  await press(tab, '#event-print-all');
  await waitFor('the letters to be printed', async () =>
    Object.keys(await storedNow(tab)).some((key) => key.startsWith('print:')),
  );
  await tab.bringToFront();
  await tab.waitForSelector('#event-printed:enabled');
}

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
}
interface Api {
  storage: { local: Area; session: Area };
}

/** Everything that is stored, in both areas, by key. */
function storedNow(tab: Page): Promise<Record<string, unknown>> {
  return tab.evaluate(async () => {
    const { storage } =
      (globalThis as unknown as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
    return { ...(await storage.local.get(null)), ...(await storage.session.get(null)) };
  });
}

/** All that the open pages of the extension show or hold: their markup, and what is in their boxes. */
async function shownNow(stage: Stage): Promise<string> {
  const texts: string[] = [];
  for (const page of await stage.session.browser.pages()) {
    const text = await page
      .evaluate(() =>
        location.protocol.endsWith('-extension:')
          ? document.documentElement.outerHTML +
            [...document.querySelectorAll<HTMLInputElement>('input,textarea,select')]
              .map(({ value }) => value)
              .join('\n')
          : '',
      )
      .catch(() => '');
    texts.push(text);
  }
  return texts.join('\n');
}

/** Where marks of a writer are found: keys of records, and `shown` for the pages. */
async function tracesOf(writer: Writer, stage: Stage, tab: Page): Promise<string[]> {
  const isIn = (text: string) => marksOf(writer).some((mark) => text.includes(mark));
  const stored = Object.entries(await storedNow(tab)).filter(([, value]) => isIn(JSON.stringify(value)));
  return [...stored.map(([key]) => key), ...(isIn(await shownNow(stage)) ? ['shown'] : [])];
}

describe.each(BROWSERS)('a letter-writing event in %s', (name) => {
  let stage: Stage;
  let tab: Page;

  beforeAll(async () => {
    stage = await startStage(name);
  });
  afterEach(async () => {
    for (const page of await stage.session.browser.pages())
      if (await page.evaluate(() => location.protocol.endsWith('-extension:')).catch(() => false))
        await page.close().catch(() => undefined);
    await closeSitePages(stage.session);
  });
  afterAll(() => stage?.close());

  test('nothing of a writer is left for the next one, and the owner gets back what is theirs', async () => {
    await stage.put(records());
    const other = await openWorkspace(stage.session);
    tab = await openWorkspace(stage.session);
    const before = await storedNow(tab);
    await start(tab, other);
    await waitFor('focus', () => tab.evaluate(() => document.activeElement?.id === 'event-heading'));
    await untilWriter(other, 1);
    // nothing of the owner's is on any page
    expect(await shownNow(stage)).not.toMatch(/Ownerly|at home/);
    expect(await count(tab, '#library, #import, #log, #backup, #erase')).toBe(0);

    const [first, second] = WRITERS;
    await tab.bringToFront();
    await write(tab, first);
    await waitFor('the other window to follow', async () => (await valueOf(other, '#letter')) === first.letter);
    await press(tab, '#event-queue');
    await tab.waitForSelector('#event-letters li');
    // the usual target alone, by its name and a number
    expect(await count(tab, '#event-letters li')).toBe(1);
    expect(await textOf(tab, '#event-letters')).toContain('Ada Sample');
    expect(await textOf(tab, '#event')).not.toContain(first.name);
    await loadAnew([tab, other], () => press(tab, '#event-next'));
    for (const page of [tab, other]) await untilWriter(page, 2);
    expect(await tracesOf(first, stage, tab)).toEqual(['event']);
    // neither can the browser bring it back
    await tab.bringToFront();
    for (const box of ['#letter', '#detail-family-name', '#detail-address-line1']) {
      await tab.focus(box);
      await tab.keyboard.down('Control');
      await tab.keyboard.press('z');
      await tab.keyboard.up('Control');
      expect(await valueOf(tab, box)).toBe('');
    }

    await write(tab, second);
    const { page } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    expect(await popup.value('#letter')).toBe(second.letter);
    expect(await popup.text('#event-on')).toContain('Writer no. 2');
    await pressFill(popup);
    await popup.waitFor('#sent-yes');
    await popup.click('#sent-yes');
    await popup.waitFor('#sent-answer:not(:empty)');
    await popup.close();
    await page.close();

    await tab.bringToFront();
    await press(tab, '#event-end');
    await tab.waitForSelector('#event-tally');
    const tally = await tab.$$eval('#event-tally li', (lines) => lines.map((line) => line.textContent));
    expect(tally).toEqual(['2 people wrote', '1 letter on paper', 'Sent by web form: 1']);
    expect(await count(tab, '#event-finish:disabled')).toBe(1);
    // what nobody printed cannot be said to be
    expect(await count(tab, '#event-printed:disabled')).toBe(1);
    await printAll(tab);
    await press(tab, '#event-printed');
    await tab.waitForSelector('#event-finish:enabled');
    await waitFor('nothing to be left', async () => (await tracesOf(first, stage, tab)).length === 0);
    expect(await textOf(tab, '#event-tally')).toContain('1 letter on paper');
    await loadAnew([tab, other], () => press(tab, '#event-finish'));
    for (const window of [tab, other])
      await until(window, 'the owner’s own page', () => {
        const letter = document.querySelector<HTMLTextAreaElement>('#letter:enabled');
        return (
          document.documentElement.dataset.ready === 'true' &&
          document.querySelector('#event') === null &&
          letter?.value.includes('at home') === true
        );
      });
    for (const writer of WRITERS) expect(await tracesOf(writer, stage, tab)).toEqual([]);
    const { 'event-turn': _, ...after } = await storedNow(tab);
    expect(after).toEqual(before);
    expect(await valueOf(tab, '#detail-family-name')).toBe('Ownerly');
    await waitFor('the end to be told', async () => (await textOf(tab, '#workspace-status')).includes('over'));
  }, 180_000);

  test('a letter that would be lost is asked about, and one that was printed is gone from the page that prints', async () => {
    await stage.put(records());
    tab = await openWorkspace(stage.session);
    await start(tab);
    const [first] = WRITERS;
    await tab.bringToFront();
    await write(tab, first);
    await press(tab, '#event-next');
    await tab.waitForSelector('#event-sure');
    // Enter that is held on answers nothing that cannot be undone
    await waitFor('focus', () => tab.evaluate(() => document.activeElement?.id === 'event-stay'));
    await press(tab, '#event-stay');
    await tab.waitForSelector('#event-next');
    expect(await valueOf(tab, '#letter')).toBe(first.letter);
    await press(tab, '#event-targets [value=envoy]');
    await press(tab, '#event-queue');
    await waitFor('two letters', async () => (await count(tab, '#event-letters li')) === 2);
    await press(tab, '#event-letters li:nth-child(2) .take-out');
    await waitFor('one letter', async () => (await count(tab, '#event-letters li')) === 1);
    await printAll(tab);
    // another letter comes while the printer runs
    await press(tab, '#event-targets [value=minister]');
    await press(tab, '#event-queue');
    await waitFor('two letters', async () => (await count(tab, '#event-letters li')) === 2);
    await press(tab, '#event-printed');
    await waitFor('the other one to stay', async () => (await count(tab, '#event-letters li')) === 1);
    expect(await textOf(tab, '#event-letters')).toContain('Ben Envoy');
    await waitFor('only that to be left', async () => (await count(tab, '#event-printed:disabled')) === 1);
    await printAll(tab);
    await press(tab, '#event-printed');
    await waitFor('the queue to be empty', async () => (await count(tab, '#event-letters li')) === 0);
    await press(tab, '#event-next');
    await tab.waitForSelector('#event-next-yes');
    await loadAnew([tab], () => press(tab, '#event-next-yes'));
    await untilWriter(tab, 2);
    await waitFor('nothing to be left', async () => (await tracesOf(first, stage, tab)).length === 0);
  }, 120_000);

  test('what others have written and is printed now does not come into the log of whoever writes', async () => {
    await stage.put(records());
    tab = await openWorkspace(stage.session);
    await start(tab);
    const [first, second] = WRITERS;
    await tab.bringToFront();
    await write(tab, first);
    await press(tab, '#event-queue');
    await tab.waitForSelector('#event-letters li');
    await loadAnew([tab], () => press(tab, '#event-next'));
    await untilWriter(tab, 2);
    await write(tab, second);
    await printAll(tab);
    const paper = await waitFor('the sheets', async () => {
      // Firefox does not say where a page is that the extension has opened
      for (const page of await stage.session.browser.pages())
        if (
          await page
            .evaluate(() => location.pathname === '/print.html' && document.documentElement.dataset.ready === 'true')
            .catch(() => false)
        )
          return page;
      return undefined;
    });
    // the browser's print window has closed
    await paper.evaluate(() => dispatchEvent(new Event('afterprint')));
    await new Promise((resolve) => setTimeout(resolve, 500));
    // where it asks whether they came out, they did
    if ((await count(paper, '#printed-yes')) > 0) {
      await press(paper, '#printed-yes');
      await waitFor('it to be noted', async () => (await textOf(paper, '#print-status')) !== '');
    }
    expect(await textOf(tab, '.target[data-target=minister] .state')).not.toContain('rinted');
    await tab.bringToFront();
    await press(tab, '#event-printed');
    await waitFor('the queue to be empty', async () => (await count(tab, '#event-letters li')) === 0);
    await waitFor('the paper to be gone', async () => (await count(paper, '#print-gone')) === 1);
    expect(await tracesOf(first, stage, tab)).toEqual([]);
  }, 120_000);

  test('an event goes on after the page is closed, and can be held by keyboard alone', async () => {
    await stage.put(records());
    tab = await openWorkspace(stage.session);
    await tab.focus('#event-action');
    await tab.keyboard.press('Tab');
    await loadAnew([tab], () => tab.keyboard.press('Enter'));
    await untilWriter(tab, 1);
    await write(tab, WRITERS[0]);
    await tab.close();
    tab = await openWorkspace(stage.session);
    expect(await valueOf(tab, '#letter')).toBe(WRITERS[0].letter);
    await tab.focus('#event-heading');
    const order: string[] = [];
    for (let n = 0; n < 3; n++) {
      await tab.keyboard.press('Tab');
      order.push(
        await tab.evaluate(() => (document.activeElement as HTMLInputElement).value || document.activeElement!.id),
      );
    }
    expect(order).toEqual(['minister', 'envoy', 'event-queue']);
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('#event-letters li');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('event-next');
    await loadAnew([tab], () => tab.keyboard.press('Enter'));
    await untilWriter(tab, 2);
    await waitFor('focus', () => tab.evaluate(() => document.activeElement?.id === 'event-heading'));
  }, 120_000);
});

describe.each(
  BROWSERS.flatMap((name) => [
    { name, look: 'light', options: { colorScheme: 'light' as const } },
    { name, look: 'dark', options: { colorScheme: 'dark' as const } },
    { name, look: 'Arabic', options: { language: 'ar' } },
  ]),
)('an event in $name, $look', ({ name, look, options }) => {
  test('passes axe in every state and fits a window of 320 px', async () => {
    const stage = await startStage(name, options);
    try {
      await stage.put(records());
      const tab = await openWorkspace(stage.session);
      if (name === 'chromium' && 'colorScheme' in options)
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme! }]);
      const everywhere = async (state: string, selector: string) => {
        for (const width of [320, 900]) {
          await tab.setViewport({ width, height: 700 });
          expect([state, await faults(tab, selector)]).toEqual([state, []]);
          if (process.env.EVENT_SHOTS === undefined || name !== 'chromium') continue;
          const part = (await tab.$(selector))!;
          await part.screenshot({ path: `${process.env.EVENT_SHOTS}/event-${look}-${state}-${width}.png` });
        }
      };
      await everywhere('before', '#start-event');
      await loadAnew([tab], () => press(tab, '#event-start'));
      await until(
        tab,
        'the event',
        () =>
          document.documentElement.dataset.ready === 'true' &&
          document.querySelector('#event-targets') !== null &&
          document.querySelector('#letter:enabled') !== null,
      );
      await tab.bringToFront();
      await write(tab, WRITERS[0]);
      await press(tab, '#event-next');
      await tab.waitForSelector('#event-sure');
      await everywhere('asking', '#event');
      await press(tab, '#event-stay');
      await press(tab, '#event-queue');
      await tab.waitForSelector('#event-letters li');
      await everywhere('on', '#event');
      await press(tab, '#event-end');
      await tab.waitForSelector('#event-tally');
      await everywhere('tally', '#event');
    } finally {
      await stage.close();
    }
  }, 120_000);
});
