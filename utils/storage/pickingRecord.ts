import * as z from 'zod/mini';
import { FieldAnswer } from '../form/fieldAnswers';
import type { RecordKind } from './record';

const Picking = z.object({
  frameId: z.number(),
  fingerprint: z.string(),
  answer: FieldAnswer,
  /** The fields that may be pointed at, by ref: what each is called inside its form. */
  keys: z.record(z.string(), z.string()),
});

export type Picking = z.infer<typeof Picking>;

/** What a tab's page was asked to let the supporter point at; in the session area only. */
export function pickingRecord(tabId: number): RecordKind<Picking | null> {
  return { key: `picking:${tabId}`, version: 1, schema: z.nullable(Picking), empty: null, migrations: {} };
}
