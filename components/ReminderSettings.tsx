import { useWords } from './words';

interface Props {
  remind: boolean;
  /** Whether the browser may show notifications for us; null while asking. */
  notifications: boolean | null;
  onRemind(remind: boolean): void;
  onNotifications(wanted: boolean): void;
}

/** Whether to be reminded of deadlines, and whether the browser may say so, too. */
export function ReminderSettings({ remind, notifications, onRemind, onNotifications }: Props) {
  const t = useWords();
  return (
    <div id="reminders">
      <p>
        <label>
          <input
            type="checkbox"
            id="remind"
            checked={remind}
            onChange={(event) => onRemind(event.currentTarget.checked)}
          />{' '}
          {t('remind')}
        </label>
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            id="notifications"
            checked={notifications === true}
            disabled={!remind || notifications === null}
            aria-describedby="notifications-hint"
            onChange={(event) => onNotifications(event.currentTarget.checked)}
          />{' '}
          {t('remindNotification')}
        </label>
      </p>
      <p class="small" id="notifications-hint">
        {t('remindNotificationHint')}
      </p>
    </div>
  );
}
