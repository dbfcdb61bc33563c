import type { FieldAnswer, FieldAnswers } from './fieldAnswers';
import type { FieldKind } from './fieldKind';
import type { FieldDescription } from './formSnapshot';
import { canHold } from './scoreField';

/** What the supporter has said that fields of a form are for, by ref. */
export type AnsweredFields = ReadonlyMap<string, FieldAnswer>;

/**
 * The answers that hold for fields, of which `keys` are what each is called. `fields` are those that may be filled at
 * all, so an answer can never bring back a decoy; one that the control cannot hold counts for nothing.
 */
export function answeredFields(
  fields: readonly FieldDescription[],
  keys: ReadonlyMap<string, string>,
  answers: FieldAnswers,
): AnsweredFields {
  return new Map(
    fields.flatMap((field) => {
      const answer = answerTo(field, keys.get(field.ref) ?? '', answers);
      return answer === null ? [] : [[field.ref, answer] as const];
    }),
  );
}

/** Whether the supporter may say that a field is of a kind. A letter has lines, so it goes into a text area only. */
export function canTake(field: FieldDescription, kind: FieldKind): boolean {
  return canHold(field, kind) && (kind !== 'message' || field.control === 'textarea');
}

function answerTo(field: FieldDescription, key: string, answers: FieldAnswers): FieldAnswer | null {
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
  return answer !== undefined && (answer === 'none' || canTake(field, answer)) ? answer : null;
}
