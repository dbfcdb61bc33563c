import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { unpack } from '../../utils/storage/packed';
import { type BrowserName, launch, type Popup, type Session, waitFor } from '../browsers/driver';
import type { LaunchOptions } from '../browsers/types';
import { type Fixture, loadFixture, loadLetter, loadSupporter } from '../site/loadFixture';
import { type Site, startSite } from '../site/startSite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The browsers to test in; E2E_BROWSERS=chromium for one of them. */
export const BROWSERS = (process.env.E2E_BROWSERS ?? 'chromium,firefox').split(',') as BrowserName[];

export const SUPPORTER = loadSupporter();
export const LETTER = loadLetter();

/** A browser with the production build in it, on the site that answers as www.whitehouse.gov. */
export interface Stage {
  site: Site;
  session: Session;
  /** Opens a fixture and waits until its form is there; everything that happens on the page is recorded. */
  open(slug: string): Promise<OpenFixture>;
  /** Takes everything off the device that the extension has stored, and puts these records there, by their keys. */
  put(records: Readonly<Record<string, unknown>>): Promise<void>;
  /** Stores details and letter as the extension itself would have. */
  store(supporter: Record<string, string>, letter: string): Promise<void>;
  stored(key: string): Promise<unknown>;
  close(): Promise<void>;
}

interface OpenFixture {
  fixture: Fixture;
  page: Page;
  /** The document that holds the form. */
  frame: Frame;
}

export async function startStage(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Stage> {
  const site = await startSite();
  const extensionDir = path.join(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const session = await launch(name, {
    extensionDir,
    httpsPort: site.port,
    httpPort: site.plainPort,
    ...options,
  }).catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  const put: Stage['put'] = (records) =>
    inExtension(
      session,
      async (values) => {
        const { storage } =
          (globalThis as unknown as { browser?: BrowserApi; chrome: BrowserApi }).browser ??
          (globalThis as unknown as { chrome: BrowserApi }).chrome;
        await storage.local.clear();
        await storage.session.clear();
        await storage.local.set(values);
      },
      records,
    );
  return {
    site,
    session,
    open: (slug) => openFixture(site, session, slug),
    put,
    store: (supporter, letter) =>
      put({
        supporter: { version: 1, data: supporter },
        appeal: { version: 1, data: { letter, about: '' } },
      }),
    async stored(key) {
      const tab = await session.openExtensionPage('workspace.html');
      await tab.waitForSelector('html[data-ready=true]');
      const record = await storedIn(tab, key);
      await tab.close();
      return record;
    },
    async close() {
      await session.close();
      await site.close();
    },
  };
}

interface BrowserApi {
  storage: Record<
    'local' | 'session',
    {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    }
  >;
}

/** A stored record, asked for in a page of the extension that is open; one that is packed is unpacked. */
export async function storedIn(page: Page, key: string): Promise<unknown> {
  const record = (await allStoredIn(page))[key] as { version: number; packed?: string } | undefined;
  if (record?.packed === undefined) return record;
  return { version: record.version, data: JSON.parse((await unpack(record.packed)) ?? '') as unknown };
}

/** Everything that is stored, by key. */
export async function allStoredIn(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const { storage } =
      (globalThis as unknown as { browser?: BrowserApi; chrome: BrowserApi }).browser ??
      (globalThis as unknown as { chrome: BrowserApi }).chrome;
    return storage.local.get(null);
  });
}

/** Puts records into the browser's memory for the extension, by a page of the extension that is open. */
export async function putInSession(page: Page, records: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(async (values) => {
    const { storage } =
      (globalThis as unknown as { browser?: BrowserApi; chrome: BrowserApi }).browser ??
      (globalThis as unknown as { chrome: BrowserApi }).chrome;
    await storage.session.set(values);
  }, records);
}

/** Runs a function in a page of the extension that is opened for it. */
export async function inExtension<A, R>(session: Session, act: (argument: A) => Promise<R>, argument: A): Promise<R> {
  const tab = await session.openExtensionPage('workspace.html');
  await tab.waitForSelector('html[data-ready=true]');
  const result = (await tab.evaluate(act as (argument: unknown) => unknown, argument)) as R;
  await tab.close();
  return result;
}

