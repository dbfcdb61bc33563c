import type { BackupContents } from '../backup/backupContents';
import { ACTION_PREFIX, actionRecord } from './actionRecord';
import { answersRecord } from './answersRecord';
import { parseRecord, type RecordKind, SET_ASIDE } from './record';
import {
  APPEAL_PREFIX,
  appealRecord,
  libraryRecord,
  printSettingsRecord,
  settingsRecord,
  supporterRecord,
} from './records';
import { VERSIONS_PREFIX, versionsRecord } from './versionsRecord';
import { wholeLogRecord } from './wholeLog';

/** Settings of the supporter's: taken over as a whole, never mixed. A new record of settings is added here. */
const SETTINGS = [settingsRecord, printSettingsRecord] as readonly RecordKind<unknown>[];

/** Whether a record is one of the supporter's settings. */
export function isSettingsKey(key: string): boolean {
  return SETTINGS.some((kind) => kind.key === key);
}

/** What lies on a device and means nothing on another one: when reminders were looked through, and an event that is on. */
const OF_THIS_DEVICE = /^(?:reminded$|event)/;

export function isOfThisDevice(key: string): boolean {
  return OF_THIS_DEVICE.test(key);
}

type Filling = { -readonly [Part in keyof BackupContents]: BackupContents[Part] };

/** Where a record belongs in a backup, and how it is read. */
interface Place<T> {
  kind: RecordKind<T>;
  put(contents: Filling, data: T): void;
}

function place<T>(kind: RecordKind<T>, put: (contents: Filling, data: T) => void): Place<unknown> {
  return { kind, put } as unknown as Place<unknown>;
}

/** Null for a key that no backup of this version has. */
function placeOf(key: string): Place<unknown> | null {
  const after = (prefix: string) => key.slice(prefix.length);
  if (key === libraryRecord.key) return place(libraryRecord, (to, library) => (to.library = library));
  if (key === supporterRecord.key) return place(supporterRecord, (to, details) => (to.details = details));
  if (key === answersRecord.key) return place(answersRecord, (to, answers) => (to.answers = answers));
  if (key === wholeLogRecord.key) return place(wholeLogRecord, (to, log) => (to.log = log));
  if (key.startsWith(ACTION_PREFIX)) {
    const id = after(ACTION_PREFIX);
    return place(actionRecord(id), (to, action) => (to.actions = { ...to.actions, [id]: action }));
  }
  const draft = key === appealRecord('').key ? '' : key.startsWith(APPEAL_PREFIX) ? after(APPEAL_PREFIX) : null;
  if (draft !== null)
    return place(appealRecord(draft), (to, appeal) => (to.drafts = { ...to.drafts, [draft]: appeal }));
  const of = key === versionsRecord('').key ? '' : key.startsWith(VERSIONS_PREFIX) ? after(VERSIONS_PREFIX) : null;
  if (of !== null)
    return place(versionsRecord(of), (to, versions) => (to.versions = { ...to.versions, [of]: versions }));
  const settings = SETTINGS.find((kind) => kind.key === key);
  if (settings !== undefined) return place(settings, (to, data) => (to.settings = { ...to.settings, [key]: data }));
  return null;
}

/** The kind of a record that a backup has; null for any other. */
export function backupKind(key: string): RecordKind<unknown> | null {
  return placeOf(key)?.kind ?? null;
}

export interface SortedRecords {
  contents: BackupContents;
  /** Keys of records that do not parse. */
  broken: string[];
  /** Keys of records that a later version of the extension wrote, or that this one does not know. */
  unknown: string[];
}

/** Sorts records as they are stored into a backup's parts; each is brought to today's version and parsed. */
export function sortRecords(records: Readonly<Record<string, unknown>>): SortedRecords {
  const contents: Filling = {
    library: { chosen: '', entries: [] },
    actions: {},
    drafts: {},
    versions: {},
    log: [],
    details: null,
    answers: {},
    settings: {},
    setAside: {},
  };
  const [broken, unknown]: [string[], string[]] = [[], []];
  for (const [key, stored] of Object.entries(records)) {
    if (key.startsWith(SET_ASIDE)) {
      contents.setAside = { ...contents.setAside, [key]: stored };
      continue;
    }
    const where = placeOf(key);
    const data = where === null ? null : parseRecord(where.kind, stored);
    if (where !== null && data !== null) where.put(contents, data);
    else if (where === null || isNewer(where.kind, stored)) unknown.push(key);
    else broken.push(key);
  }
  return { contents, broken, unknown };
}

function isNewer({ version }: RecordKind<unknown>, stored: unknown): boolean {
  const has = typeof stored === 'object' && stored !== null && 'version' in stored ? stored.version : 0;
  return typeof has === 'number' && has > version;
}

/** A backup's parts as records by key, as they are stored; the log is one of them, details have their key in any area. */
export function recordsOf(contents: BackupContents): Record<string, unknown> {
  const { library, actions, drafts, versions, log, details, answers, settings, setAside } = contents;
  return {
    ...envelope(libraryRecord, library),
    ...all(actions, actionRecord),
    ...all(drafts, appealRecord),
    ...all(versions, versionsRecord),
    ...envelope(wholeLogRecord, log),
    ...(details === null ? {} : envelope(supporterRecord, details)),
    ...envelope(answersRecord, answers),
    ...Object.assign({}, ...SETTINGS.map((kind) => (kind.key in settings ? envelope(kind, settings[kind.key]) : {}))),
    ...setAside,
  };
}

function envelope({ key, version }: RecordKind<never> | RecordKind<unknown>, data: unknown): Record<string, unknown> {
  return { [key]: { version, data } };
}

function all<T>(byId: Readonly<Record<string, T>>, kindOf: (id: string) => RecordKind<T>): Record<string, unknown> {
  return Object.assign(
    {},
    ...Object.entries(byId).map(([id, data]) => envelope(kindOf(id) as RecordKind<unknown>, data)),
  );
}
