import type { LogEntry } from '../log/logEntry';
import { parseRecord, type RecordKind, readRecord } from './record';
import { logRecord } from './records';

/** The kind that the log has in a backup: one record with all entries, however it is stored here. */
export const wholeLogRecord: RecordKind<LogEntry[]> = logRecord;

/** Whether a record is the log or a piece of it. */
export function isLogKey(key: string): boolean {
  return key === logRecord.key || key.startsWith(`${logRecord.key}:`);
}

/** All entries of the log. */
export async function readWholeLog(): Promise<readonly LogEntry[]> {
  return readRecord(logRecord);
}

/** The records that hold a log of these entries, to be stored together with others. */
export async function wholeLogRecords(entries: readonly LogEntry[]): Promise<Record<string, unknown>> {
  return { [logRecord.key]: { version: logRecord.version, data: entries } };
}

/** The log of a backup; null when it cannot be read. */
export function parseWholeLog(stored: unknown): LogEntry[] | null {
  return parseRecord(wholeLogRecord, stored);
}
