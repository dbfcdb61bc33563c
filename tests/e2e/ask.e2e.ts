import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Popup, waitFor } from '../browsers/driver';
import {
  BROWSERS,
  closeSitePages,
  LETTER,
  openPopup,
  pressFill,
  readControls,
  readDocument,
  recordedEvents,
  type Stage,
  startStage,
  SUPPORTER,
} from './session';

const SLUG = 'unclear-labels';

describe.each(BROWSERS)('asking about fields in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(name);
  });
  beforeEach(() => stage.store(SUPPORTER, LETTER));
  afterEach(() => closeSitePages(stage.session));
  afterAll(() => stage?.close());

  const valueOf = async (page: Page, selector: string) => (await readControls(page.mainFrame(), [selector]))[0]?.value;
  const answers = async () => Object.values(((await stage.stored('answers')) as Stored | undefined)?.data ?? {});

  /** Answers “Which field is this?” for the field of a label. */
  async function answer(popup: Popup, label: string, kind: string): Promise<void> {
    await popup.waitFor('#asked[open]');
    const ref = await popup.evaluate<string>(
      `const nameOf = (item) => item.querySelector('bdi').textContent.replace(/[\\u2066-\\u2069]/g, '');
       const entry = [...document.querySelectorAll('#asked li')].find((item) => nameOf(item) === ${JSON.stringify(label)});
       const select = entry.querySelector('select');
       select.value = ${JSON.stringify(kind)};
       select.dispatchEvent(new Event('change', { bubbles: true }));
       return select.dataset.ask`,
    );
    await popup.waitFor(`[data-remember="${ref}"]:enabled`);
    await popup.click(`[data-remember="${ref}"]`);
  }

  /** Presses “Point at it in the page”, and waits until the page asks. */
  async function point(page: Page, kind: string): Promise<void> {
    const popup = await openPopup(stage.session, page, 'found');
    await popup.waitFor(`[data-point=${kind}]`);
    await popup.click(`[data-point=${kind}]`);
    await waitFor('popup closed', async () => !(await popup.isOpen()));
    await page.bringToFront();
    await waitFor('the page asks', () => hasPicker(page));
    await waitFor('keys come to it', () => page.evaluate(() => document.activeElement?.localName === 'own-words-pick'));
  }

  const hasPicker = (page: Page) => page.evaluate(() => document.querySelector('own-words-pick') !== null);

  test('an answer is filled, remembered, and taken back', async () => {
    const { page } = await stage.open(SLUG);
    const popup = await openPopup(stage.session, page, 'found');
    expect(await popup.count('#plan tr[data-kind=given-name]')).toBe(0);
    await answer(popup, 'Please put this one in first', 'given-name');
    await popup.waitFor('#plan tr[data-kind=given-name][data-skip=""]');
    expect(await popup.evaluate('return document.activeElement.localName')).not.toBe('body');
    await answer(popup, 'The second part', 'message');
    await popup.waitFor('#plan tr[data-kind=message][data-skip=""]');
    await pressFill(popup);
    expect(await valueOf(page, '[name=box_a]')).toBe(SUPPORTER['given-name']);
    expect(await valueOf(page, '[name=box_b]')).toBe('');
    expect(await valueOf(page, '[name=box_c]')).toBe(LETTER);
    await popup.click('#undo');
    await popup.waitFor('#report[data-did=undo]');
    await popup.close();

    await page.reload();
    const again = await openPopup(stage.session, page, 'found');
    await again.waitFor('#plan tr[data-kind=given-name][data-skip=""]');
    await again.click('#answers summary');
    await again.click('#answers [data-answer=given-name] .forget');
    await waitFor('the answer gone', async () => (await again.count('#answers [data-answer=given-name]')) === 0);
    expect(await again.count('#plan tr[data-kind=given-name]')).toBe(0);
    expect(await again.count('#answers [data-answer=message]')).toBe(1);
    await again.close();
    expect((await answers()).map(({ answers }) => Object.values(answers))).toEqual([['message']]);
    expect(stage.site.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('the keyboard command fills what was answered', async () => {
    const { page } = await stage.open(SLUG);
    const popup = await openPopup(stage.session, page, 'found');
    await answer(popup, 'The first part', 'message');
    await popup.waitFor('#answers');
    await popup.close();
    await stage.session.runCommand('fill-form', page);
    await waitFor('filled', async () => (await valueOf(page, '[name=box_b]')) !== '');
    expect(await valueOf(page, '[name=box_b]')).toBe(LETTER);
  });

  test('a field is pointed at with the pointer, and the page notices no press', async () => {
    const { page } = await stage.open(SLUG);
    const before = await readDocument(page.mainFrame());
    await point(page, 'message');
    // what lies over the page still lets it be scrolled
    await page.mouse.move(300, 400);
    await page.mouse.wheel({ deltaY: 300 });
    await waitFor('scrolled', () => page.evaluate(() => scrollY > 0));
    await page.$eval('[name=box_c]', (box) => box.scrollIntoView({ block: 'center' }));
    const [x, y] = await middleOf(page, '[name=box_c]');
    await page.mouse.click(x, y);
    await waitFor('remembered', async () => (await answers()).length === 1, 10_000);
    expect(await recordedEvents(page)).toEqual([]);
    await waitFor('the page left to itself', async () => !(await hasPicker(page)), 10_000);
    expect(await readDocument(page.mainFrame())).toEqual(before);
    const popup = await openPopup(stage.session, page, 'found');
    await popup.waitFor('#plan tr[data-kind=message][data-skip=""]');
    await pressFill(popup);
    expect(await valueOf(page, '[name=box_b]')).toBe('');
    expect(await valueOf(page, '[name=box_c]')).toBe(LETTER);
    await popup.close();
    expect(stage.site.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('a field is chosen with keys alone, and the page notices no key', async () => {
    const { page } = await stage.open(SLUG);
    await point(page, 'given-name');
    // the fields that take one line: the first, the last name, and no more than these two, round and round
    for (const key of ['Tab', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown'] as const)
      await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await waitFor('remembered', async () => (await answers()).length === 1, 10_000);
    expect(await recordedEvents(page)).toEqual([]);
    expect((await answers())[0]?.answers).toEqual({ 'text|text|box_a': 'given-name' });
  });

  test('the page has no way into the frame that lies over it', async () => {
    const { page } = await stage.open(SLUG);
    await point(page, 'given-name');
    const ways = await page.evaluate(() => [
      window.length,
      document.querySelectorAll('iframe').length,
      document.querySelector('own-words-pick')?.shadowRoot,
      (document.activeElement as { contentWindow?: unknown } | null)?.contentWindow ?? null,
    ]);
    expect(ways).toEqual([0, 0, null, null]);
  });

  test('Escape leaves everything as it was', async () => {
    const { page } = await stage.open(SLUG);
    await page.focus('[name=last]');
    const before = await readDocument(page.mainFrame());
    await point(page, 'message');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await waitFor('the page left to itself', async () => !(await hasPicker(page)));
    expect(await recordedEvents(page)).toEqual([]);
    expect(await readDocument(page.mainFrame())).toEqual(before);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name)).toBe('last');
    expect(await answers()).toEqual([]);
  });

  test('it works under a strict Content Security Policy, and in a form that stands in a frame of the page', async () => {
    const { page } = await stage.open(SLUG);
    await page.evaluate(async () => {
      const form = document.querySelector('main form') as HTMLFormElement;
      const frame = document.createElement('iframe');
      frame.srcdoc = form.outerHTML;
      frame.style.cssText = 'width: 600px; height: 900px; margin: 30px';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      form.replaceWith(frame);
      await loaded;
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "default-src 'none'";
      document.head.append(policy);
    });
    await point(page, 'given-name');
    const [x, y] = await page.$eval('main iframe', (element) => {
      const frame = element as HTMLIFrameElement;
      const box = frame.contentDocument?.querySelector('[name=box_a]')?.getBoundingClientRect() as DOMRect;
      const outer = frame.getBoundingClientRect();
      return [
        outer.left + frame.clientLeft + box.left + box.width / 2,
        outer.top + frame.clientTop + box.top + box.height / 2,
      ] as [number, number];
    });
    await page.mouse.click(x, y);
    await waitFor('remembered', async () => (await answers()).length === 1, 10_000);
    expect((await answers())[0]?.answers).toEqual({ 'text|text|box_a': 'given-name' });
    expect(await recordedEvents(page)).toEqual([]);
  });

  test('opening the popup ends it, and the form can be filled at once', async () => {
    const { page } = await stage.open(SLUG);
    await point(page, 'given-name');
    const popup = await openPopup(stage.session, page, 'found');
    await waitFor('the page left to itself', async () => !(await hasPicker(page)));
    await pressFill(popup);
    expect(await valueOf(page, '[name=last]')).toBe(SUPPORTER['family-name']);
    await popup.close();
  });

  test('neither a decoy nor a field that cannot hold it is taken when pressed', async () => {
    const { page } = await stage.open(SLUG);
    // the page moves its decoy to where it can be pressed, after it was seen to be one
    await point(page, 'given-name');
    await page.evaluate(() => {
      const trap = document.querySelector('[name=box_d]')?.parentElement as HTMLElement;
      trap.style.cssText = 'position: fixed; inset: 50% auto auto 10px; width: 200px; height: 60px; background: #eee';
    });
    for (const selector of ['[name=box_d]', '[name=box_b]']) {
      if (selector === '[name=box_b]') await page.$eval(selector, (box) => box.scrollIntoView({ block: 'center' }));
      const [x, y] = await middleOf(page, selector);
      await page.mouse.click(x, y);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await hasPicker(page)).toBe(true);
    expect(await answers()).toEqual([]);
    expect(await recordedEvents(page)).toEqual([]);
  });

  test('a form that is new can be filled by hand: values to copy, and a report without any', async () => {
    const { page } = await stage.open(SLUG);
    await page.type('[name=box_a]', 'Typed Secret');
    const popup = await openPopup(stage.session, page, 'found');
    await popup.click('#by-hand summary');
    await popup.evaluate(
      'window.copied = []; navigator.clipboard.writeText = async (text) => void window.copied.push(text)',
    );
    await popup.click('#by-hand [data-copy=family-name]');
    await popup.waitFor('#by-hand-said:not(:empty)');
    await popup.click('#by-hand [data-copy=message]');
    await popup.click('#copy-report');
    const copied = () => popup.evaluate<string[]>('return [...window.copied]');
    await waitFor('the report copied', async () => (await copied()).length === 3);
    const [family, letter, report] = (await copied()) as [string, string, string];
    expect(await popup.text('#copy-report')).toBe('Copy a report about this form');
    expect(await popup.text('#by-hand-said')).toContain('report about this form');
    expect(family).toBe(SUPPORTER['family-name']);
    expect(letter).toBe(LETTER);
    expect(report).toContain('Please put this one in first');
    expect(report).not.toContain('Typed Secret');
    for (const key of ['given-name', 'family-name', 'email', 'tel', 'address-line1', 'postal-code'])
      expect(report).not.toContain(SUPPORTER[key]);
    await popup.close();
  });

  test('there is nothing of this on a known form', async () => {
    const { page } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    for (const part of ['#asked', '#missing', '#answers', '#by-hand']) expect(await popup.count(part)).toBe(0);
    await popup.close();
  });
});

interface Stored {
  data: Record<string, { answers: Record<string, string> }>;
}

async function middleOf(page: Page, selector: string): Promise<[number, number]> {
  return page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as [number, number];
  });
}
