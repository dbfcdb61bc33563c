import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The built extension, unpacked. */
  extensionDir: string;
  /** Local port that answers for https, whatever host was asked for. */
  httpsPort: number;
  /** Local port that answers for http. */
  httpPort: number;
  /** A profile to keep between launches; without it every launch has a fresh one that is thrown away. */
  userDataDir?: string;
  /** Language of the browser's own interface, and so of the extension's, such as `ar`. */
  language?: string;
  colorScheme?: 'light' | 'dark';
  /** So much all sites and extensions together may store, kB. Firefox alone can be told. */
  storageLimit?: number;
  /** Default: headless unless the environment says HEADED=1. */
  headless?: boolean;
}

/** What `JSON.stringify` can carry out of the browser. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Keys by their DOM name. */
export type Key =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'Backspace'
  | 'Delete'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End';

/** The popup that hangs from the toolbar button; not a tab that shows the same page. */
export interface Popup {
  /** Focuses the element and types at its end, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Presses a key wherever the focus is. */
  press(key: Key): Promise<void>;
  /** A mouse click in the middle of the element. The popup may close over it. */
  click(selector: string): Promise<void>;
  text(selector: string): Promise<string>;
  value(selector: string): Promise<string>;
  count(selector: string): Promise<number>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** Runs a function, or the body of one (with `return`), in the popup's page; nothing from outside reaches it. */
  evaluate<T>(code: string | (() => T | Promise<T>)): Promise<T>;
  waitFor(selector: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Session {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab, such as `workspace.html`. */
  openExtensionPage(path: string): Promise<Page>;
  toolbarPopup(page: Page): Promise<Popup>;
  /** Sets off the extension's keyboard command of this name while `page` is in front. */
  runCommand(name: string, page: Page): Promise<void>;
  /** The text on the toolbar button while `page` is in front. */
  badgeText(page: Page): Promise<string>;
  /** Ends every process of the browser at once, as a crash would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}
