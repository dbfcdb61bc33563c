import { BUILT_IN_ACTION } from '../urgent-action/builtInAction';
import { BUILT_IN_ENTRY } from '../library/builtInEntry';
import { NO_ACTION, UrgentAction } from '../urgent-action/urgentAction';
import type { RecordKind } from './record';

export const ACTION_PREFIX = 'action:';

/** An action of the library. The one that comes with the extension is stored only once the supporter has changed it. */
export function actionRecord(id: string): RecordKind<UrgentAction> {
  return {
    key: `${ACTION_PREFIX}${id}`,
    version: 1,
    schema: UrgentAction,
    empty: id === BUILT_IN_ENTRY.id ? BUILT_IN_ACTION : NO_ACTION,
    migrations: {},
    packs: true,
  };
}
