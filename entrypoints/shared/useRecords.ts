import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';
import { listSetAside, type RecordKind, readRecord, writeRecord } from '../../utils/storage/record';
import { appealRecord, libraryRecord, logRecord, supporterRecord } from '../../utils/storage/records';
import { readSupporter, supporterWriter } from '../../utils/storage/supporterStore';
import { useStored } from './useStored';

/** The draft for an action; '' for the letter that belongs to none, null while it is not known which. */
export function useAppeal(actionId: string | null) {
  return useLocal(actionId === null ? null : appealRecord(actionId));
}

export function useLog() {
  return useLocal(logRecord);
}

export function useSupporter() {
  return useStored(supporterRecord, async () => ({ stored: await readSupporter(), write: await supporterWriter() }));
}

/** The library as it stands, null until read. It is changed by `changeLibrary`, never by storing what was seen here. */
export function useLibrary(): Library | null {
  return useLocal(libraryRecord).value;
}

function useLocal<T>(kind: RecordKind<T> | null) {
  return useStored(kind, async () => {
    if (kind === null) throw new Error('there is no record to open');
    return { stored: await readRecord(kind), write: (value: T) => writeRecord(kind, value) };
  });
}

/** What was set aside because it did not parse, once the other records have been read, and again after each erasure. */
export function useSetAside(ready: boolean, erasures = 0): Record<string, unknown> {
  const [records, setRecords] = useState<Record<string, unknown>>({});
  useEffect(() => {
    if (ready) void listSetAside().then(setRecords);
  }, [ready, erasures]);
  return records;
}
