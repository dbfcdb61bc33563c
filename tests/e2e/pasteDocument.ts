import type { Page } from 'puppeteer-core';
import { loadUrgentActions } from '../site/loadUrgentAction';

export const DOCUMENT = loadUrgentActions().find(({ slug }) => slug === 'one-line-paragraphs')!;
export const DEADLINE = '2099-03-03';
/** An invented Urgent Action whose deadline is still to come. */
export const TEXT = DOCUMENT.text.replace(/(UNTIL:) .*/, '$1 3 March 2099');

/** Brings a text in by the workspace's box, as far as it is read. */
export async function pasteDocument(workspace: Page, text = TEXT): Promise<void> {
  await workspace.$eval(
    '#import-text',
    (box, pasted) => {
      (box as unknown as HTMLTextAreaElement).value = pasted;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  await workspace.waitForSelector('#import-read:enabled');
  await workspace.$eval('#import-read', (button) => (button as unknown as HTMLElement).click());
}
