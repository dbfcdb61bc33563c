import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { overflow, violations } from './axe';
import { busyDeskRecords, openBusyDesk } from './busyDesk';
import { pasteDocument } from './pasteDocument';
import { openAsking, popupPage } from './popupPage';
import { BROWSERS, closeSitePages, LETTER, openPopup, pressFill, type Stage, startStage, SUPPORTER } from './session';

const WIDE = { width: 900, height: 700 };
const NARROW = { width: 320, height: 640 };

describe.each(BROWSERS.flatMap((name) => (['light', 'dark'] as const).map((scheme) => ({ name, scheme }))))(
  'screens in $name, $scheme',
  ({ name, scheme }) => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await startStage(name, { colorScheme: scheme });
      await stage.store(SUPPORTER, LETTER);
    });
    afterEach(() => closeSitePages(stage.session));
    afterAll(() => stage?.close());

    test.each(['popup.html', 'workspace.html', 'practice.html'])(
      '%s passes axe and fits a window of 320 px',
      async (file) => {
        const tab = await stage.session.openExtensionPage(file);
        await tab.waitForSelector('#letter:enabled, #practice-form');
        if (name === 'chromium') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
        for (const viewport of [WIDE, NARROW]) {
          await tab.setViewport(viewport);
          expect(await violations(tab)).toEqual([]);
          expect(await overflow(tab)).toBeLessThanOrEqual(0);
        }
        await tab.close();
      },
    );

    test('each box and list for a detail tells the browser what it is for, and each text its direction', async () => {
      await stage.store({ ...SUPPORTER, country: 'US' }, LETTER);
      const tab = await stage.session.openExtensionPage('workspace.html');
      await tab.waitForSelector('select#detail-address-level1:enabled');
      const silent = await tab.$$eval('#details :is(input, select)', (boxes) =>
        boxes.filter((box) => box.getAttribute('autocomplete') === null).map(({ id }) => id),
      );
      expect(silent).toEqual([]);
      const given = await tab.$$eval('input[type=text], input:not([type]), textarea', (boxes) =>
        boxes.filter((box) => box.getAttribute('dir') === null).map(({ id }) => id),
      );
      expect(given).toEqual([]);
      await tab.close();
    });

    test('the review of an action, the library and its facts pass axe and fit a window of 320 px', async () => {
      const tab = await stage.session.openExtensionPage('workspace.html');
      await tab.waitForSelector('#letter:enabled');
      if (name === 'chromium') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await pasteDocument(tab);
      for (const shown of ['#review', '#facts']) {
        await tab.waitForSelector(shown);
        for (const viewport of [WIDE, NARROW]) {
          await tab.setViewport(viewport);
          expect(await violations(tab)).toEqual([]);
          expect(await overflow(tab)).toBeLessThanOrEqual(0);
        }
        if (shown === '#review')
          await tab.$eval('#review-save', (button) => (button as unknown as HTMLElement).click());
      }
      await tab.close();
    });

    test('the letter desk with all its parts open passes axe and fits a window of 320 px', async () => {
      await stage.put(busyDeskRecords());
      const tab = await stage.session.openExtensionPage('workspace.html');
      await tab.waitForSelector('#letter:enabled');
      if (name === 'chromium') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await openBusyDesk(tab);
      for (const viewport of [WIDE, { ...WIDE, width: 1300 }, NARROW]) {
        await tab.setViewport(viewport);
        expect(await violations(tab)).toEqual([]);
        expect(await overflow(tab)).toBeLessThanOrEqual(0);
      }
      await tab.$eval('#focus-mode', (button) => (button as unknown as HTMLElement).click());
      await tab.waitForSelector('html[data-focus]');
      expect(await violations(tab)).toEqual([]);
      expect(await overflow(tab)).toBeLessThanOrEqual(0);
      await tab.close();
    });

    test.runIf(name === 'chromium')(
      'the real popup passes axe on first run, with a form, and when filled',
      async () => {
        for (const supporter of [{}, SUPPORTER]) {
          await stage.store(supporter, LETTER);
          const { page } = await stage.open('v5-2022');
          const popup = await openPopup(stage.session, page, 'found');
          const inside = await popupPage(stage.session);
          await inside.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          expect(await violations(inside)).toEqual([]);
          await pressFill(popup);
          expect(await violations(inside)).toEqual([]);
          await popup.close();
          await page.close();
        }
      },
    );

    test.runIf(name === 'chromium')(
      'the popup that asks about fields passes axe with all its parts open, and fits a window of 320 px',
      async () => {
        await stage.store(SUPPORTER, LETTER);
        const { page } = await stage.open('unclear-labels');
        const popup = await openPopup(stage.session, page, 'found');
        const inside = await popupPage(stage.session);
        await inside.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await openAsking(inside);
        for (const viewport of [{ width: 395, height: 600 }, NARROW]) {
          await inside.setViewport(viewport);
          expect(await violations(inside)).toEqual([]);
          expect(await overflow(inside)).toBeLessThanOrEqual(0);
        }
        await popup.close();
      },
    );
  },
);

