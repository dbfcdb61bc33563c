import type { Json, Popup } from './types';
import { waitFor } from './waitFor';

/** The page of the extension that the toolbar button opens. */
export const POPUP_PAGE = 'popup.html';

/** The popup sets this when what was stored is on screen: keys pressed earlier could be overwritten. */
export const POPUP_READY = 'document.documentElement.dataset.ready === "true"';

/** Runs the text of an expression in the popup's page and brings back what it gives. */
export type RunInPopup = (expression: string) => Promise<unknown>;

type Reading = Pick<Popup, 'text' | 'value' | 'count' | 'attribute' | 'evaluate' | 'waitFor'>;

/** The part of a popup that only looks, which is the same in every browser. */
export function popupReading(run: RunInPopup): Reading {
  const ask = async <A extends Json[], R>(question: (...args: A) => R, ...args: A): Promise<R> =>
    (await run(call(question, args))) as R;
  return {
    text: (selector) => ask((s) => document.querySelector(s)!.textContent ?? '', selector),
    value: (selector) => ask((s) => (document.querySelector(s) as HTMLInputElement).value, selector),
    count: (selector) => ask((s) => document.querySelectorAll(s).length, selector),
    attribute: (selector, name) => ask((s, n) => document.querySelector(s)!.getAttribute(n), selector, name),
    evaluate: async <T>(code: string | (() => T | Promise<T>)) =>
      (await run(typeof code === 'string' ? `(async () => { ${code} })()` : call(code, []))) as T,
    waitFor: async (selector) => {
      await waitFor(`${selector} in the popup`, () => ask((s) => document.querySelector(s) !== null, selector));
    },
  };
}

/**
 * A function with its arguments as one expression. `given` are expressions that come before the arguments; `__name` is
 * what some compilers wrap inner functions with.
 */
export function call(fn: { toString(): string }, args: Json[], given: string[] = []): string {
  const list = [...given, ...args.map((arg) => JSON.stringify(arg))].join(', ');
  return `(() => { const __name = (f) => f; return (${fn.toString()})(${list}); })()`;
}
