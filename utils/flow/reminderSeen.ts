import { writeRecord } from '../storage/record';
import { remindedRecord } from '../storage/records';
import { webext } from '../webext';

/** The one notification about deadlines: a later one takes the place of an earlier one. */
export const NOTIFICATION = 'deadline';

/** The supporter has looked: the toolbar button need not call any more, until the next reminder. */
export async function reminderSeen(): Promise<void> {
  // all at once: a popup that closes at once finishes only what it has begun
  await Promise.all([
    writeRecord(remindedRecord, new Date().toISOString()),
    webext.action.setBadgeText({ text: '' }),
    webext.notifications?.clear(NOTIFICATION),
  ]);
}
