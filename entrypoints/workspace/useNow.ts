import { useEffect, useState } from 'preact/hooks';

/** How often the time is looked at, ms. */
const EVERY = 30_000;

/** The time now, kept up to half a minute; a page that was left for long has it at once when it is looked at again. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const look = () => setNow(new Date());
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
