import type { Appeal } from '../appeal/appeal';
import type { DraftVersion } from '../appeal/versions';
import type { RememberedAnswers } from '../form/fieldAnswers';
import type { Library } from '../library/library';
import type { LogEntry } from '../log/logEntry';
import type { Supporter } from '../supporter/supporter';
import type { UrgentAction } from '../urgent-action/urgentAction';

/** Everything that a supporter has on a device, as far as a backup carries it. */
export interface BackupContents {
  library: Library;
  /** By id. The action that comes with the extension is among them only once it was changed. */
  actions: Readonly<Record<string, UrgentAction>>;
  /** By the action's id; '' for the letter that belongs to none. */
  drafts: Readonly<Record<string, Appeal>>;
  /** Earlier versions of drafts, oldest first, by the action's id. */
  versions: Readonly<Record<string, readonly DraftVersion[]>>;
  log: readonly LogEntry[];
  /** null: there are none, or they were left out. */
  details: Supporter | null;
  answers: RememberedAnswers;
  /** Settings by the key of their record; one that was never changed is absent. */
  settings: Readonly<Record<string, unknown>>;
  /** What did not parse and was set aside, by key, as it was found. */
  setAside: Readonly<Record<string, unknown>>;
}
