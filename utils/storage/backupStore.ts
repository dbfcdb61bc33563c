import type { BackupContents } from '../backup/backupContents';
import { isSameValue } from '../backup/isSameValue';
import { undoneLibrary } from '../backup/undoneLibrary';
import { entriesOf, NO_SHARD } from '../log/logShard';
import { summaryOf } from '../log/logSummary';
import { hasDetails } from '../supporter/supporter';
import { webext } from '../webext';
import { ACTION_PREFIX } from './actionRecord';
import { aloneWithAll } from './alone';
import { backupKind, recordsOf, sortRecords } from './backupRecords';
import { LOG_PREFIX, loggedRecord, logShardRecord } from './logRecords';
import { type Area, settled } from './persist';
import { readLog, readLogAsItStands } from './logStore';
import { dataOf, parseRecord, readRecord, SET_ASIDE, unpacked } from './record';
import { libraryRecord, settingsRecord, supporterRecord } from './records';
import { readSupporter } from './supporterStore';
import { takeAway } from './takeAway';
import { toStore } from './toStore';
import { addedLogRecords, isLogKey } from './wholeLog';

type Records = Record<string, unknown>;

/** Everything on this device that a backup carries. What does not parse is set aside first, and is among it so. */
export async function readContents(): Promise<BackupContents> {
  const { broken, unknown } = sortRecords(await mine());
  for (const key of [...broken, ...unknown]) {
    const kind = backupKind(key);
    if (kind !== null) await readRecord(kind);
  }
  const [records, log, details] = [await mine(), await readLogAsItStands(), await readSupporter()];
  const { contents } = sortRecords(records);
  const library = libraryRecord.key in records ? contents.library : libraryRecord.empty;
  return { ...contents, library, log, details };
}

/**
 * The same, to be merged with a file. Where there are details, settings that were never changed count as well: they say where
 * the details are kept, and those of a file would move them without a question.
 */
export async function readForMerging(): Promise<BackupContents> {
  const contents = await readContents();
  if (contents.details === null || !hasDetails(contents.details)) return contents;
  return { ...contents, settings: { [settingsRecord.key]: settingsRecord.empty, ...contents.settings } };
}

/** Records of this device apart from the log and the details, which may lie elsewhere; none of them packed. */
async function mine(): Promise<Records> {
  await settled();
  const all = Object.entries(await webext.storage.local.get(null));
  const own = all.filter(([key]) => !isLogKey(key) && key !== supporterRecord.key);
  return Object.fromEntries(
    await Promise.all(
      own.map(async ([key, stored]) => [key, key.startsWith(SET_ASIDE) ? stored : await unpacked(stored)] as const),
    ),
  );
}

/** What `undoRestore` needs: what was under each key before, and what is there now; `undefined` for nothing. */
export type Restored = Readonly<Record<Area, { before: Records; after: Records }>>;

const AREAS: readonly Area[] = ['local', 'session'];

/**
 * Stores what `merge` makes of everything on this device, in one go, while no other window changes any of it. Throws when
 * the browser refuses, as when there is no room left; then nothing has changed.
 */
export async function restoreContents(merge: (mine: BackupContents) => BackupContents): Promise<Restored> {
  // a log of an earlier version is brought over by that, which has to be alone, too
  await readLog();
  return aloneWithAll(async () => {
    const contents = await readForMerging();
    const after = await changesOf(contents, merge(contents));
    const before = { local: await under('local', after.local), session: await under('session', after.session) };
    // details that move are at their new place before they leave the old one
    for (const area of AREAS) await put(area, defined(after[area]));
    for (const area of AREAS) await take(area, after[area]);
    return {
      local: { before: before.local, after: after.local },
      session: { before: before.session, after: after.session },
    };
  });
}

/**
 * Puts back what was there before. Answers how many records were changed since, and left as they are. Throws when the browser
 * refuses, as when there is no room for what was there; then some of it may be back already, and the rest can be tried again.
 */
export async function undoRestore(restored: Restored): Promise<number> {
  return aloneWithAll(async () => {
    let changed = 0;
    await settled();
    for (const area of AREAS) {
      const { before, after } = restored[area];
      const now = await under(area, after);
      // what an undo that was refused half-way has put back is as it was
      const since = Object.keys(after).filter(
        (key) => !isSameValue(now[key], after[key]) && !isSameValue(now[key], before[key]),
      );
      changed += since.filter((key) => !SUMMARIES.includes(key)).length;
      const back = {
        ...Object.fromEntries(Object.entries(before).filter(([key]) => !since.includes(key))),
        ...(await undoneLibraryRecord({ before, after, now }, since)),
        ...(await undoneLogged({ before, after, now }, since)),
      };
      await put(area, defined(back));
      await take(area, back);
    }
    return changed;
  });
}

