import { useMemo } from 'preact/hooks';
import { ActionReview, type KnownAction, type ReviewItem } from '../../components/ActionReview';
import { ImportProblems } from '../../components/ImportProblems';
import { actionLabel } from '../../utils/library/library';
import { sameAction } from '../../utils/urgent-action/compareActions';
import type { WorkspaceState } from './useWorkspace';

/** An action that is looked at: one of the library to edit, or the next one that was brought in. */
export function Review({ workspace, item }: { workspace: WorkspaceState; item: ReviewItem }) {
  const { imports } = workspace;
  // Once for each: what is saved meanwhile in another window does not change the question while it is answered.
  const known = useMemo(() => knownAs(item, workspace), [item.key]);
  return (
    <>
      <ImportProblems problems={imports.problems} onByHand={imports.makeByHand} />
      <ActionReview
        key={item.key}
        item={item}
        waiting={Math.max(0, imports.queue.length - (item.editing === null ? 1 : 0))}
        known={known}
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

function knownAs(item: ReviewItem, { library, actions }: WorkspaceState): KnownAction | null {
  if (item.editing !== null) return null;
  for (const entry of library?.entries ?? []) {
    const action = actions?.actions[entry.id];
    if (action !== undefined && sameAction(action, item.action))
      return { id: entry.id, label: actionLabel(entry), action };
  }
  return null;
}
