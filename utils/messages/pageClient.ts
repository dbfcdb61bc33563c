import * as z from 'zod/mini';
import { FillReport, type PagePlan, UndoReport } from '../form/fillReport';
import { FormSnapshot } from '../form/formSnapshot';
import { isWhiteHouse, WHITE_HOUSE_ORIGINS } from '../form/whiteHouse';
import { type Runtime, type Tabs, webext } from '../webext';
import type { PageCommand, PracticeCommand } from './protocol';

/** One frame of one tab that runs a form session. */
export interface PageAddress {
  tabId: number;
  frameId: number;
  practice: boolean;
}

/** A snapshot as it arrived, from a frame that is really one of ours. */
export interface SnapshotMessage {
  address: PageAddress;
  snapshot: FormSnapshot;
}

const PickedEvent = z.object({ own: z.literal('picked'), ref: z.string() });
const SnapshotEvent = z.object({ own: z.literal('snapshot'), snapshot: z.string() });

const PRACTICE_PATH = '/practice.html';

export function practiceUrl(): string {
  return webext.runtime.getURL(PRACTICE_PATH);
}

export function isPracticeUrl(url: string | undefined): boolean {
  return url !== undefined && url.split(/[?#]/)[0] === practiceUrl();
}

/** Where a tab is, as far as the browser lets us know: for tabs of other hosts it tells us nothing. */
export function placeOf(tab: Tabs.Tab): 'white-house' | 'practice' | 'elsewhere' {
  if (isPracticeUrl(tab.url)) return 'practice';
  return isWhiteHouse(tab.url) ? 'white-house' : 'elsewhere';
}

/**
 * Calls back with every snapshot that a page of ours sends; messages from any other place, or that do not parse, are
 * dropped. Returns how to stop.
 */
export function onSnapshot(callback: (message: SnapshotMessage) => void): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const address = addressOf(sender);
    const event = z.safeParse(SnapshotEvent, message);
    const snapshot = event.success ? parsed(FormSnapshot, parsedJson(event.data.snapshot)) : null;
    if (address !== null && snapshot !== null) callback({ address, snapshot });
  };
  webext.runtime.onMessage.addListener(listener);
  return () => webext.runtime.onMessage.removeListener(listener);
}

/** Calls back when the supporter has pointed at a field, from a frame that is really one of ours, and answers the page. */
export function onPicked(callback: (address: PageAddress, ref: string) => Promise<boolean>): void {
  webext.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const address = addressOf(sender);
    const event = z.safeParse(PickedEvent, message);
    return address !== null && event.success ? callback(address, event.data.ref) : undefined;
  });
}

/** Only from our own code, in a frame on the list, under a top document on the list. */
function addressOf(sender: Runtime.MessageSender): PageAddress | null {
  const { id, tab, frameId, url } = sender;
  if (id !== webext.runtime.id || tab?.id === undefined) return null;
  if (isPracticeUrl(url)) return { tabId: tab.id, frameId: 0, practice: true };
  if (frameId === undefined || !isWhiteHouse(url) || !isWhiteHouse(tab.url)) return null;
  return { tabId: tab.id, frameId, practice: false };
}

/** Asks all frames of a tab for their snapshots. False when nothing of ours is in the tab. */
export async function announce(tabId: number, practice: boolean): Promise<boolean> {
  return (await send({ tabId, frameId: 0, practice }, { own: 'announce' }, true)) === true;
}

/** Carries a plan out; null when the page is gone, or its tab has moved to another place. */
export async function apply(address: PageAddress, plan: Omit<PagePlan, 'topOrigin'>): Promise<FillReport | null> {
  const topOrigin = await topOriginOf(address);
  if (topOrigin === null) return null;
  return parsed(FillReport, await send(address, { own: 'apply', plan: { ...plan, topOrigin } }));
}

/** Undoes all (`refs: null`) or some fields; null when the page is gone. */
export async function undo(address: PageAddress, refs: string[] | null, force: boolean): Promise<UndoReport | null> {
  return parsed(UndoReport, await send(address, { own: 'undo', refs, force }));
}

/** Moves focus in the page to a field. False when the field or the page is gone. */
export async function reveal(address: PageAddress, ref: string): Promise<boolean> {
  return (await send(address, { own: 'reveal', ref })) === true;
}

async function topOriginOf({ tabId, practice }: PageAddress): Promise<string | null> {
  // A tab that was closed has no address.
  const url = await webext.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
  if (practice) return isPracticeUrl(url) ? new URL(practiceUrl()).origin : null;
  const origin = url !== undefined && URL.canParse(url) ? new URL(url).origin : '';
  return WHITE_HOUSE_ORIGINS.includes(origin) ? origin : null;
}

/** The answer as it came; undefined when nobody was there to answer. */
async function send(
  { tabId, frameId, practice }: PageAddress,
  command: PageCommand,
  allFrames = false,
): Promise<unknown> {
  try {
    if (practice)
      return await webext.runtime.sendMessage({ own: 'practice', tabId, command } satisfies PracticeCommand);
    return await (allFrames
      ? webext.tabs.sendMessage(tabId, command)
      : webext.tabs.sendMessage(tabId, command, { frameId }));
  } catch {
    // No receiver: the tab was closed, has moved on, or was open before the extension was installed.
    return undefined;
  }
}

function parsed<T>(schema: z.ZodMiniType<T>, answer: unknown): T | null {
  const result = z.safeParse(schema, answer);
  return result.success ? result.data : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
