import { pressToolbarButton, type TextInputProcessor } from './firefoxInsides';
import type { FirefoxWindow } from './firefoxWindow';
import { call, POPUP_READY, popupReading } from './popupReading';
import type { Json, Key, Popup } from './types';
import { waitFor } from './waitFor';

/**
 * Opens the popup as the toolbar button does. Firefox gives tests no way to a popup, so this goes through the message
 * manager of its panel; that part is Firefox's own and may change with a new version.
 */
export async function openFirefoxPopup(chromeWindow: FirefoxWindow, addon: string): Promise<Popup> {
  await chromeWindow.run(pressToolbarButton, addon);
  const popup = popupIn(chromeWindow);
  await waitFor('the popup panel to be shown', popup.isOpen);
  await waitFor('the popup to be ready', () => popup.evaluate(`return ${POPUP_READY}`));
  return popup;
}

function popupIn(chromeWindow: FirefoxWindow): Popup {
  const isOpen = (): Promise<boolean> => chromeWindow.run(isPanelOpen);

  /** Runs a function beside the popup's page, with the rights of the browser. */
  const beside = async <A extends Json[]>(
    fn: (frame: FrameGlobals, ...args: A) => unknown,
    ...args: A
  ): Promise<unknown> => {
    const answer = await chromeWindow.run(askFrame, frameScript(call(fn, args, [FRAME_GLOBALS])));
    const { ok, error } = JSON.parse(answer) as { ok?: unknown; error?: string };
    if (error) throw new Error(error);
    return ok;
  };

  /** Does what may close the popup, which then cannot answer any more. */
  const mayClose = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      if (await isOpen()) throw error;
    }
  };

  const close = async (): Promise<void> => {
    await chromeWindow.run(hidePanel);
    await waitFor('the popup to close', async () => !(await isOpen()));
  };

  return {
    ...popupReading((expression) => beside(evaluateInPage, expression)),
    type: async (selector, text) => {
      await beside(focusEnd, selector);
      await beside(pressKeys, Array.from(text, keystroke));
    },
    press: (key) =>
      mayClose(async () => {
        const wasLeftAlone = await beside(pressKeys, [keystroke(key === 'Space' ? ' ' : key)]);
        // a panel closes on Escape when its page lets the key through
        if (key === 'Escape' && wasLeftAlone) await close();
      }),
    click: (selector) => mayClose(() => beside(clickMiddle, selector)),
    isOpen,
    close,
  };
}

interface Keystroke {
  [member: string]: Json;
  key: string;
  code: string;
  keyCode: number;
}

const KEY_CODES: Record<Exclude<Key, 'Space'>, number> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Backspace: 8,
  Delete: 46,
  ArrowUp: 38,
  ArrowDown: 40,
  ArrowLeft: 37,
  ArrowRight: 39,
  Home: 36,
  End: 35,
};

/** Firefox works out the code of a letter by itself, but needs it for the others. */
function keystroke(character: string): Keystroke {
  if (character === ' ') return { key: ' ', code: 'Space', keyCode: 32 };
  const key = character === '\n' ? 'Enter' : character;
  const keyCode = (KEY_CODES as Record<string, number | undefined>)[key];
  return keyCode === undefined ? { key, code: '', keyCode: 0 } : { key, code: key, keyCode };
}

/** What runs in the popup's process: the expression, and the sending back of its answer. */
function frameScript(expression: string): string {
  return `(async () => {
    let out;
    try { out = { ok: await ${expression} }; } catch (error) { out = { error: String(error) }; }
    sendAsyncMessage('own-words-test:answer', JSON.stringify(out));
  })()`;
}

// From here on: functions that run in Firefox's window.

interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
  loadFrameScript(url: string, allowDelayed: boolean): void;
}

interface Panel extends Element {
  state: string;
  hidePopup(): void;
}

function isPanelOpen(): boolean {
  const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel') as
    Panel | null | undefined;
  return panel?.state === 'open';
}

function hidePanel(): void {
  const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel') as
    Panel | null | undefined;
  panel?.hidePopup();
}

function askFrame(script: string): Promise<string> {
  const frame = document.querySelector('browser.webextension-popup-browser') as
    (Element & { messageManager?: MessageManager }) | null;
  const manager = frame?.messageManager;
  if (!frame || !manager) return Promise.resolve(JSON.stringify({ error: 'the popup is closed' }));
  return new Promise((resolve) => {
    const name = 'own-words-test:answer';
    const finish = (answer: string): void => {
      clearInterval(watch);
      clearTimeout(limit);
      manager.removeMessageListener(name, listener);
      resolve(answer);
    };
    const listener = (message: { data: string }): void => finish(message.data);
    const watch = setInterval(() => {
      if (!frame.isConnected) finish(JSON.stringify({ error: 'the popup closed before it answered' }));
    }, 50);
    const limit = setTimeout(() => finish(JSON.stringify({ error: 'the popup did not answer' })), 8000);
    manager.addMessageListener(name, listener);
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

// From here on: functions that run in the popup's process, beside its page.

interface FrameGlobals {
  content: Window & {
    KeyboardEvent: typeof KeyboardEvent;
    synthesizeMouseEvent(type: string, x: number, y: number, event: object): boolean;
  };
  Cc: Record<string, { createInstance(kind: unknown): TextInputProcessor }>;
  Ci: { nsITextInputProcessor: unknown };
  Cu: {
    Sandbox: new (principal: unknown, options: object) => object;
    evalInSandbox(source: string, sandbox: object): unknown;
  };
}

/** In a frame script these names are not on `globalThis`, so they are handed over. */
const FRAME_GLOBALS = '{ content, Cc: Components.classes, Ci: Components.interfaces, Cu: Components.utils }';

/** In the page's own world, so that a test sees what the page sees; its content security policy allows no eval. */
async function evaluateInPage({ content, Cu }: FrameGlobals, expression: string): Promise<unknown> {
  const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  const source = `(async () => JSON.stringify([await ${expression}]))()`;
  return (JSON.parse((await Cu.evalInSandbox(source, sandbox)) as string) as unknown[])[0];
}

function focusEnd({ content }: FrameGlobals, selector: string): void {
  const field = content.document.querySelector(selector) as HTMLInputElement | null;
  if (!field) throw new Error(`nothing matches ${selector}`);
  field.focus();
  // some kinds of input, such as email, have no selection to set
  if (field.selectionStart !== null) field.setSelectionRange(field.value.length, field.value.length);
}

/** Gives whether the page let every key through. */
function pressKeys({ content, Cc, Ci }: FrameGlobals, strokes: Keystroke[]): boolean {
  const keyboard = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(content)) throw new Error('Firefox lends no keyboard');
  const untouched = 0;
  return strokes
    .map((stroke) => {
      const event = new content.KeyboardEvent('', stroke);
      const result = keyboard.keydown(event);
      keyboard.keyup(event);
      return (result & 1) === untouched;
    })
    .every(Boolean);
}

function clickMiddle({ content }: FrameGlobals, selector: string): void {
  const element = content.document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) throw new Error(`${selector} cannot be seen`);
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  content.synthesizeMouseEvent('mousemove', x, y, {});
  content.synthesizeMouseEvent('mousedown', x, y, { button: 0, clickCount: 1 });
  content.synthesizeMouseEvent('mouseup', x, y, { button: 0, clickCount: 1 });
}
