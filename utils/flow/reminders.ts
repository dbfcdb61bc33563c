import { dueReminders, nextReminder } from '../library/dueReminders';
import { createTranslate } from '../i18n/translate';
import { onRecord, readRecord, writeRecord } from '../storage/record';
import { libraryRecord, logRecord, remindedRecord, settingsRecord } from '../storage/records';
import { webext } from '../webext';
import { NOTIFICATION } from './reminderSeen';

const ALARM = 'deadline';

/**
 * For the background: reminds ahead of deadlines for as long as the supporter wants it. One alarm stands for the next
 * reminder; what fell due while the browser was closed is told when it starts.
 */
export function remindOfDeadlines(): void {
  webext.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remind();
  });
  for (const kind of [libraryRecord, logRecord, settingsRecord]) onRecord<unknown>(kind, () => void setAlarm());
  // absent until the supporter has allowed notifications
  webext.notifications?.onClicked.addListener(() => void openWorkspace());
  void remind();
}

async function remind(): Promise<void> {
  const now = new Date();
  const { remind: wanted } = await readRecord(settingsRecord);
  const since = await readRecord(remindedRecord);
  await writeRecord(remindedRecord, now.toISOString());
  // On the first start there is nothing to make up for.
  if (wanted && since !== '') {
    const [library, log] = await Promise.all([readRecord(libraryRecord), readRecord(logRecord)]);
    const due = dueReminders(library, log, new Date(since), now).length;
    if (due > 0) await tell(due);
  }
  await setAlarm();
}

/** Without a title or a name: others may see a screen. */
async function tell(count: number): Promise<void> {
  await webext.action.setBadgeText({ text: String(count) });
  await webext.action.setBadgeBackgroundColor({ color: '#1b6e53' });
  if (!(await webext.permissions.contains({ permissions: ['notifications'] }))) return;
  const t = createTranslate((key, values) => webext.i18n.getMessage(key, values));
  await webext.notifications?.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: webext.runtime.getURL('/icon/128.png'),
    title: t('extensionShortName'),
    message: t.count('reminder', count),
  });
}

async function setAlarm(): Promise<void> {
  const [library, log, settings] = await Promise.all([
    readRecord(libraryRecord),
    readRecord(logRecord),
    readRecord(settingsRecord),
  ]);
  const next = settings.remind ? nextReminder(library, log, new Date()) : null;
  await webext.alarms.clear(ALARM);
  if (next !== null) webext.alarms.create(ALARM, { when: next.getTime() });
}

async function openWorkspace(): Promise<void> {
  await webext.tabs.create({ url: webext.runtime.getURL('/workspace.html') });
}
