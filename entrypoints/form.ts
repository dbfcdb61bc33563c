import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WHITE_HOUSE_ORIGINS } from '../utils/form/whiteHouse';
import type { PageEvent } from '../utils/messages/protocol';
import { readPageCommand } from '../utils/messages/readPageCommand';
import { FieldRegistry } from '../utils/page/fieldRegistry';
import { startFormSession } from '../utils/page/formSession';
import type { OwnGlobals } from '../utils/page/ownGlobals';

/**
 * The content script (its match patterns stand in wxt.config.ts). WXT's own wrapper for content scripts, of which
 * nothing is used here, would be a sixth of the whole.
 */
export default defineUnlistedScript(() => {
  // A match pattern takes any port; we do not. A frame of the page's own host is part of the page's session.
  if (!WHITE_HOUSE_ORIGINS.includes(location.origin) || window.frameElement) return;
  const session = startFormSession({
    origins: WHITE_HOUSE_ORIGINS,
    // for the script with which a field is pointed at
    registry: ((globalThis as OwnGlobals).ownWords = new FieldRegistry()),
    say: (key, value) => browser.i18n.getMessage(key as never, value),
    onSnapshot: (snapshot) => {
      // Fails when nobody listens, or after the extension was updated under this page: nothing to do then.
      browser.runtime.sendMessage({ own: 'snapshot', snapshot } satisfies PageEvent).catch(() => {});
    },
  });
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    const command = sender.id === browser.runtime.id && !sender.tab ? readPageCommand(message) : null;
    if (command === null) return false;
    void session(command).then(answer);
    return true;
  });
});