describe('in forced colours', () => {
  test.runIf(BROWSERS.includes('chromium'))('the marks in the letter can be seen', async () => {
    const stage = await startStage('chromium');
    try {
      await stage.put(busyDeskRecords());
      const tab = await stage.session.openExtensionPage('workspace.html');
      await (
        await tab.createCDPSession()
      ).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await openBusyDesk(tab);
      const letter = (await tab.$('.marked'))!;
      const shot = () => letter.screenshot({ encoding: 'base64' });
      const marked = await shot();
      await tab.evaluate(() => CSS.highlights.clear());
      const bare = await shot();
      const page = await stage.session.browser.newPage();
      expect(await differingPixels(page, marked, bare)).toBeGreaterThan(1000);
    } finally {
      await stage.close();
    }
  });
});

/** In how many pixels two screenshots are as different as ink and paper, as an empty page finds out. */
function differingPixels(page: Page, ...shots: [string, string]): Promise<number> {
  return page.evaluate(async (both) => {
    const [a, b] = await Promise.all(
      both.map(async (shot) => {
        const image = new Image();
        image.src = `data:image/png;base64,${shot}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    return a!.filter((red, at) => at % 4 === 0 && Math.abs(red - b![at]!) > 128).length;
  }, shots);
}

describe('from right to left', () => {
  test.runIf(BROWSERS.includes('chromium'))(
    'the popup that asks about fields is Arabic, passes axe and fits',
    async () => {
      const stage = await startStage('chromium', { language: 'ar' });
      try {
        await stage.store(SUPPORTER, LETTER);
        const { page } = await stage.open('unclear-labels');
        await openPopup(stage.session, page, 'found');
        const inside = await popupPage(stage.session);
        await openAsking(inside);
        expect(await inside.evaluate(() => document.documentElement.dir)).toBe('rtl');
        for (const viewport of [{ width: 395, height: 600 }, NARROW]) {
          await inside.setViewport(viewport);
          expect(await violations(inside)).toEqual([]);
          expect(await overflow(inside)).toBeLessThanOrEqual(0);
        }
      } finally {
        await stage.close();
      }
    },
  );

  test.each(BROWSERS)('in %s the pages are Arabic and read from the right', async (name) => {
    const stage = await startStage(name, { language: 'ar' });
    try {
      const tab = await stage.session.openExtensionPage('workspace.html');
      await tab.waitForSelector('#letter:enabled');
      expect(await tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        'ar',
        'rtl',
      ]);
      expect(await violations(tab)).toEqual([]);
      await tab.setViewport(NARROW);
      expect(await overflow(tab)).toBeLessThanOrEqual(0);
      await tab.close();
      await stage.put(busyDeskRecords('arabic-lightly-edited'));
      const desk = await stage.session.openExtensionPage('workspace.html');
      await openBusyDesk(desk);
      expect(await violations(desk)).toEqual([]);
      await desk.setViewport(NARROW);
      expect(await overflow(desk)).toBeLessThanOrEqual(0);
    } finally {
      await stage.close();
    }
  });
});

describe.each(BROWSERS)('the status card in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(name);
    await stage.store(SUPPORTER, LETTER);
  });
  afterAll(() => stage?.close());

  test.each([NARROW, WIDE])(
    'covers none of the form’s fields and buttons at $width px, wherever the page is scrolled to',
    async (viewport) => {
      const { page } = await stage.open('v7-2025-02');
      await page.setViewport(viewport);
      const popup = await openPopup(stage.session, page, 'found');
      await pressFill(popup);
      await popup.close();
      const steps = 12;
      for (let step = 0; step <= steps; step++) {
        await page.evaluate(
          (share) => scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight)),
          step / steps,
        );
        await new Promise((resolve) => setTimeout(resolve, 120));
        const covered = await page.evaluate(
          () =>
            [...document.querySelectorAll('main :is(input,select,textarea,button)')].filter((control) => {
              const { left, top, right, bottom } = control.getBoundingClientRect();
              const xs = [left + 3, (left + right) / 2, right - 3];
              const ys = [top + 3, (top + bottom) / 2, bottom - 3];
              return xs.some((x) => ys.some((y) => document.elementFromPoint(x, y)?.localName === 'own-words-status'));
            }).length,
        );
        expect(covered).toBe(0);
      }
      await page.close();
    },
  );

  test('is there and in its place under a strict Content Security Policy of the page', async () => {
    const { page } = await stage.open('v3-2018-08');
    await page.setViewport(WIDE);
    await page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "style-src 'none'; script-src 'none'";
      document.head.append(policy);
    });
    const popup = await openPopup(stage.session, page, 'found');
    await pressFill(popup);
    await popup.close();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const width = await page.evaluate(() => {
      const row = [...Array(innerWidth).keys()].filter((x) =>
        [...Array(innerHeight / 20).keys()].some(
          (y) => document.elementFromPoint(x, y * 20)?.localName === 'own-words-status',
        ),
      );
      return row.length;
    });
    // 288 px as the card's own style says, not the whole width of an unstyled block
    expect(width).toBeGreaterThan(200);
    expect(width).toBeLessThanOrEqual(288);
    await page.close();
  });
});
