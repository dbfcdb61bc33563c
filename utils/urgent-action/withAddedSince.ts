import { isOwnTarget } from './ownTargets';
import type { UrgentAction } from './urgentAction';

/**
 * An edited action with the targets that the supporter has added to it in another window since editing it began. Those
 * that were there then are as edited: one that is gone was taken out.
 */
export function withAddedSince(edited: UrgentAction, began: UrgentAction, now: UrgentAction): UrgentAction {
  const known = new Set([...began.targets, ...edited.targets].map(({ id }) => id));
  const added = now.targets.filter((target) => isOwnTarget(target) && !known.has(target.id));
  return added.length === 0 ? edited : { ...edited, targets: [...edited.targets, ...added] };
}