/** What sums up other records: where those go back in part only, it is neither as it was before nor as it is now. */
const SUMMARIES = [libraryRecord.key, loggedRecord.key];

type Undoing = Record<'before' | 'after' | 'now', Records>;

/** The library once a restore is undone, where it, or an action that it lists, was changed `since`. */
async function undoneLibraryRecord({ before, after, now }: Undoing, since: readonly string[]): Promise<Records> {
  const { key } = libraryRecord;
  if (!(key in after) || !since.some((one) => one === key || one.startsWith(ACTION_PREFIX))) return {};
  const [was, restored, is] = await Promise.all([before, after, now].map((all) => dataOf(libraryRecord, all[key])));
  if (!was || !restored || !is) return {};
  const goesBack = (id: string) => `${ACTION_PREFIX}${id}` in after && !since.includes(`${ACTION_PREFIX}${id}`);
  return toStore(libraryRecord, undoneLibrary(is, { before: was, after: restored }, goesBack));
}

/** What the log comes to once a restore is undone, where anything was logged `since`. */
async function undoneLogged({ before, after, now }: Undoing, since: readonly string[]): Promise<Records> {
  const { key } = loggedRecord;
  if (!(key in after) || !since.some((one) => one === key || one.startsWith(LOG_PREFIX))) return {};
  const is = await dataOf(loggedRecord, now[key]);
  // a log that was cleared since stays so
  if (is === null) return {};
  const logged = new Map(Object.entries(is));
  for (const shard of Object.keys(after).filter((one) => one.startsWith(LOG_PREFIX) && !since.includes(one))) {
    const id = shard.slice(LOG_PREFIX.length);
    const entries = entriesOf(id, (await dataOf(logShardRecord(id), before[shard])) ?? NO_SHARD);
    if (entries.length > 0) logged.set(id, summaryOf(entries));
    else logged.delete(id);
  }
  return toStore(loggedRecord, Object.fromEntries(logged));
}

async function put(area: Area, records: Records): Promise<void> {
  if (Object.keys(records).length > 0) await webext.storage[area].set(records);
}

/** Takes away what is to be nothing. */
async function take(area: Area, records: Records): Promise<void> {
  for (const [key, record] of Object.entries(records)) if (record === undefined) await takeAway([key], area);
}

function defined(records: Records): Records {
  return Object.fromEntries(Object.entries(records).filter(([, record]) => record !== undefined));
}

async function under(area: Area, records: Records): Promise<Records> {
  const all = await webext.storage[area].get(null);
  return Object.fromEntries(Object.keys(records).map((key) => [key, all[key]]));
}

/** The records that differ, by the area that they belong in. */
async function changesOf(before: BackupContents, after: BackupContents): Promise<Record<Area, Records>> {
  const [old, next] = [before, after].map(recordsOf);
  const differing = Object.entries(next!).filter(([key, record]) => !isSameValue(old![key], record) && !isLogKey(key));
  const { [supporterRecord.key]: details, ...local } = Object.fromEntries(differing);
  const stored = await Promise.all(Object.entries(local).map(([key, record]) => packedRecord(key, record)));
  const log = await addedLogRecords(before.log, after.log);
  const changes: Record<Area, Records> = { local: Object.assign({}, ...stored, log) as Records, session: {} };
  const [from, to] = [areaOfDetails(before), areaOfDetails(after)];
  if (from !== to) changes[from][supporterRecord.key] = undefined;
  if (details !== undefined || (from !== to && after.details !== null))
    changes[to][supporterRecord.key] = next![supporterRecord.key];
  return changes;
}

/** A record as it is stored. */
async function packedRecord(key: string, record: unknown): Promise<Records> {
  const kind = backupKind(key);
  const data = kind === null ? null : parseRecord(kind, record);
  return kind === null || data === null ? { [key]: record } : toStore(kind, data);
}

/** Where the details are kept, as the settings say. */
function areaOfDetails({ settings }: BackupContents): Area {
  const stored = { version: settingsRecord.version, data: settings[settingsRecord.key] };
  return parseRecord(settingsRecord, stored)?.forgetDetails ? 'session' : 'local';
}
