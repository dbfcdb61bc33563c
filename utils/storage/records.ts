import * as z from 'zod/mini';
import { Appeal, NO_APPEAL } from '../appeal/appeal';
import { BUILT_IN_ENTRY } from '../library/builtInEntry';
import { Library } from '../library/library';
import { FilledLetter, LogEntry } from '../log/logEntry';
import { PrintJob } from '../post/printJob';
import { NO_PRINT_SETTINGS, PrintSettings } from '../post/printSettings';
import { NO_SUPPORTER, Supporter } from '../supporter/supporter';
import type { RecordKind } from './record';

const Settings = z.object({
  /** Keep the details only until the browser closes. */
  forgetDetails: z.boolean(),
  /** Tell ahead of a deadline. */
  remind: z.boolean(),
});

export type Settings = z.infer<typeof Settings>;

/** The draft for an action in the library; '' for the letter that belongs to none. */
export function appealRecord(actionId: string): RecordKind<Appeal> {
  return {
    key: actionId === '' ? 'appeal' : `${APPEAL_PREFIX}${actionId}`,
    version: 2,
    schema: Appeal,
    empty: NO_APPEAL,
    // Version 1 knew the letter alone.
    migrations: { 1: (appeal) => ({ ...NO_APPEAL, ...z.parse(z.looseObject({}), appeal) }) },
  };
}

export const APPEAL_PREFIX = 'appeal:';

/** Until it is first changed the library holds the action that comes with the extension, not yet chosen. */
export const libraryRecord: RecordKind<Library> = {
  key: 'library',
  version: 1,
  schema: Library,
  empty: { chosen: '', entries: [BUILT_IN_ENTRY] },
  migrations: {},
};

export const supporterRecord: RecordKind<Supporter> = {
  key: 'supporter',
  version: 1,
  schema: Supporter,
  empty: NO_SUPPORTER,
  migrations: {},
};

const OF_NO_ACTION = { actionId: '', targetId: '', targetName: '' };

export const logRecord: RecordKind<LogEntry[]> = {
  key: 'log',
  version: 3,
  schema: z.array(LogEntry),
  empty: [],
  // Version 1 knew the webform alone, and no library; version 2 only what was sent or posted.
  migrations: {
    1: (entries) => z.parse(z.array(z.looseObject({})), entries).map((entry) => ({ ...entry, ...OF_NO_ACTION })),
    2: (entries) =>
      z.parse(z.array(z.looseObject({})), entries).map((entry) => ({
        ...entry,
        reference: '',
        note: '',
        did: entry.channel === 'post' ? 'posted' : 'sent',
      })),
  },
};

export const settingsRecord: RecordKind<Settings> = {
  key: 'settings',
  version: 2,
  schema: Settings,
  empty: { forgetDetails: false, remind: true },
  migrations: { 1: (settings) => ({ ...z.parse(z.looseObject({}), settings), remind: true }) },
};

/** The letter put in a tab's form, until the supporter has said that it was sent, or can undo it no more; in the session area only. */
export function filledRecord(tabId: number): RecordKind<FilledLetter | null> {
  return {
    key: `filled:${tabId}`,
    version: 5,
    schema: z.nullable(FilledLetter),
    empty: null,
    migrations: {
      1: (filled) => (filled === null ? null : { ...z.parse(z.looseObject({}), filled), actionId: '' }),
      // Version 2 was logged only once it was sent.
      2: (filled) => (filled === null ? null : { ...z.parse(z.looseObject({}), filled), reference: '', entryId: '' }),
      // Version 3 stayed in the log when it was undone.
      3: (filled) => (filled === null ? null : { ...z.parse(z.looseObject({}), filled), place: null }),
      // Version 4 was gone once the question was answered.
      4: (filled) => (filled === null ? null : { ...z.parse(z.looseObject({}), filled), saidNo: false }),
    },
  };
}

/** When reminders of deadlines were last looked through, ISO 8601, UTC; '' before the first time. */
export const remindedRecord: RecordKind<string> = {
  key: 'reminded',
  version: 1,
  schema: z.string(),
  empty: '',
  migrations: {},
};

const Incoming = z.object({
  text: z.string(),
  /** Where the text is from: the title or address of a page. */
  from: z.string(),
});

export type Incoming = z.infer<typeof Incoming>;

/** A text on its way to the workspace, to be read there as an Urgent Action; in the session area only. */
export const incomingRecord: RecordKind<Incoming | null> = {
  key: 'incoming',
  version: 1,
  schema: z.nullable(Incoming),
  empty: null,
  migrations: {},
};

/** What a print page was opened with, by the page's id; in the session area only. */
export function printRecord(id: string): RecordKind<PrintJob | null> {
  return { key: `print:${id}`, version: 1, schema: z.nullable(PrintJob), empty: null, migrations: {} };
}

/** What the supporter chose on the print page the last time. */
export const printSettingsRecord: RecordKind<PrintSettings> = {
  key: 'printSettings',
  version: 1,
  schema: PrintSettings,
  empty: NO_PRINT_SETTINGS,
  migrations: {},
};
