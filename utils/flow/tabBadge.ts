import type { PageAddress } from '../messages/pageClient';
import { pickingRecord } from '../storage/pickingRecord';
import { type RecordKind, removeRecord } from '../storage/record';
import { filledRecord } from '../storage/records';
import { webext } from '../webext';

/** Shows on the toolbar button that the tab has the form. The browser clears a tab's badge when the tab moves on. */
export async function showBadge({ tabId, frameId }: PageAddress, found: boolean): Promise<void> {
  // Of a page with frames, only the frame with the form decides; one without it must not clear the other's badge.
  if (!found && frameId !== 0) return;
  // without a text of its own a tab shows how many deadlines are near
  await badge(tabId, found ? '✓' : null);
}

/** Says on the toolbar button that a keyboard command could not do what was asked; the popup tells why. */
export async function showTrouble(tabId: number): Promise<void> {
  await badge(tabId, '!');
}

/** A closed tab's form will not be asked about any more, and nothing be pointed at in it. */
export async function forgetTab(tabId: number): Promise<void> {
  await removeRecord(filledRecord(tabId), 'session');
  await removeRecord(pickingRecord(tabId) as RecordKind<unknown>, 'session');
}

async function badge(tabId: number, text: string | null): Promise<void> {
  try {
    await webext.action.setBadgeText({ tabId, text });
    await webext.action.setBadgeBackgroundColor({ tabId, color: text === '!' ? '#a3341f' : '#1b6e53' });
  } catch {
    // The tab was closed in the meantime.
  }
}
