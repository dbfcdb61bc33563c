import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName, Popup } from '../browsers/driver';
import { getBrowser } from '../browsers/getBrowser';
import { LETTER, openPopup, pressFill, type Stage, startStage, SUPPORTER } from '../e2e/session';
import { listFixtures } from '../site/loadFixture';
import { ARTIFACTS, runProgram } from './runProgram';

/** One row of the popup's preview, or of what is left. */
interface Shown {
  rows: { field: string; value: string; why: string }[];
  left: string[];
}

const USAGE = 'npm start -- [--browser=chromium|firefox] [--fixture=NAME]';

/**
 * Runs the main job in a real browser: the local copy of the form is opened as https://www.whitehouse.gov/contact/,
 * an invented supporter's details and letter are filled in from the toolbar popup, and nothing is sent.
 */
async function main(): Promise<void> {
  const { browser, fixture } = readOptions();
  const headless = !hasDisplay();
  await getBrowser(browser);
  const built = await runProgram(['wxt', 'build', ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])]);
  if (built !== 0) throw new Error('the extension could not be built');
  const stage = await startStage(browser, { headless });
  await stage.store(SUPPORTER, LETTER);
  const { page, frame } = await stage.open(fixture);
  const popup = await openPopup(stage.session, page, 'found');
  const preview = await readPopup(popup);
  await pressFill(popup);
  const report = await popup.text('#report');
  const { left } = await readPopup(popup);
  console.log(`\n${page.url()} (local copy: ${fixture})\n`);
  for (const { field, value, why } of preview.rows) console.log(`  ${field}\n    ${value || '(nothing)'}\n    ${why}`);
  console.log(`\n${report}\n\nLeft for you:\n${left.map((entry) => `  - ${entry}`).join('\n')}`);
  console.log(
    `\nSent by the extension: ${stage.site.requests().filter(({ method }) => method !== 'GET').length} requests other than GET.`,
  );
  await popup.close();
  await frame.evaluate(() => document.querySelector('form')?.scrollIntoView());
  mkdirSync(ARTIFACTS, { recursive: true });
  const picture = path.join(ARTIFACTS, `start-${browser}.png`);
  await page.screenshot({ path: picture as `${string}.png`, fullPage: true });
  console.log(`Screenshot: ${path.relative(process.cwd(), picture)}`);
  await finish(stage, headless);
}

async function readPopup(popup: Popup): Promise<Shown> {
  return popup.evaluate<Shown>(`
    const text = (node) => (node?.innerText ?? node?.textContent ?? '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
    return {
      rows: [...document.querySelectorAll('#plan tbody tr')].map((row) => ({
        field: text(row.querySelector('th')),
        value: text(row.querySelector('.value')),
        why: text(row.querySelector('.why')),
      })),
      left: [...document.querySelectorAll('#left [data-what]')].map(text),
    };
  `);
}

/** With a window to look at, the browser stays open until it is closed by hand. */
async function finish(stage: Stage, headless: boolean): Promise<void> {
  if (!headless) {
    console.log('\nThe browser stays open: look around, try the toolbar button. Close it to end.');
    await new Promise((closed) => stage.session.browser.once('disconnected', closed));
  }
  await stage.close();
}

/** Windows and macOS always have one; on Linux the session says so. HEADED=0 does without. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, HEADED } = process.env;
  return HEADED !== '0' && (process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY));
}

function readOptions(): { browser: BrowserName; fixture: string } {
  const { values } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, fixture: { type: 'string', default: 'v7-2025-02' } },
  });
  const { browser, fixture } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`no browser "${browser}"; ${USAGE}`);
  if (!listFixtures().includes(fixture))
    throw new Error(`no fixture "${fixture}"; there are: ${listFixtures().join(', ')}`);
  return { browser, fixture };
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
