import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormSnapshot } from '../../utils/form/formSnapshot';
import { TabForms } from '../../utils/flow/findForm';
import { announce, onSnapshot, type PageAddress, placeOf } from '../../utils/messages/pageClient';
import { webext } from '../../utils/webext';

/** The tab in front, and what its frames report. */
export interface TabForm {
  tabId: number | null;
  place: 'looking' | 'white-house' | 'practice' | 'elsewhere' | 'reload';
  form: { address: PageAddress; snapshot: FormSnapshot } | null;
  /** What the page says in headings and messages. */
  texts: string[];
}

export function useTabForm(): TabForm {
  const [tab, setTab] = useState<TabForm>({ tabId: null, place: 'looking', form: null, texts: [] });
  const forms = useRef(new TabForms());
  useEffect(() => {
    let stop = () => {};
    void tabInFront().then(async ({ tabId, place }) => {
      if (tabId === null || place === 'elsewhere') return setTab({ tabId, place: 'elsewhere', form: null, texts: [] });
      stop = onSnapshot((message) => {
        if (message.address.tabId !== tabId) return;
        forms.current.add(message);
        setTab({ tabId, place, form: forms.current.form(), texts: forms.current.texts() });
      });
      if (!(await announce(tabId, place === 'practice'))) setTab({ tabId, place: 'reload', form: null, texts: [] });
    });
    return () => stop();
  }, []);
  return tab;
}

async function tabInFront() {
  const [tab] = await webext.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? null, place: tab === undefined ? ('elsewhere' as const) : placeOf(tab) };
}
