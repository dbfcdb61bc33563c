import { addDays } from './calendarDate';
import { clockIn, instantIn } from './zonedTime';

/** Times of a week at which something is open, all in one zone. */
export interface OpeningHours {
  periods: readonly OpeningPeriod[];
  /** IANA, or a distance from UTC such as `+05:30`. */
  zone: string;
}

export interface OpeningPeriod {
  /** 1 is Monday, 7 is Sunday. */
  days: readonly number[];
  /** Minutes after midnight, 0 to 1440; `to` is later than `from`. */
  from: number;
  to: number;
}

export interface OpeningTime {
  opens: Date;
  closes: Date;
}

/** Days looked at from the day before today on: a week has every period once, and zones are up to a day apart. */
const DAYS = 9;

/** The next time that something is open, or the one that it is open at now; null only where it never is. */
export function nextOpening({ periods, zone }: OpeningHours, now: Date): OpeningTime | null {
  const today = clockIn(zone, now).slice(0, 10);
  let next: OpeningTime | null = null;
  for (let day = -1; day < DAYS; day++) {
    const date = addDays(today, day);
    for (const { days, from, to } of periods) {
      if (!days.includes(weekdayOf(date))) continue;
      const [opens, closes] = [instantIn(zone, date, from), instantIn(zone, date, to)];
      // clocks may jump over all of it
      if (closes <= now || closes <= opens) continue;
      if (next === null || opens < next.opens) next = { opens, closes };
    }
  }
  return next;
}

/** 1 is Monday, 7 is Sunday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
