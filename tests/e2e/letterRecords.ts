import { type Appeal, NO_APPEAL } from '../../utils/appeal/appeal';
import { withAction } from '../../utils/library/withAction';
import { actionRecord } from '../../utils/storage/actionRecord';
import type { RecordKind } from '../../utils/storage/record';
import { appealRecord, libraryRecord, supporterRecord } from '../../utils/storage/records';
import type { Supporter } from '../../utils/supporter/supporter';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';
import { aSupporter } from '../builders/supporter';

/** An action of the library, and what was written for it. */
export interface LetterOnDevice {
  id: string;
  action: UrgentAction;
  draft?: Partial<Appeal>;
}

/** Details, a library of these actions with the first one chosen, and their drafts, as the extension stores them. */
export function letterRecords(
  letters: readonly LetterOnDevice[],
  supporter: Supporter = aSupporter(),
): Record<string, unknown> {
  let library = {
    ...libraryRecord.empty,
    chosen: letters[0]?.id ?? '',
    entries: [] as typeof libraryRecord.empty.entries,
  };
  for (const { id, action } of letters) library = withAction(library, id, action);
  return Object.assign(
    stored(supporterRecord, supporter),
    stored(libraryRecord, library),
    ...letters.map(({ id, action, draft }) => ({
      ...stored(actionRecord(id), action),
      ...stored(appealRecord(id), { ...NO_APPEAL, ...draft }),
    })),
  ) as Record<string, unknown>;
}

/** A letter that belongs to no action, with the details. */
export function ownLetterRecords(draft: Partial<Appeal>): Record<string, unknown> {
  return { ...stored(supporterRecord, aSupporter()), ...stored(appealRecord(''), { ...NO_APPEAL, ...draft }) };
}

function stored<T>(kind: RecordKind<T>, data: T): Record<string, unknown> {
  return { [kind.key]: { version: kind.version, data } };
}

/** The same action, written to with the White House's form. */
export function toWhiteHouse(action: UrgentAction): UrgentAction {
  return {
    ...action,
    targets: action.targets.map((target) => ({ ...target, webform: 'https://www.whitehouse.gov/contact/' })),
  };
}
