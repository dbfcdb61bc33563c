import { useEffect, useState } from 'preact/hooks';
import { onRecord, readRecord, writeRecord } from '../../utils/storage/record';
import { settingsRecord } from '../../utils/storage/records';
import { webext } from '../../utils/webext';
import type { WorkspaceState } from './useWorkspace';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

export interface Reminders {
  remind: boolean;
  /** Whether the browser may show notifications for us; null while asking. */
  notifications: boolean | null;
  onRemind(remind: boolean): void;
  onNotifications(wanted: boolean): void;
}

/** Whether to remind of deadlines, and whether with notifications, which the browser asks the supporter to allow. `stored` tells what it refuses. */
export function useReminders(stored: WorkspaceState['stored']): Reminders {
  const [remind, setRemind] = useState(settingsRecord.empty.remind);
  const [notifications, setNotifications] = useState<boolean | null>(null);
  useEffect(() => {
    void readRecord(settingsRecord).then((settings) => setRemind(settings.remind));
    void webext.permissions.contains(NOTIFICATIONS).then(setNotifications);
    return onRecord(settingsRecord, (settings) => setRemind(settings.remind));
  }, []);

  async function changeRemind(next: boolean): Promise<void> {
    setRemind(next);
    const change = async () => writeRecord(settingsRecord, { ...(await readRecord(settingsRecord)), remind: next });
    if ((await stored(change)) === 'refused') setRemind((await readRecord(settingsRecord)).remind);
  }

  async function changeNotifications(wanted: boolean): Promise<void> {
    // first of all: the browser answers a request only in the moment of the press
    const changed = wanted
      ? webext.permissions.request(NOTIFICATIONS)
      : webext.permissions.remove(NOTIFICATIONS).then((removed) => !removed);
    setNotifications(null);
    setNotifications(await changed.catch(() => false));
  }

  return {
    remind,
    notifications,
    onRemind: (next) => void changeRemind(next),
    onNotifications: (wanted) => void changeNotifications(wanted),
  };
}
