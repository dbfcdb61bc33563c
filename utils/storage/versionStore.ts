import type { Appeal } from '../appeal/appeal';
import { type DraftVersion, lengthOf, lostMuch, withVersion } from '../appeal/versions';
import { webext } from '../webext';
import { alone } from './alone';
import { onRecords, parseRecord, readRecord, writeRecord } from './record';
import { APPEAL_PREFIX, appealRecord } from './records';
import { versionsRecord } from './versionsRecord';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/**
 * For the background: keeps versions of every draft that any window stores. Erasing and deleting take versions away
 * under the same lock, so that none is written after them: what is still to be kept then finds no draft, or one that
 * was begun anew, and is dropped.
 */
export function keepVersions(): void {
  /** How often each draft was taken off the device or emptied since the background started. */
  const taken = new Map<string, number>();
  const longest = new Map<string, Appeal>();
  webext.storage.onChanged.addListener((changes: Changes, area: string) => {
    if (area !== 'local') return;
    for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
      const id = draftOf(key);
      if (id === null) continue;
      const before = parseRecord(appealRecord(id), oldValue);
      const after = parseRecord(appealRecord(id), newValue);
      if (newValue === undefined || after?.state === '') {
        taken.set(id, (taken.get(id) ?? 0) + 1);
        // what is begun anew, perhaps by somebody else, does not go on from it
        longest.delete(id);
      } else if (before !== null && after !== null) {
        const times = taken.get(id);
        const from = beforeShrinking(longest, id, before, after);
        // the draft itself is stored: if the browser refuses to store more, its window will say so
        keep(id, from, after, () => taken.get(id) === times).catch(() => undefined);
      }
    }
  });
}

/**
 * What a draft said before it began to get shorter: taken out letter by letter, as by a key held down, no single edit
 * loses much, but all of them do. An edit that loses much is looked at by itself, and so is one by a window that did not
 * know the one before.
 */
function beforeShrinking(longest: Map<string, Appeal>, id: string, before: Appeal, after: Appeal): Appeal {
  const shrinks = after.base === before.state && lengthOf(after) < lengthOf(before);
  const from = shrinks ? (longest.get(id) ?? before) : before;
  if (shrinks && !lostMuch(from, after)) longest.set(id, from);
  else longest.delete(id);
  return shrinks && !lostMuch(before, after) && lostMuch(from, after) ? { ...from, state: after.base } : before;
}

async function keep(id: string, before: Appeal, after: Appeal, isSameDraft: () => boolean): Promise<void> {
  const at = new Date();
  await alone('versions', async () => {
    const versions = await readRecord(versionsRecord(id));
    const kept = withVersion(versions, before, after, at);
    if (kept !== versions && (await isDraft(id)) && isSameDraft()) await writeRecord(versionsRecord(id), kept);
  });
}

/** Something that was edited is stored, and not just the empty draft that erasing leaves. */
async function isDraft(id: string): Promise<boolean> {
  const kind = appealRecord(id);
  const appeal = parseRecord(kind, (await webext.storage.local.get(kind.key))[kind.key]);
  return appeal !== null && appeal.state !== '';
}

/** The action whose draft a record is; '' for none, null where it is no draft. */
function draftOf(key: string): string | null {
  if (key === appealRecord('').key) return '';
  return key.startsWith(APPEAL_PREFIX) ? key.slice(APPEAL_PREFIX.length) : null;
}

export async function readVersions(actionId: string): Promise<readonly DraftVersion[]> {
  return readRecord(versionsRecord(actionId));
}

/** Calls back with the versions of a draft whenever they changed, also when they were erased. Returns how to stop. */
export function onVersions(actionId: string, callback: (versions: readonly DraftVersion[]) => void): () => void {
  const kind = versionsRecord(actionId);
  return onRecords((key) => (key === kind.key ? kind : null), callback);
}
