import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe finds in a page, or in the part of it that a selector names, in words; nothing when all is well. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(AXE);
  // half-way from one colour to another, contrast is neither's
  await page.evaluate(() => {
    for (const running of document.getAnimations()) if (running instanceof CSSTransition) running.finish();
  });
  const { violations: found } = (await page.evaluate(
    `axe.run(${part === undefined ? 'document' : JSON.stringify(part)}, { resultTypes: ['violations'] })`,
  )) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** How far a page reaches beyond the window, CSS pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe finds in a part of a page, and how far the page reaches beyond the window. */
export async function faults(page: Page, part: string): Promise<string[]> {
  const found = await violations(page, part);
  const wide = await overflow(page);
  return wide > 0 ? [...found, `${wide} px too wide`] : found;
}
