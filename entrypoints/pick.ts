import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageEvent } from '../utils/messages/protocol';
import type { OwnGlobals } from '../utils/page/ownGlobals';
import { pickField } from '../utils/page/pickField';

/**
 * Put in the page when the supporter wants to point at a field, beside the content script, whose fields it knows by
 * ref. Of its own, since most visits never need it.
 */
export default defineUnlistedScript(() => {
  const globals = globalThis as OwnGlobals;
  if (globals.ownWordsPick) return;
  let stop: (() => void) | null = null;
  // Whenever the extension turns to the page, as it does when the popup opens, this is over: it would cover the fields.
  browser.runtime.onMessage.addListener((_, { id, tab }) => {
    if (id === browser.runtime.id && !tab) stop?.();
    return false;
  });
  globals.ownWordsPick = ({ title, fields }) => {
    const registry = globals.ownWords;
    if (!registry) return false;
    stop?.();
    stop = pickField({
      title,
      fields,
      locate: (ref) => registry.locate(ref),
      say: (key, value) => browser.i18n.getMessage(key as never, value),
      onPicked: async (ref) => (await browser.runtime.sendMessage({ own: 'picked', ref } satisfies PageEvent)) === true,
    });
    return stop !== null;
  };
});
