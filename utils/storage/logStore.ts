import { groupByAction } from '../log/groupByAction';
import type { FilledLetter, LogEntry } from '../log/logEntry';
import { entriesOf, shardOf } from '../log/logShard';
import { type LogSummaries, summariesOf, summaryOf } from '../log/logSummary';
import { withoutTakenOut } from '../log/takenOut';
import { withLogEntry } from '../log/withLogEntry';
import { webext } from '../webext';
import { alone } from './alone';
import { LOG_PREFIX, loggedRecord, logShardRecord } from './logRecords';
import { persist, settled } from './persist';
import { onRecords, readRecord, readRecords, removeRecord } from './record';
import { logRecord } from './records';
import { storedKeys } from './storedKeys';
import { takeAway } from './takeAway';
import { toStore } from './toStore';

/*
 * The log is stored by action, so that an entry more writes the entries of one action, and not those of all; what it
 * comes to stands in a record of its own, for lists and reminders. Both are written in one go.
 */

/** Adds an entry, or changes the one of the same id, also when two windows do so at once. */
export async function addLogEntry(entry: LogEntry): Promise<void> {
  await addLogEntries([entry]);
}

/** Adds entries of any actions in one go; what is there already by its id is changed. */
export async function addLogEntries(added: readonly LogEntry[]): Promise<void> {
  await changeLog(idsOf(added), (entries, actionId) =>
    added.filter((entry) => entry.actionId === actionId).reduce(withLogEntry, entries),
  );
}

/** Takes entries off the device. */
export async function deleteLogEntries(deleted: readonly Pick<LogEntry, 'id' | 'actionId'>[]): Promise<void> {
  const ids = new Set(deleted.map(({ id }) => id));
  await changeLog(idsOf(deleted), (entries) => entries.filter(({ id }) => !ids.has(id)));
}

/** Takes back that a letter was put in the form, unless the supporter has said that it was sent. */
export async function takeBackFilled({ entryId, actionId }: Pick<FilledLetter, 'entryId' | 'actionId'>): Promise<void> {
  await changeLog([actionId], (entries) => withoutTakenOut(entries, entryId));
}

export async function clearLog(): Promise<void> {
  await alone('log', async () => {
    await takeAway([...(await storedKeys(LOG_PREFIX)), logRecord.key, loggedRecord.key]);
  });
}

/** All entries, those of one action together, each action's in the order in which they were added. */
export async function readLog(): Promise<LogEntry[]> {
  // where the browser refuses to bring it over, it is read as it stands
  await bringOver().catch(() => undefined);
  return readLogAsItStands();
}

/** The same for work that has the log to itself already: nothing is brought over, and no lock waited for. */
export async function readLogAsItStands(): Promise<LogEntry[]> {
  const entries = await readAllShards();
  return withLeft(entries, await readRecord(logRecord));
}

/** The entries of one action; '' for those that belong to none. */
export async function readLogOf(actionId: string): Promise<LogEntry[]> {
  await bringOver().catch(() => undefined);
  const [shard, left] = await Promise.all([readRecord(logShardRecord(actionId)), readRecord(logRecord)]);
  return withLeft(
    entriesOf(actionId, shard),
    left.filter((entry) => entry.actionId === actionId),
  );
}

/** What was done for each action that something was logged for. */
export async function readLogged(): Promise<LogSummaries> {
  await bringOver().catch(() => undefined);
  return (await readRecord(loggedRecord)) ?? summariesOf(await readLog());
}

/** The log as it is stored now: all of it at first, then by action. */
export interface LogListener {
  all(entries: readonly LogEntry[]): void;
  changed(actionId: string, entries: readonly LogEntry[]): void;
}

