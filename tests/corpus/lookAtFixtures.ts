import type { Frame } from 'puppeteer-core';
import { waitFor } from '../browsers/waitFor';
import { type Fixture, loadFixture } from '../site/loadFixture';
import { startSite } from '../site/startSite';
import { bundleLook, launchChromium } from './lookAtPages';
import type { PageLook } from './pageSide';

/** A fixture of a form as the extension sees it, in one of its steps. */
export interface FixtureLook {
  fixture: Fixture;
  /** What is to be filled in this step, by selector. */
  expected: Readonly<Record<string, string>>;
  /** Every control that the fixture names. */
  controls: readonly { selector: string; tag: string; type: string; ref: string | null }[];
  /** A `FormSnapshot` as JSON. */
  snapshot: string;
}

/** Opens fixtures of forms in real Chromium, at the address that they stand for, and describes them in each step. */
export async function lookAtFixtures(slugs: readonly string[]): Promise<FixtureLook[]> {
  const site = await startSite();
  const look = await bundleLook();
  const browser = await launchChromium(`MAP *:443 127.0.0.1:${site.port}`);
  const looks: FixtureLook[] = [];
  try {
    for (const slug of slugs) {
      const fixture = loadFixture(slug);
      site.use(fixture);
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(fixture.open, { waitUntil: 'load' });
      const frame = await waitFor('the document with the form', () =>
        page.frames().find((one) => one.url() === (fixture.frame ?? fixture.open)),
      );
      await waitFor(`${slug} rendered`, async () => (await seen(frame, [fixture.ready]))[0] !== null, 20_000);
      for (const { press, expected } of fixture.steps ?? [{ press: undefined, expected: fixture.expected }]) {
        if (press !== undefined) await frame.click(press);
        const next = Object.keys(expected);
        await waitFor(`${slug}: the step`, async () => !(await seen(frame, next)).includes(null), 20_000);
        looks.push({ fixture, expected, ...(await lookAt(frame, namedIn(fixture), look)) });
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return looks;
}

function namedIn({
  expected,
  steps = [],
  untouched,
  didNotStick = [],
  tooLong = [],
  ambiguous = [],
}: Fixture): string[] {
  const filled = [expected, ...steps.map((step) => step.expected)].flatMap((values) => Object.keys(values));
  return [...new Set([...filled, ...untouched, ...didNotStick, ...tooLong, ...ambiguous])];
}

/** Runs in the page: the control that a selector names; ` >>> ` leads into an open shadow root. */
const FIND = `(selector) => {
  const [outer, inner] = selector.split(' >>> ');
  const found = document.querySelector(outer);
  return inner === undefined ? found : (found?.shadowRoot?.querySelector(inner) ?? null);
}`;

async function seen(frame: Frame, selectors: readonly string[]): Promise<({ tag: string; type: string } | null)[]> {
  return (await frame.evaluate(
    `${JSON.stringify(selectors)}.map(${FIND}).map((one) => one && { tag: one.localName, type: one.type ?? '' })`,
  )) as ({ tag: string; type: string } | null)[];
}

async function lookAt(
  frame: Frame,
  selectors: readonly string[],
  look: string,
): Promise<Pick<FixtureLook, 'controls' | 'snapshot'>> {
  await frame.evaluate(look);
  const { snapshot, refs } = (await frame.evaluate(
    `ownWordsLook.look(document, ${JSON.stringify(selectors)}.map(${FIND}))`,
  )) as PageLook;
  const found = await seen(frame, selectors);
  const controls = selectors.flatMap((selector, place) => {
    const control = found[place];
    return control ? [{ selector, ...control, ref: refs[place] ?? null }] : [];
  });
  return { snapshot, controls };
}
