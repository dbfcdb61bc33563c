import { useEffect, useRef, useState } from 'preact/hooks';
import { type Appeal, type AppealEdit, editedAppeal } from '../../utils/appeal/appeal';
import type { LetterEvent } from '../../utils/event/letterEvent';
import type { Library } from '../../utils/library/library';
import { eventRecord } from '../../utils/storage/eventRecord';
import { listSetAside, lookAtRecord, type RecordKind, readRecord, writeRecord } from '../../utils/storage/record';
import { appealRecord, libraryRecord, supporterRecord } from '../../utils/storage/records';
import { lookAtSupporter, readSupporter, supporterWriter } from '../../utils/storage/supporterStore';
import type { Supporter } from '../../utils/supporter/supporter';
import { type Stored, useStored } from './useStored';

/** The draft for an action; '' for the letter that belongs to none, null while it is not known which. */
export function useAppeal(actionId: string | null) {
  return useEdits(useLocal(actionId === null ? null : appealRecord(actionId)), (appeal: Appeal, edit: AppealEdit) =>
    editedAppeal(appeal, edit, crypto.randomUUID()),
  );
}

export function useSupporter() {
  const stored = useStored(supporterRecord, async () => ({
    stored: await readSupporter(),
    write: await supporterWriter(),
    look: lookAtSupporter,
  }));
  return useEdits(stored, (supporter: Supporter, edit: Partial<Supporter>) => ({ ...supporter, ...edit }));
}

/** Several edits may come before the page is drawn anew, as when the browser fills in an address: each builds on the one before. */
function useEdits<T, Edit>(stored: Stored<T>, edited: (value: T, edit: Edit) => T) {
  const latest = useRef<T | null>(null);
  latest.current = stored.value;
  return {
    ...stored,
    edit(edit: Edit): void {
      if (latest.current === null) return;
      latest.current = edited(latest.current, edit);
      stored.change(latest.current);
    },
  };
}

/** The library as it stands, null until read. It is changed by `changeLibrary`, never by storing what was seen here. */
export function useLibrary(): Library | null {
  return useLocal(libraryRecord).value;
}

/** The letter-writing event that is on; null where none is, and until that is known. */
export function useEvent(): LetterEvent | null {
  return useLocal(eventRecord).value;
}

function useLocal<T>(kind: RecordKind<T> | null) {
  return useStored(kind, async () => {
    if (kind === null) throw new Error('there is no record to open');
    return {
      stored: await readRecord(kind),
      write: (value: T) => writeRecord(kind, value),
      look: () => lookAtRecord(kind),
    };
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
