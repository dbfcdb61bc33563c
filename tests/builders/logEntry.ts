import type { LogEntry } from '../../utils/log/logEntry';

/** A letter to the President that was sent with the form, for an action that does not exist. */
export function aLogEntry(over: Partial<LogEntry> = {}): LogEntry {
  return {
    id: 'c0ffee',
    at: '2026-02-03T08:00:00.000Z',
    actionId: 'amina',
    action: 'Free Amina Example (UA 17/26)',
    reference: 'UA 17/26',
    target: 'president',
    targetId: '',
    targetName: '',
    channel: 'webform',
    did: 'sent',
    text: 'Dear Mr. President,\n\nplease speak up for Amina Example.',
    note: '',
    ...over,
  };
}
