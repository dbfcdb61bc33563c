import { CONTACT_PAGE } from '../utils/form/whiteHouse';
import { isCalendarDate } from '../utils/locale/calendarDate';
import { icsFile } from '../utils/urgent-action/icsFile';
import { judgeWebform } from '../utils/urgent-action/judgeWebform';
import type { UrgentAction } from '../utils/urgent-action/urgentAction';
import { FileLink } from './FileLink';
import { useWords } from './words';

interface Props {
  id: string;
  action: UrgentAction;
}

/** The deadline as a file that calendars take; nothing where there is none, or it has gone by. */
export function SaveDeadline({ today, ...props }: Props & { today: string }) {
  const { deadline } = props.action;
  return isCalendarDate(deadline) && deadline >= today ? <CalendarFile {...props} /> : null;
}

function CalendarFile({ id, action }: Props) {
  const t = useWords();
  return (
    <p>
      <FileLink id="save-ics" name="own-words-deadline.ics" type="text/calendar" make={() => calendarOf(id, action)}>
        {t('saveIcs')}
      </FileLink>
    </p>
  );
}

function calendarOf(id: string, { title, deadline, summary, targets }: UrgentAction): string {
  const url = targets.some(({ webform }) => judgeWebform(webform).verdict === 'white-house')
    ? { url: CONTACT_PAGE }
    : {};
  return icsFile({ uid: id, title, deadline, description: summary, ...url }, new Date());
}
