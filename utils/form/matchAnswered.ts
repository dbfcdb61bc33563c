import type { FieldAnswer, FieldAnswers } from './fieldAnswers';
import type { FieldKind } from './fieldKind';
import type { FieldDescription } from './formSnapshot';
import type { FieldMatch } from './matchFields';
import { canHold } from './scoreField';

/**
 * What fields are for where the supporter's answers come first, before names and words: an answered field is not read
 * by the rules, and a kind answered for one field is given to no other. `fields` are those that may be filled at all, so
 * an answer can never bring back a decoy; one that the control cannot hold counts for nothing.
 */
export function matchAnswered(
  fields: readonly FieldDescription[],
  keys: ReadonlyMap<string, string>,
  answers: FieldAnswers,
  match: (open: readonly FieldDescription[]) => FieldMatch[],
): FieldMatch[] {
  const answered = new Map(
    fields.flatMap((field) => {
      const answer = answerTo(field, keys.get(field.ref) ?? '', answers);
      return answer === null ? [] : [[field.ref, answer] as const];
    }),
  );
  const taken = new Set(answered.values());
  const given = [...answered].flatMap(([ref, kind]) => (kind === 'none' ? [] : [answeredMatch(ref, kind)]));
  const read = match(fields.filter((field) => !answered.has(field.ref)));
  return [...given, ...read.filter(({ kind }) => !taken.has(kind))];
}

/** Whether the supporter may say that a field is of a kind. A letter has lines, so it goes into a text area only. */
export function canTake(field: FieldDescription, kind: FieldKind): boolean {
  return canHold(field, kind) && (kind !== 'message' || field.control === 'textarea');
}

function answerTo(field: FieldDescription, key: string, answers: FieldAnswers): FieldAnswer | null {
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
  return answer !== undefined && (answer === 'none' || canTake(field, answer)) ? answer : null;
}

function answeredMatch(ref: string, kind: FieldKind): FieldMatch {
  return { ref, kind, score: 1, evidence: [{ signal: 'answer', text: '' }], rivals: [] };
}
