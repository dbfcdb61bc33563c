import { webext } from '../webext';

/** The one notification about deadlines: a later one takes the place of an earlier one. */
export const NOTIFICATION = 'deadline';

/** The popup has been looked at: the toolbar button need not call any more. */
export async function reminderSeen(): Promise<void> {
  await webext.action.setBadgeText({ text: '' });
  await webext.notifications?.clear(NOTIFICATION);
}
