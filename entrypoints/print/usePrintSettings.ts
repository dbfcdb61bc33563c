import type { PrintSettings } from '../../utils/post/printSettings';
import { lookAtRecord, readRecord, writeRecord } from '../../utils/storage/record';
import { printSettingsRecord } from '../../utils/storage/records';
import { useStored } from '../shared/useStored';

/** What was chosen the last time; every change is kept at once. */
export function usePrintSettings() {
  return useStored(printSettingsRecord, async () => ({
    stored: await readRecord(printSettingsRecord),
    write: (settings: PrintSettings) => writeRecord(printSettingsRecord, settings),
    look: () => lookAtRecord(printSettingsRecord),
  }));
}
