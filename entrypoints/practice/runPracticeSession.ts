import * as z from 'zod/mini';
import type { PageEvent } from '../../utils/messages/protocol';
import { readPageCommand } from '../../utils/messages/readPageCommand';
import { FieldRegistry } from '../../utils/page/fieldRegistry';
import { startFormSession } from '../../utils/page/formSession';
import { type Runtime, webext } from '../../utils/webext';

const Addressed = z.object({ own: z.literal('practice'), tabId: z.number(), command: z.unknown() });

/** The content script's session on this page: what is practised is what will be done. */
export async function runPracticeSession(): Promise<void> {
  const tab = await webext.tabs.getCurrent();
  const session = startFormSession({
    origins: [location.origin],
    registry: new FieldRegistry(),
    say: (key, value) => webext.i18n.getMessage(key, value),
    onSnapshot: (snapshot) => {
      webext.runtime.sendMessage({ own: 'snapshot', snapshot } satisfies PageEvent).catch(() => {});
    },
  });
  webext.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const addressed = z.safeParse(Addressed, message);
    if (!addressed.success || addressed.data.tabId !== tab.id || sender.id !== webext.runtime.id) return undefined;
    const command = readPageCommand(addressed.data.command);
    return command === null ? undefined : session(command);
  });
}
