import { NO_APPEAL } from '../../utils/appeal/appeal';
import type { BackupContents } from '../../utils/backup/backupContents';
import { withAction } from '../../utils/library/withAction';
import type { LogEntry } from '../../utils/log/logEntry';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';

export const NO_CONTENTS: BackupContents = {
  library: { chosen: '', entries: [] },
  actions: {},
  drafts: {},
  versions: {},
  log: [],
  details: null,
  answers: {},
  settings: {},
  setAside: {},
};

/** Contents with these actions in the library, and one letter for each where it is given. */
export function aBackup(
  actions: Readonly<Record<string, { action: UrgentAction; letter?: string }>>,
  over: Partial<BackupContents> = {},
): BackupContents {
  let { library } = NO_CONTENTS;
  for (const [id, { action }] of Object.entries(actions)) library = withAction(library, id, action);
  const drafts = Object.entries(actions).flatMap(([id, { letter }]) =>
    letter === undefined ? [] : [[id, { ...NO_APPEAL, letter, state: `state of ${letter}` }]],
  );
  return {
    ...NO_CONTENTS,
    library,
    actions: Object.fromEntries(Object.entries(actions).map(([id, { action }]) => [id, action])),
    drafts: Object.fromEntries(drafts) as BackupContents['drafts'],
    ...over,
  };
}

/** An entry of the log for a letter that was sent. */
export function aLogEntry(over: Partial<LogEntry> = {}): LogEntry {
  return {
    id: 'entry-1',
    at: '2026-11-01T10:00:00.000Z',
    actionId: '',
    action: '',
    reference: '',
    target: 'president',
    targetId: '',
    targetName: '',
    channel: 'webform',
    did: 'sent',
    text: 'Dear Mr. President,',
    note: '',
    ...over,
  };
}
