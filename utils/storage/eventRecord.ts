import * as z from 'zod/mini';
import { LetterEvent } from '../event/letterEvent';
import type { RecordKind } from './record';

/** The letter-writing event that is on; on the device, so that a browser that crashes takes no evening with it. */
export const eventRecord: RecordKind<LetterEvent | null> = {
  key: 'event',
  version: 1,
  schema: z.nullable(LetterEvent),
  empty: null,
  migrations: {},
};
