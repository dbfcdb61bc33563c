/**
 * Functions that run inside Firefox's own window, on parts of Firefox that have no public description. Each is sent
 * there as text, so it can use nothing of this file but its arguments.
 */

interface FirefoxGlobals {
  Services: {
    focus: { activeWindow: unknown };
    locale: { availableLocales: string[]; requestedLocales: string[] };
  };
  WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
  ChromeUtils: { importESModule(url: string): { ExtensionParent: ExtensionParent } };
  Cc: Record<string, { createInstance(kind: unknown): TextInputProcessor } | undefined>;
  Ci: { nsITextInputProcessor: unknown };
  gBrowser: { selectedTab: object; selectedBrowser: { focus(): void } };
}

interface FirefoxExtension {
  shortcuts: { commands: Promise<Map<string, { shortcut: string | null }>> };
}

interface ExtensionParent {
  apiManager: { global: { browserActionFor(extension: FirefoxExtension): BrowserAction } };
}

interface BrowserAction {
  action: { getProperty(tab: object, name: string): string };
  openPopup(win: Window, withoutPress: boolean): Promise<void>;
}

/** Firefox's keyboard for tests: what it presses is as trusted as a real key. */
export interface TextInputProcessor {
  beginInputTransactionForTests(win: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

/**
 * Firefox's interface comes in other languages only with packages that few have, but extensions follow the language
 * that Firefox believes in.
 */
export function speak(language: string): void {
  const { Services } = globalThis as unknown as FirefoxGlobals;
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
}

/** Presses the keys of the extension's command while the page has the focus. */
export async function pressShortcut(addon: string, command: string): Promise<void> {
  const { Cc, Ci, gBrowser, Services, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
  const commands = await WebExtensionPolicy.getByID(addon).extension.shortcuts.commands;
  const shortcut = commands.get(command)?.shortcut;
  if (!shortcut) throw new Error(`no keys are set for a command ${command}`);
  const MODIFIERS: Record<string, [key: string, code: string, keyCode: number]> = {
    Alt: ['Alt', 'AltLeft', 18],
    Command: ['Meta', 'MetaLeft', 91],
    Ctrl: ['Control', 'ControlLeft', 17],
    MacCtrl: ['Control', 'ControlLeft', 17],
    Shift: ['Shift', 'ShiftLeft', 16],
  };
  const keys = shortcut.split('+').map((name) => {
    const modifier = MODIFIERS[name];
    if (!modifier && !/^[A-Z0-9]$/.test(name)) throw new Error(`tests cannot press ${name}`);
    const [key, code, keyCode] = modifier ?? [
      name,
      `${/\d/.test(name) ? 'Digit' : 'Key'}${name}`,
      name.codePointAt(0) ?? 0,
    ];
    return new KeyboardEvent('', { key, code, keyCode });
  });
  window.focus();
  Services.focus.activeWindow = window;
  gBrowser.selectedBrowser.focus();
  const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!keyboard?.beginInputTransactionForTests(window)) throw new Error('Firefox lends no keyboard');
  for (const key of keys) keyboard.keydown(key);
  for (const key of keys.toReversed()) keyboard.keyup(key);
}

/** The text on the extension's toolbar button for the tab in front. */
export function readBadge(addon: string): string {
  const { ChromeUtils, gBrowser, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(addon).extension);
  return action.getProperty(gBrowser.selectedTab, 'badgeText');
}

/** Opens the popup of the toolbar button over the tab in front. */
export async function pressToolbarButton(addon: string): Promise<void> {
  const { ChromeUtils, Services, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
  // a popup that a failed test left open is not in the way of the next one
  const open = document.querySelector('browser.webextension-popup-browser')?.closest('panel') as
    (Element & { hidePopup(): void }) | null | undefined;
  open?.hidePopup();
  // without a window in front Firefox closes the panel at once
  window.focus();
  Services.focus.activeWindow = window;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(addon).extension);
  // as a press of the button, which lets the extension see the tab; `true` would be without anybody's press
  await button.openPopup(window, false);
}
