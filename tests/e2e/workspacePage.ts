import type { Page } from 'puppeteer-core';
import { type Session, waitFor } from '../browsers/driver';

export async function openWorkspace(session: Session, hash = ''): Promise<Page> {
  const tab = await session.openExtensionPage(`workspace.html${hash}`);
  await tab.waitForSelector('html[data-ready=true]');
  return tab;
}

/** `page.reload` never comes back from an extension's page in Firefox. */
export async function reload(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    document.documentElement.dataset.ready = 'old';
    location.reload();
  });
  await waitFor('the page anew', () => tab.evaluate(() => document.documentElement.dataset.ready === 'true'));
}

export const valueOf = (tab: Page, selector: string): Promise<string> =>
  tab.$eval(selector, (control) => (control as unknown as HTMLInputElement).value);

export const textOf = (tab: Page, selector: string): Promise<string> =>
  tab.$eval(selector, (node) => node.textContent ?? '');

export const count = async (tab: Page, selector: string): Promise<number> => (await tab.$$(selector)).length;

/** Presses a button by script where the mouse would first have to scroll to it. */
export async function press(tab: Page, selector: string): Promise<void> {
  await tab.waitForSelector(selector);
  await tab.$eval(selector, (node) => (node as unknown as HTMLElement).click());
}

/** The text of the file that a link would save; it is not saved. */
export const fileOf = (tab: Page, selector: string): Promise<string> =>
  tab.evaluate(async (wanted) => {
    const create = URL.createObjectURL.bind(URL);
    const made: Blob[] = [];
    URL.createObjectURL = (file: Blob) => create((made[0] = file));
    const link = document.querySelector<HTMLAnchorElement>(wanted)!;
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    URL.createObjectURL = create;
    return made[0]!.text();
  }, selector);

/** Everything typed is on the device. */
export async function untilSaved(tab: Page): Promise<void> {
  await tab.waitForSelector('#letter-status[data-state=saved]');
}

/** Types into the letter where the caret is, key by key, and waits until it is stored. */
export async function typeLetter(tab: Page, text: string): Promise<void> {
  await tab.waitForSelector('#letter:enabled');
  await tab.focus('#letter');
  await tab.keyboard.type(text);
  await untilSaved(tab);
}
