import type { Frame } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../browsers/driver';
import { loadFixture } from '../site/loadFixture';
import {
  BROWSERS,
  closeSitePages,
  LETTER,
  openPopup,
  readDocument,
  recordedEvents,
  type Stage,
  startStage,
  SUPPORTER,
} from './session';

const LOOKALIKES = [
  'https://www.whitehouse.gov.example/contact/',
  'https://whitehouse.gov.evil.example/contact/',
  'https://www.whitehouse.gov:8443/contact/',
  'http://www.whitehouse.gov/contact/',
  'https://elsewhere.example/contact/',
];

describe.each(BROWSERS)('what must never happen, in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(name);
    await stage.store(SUPPORTER, LETTER);
    stage.site.use(loadFixture('v3-2018-08'));
  });
  afterEach(() => closeSitePages(stage.session));
  afterAll(() => stage?.close());

  test.each(LOOKALIKES)('%s gets nothing', async (url) => {
    // a form that would be known at once on the real host, at the path asked for
    const fixture = loadFixture('v4-2021');
    stage.site.use(fixture);
    const page = await stage.session.open(url);
    // Chromium goes to https for this host by itself: then it is the real one, and no lookalike
    if (page.url().startsWith('https://www.whitehouse.gov/')) return expect(url).toMatch(/^http:/);
    const before = await readDocument(page.mainFrame());
    const popup = await openPopup(stage.session, page, 'elsewhere');
    expect(await popup.count('#fill')).toBe(0);
    await popup.close();
    await stage.session.runCommand('fill-form', page);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await readDocument(page.mainFrame())).toEqual(before);
    expect(await page.evaluate(() => document.querySelector('own-words-status'))).toBeNull();
  });

  test('the real form inside a stranger’s page gets nothing', async () => {
    stage.site.use(loadFixture('v4-2021'));
    const page = await stage.session.open('https://elsewhere.example/__frame-page/');
    const frame = await framed(page.frames(), 'https://www.whitehouse.gov/contact/', page);
    const before = await readDocument(frame);
    await stage.session.runCommand('fill-form', page);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await readDocument(frame)).controls).toEqual(before.controls);
  });

  test('a stranger’s form inside the real page gets nothing', async () => {
    stage.site.use(loadFixture('v4-2021'));
    const page = await stage.session.open('https://www.whitehouse.gov/__stranger-frame/');
    const frame = await framed(page.frames(), 'https://elsewhere.example/contact/', page);
    const before = await readDocument(frame);
    const popup = await openPopup(stage.session, page, 'no-form');
    expect(await popup.count('#fill')).toBe(0);
    await popup.close();
    expect(await readDocument(frame)).toEqual(before);
  });

  test('a page that changes between preview and Fill is not filled by the old plan', async () => {
    const { page, frame } = await stage.open('v3-2018-08');
    const popup = await openPopup(stage.session, page, 'found');
    // in one turn with the press, before the page session could report the change
    await frame.evaluate(() => {
      const box = document.querySelector('[name="Contact.FirstName"]') as HTMLInputElement;
      box.name = 'something_else';
    });
    await popup.click('#fill');
    await popup.waitFor('#report[data-did=fill]');
    const filled = await frame.evaluate(
      () => (document.querySelector('[name=something_else]') as HTMLInputElement).value,
    );
    expect(filled === '' || (await popup.attribute('#page-status', 'data-version')) === '').toBe(true);
    await popup.close();
  });

  test('opening the page and the popup alone changes nothing on the page', async () => {
    const { page, frame } = await stage.open('v3-2018-08');
    const before = await readDocument(frame);
    const popup = await openPopup(stage.session, page, 'found');
    await popup.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await readDocument(frame)).toEqual(before);
    expect(await page.evaluate(() => document.querySelector('own-words-status'))).toBeNull();
    expect(await recordedEvents(page)).toEqual([]);
  });

  test('filling leaves the markup of the page as it was, apart from our own element', async () => {
    const { page, frame } = await stage.open('v3-2018-08');
    const before = await readDocument(frame);
    const scrolled = await frame.evaluate(() => [scrollX, scrollY, document.activeElement?.localName]);
    const popup = await openPopup(stage.session, page, 'found');
    await popup.click('#fill');
    await popup.waitFor('#report[data-did=fill]');
    expect((await readDocument(frame)).markup).toBe(before.markup);
    expect(await frame.evaluate(() => [scrollX, scrollY, document.activeElement?.localName])).toEqual(scrolled);
    await popup.close();
  });
});

async function framed(frames: Frame[], url: string, page: { frames(): Frame[] }): Promise<Frame> {
  return waitFor(
    `frame ${url}`,
    async () => page.frames().find((frame) => frame.url() === url) ?? frames.find((frame) => frame.url() === url),
  );
}
