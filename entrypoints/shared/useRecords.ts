import { useEffect, useState } from 'preact/hooks';
import { listSetAside, readRecord, writeRecord } from '../../utils/storage/record';
import { appealRecord, supporterRecord } from '../../utils/storage/records';
import { readSupporter, writeSupporter } from '../../utils/storage/supporterStore';
import { useStored } from './useStored';

export function useAppeal() {
  return useStored(
    appealRecord,
    () => readRecord(appealRecord),
    (appeal) => writeRecord(appealRecord, appeal),
  );
}

export function useSupporter() {
  return useStored(supporterRecord, readSupporter, writeSupporter);
}

/** What was set aside because it did not parse, once the other records have been read. */
export function useSetAside(ready: boolean): Record<string, unknown> {
  const [records, setRecords] = useState<Record<string, unknown>>({});
  useEffect(() => {
    if (ready) void listSetAside().then(setRecords);
  }, [ready]);
  return records;
}
