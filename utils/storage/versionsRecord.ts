import * as z from 'zod/mini';
import { DraftVersion } from '../appeal/versions';
import type { RecordKind } from './record';

export const VERSIONS_PREFIX = 'versions:';

/** Earlier versions of the draft for an action, oldest first; '' for the letter that belongs to none. */
export function versionsRecord(actionId: string): RecordKind<readonly DraftVersion[]> {
  return {
    key: actionId === '' ? 'versions' : `${VERSIONS_PREFIX}${actionId}`,
    version: 1,
    schema: z.array(DraftVersion),
    empty: [],
    migrations: {},
    packs: true,
  };
}
