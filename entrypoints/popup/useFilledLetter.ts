import { useEffect, useState } from 'preact/hooks';
import type { FilledLetter } from '../../utils/log/logEntry';
import { onRecord, onRecordGone, readRecord } from '../../utils/storage/record';
import { filledRecord } from '../../utils/storage/records';

/** The letter that was put in a tab's form, as long as that is remembered; null for none, and until it is read. */
export function useFilledLetter(tabId: number | null): FilledLetter | null {
  const [filled, setFilled] = useState<FilledLetter | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    const kind = filledRecord(tabId);
    const stops = [onRecord(kind, setFilled), onRecordGone(kind, () => setFilled(null))];
    void readRecord(kind, 'session').then((now) => setFilled((newer) => newer ?? now));
    return () => stops.forEach((stop) => stop());
  }, [tabId]);
  return filled;
}
