import { useEffect, useState } from 'preact/hooks';
import { todayIn } from '../../utils/locale/calendarDate';

/** Today where the supporter is; a page left open overnight has the new day once it is looked at again. */
export function useToday(): string {
  const [today, setToday] = useState(now);
  useEffect(() => {
    const look = () => setToday(now());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return today;
}

function now(): string {
  return todayIn(undefined, new Date());
}
