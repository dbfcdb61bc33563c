import * as z from 'zod/mini';
import { webext } from '../webext';
import { alone } from './alone';
import { unpack } from './packed';
import { type Area, persist, settled } from './persist';
import { takeAllAway, takeAway } from './takeAway';
import { toStore } from './toStore';

/**
 * A kind of stored record: where it stands, its schema, and how records of earlier versions become today's.
 * Our own rather than a library's: what is stored is parsed on every reading, and what does not parse is set aside,
 * which the libraries looked at do not do.
 */
export interface RecordKind<T> {
  key: string;
  version: number;
  schema: z.ZodMiniType<T>;
  empty: T;
  /** By the version they start from; each leads to the next one. */
  migrations: Readonly<Record<number, (data: unknown) => unknown>>;
  /** Large ones are kept packed: of what there is much of, and what is not written with every key. */
  packs?: true;
}

const Envelope = z.object({ version: z.number(), data: z.unknown() });
const Packed = z.object({ version: z.number(), packed: z.string() });
export const SET_ASIDE = 'set-aside:';

/** The record, or its empty value. One that does not parse, or is of a later version, is set aside first and never lost. */
export async function readRecord<T>(kind: RecordKind<T>, area: Area = 'local'): Promise<T> {
  return readOrSetAside(kind, await storedOf(kind, area), area);
}

/** The record as `readRecord` finds it. Looking changes nothing: what does not parse stays where it is. */
export async function lookAtRecord<T>(kind: RecordKind<T>, area: Area = 'local'): Promise<T> {
  return (await dataOf(kind, await storedOf(kind, area))) ?? kind.empty;
}

async function storedOf({ key }: RecordKind<unknown>, area: Area): Promise<unknown> {
  await settled();
  return (await webext.storage[area].get(key))[key];
}

/** What is in a record as it is stored, which may be packed, or its empty value where nothing is; null where that does not parse. */
export async function dataOf<T>(kind: RecordKind<T>, stored: unknown): Promise<T | null> {
  return stored === undefined ? kind.empty : parseRecord(kind, await unpacked(stored));
}

/** Records of the device, read in one go; in the order of their kinds. */
export async function readRecords<T>(kinds: readonly RecordKind<T>[]): Promise<T[]> {
  if (kinds.length === 0) return [];
  await settled();
  const stored = await webext.storage.local.get(kinds.map(({ key }) => key));
  return Promise.all(kinds.map((kind) => readOrSetAside(kind, stored[kind.key], 'local')));
}

async function readOrSetAside<T>(kind: RecordKind<T>, stored: unknown, area: Area): Promise<T> {
  if (stored === undefined) return kind.empty;
  const data = parseRecord(kind, await unpacked(stored));
  if (data !== null) return data;
  await persist('local', { [`${SET_ASIDE}${kind.key}:${new Date().toISOString()}`]: stored });
  await takeAway([kind.key], area);
  return kind.empty;
}

/** What was stored, as it was before it was packed; what cannot be unpacked stays as it is, and does not parse. */
export async function unpacked(stored: unknown): Promise<unknown> {
  const found = z.safeParse(Packed, stored);
  if (!found.success) return stored;
  const text = await unpack(found.data.packed);
  try {
    return text === null ? stored : { version: found.data.version, data: JSON.parse(text) as unknown };
  } catch {
    return stored;
  }
}

/** Reads what was stored as today's version; null when it cannot be, and where it is packed still. */
export function parseRecord<T>(kind: RecordKind<T>, stored: unknown): T | null {
  const envelope = z.safeParse(Envelope, stored);
  if (!envelope.success || envelope.data.version > kind.version) return null;
  let { data } = envelope.data;
  for (let version = envelope.data.version; version < kind.version; version++) {
    const migrate = kind.migrations[version];
    if (migrate === undefined) return null;
    try {
      data = migrate(data);
    } catch {
      return null;
    }
  }
  const parsed = z.safeParse(kind.schema, data);
  return parsed.success ? parsed.data : null;
}

export async function writeRecord<T>(kind: RecordKind<T>, data: T, area: Area = 'local'): Promise<void> {
  // nothing is waited for that need not be: a window may close in the next moment
  await persist(area, kind.packs ? await toStore(kind, data) : { [kind.key]: { version: kind.version, data } });
}

export async function removeRecord(kind: RecordKind<unknown>, area: Area = 'local'): Promise<void> {
  await takeAway([kind.key], area);
}

/** Calls back with the record whenever anyone, in any window, has written it. Returns how to stop. */
export function onRecord<T>(kind: RecordKind<T>, callback: (data: T) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[kind.key];
    const data = change?.newValue === undefined ? null : parseRecord(kind, change.newValue);
    if (data !== null) callback(data);
  };
  webext.storage.onChanged.addListener(listener);
  return () => webext.storage.onChanged.removeListener(listener);
}

/**
 * Calls back with records of the device, packed ones as well, whenever anyone, in any window, has changed them: with the empty
 * one where it was taken away, and not with what does not parse. `kindOf` tells by a key what is listened to, null for all
 * else. Nothing is told before `first` is done. Returns how to stop.
 */
export function onRecords<T>(
  kindOf: (key: string) => RecordKind<T> | null,
  callback: (data: T, key: string) => void,
  first: Promise<unknown> = Promise.resolve(),
): () => void {
  let stopped = false;
  // one after the other: unpacking takes different times
  let last = first;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      const kind = kindOf(key);
      if (kind === null) continue;
      last = last.then(async () => {
        const data = newValue === undefined ? kind.empty : parseRecord(kind, await unpacked(newValue));
        if (data !== null && !stopped) callback(data, key);
      });
    }
  };
  webext.storage.onChanged.addListener(listener);
  return () => {
    stopped = true;
    webext.storage.onChanged.removeListener(listener);
  };
}

/** Calls back whenever anyone, in any window, has taken the record away. Returns how to stop. */
export function onRecordGone(kind: RecordKind<unknown>, callback: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (kind.key in changes && changes[kind.key]?.newValue === undefined) callback();
  };
  webext.storage.onChanged.addListener(listener);
  return () => webext.storage.onChanged.removeListener(listener);
}

/** What was set aside, by the key it had and when, as it was found. */
export async function listSetAside(): Promise<Record<string, unknown>> {
  const all = await webext.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(SET_ASIDE)));
}

/** Everything stored on this device is gone after this; throws where the browser keeps some of it. The locks: nothing that is being kept comes after. */
export async function eraseEverything(): Promise<void> {
  await alone('versions', () => alone('log', () => Promise.all([takeAllAway('local'), takeAllAway('session')])));
}

/** Content scripts have no business in storage: where the browser can shut them out, it is told to. */
export async function keepStorageToOurselves(): Promise<void> {
  const area = webext.storage.local as typeof webext.storage.local & {
    setAccessLevel?: (level: { accessLevel: string }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
