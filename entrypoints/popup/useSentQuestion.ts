import { useEffect, useState } from 'preact/hooks';
import { noteNotSent, readAsked } from '../../utils/flow/followFilled';
import { looksLikeThanks } from '../../utils/form/looksLikeThanks';
import { type FilledLetter, sentEntry } from '../../utils/log/logEntry';
import { addLogEntry } from '../../utils/storage/logStore';
import { onRecordGone, removeRecord } from '../../utils/storage/record';
import { filledRecord } from '../../utils/storage/records';
import type { TabFrames } from './useTabFrames';

/** Whether to ask "Did you send it?" about a tab, and what an answer does. */
export interface SentState {
  ask: 'no' | 'quietly' | 'thanked';
  /** `failed`: the browser refused to store it, and the question stays. */
  answered: 'noted' | 'practice' | 'not-sent' | 'failed' | null;
  answer(sent: boolean): void;
}

/**
 * `formGone`: no form is to be seen in the tab any more. `fills`: goes up with every fill, so that a letter just filled is
 * asked about too.
 */
export function useSentQuestion({ tabId, frames }: TabFrames, formGone: boolean, fills: number): SentState {
  const [filled, setFilled] = useState<FilledLetter | null>(null);
  const [answered, setAnswered] = useState<SentState['answered']>(null);
  useEffect(() => {
    if (tabId !== null) void readAsked(tabId).then(setFilled);
  }, [tabId, fills]);
  // a letter that is undone is not asked about any more
  useEffect(() => (tabId === null ? undefined : onRecordGone(filledRecord(tabId), () => setFilled(null))), [tabId]);
  const thanked = looksLikeThanks(frames.flatMap(({ snapshot }) => snapshot.texts)) && formGone;

  async function answer(sent: boolean): Promise<void> {
    if (filled === null || tabId === null) return;
    if (sent && !filled.practice) {
      const stored = await addLogEntry(sentEntry(filled, new Date(), crypto.randomUUID())).then(
        () => true,
        () => false,
      );
      if (!stored) return setAnswered('failed');
    }
    if (sent) await removeRecord(filledRecord(tabId), 'session');
    else await noteNotSent(tabId);
    setFilled(null);
    setAnswered(sent ? (filled.practice ? 'practice' : 'noted') : 'not-sent');
  }

  return {
    ask: filled === null ? 'no' : thanked ? 'thanked' : 'quietly',
    answered,
    answer: (sent) => void answer(sent),
  };
}
