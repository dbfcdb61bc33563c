import * as z from 'zod/mini';
import { Appeal, NO_APPEAL } from '../appeal/appeal';
import { FilledLetter, LogEntry } from '../log/logEntry';
import { NO_SUPPORTER, Supporter } from '../supporter/supporter';
import type { RecordKind } from './record';

const Settings = z.object({
  /** Keep the details only until the browser closes. */
  forgetDetails: z.boolean(),
});

export type Settings = z.infer<typeof Settings>;

export const appealRecord: RecordKind<Appeal> = {
  key: 'appeal',
  version: 1,
  schema: Appeal,
  empty: NO_APPEAL,
  migrations: {},
};

export const supporterRecord: RecordKind<Supporter> = {
  key: 'supporter',
  version: 1,
  schema: Supporter,
  empty: NO_SUPPORTER,
  migrations: {},
};

export const logRecord: RecordKind<LogEntry[]> = {
  key: 'log',
  version: 1,
  schema: z.array(LogEntry),
  empty: [],
  migrations: {},
};

export const settingsRecord: RecordKind<Settings> = {
  key: 'settings',
  version: 1,
  schema: Settings,
  empty: { forgetDetails: false },
  migrations: {},
};

/** The letter put in a tab's form, until the supporter has said whether it was sent; in the session area only. */
export function filledRecord(tabId: number): RecordKind<FilledLetter | null> {
  return { key: `filled:${tabId}`, version: 1, schema: z.nullable(FilledLetter), empty: null, migrations: {} };
}
