import { groupByAction } from '../log/groupByAction';
import type { LogEntry } from '../log/logEntry';
import { shardOf } from '../log/logShard';
import { summariesOf } from '../log/logSummary';
import { LOG_PREFIX, loggedRecord, logShardRecord } from './logRecords';
import type { RecordKind } from './record';
import { logRecord } from './records';
import { toStore } from './toStore';

/** The kind that the log has in a backup: one record with all entries, however it is stored here. */
export const wholeLogRecord: RecordKind<LogEntry[]> = logRecord;

/** Whether a record is the log or a piece of it. */
export function isLogKey(key: string): boolean {
  return key === logRecord.key || key === loggedRecord.key || key.startsWith(LOG_PREFIX);
}

/** The records that change when entries are added to a log or take the place of others, as they are stored; none where there is nothing new. */
export async function addedLogRecords(
  before: readonly LogEntry[],
  after: readonly LogEntry[],
): Promise<Record<string, unknown>> {
  const [old, next] = [groupByAction(before), groupByAction(after)];
  const isNew = (id: string, entries: readonly LogEntry[]) => entries.some((entry, at) => entry !== old.get(id)?.[at]);
  const changed = [...next].filter(([id, entries]) => isNew(id, entries));
  if (changed.length === 0) return {};
  const shards = await Promise.all(changed.map(([id, entries]) => toStore(logShardRecord(id), shardOf(entries))));
  return Object.assign({}, ...shards, await toStore(loggedRecord, summariesOf(after))) as Record<string, unknown>;
}
