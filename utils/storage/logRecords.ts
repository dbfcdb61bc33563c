import * as z from 'zod/mini';
import { LogShard, NO_SHARD } from '../log/logShard';
import { LogSummaries } from '../log/logSummary';
import type { RecordKind } from './record';

export const LOG_PREFIX = 'log:';

/** The log of one action; '' for entries that belong to none. */
export function logShardRecord(actionId: string): RecordKind<LogShard> {
  return {
    key: `${LOG_PREFIX}${actionId}`,
    version: 1,
    schema: LogShard,
    empty: NO_SHARD,
    migrations: {},
    packs: true,
  };
}

/** What was done for each action that has a log; null before anything was. */
export const loggedRecord: RecordKind<LogSummaries | null> = {
  key: 'logged',
  version: 1,
  schema: z.nullable(LogSummaries),
  empty: null,
  migrations: {},
  packs: true,
};
