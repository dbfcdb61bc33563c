import type { Browser } from 'puppeteer-core';
import { call } from './popupReading';
import type { Json } from './types';

/** Firefox's own window, where the toolbar is. It is out of reach of what a web page may do. */
export interface FirefoxWindow {
  /** Runs a function there; nothing from outside reaches it but its arguments. */
  run<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** WebDriver BiDi commands that puppeteer has no method for; its connection is private, hence the pinned version. */
export async function sendBidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, params)).result as T;
}

interface ContextTree {
  contexts: { context: string }[];
}

interface ScriptResult {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** The browser's first window. */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const { contexts } = await sendBidi<ContextTree>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [first] = contexts;
  if (!first) throw new Error('Firefox shows no window');
  return {
    async run<A extends Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
      const answer = await sendBidi<ScriptResult>(browser, 'script.callFunction', {
        target: { context: first.context },
        functionDeclaration: `async () => JSON.stringify([await ${call(fn, args)}])`,
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'failed in the Firefox window');
      return (JSON.parse(answer.result?.value ?? '[]') as R[])[0] as R;
    },
  };
}
