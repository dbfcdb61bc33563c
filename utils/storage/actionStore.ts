import { type Appeal, NO_APPEAL } from '../appeal/appeal';
import { type DraftVersion, MOST_VERSIONS } from '../appeal/versions';
import { type Library, withEntry } from '../library/library';
import { entryOf, withAction, withoutAction } from '../library/withAction';
import type { UrgentAction } from '../urgent-action/urgentAction';
import { withAddedSince } from '../urgent-action/withAddedSince';
import { webext } from '../webext';
import { ACTION_PREFIX, actionRecord } from './actionRecord';
import { alone } from './alone';
import { changeLibrary } from './libraryStore';
import { persist, settled } from './persist';
import { parseRecord, readRecord, readRecords, removeRecord, writeRecord } from './record';
import { APPEAL_PREFIX, appealRecord, libraryRecord } from './records';
import { storedKeys } from './storedKeys';
import { toStore } from './toStore';
import { versionsRecord } from './versionsRecord';

/**
 * Saves an action and its entry in one go, so that neither is ever without the other; `chooses`: it is the chosen one from
 * then on; `began`: the action as it was when editing it began, whose targets the supporter has added elsewhere since then
 * stay. Where the browser refuses, nothing has changed.
 */
export async function saveAction(
  id: string,
  edited: UrgentAction,
  chooses = false,
  began: UrgentAction | null = null,
): Promise<void> {
  await alone('library', async () => {
    const action = began === null ? edited : withAddedSince(edited, began, await readRecord(actionRecord(id)));
    const saved = withAction(await readRecord(libraryRecord), id, action);
    const library = chooses ? { ...withEntry(saved, id, { archived: false }), chosen: id } : saved;
    await persist('local', {
      ...(await toStore(actionRecord(id), action)),
      ...(await toStore(libraryRecord, library)),
    });
  });
}

/** An action with its draft, the draft's versions and its place in the library, as it was before it was deleted. */
export interface DeletedAction {
  id: string;
  action: UrgentAction;
  appeal: Appeal;
  versions: readonly DraftVersion[];
  library: Library;
}

/** Takes an action and its draft off the device; the answer is what `restoreAction` needs. The log keeps its entries. */
export async function deleteAction(id: string): Promise<DeletedAction> {
  const [action, library] = await Promise.all([readRecord(actionRecord(id)), readRecord(libraryRecord)]);
  await changeLibrary((current) => withoutAction(current, id));
  // A version that is being kept comes first, and none comes after. Reading waits for edits that are on their way.
  return alone('versions', async () => {
    const [appeal, versions] = await Promise.all([readRecord(appealRecord(id)), readRecord(versionsRecord(id))]);
    await Promise.all([
      removeRecord(actionRecord(id)),
      removeRecord(appealRecord(id)),
      removeRecord(versionsRecord(id)),
    ]);
    return { id, action, appeal, versions, library };
  });
}

/** Puts a deleted action back with its draft and its entry, beside whatever has come since. */
export async function restoreAction({ id, action, appeal, versions, library }: DeletedAction): Promise<void> {
  await writeRecord(appealRecord(id), appeal);
  await restoreVersions(id, versions);
  await saveAction(id, action);
  const entry = library.entries.find((one) => one.id === id) ?? entryOf(id, action);
  await changeLibrary((current) => ({
    chosen: library.chosen === id ? id : current.chosen,
    entries: current.entries.map((one) => (one.id === id ? entry : one)),
  }));
}

async function restoreVersions(id: string, versions: readonly DraftVersion[]): Promise<void> {
  if (versions.length === 0) return;
  const kind = versionsRecord(id);
  await alone('versions', async () =>
    writeRecord(kind, [...versions, ...(await readRecord(kind))].slice(-MOST_VERSIONS)),
  );
}

/**
 * Whether something is written for each of some actions, where there is a draft; one that does not parse is left out
 * here and set aside when it is opened.
 */
export async function readDrafted(ids: readonly string[]): Promise<Record<string, boolean>> {
  await settled();
  const stored = await webext.storage.local.get(ids.map((id) => appealRecord(id).key));
  const drafted: Record<string, boolean> = {};
  for (const id of ids) {
    const appeal = parseRecord(appealRecord(id), stored[appealRecord(id).key]);
    if (appeal !== null) drafted[id] = isWritten(appeal);
  }
  return drafted;
}

function isWritten({ letter }: Appeal): boolean {
  return letter.trim() !== '';
}

/** The actions of the library, by id. */
export async function readActions(ids: readonly string[]): Promise<Record<string, UrgentAction>> {
  const actions = await readRecords(ids.map(actionRecord));
  return Object.fromEntries(ids.map((id, index) => [id, actions[index]!]));
}

/** Calls back with the ids of actions that were stored or taken away, in any window. Returns how to stop. */
export function onActions(callback: (ids: string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    const keys = Object.keys(changes).filter((key) => key.startsWith(ACTION_PREFIX));
    if (keys.length > 0) callback(keys.map((key) => key.slice(ACTION_PREFIX.length)));
  };
  webext.storage.onChanged.addListener(listener);
  return () => webext.storage.onChanged.removeListener(listener);
}

/** Calls back with whether something is written for an action whenever its draft was stored or taken away, in any window. Returns how to stop. */
export function onDraft(callback: (id: string, isDrafted: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(APPEAL_PREFIX)) continue;
      const id = key.slice(APPEAL_PREFIX.length);
      const appeal = newValue === undefined ? NO_APPEAL : parseRecord(appealRecord(id), newValue);
      if (appeal !== null) callback(id, isWritten(appeal));
    }
  };
  webext.storage.onChanged.addListener(listener);
  return () => webext.storage.onChanged.removeListener(listener);
}

/** Enters actions that lie on the device and are missing in the library, as after an entry list that did not parse. */
export async function findLostActions(): Promise<void> {
  const keys = await storedKeys(ACTION_PREFIX);
  const library = await readRecord(libraryRecord);
  const known = new Set(library.entries.map(({ id }) => id));
  for (const id of keys.map((key) => key.slice(ACTION_PREFIX.length))) {
    if (known.has(id)) continue;
    const kind = actionRecord(id);
    const action = await readRecord(kind);
    // one that did not parse has just been set aside
    if (action !== kind.empty) await changeLibrary((current) => withAction(current, id, action));
  }
}
