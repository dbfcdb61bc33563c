import * as z from 'zod/mini';

/** One value for one field. `option` names the option of a select or radio group by value and text. */
export interface FieldWrite {
  ref: string;
  value: string;
  option: { value: string; text: string } | null;
  /** The supporter has agreed that what stands in this field may be replaced. */
  overwrite: boolean;
}

/** What the page needs to carry out a plan, and nothing else. `card` holds labels, never values. */
export interface PagePlan {
  session: string;
  revision: string;
  /** Origin of the tab's top document, as the browser told the extension. */
  topOrigin: string;
  writes: FieldWrite[];
  card: { left: string[] };
}

/** Why a field that the plan wanted to fill was left as it was, found at the moment of writing. */
export const WRITE_OUTCOMES = [
  'filled',
  'hidden',
  'already-typed',
  'locked',
  'changed',
  'no-option',
  'did-not-stick',
] as const;

const WriteResult = z.object({ ref: z.string(), outcome: z.enum(WRITE_OUTCOMES) });

/** The page's answer to a plan: per field what came of it, or why nothing at all was done. */
export const FillReport = z.discriminatedUnion('done', [
  z.object({ done: z.literal(true), results: z.array(WriteResult) }),
  z.object({ done: z.literal(false), refused: z.enum(['form-changed', 'wrong-place', 'busy']) }),
]);

/** `kept`: edited after we filled it, so left as it is unless forced; `gone`: no longer on the page. */
const UNDO_OUTCOMES = ['restored', 'kept', 'gone', 'did-not-stick'] as const;

export const UndoReport = z.object({
  results: z.array(z.object({ ref: z.string(), outcome: z.enum(UNDO_OUTCOMES) })),
});

export type WriteOutcome = (typeof WRITE_OUTCOMES)[number];
export type WriteResult = z.infer<typeof WriteResult>;
export type FillReport = z.infer<typeof FillReport>;
export type UndoReport = z.infer<typeof UndoReport>;
