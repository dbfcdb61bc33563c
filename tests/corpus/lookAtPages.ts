import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { findBrowser } from '../browsers/findBrowser';
import { getBrowser } from '../browsers/getBrowser';
import { CORPUS, type CorpusPage } from './loadCorpus';
import type { PageLook } from './pageSide';

/** What a page looks like to the extension, and what looking cost. */
export interface LookedAt {
  /** A `FormSnapshot` as JSON. */
  snapshot: string;
  /** Place in `querySelectorAll('input,select,textarea')` → the field's ref. */
  refs: readonly (string | null)[];
  /** Describing it, ms. */
  describeMs: number;
  /** The regular expressions that stand beside the corpus, on the same page in the same state, ms; null without them. */
  baselineMs: number | null;
}

/**
 * Opens every page of the corpus in real Chromium, lays it out, and describes it with the content script's own code.
 * Every other page the baseline comes first, since what comes first pays for what both need.
 */
export async function lookAtPages(pages: readonly CorpusPage[], onPage: (done: number) => void): Promise<LookedAt[]> {
  const look = await bundleLook();
  const baseline = await bundle(path.join(CORPUS, 'baseline-regex.mjs'), 'baselineLook').catch(() => null);
  const browser = await launchChromium('MAP * ~NOTFOUND');
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    const looks: LookedAt[] = [];
    for (const [index, page] of pages.entries()) {
      looks.push(await lookAt(tab, page, look, baseline, index % 2 === 1));
      onPage(index + 1);
    }
    return looks;
  } finally {
    await browser.close();
  }
}

/** Chromium without the extension. `hosts`: its `--host-resolver-rules`. */
export async function launchChromium(hosts: string): Promise<Browser> {
  return launch({
    executablePath: findBrowser('chromium') ?? (await getBrowser('chromium')),
    headless: true,
    acceptInsecureCerts: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      `--host-resolver-rules=${hosts}`,
    ],
  });
}

/** The content script's own code for describing a page, as a script that gives the page `ownWordsLook`. */
export async function bundleLook(): Promise<string> {
  return bundle(fileURLToPath(new URL('pageSide.ts', import.meta.url)), 'ownWordsLook');
}

async function lookAt(
  tab: Page,
  page: CorpusPage,
  look: string,
  baseline: string | null,
  baselineFirst: boolean,
): Promise<LookedAt> {
  await tab.goto(`file://${path.join(CORPUS, page.file)}`, { waitUntil: 'domcontentloaded' });
  // laid out, as a page is by the time that a content script gets to see it
  await tab.evaluate('document.body.getBoundingClientRect().height');
  await tab.evaluate(look);
  if (baseline !== null) await tab.evaluate(baseline);
  const timeBaseline = async () =>
    baseline === null
      ? null
      : ((await tab.evaluate(
          '(() => { const began = performance.now(); baselineLook.classify(document); return performance.now() - began; })()',
        )) as number);
  const before = baselineFirst ? await timeBaseline() : null;
  const { snapshot, refs, ms } = (await tab.evaluate('ownWordsLook.look(document)')) as PageLook;
  return { snapshot, refs, describeMs: ms, baselineMs: baselineFirst ? before : await timeBaseline() };
}

/** A module as one script that gives a page a global of that name. */
async function bundle(file: string, name: string): Promise<string> {
  const build = await rolldown({ input: file, logLevel: 'silent' });
  const { output } = await build.generate({ format: 'iife', name, minify: true });
  await build.close();
  return `${output[0].code}\nglobalThis.${name} = ${name};`;
}
