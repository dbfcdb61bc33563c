import * as z from 'zod/mini';
import { FIELD_KINDS } from './fieldKind';

export const FieldAnswer = z.enum([...FIELD_KINDS, 'none']);

/** What the supporter said that a field is for; `none`: nothing of theirs. */
export type FieldAnswer = z.infer<typeof FieldAnswer>;

/** Answers about one form, by `fieldKeys`. */
export type FieldAnswers = Readonly<Record<string, FieldAnswer>>;

/** Answers about the forms met last, by `formFingerprint`; `at` is when the latest was given, ISO 8601, UTC. */
export const RememberedAnswers = z.record(
  z.string(),
  z.object({ answers: z.record(z.string(), FieldAnswer), at: z.string() }),
);

export type RememberedAnswers = z.infer<typeof RememberedAnswers>;

/** The answers about so many forms are kept; those of the form answered about longest ago go first. */
export const MOST_FORMS = 20;

export function answersOf(remembered: RememberedAnswers, fingerprint: string): FieldAnswers {
  return Object.hasOwn(remembered, fingerprint) ? (remembered[fingerprint]?.answers ?? {}) : {};
}

/** With one more answer. A kind belongs to one field, so an earlier answer of the same kind goes. */
export function withAnswer(
  remembered: RememberedAnswers,
  { fingerprint, key, answer }: { fingerprint: string; key: string; answer: FieldAnswer },
  at: Date,
): RememberedAnswers {
  const others = Object.entries(answersOf(remembered, fingerprint)).filter(
    ([other, said]) => other !== key && (answer === 'none' || said !== answer),
  );
  const entry = { answers: Object.fromEntries([...others, [key, answer]]), at: at.toISOString() };
  const earlier = Object.entries(remembered)
    .filter(([form]) => form !== fingerprint)
    .sort(([, a], [, b]) => b.at.localeCompare(a.at));
  return Object.fromEntries([[fingerprint, entry], ...earlier.slice(0, MOST_FORMS - 1)]);
}

/** Without one answer; a form without answers is forgotten. */
export function withoutAnswer(remembered: RememberedAnswers, fingerprint: string, key: string): RememberedAnswers {
  const answers = Object.entries(answersOf(remembered, fingerprint)).filter(([other]) => other !== key);
  const rest = Object.entries(remembered).filter(([form]) => form !== fingerprint);
  const at = remembered[fingerprint]?.at ?? '';
  return Object.fromEntries(
    answers.length === 0 ? rest : [[fingerprint, { answers: Object.fromEntries(answers), at }], ...rest],
  );
}