/** Calls back with the log now, and with an action's entries whenever they changed in any window. Returns how to stop. */
export function onLog(callback: LogListener): () => void {
  let stopped = false;
  const all = readLog().then((entries) => stopped || callback.all(entries));
  const idOf = (key: string) => key.slice(LOG_PREFIX.length);
  const stop = onRecords(
    (key) => (key.startsWith(LOG_PREFIX) ? logShardRecord(idOf(key)) : null),
    (shard, key) => callback.changed(idOf(key), entriesOf(idOf(key), shard)),
    all,
  );
  return () => {
    stopped = true;
    stop();
  };
}

/** Calls back whenever what was done for any action may have changed. Returns how to stop. */
export function onLogged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && loggedRecord.key in changes) callback();
  };
  webext.storage.onChanged.addListener(listener);
  return () => webext.storage.onChanged.removeListener(listener);
}

function idsOf(entries: readonly Pick<LogEntry, 'actionId'>[]): string[] {
  return [...new Set(entries.map(({ actionId }) => actionId))];
}

async function changeLog(
  actionIds: readonly string[],
  change: (entries: LogEntry[], actionId: string) => LogEntry[],
): Promise<void> {
  await bringOver();
  await alone('log', async () => {
    const shards = await readRecords(actionIds.map(logShardRecord));
    await store(
      actionIds.map((id, index) => [id, change(entriesOf(id, shards[index]!), id)] as const),
      (await readRecord(loggedRecord)) ?? summariesOf(await readAllShards()),
      {},
    );
  });
}

/** Stores entries by action and what they come to, with other values in the same moment. */
async function store(
  changed: readonly (readonly [actionId: string, entries: readonly LogEntry[]])[],
  logged: LogSummaries,
  others: Record<string, unknown>,
): Promise<void> {
  const summaries = new Map(Object.entries(logged));
  const values: Record<string, unknown>[] = [others];
  const emptied: string[] = [];
  for (const [id, entries] of changed) {
    values.push(await toStore(logShardRecord(id), shardOf(entries)));
    if (entries.length > 0) summaries.set(id, summaryOf(entries));
    else {
      summaries.delete(id);
      emptied.push(logShardRecord(id).key);
    }
  }
  values.push(await toStore(loggedRecord, Object.fromEntries(summaries)));
  await persist('local', Object.assign({}, ...values) as Record<string, unknown>);
  if (emptied.length > 0) await takeAway(emptied);
}

/**
 * Until its third version the log was one record. What is left of it is brought over: written by action and taken out of
 * the one record in the same moment, so that a browser that closes in between loses nothing and doubles nothing.
 */
async function bringOver(): Promise<void> {
  if (!(await isLeft())) return;
  await alone('log', async () => {
    // another window may have been faster
    if (!(await isLeft())) return;
    const left = await readRecord(logRecord);
    const byAction = groupByAction(left);
    const ids = [...byAction.keys()];
    const shards = await readRecords(ids.map(logShardRecord));
    const changed = ids.map((id, index) => [id, withLeft(entriesOf(id, shards[index]!), byAction.get(id)!)] as const);
    const logged = (await readRecord(loggedRecord)) ?? summariesOf(await readAllShards());
    await store(changed, logged, await toStore(logRecord, logRecord.empty));
    await removeRecord(logRecord);
  });
}

async function isLeft(): Promise<boolean> {
  await settled();
  return logRecord.key in (await webext.storage.local.get(logRecord.key));
}

/** Entries with those that were not brought over yet, which are the earlier ones; entries of one id are one entry. */
function withLeft(entries: readonly LogEntry[], left: readonly LogEntry[]): LogEntry[] {
  const known = new Set(entries.map(({ id }) => id));
  const unique = new Map(left.map((entry) => [entry.id, entry]));
  return [...[...unique.values()].filter(({ id }) => !known.has(id)), ...entries];
}

async function readAllShards(): Promise<LogEntry[]> {
  const ids = (await storedKeys(LOG_PREFIX)).map((key) => key.slice(LOG_PREFIX.length));
  const shards = await readRecords(ids.map(logShardRecord));
  return shards.flatMap((shard, index) => entriesOf(ids[index]!, shard));
}
