import * as z from 'zod/mini';
import { LetterEvent } from '../event/letterEvent';
import type { RecordKind } from './record';

/** The letter-writing event that is on; on the device, so that a browser that crashes takes no evening with it. */
export const eventRecord: RecordKind<LetterEvent | null> = {
  key: 'event',
  version: 2,
  schema: z.nullable(LetterEvent),
  empty: null,
  // Version 1 knew letters of the queue by their place, and not which were printed.
  migrations: { 1: (event) => (event === null ? null : withIds(z.parse(Version1, event))) },
};

const Version1 = z.looseObject({ queue: z.array(z.looseObject({})) });

function withIds(event: z.infer<typeof Version1>): unknown {
  const queue = event.queue.map((one, at) => ({ ...one, id: at + 1, printed: false }));
  return { ...event, queue, lastId: queue.length };
}
