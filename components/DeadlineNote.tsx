import { formatCalendarDate } from '../utils/locale/calendarDate';
import { deadlineState } from '../utils/urgent-action/deadlineState';
import { useWords } from './words';

interface Props {
  /** `YYYY-MM-DD`, or '' where the action has none. */
  deadline: string;
  today: string;
}

/** When an action's deadline is, and how long until then. One that has gone by is told; it stops nobody. */
export function DeadlineNote({ deadline, today }: Props) {
  const t = useWords();
  const { state, days } = deadlineState(deadline, today);
  if (state === 'none') return null;
  const date = formatCalendarDate(deadline, t.language, 'long');
  return (
    <p class="deadline" data-state={state}>
      {state === 'past'
        ? t('deadlinePast', date)
        : state === 'today'
          ? t('deadlineToday', date)
          : t('deadlineIn', date, t.count('daysLeft', days))}
    </p>
  );
}
