import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listFixtures } from '../site/loadFixture';
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

/** Pages without anything to fill have their own tests. */
const WITH_FORM = listFixtures().filter((slug) => !['no-form', 'closed-form', 'many-fields'].includes(slug));

describe.each(BROWSERS)('filling in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(name);
    await stage.store(SUPPORTER, LETTER);
  });
  afterAll(() => stage?.close());
  afterEach(() => closeSitePages(stage.session));

  test.each(WITH_FORM)('%s: each field gets what is expected, all else stays, nothing is sent', async (slug) => {
    const { fixture, page, frame } = await stage.open(slug);
    const steps = fixture.steps ?? [{ expected: fixture.expected, left: fixture.left }];
    for (const step of steps) {
      if (step.press !== undefined) await frame.click(step.press);
      const pressed = await recordedEvents(page);
      const before = await readDocument(frame);
      const outside = await readDocument(page.mainFrame());
      const others = Object.keys(fixture.expected).length === 0 ? [] : (fixture.untouched ?? []);
      const untouched = await readControls(frame, others);

      const nothing = Object.keys(step.expected).length === 0;
      const popup = await openPopup(stage.session, page, 'found');
      expect(await popup.attribute('#page-status', 'data-version')).toBe(fixture.version ?? '');
      if (nothing) expect(await popup.attribute('#fill', 'aria-disabled')).toBe('true');
      else await pressFill(popup);
      const left = await popup.evaluate<string[]>(
        `return [...document.querySelectorAll('#left [data-what]')].map((entry) => entry.dataset.what)`,
      );
      const report = await popup.text('#report');
      await popup.close();
      expect(report.includes('did not keep its value')).toBe(fixture.didNotStick !== undefined);

      const selectors = Object.keys(step.expected);
      const held = await readControls(frame, selectors);
      expect(Object.fromEntries(selectors.map((selector, index) => [selector, held[index]?.value]))).toEqual(
        step.expected,
      );
      expect(await readControls(frame, others)).toEqual(untouched);
      const after = await readDocument(frame);
      const values = new Set(Object.values(step.expected));
      const changed = after.controls.filter(({ what, value, checked }, index) => {
        const was = before.controls[index];
        return was?.what === what && (was.value !== value || was.checked !== checked) && !values.has(value);
      });
      expect(changed).toEqual([]);
      if (frame !== page.mainFrame()) expect(await readDocument(page.mainFrame())).toEqual(outside);
      expect(await recordedEvents(page)).toEqual(pressed);
      if (left.includes('next')) expect(steps.length).toBeGreaterThan(1);
      expect(new Set(left.filter((what) => what !== 'next'))).toEqual(
        new Set(
          step.left
            .filter((what) => what !== 'no-value')
            .map((what) => (what === 'required' && fixture.tooLong ? 'too-long' : what)),
        ),
      );
    }
    expect(stage.site.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
