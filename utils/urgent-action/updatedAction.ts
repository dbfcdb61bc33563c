import { isOwnTarget } from './ownTargets';
import type { Target, UrgentAction } from './urgentAction';

/**
 * An action after a document of the same action was brought in. Its targets keep the ids that they had, since log
 * entries name them; a letter of ours and what the supporter has added, which no document has, stay.
 */
export function updatedAction(before: UrgentAction, after: UrgentAction): UrgentAction {
  return {
    ...after,
    starterLetter: after.starterLetter || before.starterLetter,
    // a file of an action has none
    otherText: after.otherText || before.otherText,
    targets: [...withKnownIds(before.targets, after.targets), ...before.targets.filter(isOwnTarget)],
  };
}

function withKnownIds(before: readonly Target[], after: readonly Target[]): Target[] {
  const known = new Map<Target, string>();
  for (const target of after) {
    const taken = new Set(known.values());
    const same = before.find(({ id, ...rest }) => !taken.has(id) && !isOwnTarget({ id }) && isSame(rest, target));
    if (same !== undefined) known.set(target, same.id);
  }
  // those of targets that are gone, too: log entries still name them
  const used = new Set(before.map(({ id }) => id));
  return after.map((target) => {
    const id = known.get(target) ?? freeId(target.id, used);
    used.add(id);
    return { ...target, id };
  });
}

/** By name; of those without one by role and organisation. */
function isSame(a: Omit<Target, 'id'>, b: Omit<Target, 'id'>): boolean {
  const [own, other] = [plain(a.name), plain(b.name)];
  if (own !== '' || other !== '') return own === other;
  return plain(`${a.role} ${a.organisation}`) === plain(`${b.role} ${b.organisation}`);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function freeId(wanted: string, used: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
