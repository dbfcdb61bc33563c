import { dueReminders, nextReminder } from '../library/dueReminders';
import { createTranslate } from '../i18n/translate';
import { alone } from '../storage/alone';
import { onRecord, readRecord, writeRecord } from '../storage/record';
import { onLogged, readLogged } from '../storage/logStore';
import { libraryRecord, remindedRecord, settingsRecord } from '../storage/records';
import { webext } from '../webext';
import { NOTIFICATION, reminderSeen } from './reminderSeen';

const ALARM = 'deadline';

/**
 * For the background: reminds ahead of deadlines for as long as the supporter wants it. One alarm stands for the next
 * reminder. Browsers may forget alarms when they close, so with each start it is set anew, and what fell due meanwhile
 * is told. All listeners are added at once, as a background that is woken by them needs.
 */
export function remindOfDeadlines(): void {
  webext.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remind(true);
  });
  webext.runtime.onStartup.addListener(() => void remind(true));
  webext.runtime.onInstalled.addListener(() => void remind(true));
  for (const kind of [libraryRecord, settingsRecord]) onRecord<unknown>(kind, () => void remind(false));
  onLogged(() => void remind(false));
  // absent until the supporter has allowed notifications
  webext.notifications?.onClicked.addListener(() => {
    void reminderSeen();
    void openWorkspace();
  });
}

/**
 * Not while an event puts the owner's records away or brings them back: with half of them there, it would look like a
 * first start, and what the owner has not seen yet would count as seen.
 */
function remind(notify: boolean): Promise<void> {
  return alone('event', () => remindNow(notify));
}

/** Shows how many deadlines are near and were not looked at yet, and sets the alarm for the next. */
async function remindNow(notify: boolean): Promise<void> {
  const now = new Date();
  const [{ remind: wanted }, library, logged, seen] = await Promise.all([
    readRecord(settingsRecord),
    readRecord(libraryRecord),
    readLogged(),
    readRecord(remindedRecord),
  ]);
  // On the first start there is nothing to make up for.
  if (seen === '') await writeRecord(remindedRecord, now.toISOString());
  const due = wanted && seen !== '' ? dueReminders(library, logged, lastLook(seen, now), now).length : 0;
  await webext.action.setBadgeText({ text: due === 0 ? '' : String(due) });
  if (due > 0) await webext.action.setBadgeBackgroundColor({ color: '#1b6e53' });
  if (due > 0 && notify) await showNotification(due);
  const next = wanted ? nextReminder(library, logged, now) : null;
  await webext.alarms.clear(ALARM);
  if (next !== null) webext.alarms.create(ALARM, { when: next.getTime() });
}

/** What was seen by a clock that was put back since may as well not have been: nobody is to wait until that time comes again. */
function lastLook(seen: string, now: Date): Date {
  const at = new Date(seen);
  return at > now ? new Date(0) : at;
}

/** Without a title or a name: others may see a screen. */
async function showNotification(count: number): Promise<void> {
  if (!(await webext.permissions.contains({ permissions: ['notifications'] }))) return;
  const t = createTranslate((key, values) => webext.i18n.getMessage(key, values));
  await webext.notifications?.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: webext.runtime.getURL('/icon/128.png'),
    title: t('extensionShortName'),
    message: t.count('reminder', count),
  });
}

async function openWorkspace(): Promise<void> {
  await webext.tabs.create({ url: webext.runtime.getURL('/workspace.html') });
}
