import { folded } from './foldedText';
import { ACTION_FIELDS, type ActionField, type Target, type UrgentAction } from './urgentAction';

/** A field that differs between two versions of an action, as texts for showing side by side. */
export interface ActionChange {
  field: ActionField;
  before: string;
  after: string;
}

/**
 * What differs, field by field, in the order of a review. Ids of targets and text that was not understood do not count,
 * and neither does a difference that the texts do not show, such as whether a line of a target is its role. `kindName` says
 * what kinds of targets are called.
 */
export function compareActions(before: UrgentAction, after: UrgentAction, kindName?: KindName): ActionChange[] {
  const text = (action: UrgentAction, field: ActionField) => fieldText(action, field, kindName);
  return ACTION_FIELDS.filter((field) => field !== 'otherText')
    .map((field) => ({ field, before: text(before, field), after: text(after, field) }))
    .filter((change) => change.before !== change.after);
}

type KindName = (kind: Target['kind']) => string;

/** A target as the lines of a label, then ways to reach it; before them the kind, unless it is the main target. */
export function targetText(target: Target, kindName: KindName = (kind) => kind): string {
  const { kind, name, role, organisation, address, country, webform, emails, tel, hours, salutation } = target;
  const lines = [name, role, organisation, ...address, country, webform, ...emails, tel, hours, salutation];
  const text = lines.filter((line) => line.trim() !== '').join('\n');
  return kind === 'main' ? text : `(${kindName(kind)})\n${text}`;
}

/**
 * True for two versions of one action: they share a number or, where one of them has none, title and date are the same.
 * An action without a title and a number is like no other.
 */
export function sameAction(a: UrgentAction, b: UrgentAction): boolean {
  const [ours, theirs] = [a, b].map(({ references }) => references.map(bareReference).filter(Boolean));
  if (ours!.length > 0 && theirs!.length > 0) return ours!.some((reference) => theirs!.includes(reference));
  return folded(a.title) !== '' && folded(a.title) === folded(b.title) && a.date === b.date;
}

/** A further document about an action of the same number: both have index numbers, and not one is the same. */
export function isFollowUp(before: UrgentAction, after: UrgentAction): boolean {
  const [ours, theirs] = [before, after].map(({ references }) =>
    references.map(bareReference).filter((reference) => reference.split('/').length === 4),
  );
  return ours!.length > 0 && theirs!.length > 0 && !ours!.some((reference) => theirs!.includes(reference));
}

function fieldText(action: UrgentAction, field: ActionField, kindName?: KindName): string {
  switch (field) {
    case 'references':
    case 'demands':
      return action[field].join('\n');
    case 'people':
      return action.people.map(({ name, pronouns }) => (pronouns === '' ? name : `${name} (${pronouns})`)).join('\n');
    case 'targets':
      return action.targets.map((target) => targetText(target, kindName)).join('\n\n');
    default:
      return action[field];
  }
}

/** Letters and numbers, whatever stands between them: `UA 012/25`, `ua: 12/25` and `UA12/25` are one. */
function bareReference(reference: string): string {
  const parts = folded(reference).match(/\p{L}+|\p{N}+/gu) ?? [];
  return parts.map((part) => part.replace(/^0+(?=.)/, '')).join('/');
}
