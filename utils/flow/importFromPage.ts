import { webext } from '../webext';
import { writeRecord } from '../storage/record';
import { incomingRecord } from '../storage/records';

/** Why the page in front could not be read. */
export type PageProblem =
  /** The browser lets nobody read it: its own pages, its shop, its viewer of PDF files. */
  'refused' | 'pdf' | 'no-text' | 'too-large';

/** Longest page that is taken over, characters of markup. */
const LONGEST = 5_000_000;

/**
 * Takes the text of the page in front to the workspace, which reads it. The browser lets the extension see the tab that
 * its popup stands over; it looks only when the supporter presses the button for it. Null when all went well.
 */
export async function importFromPage(): Promise<PageProblem | null> {
  const [tab] = await webext.tabs.query({ active: true, currentWindow: true });
  try {
    return await bringIn(tab?.id);
  } catch {
    // more than the browser stores, or a page that breaks its parser
    return 'too-large';
  }
}

async function bringIn(tabId: number | undefined): Promise<PageProblem | null> {
  const page = tabId === undefined ? null : await readPage(tabId);
  if (page === null) return 'refused';
  if (page.isPdf) return 'pdf';
  if (page.html.length > LONGEST) return 'too-large';
  const { htmlToText } = await import('../files/htmlToText');
  const text = htmlToText(page.html);
  if (text.trim() === '') return 'no-text';
  await writeRecord(incomingRecord, { text, from: page.from }, 'session');
  await webext.tabs.create({ url: webext.runtime.getURL('/workspace.html#import') });
  return null;
}

async function readPage(tabId: number): Promise<{ html: string; from: string; isPdf: boolean } | null> {
  try {
    const [found] = await webext.scripting.executeScript({ target: { tabId }, func: describePage });
    return (found?.result as Awaited<ReturnType<typeof readPage>>) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, by itself: nothing from outside it is at hand there. It looks and changes nothing. */
function describePage() {
  return {
    html: document.documentElement.outerHTML,
    from: location.hostname,
    isPdf:
      document.contentType === 'application/pdf' || document.querySelector('embed[type="application/pdf"]') !== null,
  };
}
