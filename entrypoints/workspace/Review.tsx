import { useEffect, useState } from 'preact/hooks';
import { ActionReview, type KnownAction, type ReviewItem } from '../../components/ActionReview';
import { ImportProblems } from '../../components/ImportProblems';
import { actionLabel } from '../../utils/library/library';
import { readActions } from '../../utils/storage/actionStore';
import { readRecord } from '../../utils/storage/record';
import { libraryRecord } from '../../utils/storage/records';
import { sameAction } from '../../utils/urgent-action/compareActions';
import type { WorkspaceState } from './useWorkspace';

/** An action that is looked at: one of the library to edit, or the next one that was brought in. */
export function Review({ workspace, item }: { workspace: WorkspaceState; item: ReviewItem }) {
  const { imports } = workspace;
  // Once for each: what is saved meanwhile in another window does not change the question while it is answered.
  const [known, setKnown] = useState<{ key: string; is: KnownAction | null } | null>(null);
  useEffect(() => void knownAs(item).then((is) => setKnown({ key: item.key, is })), [item.key]);
  if (known === null || known.key !== item.key) return null;
  return (
    <>
      <ImportProblems problems={imports.problems} onByHand={imports.makeByHand} />
      <ActionReview
        key={item.key}
        item={item}
        waiting={Math.max(0, imports.queue.length - (item.editing === null ? 1 : 0))}
        known={known.is}
        newId={() => crypto.randomUUID()}
        onSave={workspace.save}
        onCancel={workspace.cancelReview}
      />
    </>
  );
}

/** What is to be looked at now, if anything is. */
export function reviewOf({ editing, actions, imports }: WorkspaceState): ReviewItem | null {
  const action = editing === null ? undefined : actions?.actions[editing];
  if (editing === null || action === undefined) return imports.queue[0] ?? null;
  return { key: editing, editing, from: '', mislabelled: false, action, sources: {}, warnings: [], lines: [] };
}

/** The same action in the library, as it is stored now: the one saved just before counts, too. */
async function knownAs(item: ReviewItem): Promise<KnownAction | null> {
  if (item.editing !== null) return null;
  const { entries } = await readRecord(libraryRecord);
  const actions = await readActions(entries.map(({ id }) => id));
  const entry = entries.find(({ id }) => actions[id] !== undefined && sameAction(actions[id], item.action));
  return entry === undefined ? null : { id: entry.id, label: actionLabel(entry), action: actions[entry.id]! };
}