async function openFixture(site: Site, session: Session, slug: string): Promise<OpenFixture> {
  const fixture = loadFixture(slug);
  site.use(fixture);
  site.clear();
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(recordEvents);
  await page.goto(fixture.open, { waitUntil: 'load' });
  const frame = await frameOf(page, fixture);
  if (fixture.ready !== undefined)
    await waitFor(`${slug} rendered`, async () => (await readControls(frame, [fixture.ready as string]))[0] !== null);
  return { fixture, page, frame };
}

async function frameOf(page: Page, fixture: Fixture): Promise<Frame> {
  if (fixture.frame === undefined) return page.mainFrame();
  return waitFor('the frame with the form', async () => page.frames().find((frame) => frame.url() === fixture.frame));
}

/** Runs in every document before its own scripts: remembers each event that a press, a key or a submit would cause. */
function recordEvents(): void {
  const recorded: string[] = [];
  (window as unknown as { recorded: string[] }).recorded = recorded;
  for (const type of [
    'submit',
    'click',
    'dblclick',
    'auxclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'keydown',
    'keyup',
    'keypress',
    'formdata',
    'reset',
    'invalid',
  ])
    addEventListener(
      type,
      (event) => recorded.push(`${type} on ${(event.target as Element).localName ?? 'window'}`),
      true,
    );
  const submit = HTMLFormElement.prototype.submit;
  HTMLFormElement.prototype.submit = function () {
    recorded.push('submit() called');
    submit.call(this);
  };
}

/** Events recorded on the page and in its frames since it was opened. An empty frame is our own: no script of a page's is there. */
export async function recordedEvents(page: Page): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame === page.mainFrame() || frame.url() !== 'about:blank');
  const lists = await Promise.all(
    frames.map((frame) => frame.evaluate(() => (window as unknown as { recorded?: string[] }).recorded ?? [])),
  );
  return lists.flat();
}

/** What a control holds, for comparing: its value, or of a tick box or radio button whether it is set, too. */
export type Held = { value: string; checked: boolean } | null;

/** The controls that selectors name; ` >>> ` leads into an open shadow root. Null where there is none. */
export async function readControls(frame: Frame, selectors: readonly string[]): Promise<Held[]> {
  return frame.evaluate((wanted) => {
    const find = (selector: string) => {
      const [outer, inner] = selector.split(' >>> ') as [string, string?];
      const found = document.querySelector(outer);
      return inner === undefined ? found : (found?.shadowRoot?.querySelector(inner) ?? null);
    };
    return wanted.map((selector) => {
      const control = find(selector) as HTMLInputElement | null;
      return control && { value: control.value ?? '', checked: control.checked === true };
    });
  }, selectors as string[]);
}

/** Everything about a document that filling must not change: all of its markup but our own element, and every control's state. */
export async function readDocument(
  frame: Frame,
): Promise<{ markup: string; controls: { what: string; value: string; checked: boolean }[] }> {
  return frame.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const controls = roots.flatMap((root) =>
      [...root.querySelectorAll<HTMLInputElement>('input,select,textarea')].map((control, index) => ({
        what: `${index} ${control.name}`,
        value: control.value,
        checked: control.checked === true,
      })),
    );
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('own-words-status')?.remove();
    return { markup: copy.outerHTML, controls };
  });
}

/** Opens the toolbar popup over a page and waits for the form to be shown in it. */
export async function openPopup(session: Session, page: Page, state?: string): Promise<Popup> {
  const popup = await session.toolbarPopup(page);
  if (state !== undefined) await popup.waitFor(`#page-status[data-state="${state}"]`);
  return popup;
}

/** Presses Fill in the popup and waits for the report. */
export async function pressFill(popup: Popup): Promise<void> {
  await popup.click('#fill');
  await popup.waitFor('#report[data-did=fill]');
}

/** Goes to the card in the page by keyboard, and presses its Undo. */
export async function pressUndoOnCard(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // the card stands last in the page, its buttons are Undo and Close: backwards from the start is the short way
  const back = async () => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    return page.evaluate(() => document.activeElement?.localName);
  };
  await waitFor('focus on Close', async () => (await back()) === 'own-words-status');
  if ((await back()) !== 'own-words-status') throw new Error('the card has no button before Close');
  await page.keyboard.press('Enter');
}

/** So that a failing test leaves nothing open for the next one. */
export async function closeSitePages(session: Session): Promise<void> {
  for (const target of session.browser.targets())
    if (target.url() === `${session.origin}/popup.html`) await (await target.asPage()).close().catch(() => undefined);
  for (const page of await session.browser.pages()) if (/whitehouse|elsewhere/.test(page.url())) await page.close();
}
