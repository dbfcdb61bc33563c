import type { LogEntry } from '../log/logEntry';
import { alone } from './alone';
import { readRecord, writeRecord } from './record';
import { logRecord } from './records';

/** Adds to the log, also when two windows do so at once. */
export async function addLogEntry(entry: LogEntry): Promise<void> {
  await alone('log', async () => writeRecord(logRecord, [...(await readRecord(logRecord)), entry]));
}

/** Takes entries off the device. */
export async function deleteLogEntries(deleted: readonly Pick<LogEntry, 'id' | 'actionId'>[]): Promise<void> {
  const ids = new Set(deleted.map(({ id }) => id));
  await alone('log', async () =>
    writeRecord(
      logRecord,
      (await readRecord(logRecord)).filter(({ id }) => !ids.has(id)),
    ),
  );
}
