import { addDays, atHour, daysBetween, isCalendarDate } from '../locale/calendarDate';

/** A deadline is soon for its last week, in days: an evening or a weekend for writing is still in it. */
export const SOON_DAYS = 7;
/** Days before the deadline on which to remind: when it gets soon, while a letter still gets there, and at the last. */
export const REMINDER_DAYS: readonly number[] = [7, 2, 0];
/** The hour of a reminder, on local clocks: nobody is woken up, and the day is still ahead. */
export const REMINDER_HOUR = 9;

export interface DeadlineState {
  /** `none`: no deadline is known. `today`: it is the last day. */
  state: 'none' | 'open' | 'soon' | 'today' | 'past';
  /** Calendar days that are left, negative after the deadline; 0 where there is none. */
  days: number;
}

/** How a deadline stands on a day, both as `YYYY-MM-DD`. The day of the deadline itself still counts. */
export function deadlineState(deadline: string, today: string): DeadlineState {
  if (!isCalendarDate(deadline)) return { state: 'none', days: 0 };
  const days = daysBetween(today, deadline);
  if (days < 0) return { state: 'past', days };
  if (days === 0) return { state: 'today', days };
  return { state: days <= SOON_DAYS ? 'soon' : 'open', days };
}

/** When to remind of a deadline in a zone (the browser's own unless named), the soonest first; only what is to come. */
export function reminderTimes(deadline: string, now: Date, zone?: string): Date[] {
  if (!isCalendarDate(deadline)) return [];
  return REMINDER_DAYS.map((days) => atHour(addDays(deadline, -days), REMINDER_HOUR, zone))
    .filter((time) => time > now)
    .sort((a, b) => a.getTime() - b.getTime());
}
