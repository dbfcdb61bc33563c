import { useEffect, useState } from 'preact/hooks';
import { announce, onSnapshot, placeOf, type SnapshotMessage } from '../../utils/messages/pageClient';
import { webext } from '../../utils/webext';

/** The tab in front, and what its frames report. */
export interface TabFrames {
  tabId: number | null;
  place: 'looking' | 'white-house' | 'practice' | 'elsewhere' | 'reload';
  /** The latest of each frame. */
  frames: readonly SnapshotMessage[];
}

export function useTabFrames(): TabFrames {
  const [tab, setTab] = useState<TabFrames>({ tabId: null, place: 'looking', frames: [] });
  useEffect(() => {
    let stop = () => {};
    const frames = new Map<number, SnapshotMessage>();
    void tabInFront().then(async ({ tabId, place }) => {
      if (tabId === null || place === 'elsewhere') return setTab({ tabId, place: 'elsewhere', frames: [] });
      stop = onSnapshot((message) => {
        if (message.address.tabId !== tabId) return;
        frames.set(message.address.frameId, message);
        setTab({ tabId, place, frames: [...frames.values()] });
      });
      if (!(await announce(tabId, place === 'practice'))) setTab({ tabId, place: 'reload', frames: [] });
    });
    return () => stop();
  }, []);
  return tab;
}

async function tabInFront() {
  const [tab] = await webext.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? null, place: tab === undefined ? ('elsewhere' as const) : placeOf(tab) };
}
