import { useEffect, useState } from 'preact/hooks';
import { listSetAside, type RecordKind, readRecord, writeRecord } from '../../utils/storage/record';
import { appealRecord, logRecord, supporterRecord } from '../../utils/storage/records';
import { readSupporter, supporterWriter } from '../../utils/storage/supporterStore';
import { useStored } from './useStored';

export function useAppeal() {
  return useLocal(appealRecord);
}

export function useLog() {
  return useLocal(logRecord);
}

export function useSupporter() {
  return useStored(supporterRecord, async () => ({ stored: await readSupporter(), write: await supporterWriter() }));
}

function useLocal<T>(kind: RecordKind<T>) {
  return useStored(kind, async () => ({
    stored: await readRecord(kind),
    write: (value: T) => writeRecord(kind, value),
  }));
}

/** What was set aside because it did not parse, once the other records have been read, and again after each erasure. */
export function useSetAside(ready: boolean, erasures = 0): Record<string, unknown> {
  const [records, setRecords] = useState<Record<string, unknown>>({});
  useEffect(() => {
    if (ready) void listSetAside().then(setRecords);
  }, [ready, erasures]);
  return records;
}
