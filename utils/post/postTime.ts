import { addDays, daysBetween, isCalendarDate } from '../locale/calendarDate';
import { type Days, LEAD_TIMES, REGIONS, SCREENED_ZIP_CODE, SCREENING, type Source } from './leadTimes';

/**
 * Whether a letter that is posted today is likely to be there by the deadline. `tight`: only if the post is quick.
 * `no-deadline`: none, or it has gone by. `unknown`: nothing is known of the way.
 */
export type PostVerdict = 'in-time' | 'tight' | 'too-late' | 'no-deadline' | 'unknown';

export interface PostTime {
  verdict: PostVerdict;
  /** Working days that the letter usually takes; null where that is not known. An estimate, never a promise. */
  days: Days | null;
  /** Working days left until the deadline, which counts; null without one, or when it has gone by. */
  left: number | null;
  /** What the time is taken from. */
  sources: Source[];
  /** The recipient is an office whose post is screened elsewhere first, which `days` allows for. */
  screened: boolean;
}

/** Where a letter goes. */
export interface Recipient {
  /** ISO 3166-1 alpha-2, or ''. */
  country: string;
  address: readonly string[];
}

/** Estimates the way of a letter posted today (`YYYY-MM-DD`) from a country (ISO 3166-1 alpha-2, or ''). */
export function postTime(today: string, deadline: string, from: string, to: Recipient): PostTime {
  const left = isCalendarDate(deadline) && deadline >= today ? workingDaysBetween(today, deadline) : null;
  const usual = usualTime(from, to.country);
  if (usual === null) return { verdict: 'unknown', days: null, left, sources: [], screened: false };
  const screened = to.country === 'US' && to.address.some((line) => SCREENED_ZIP_CODE.test(line));
  const days = screened ? sum(usual.days, SCREENING.days) : usual.days;
  const sources = screened ? [usual.source, SCREENING.source] : [usual.source];
  return { verdict: verdictOn(days, left), days, left, sources, screened };
}

/**
 * Working days after one date up to another, which counts; Monday to Friday. Holidays are not known: there are more of
 * them than countries, and they move.
 */
export function workingDaysBetween(from: string, to: string): number {
  const days = daysBetween(from, to);
  const whole = Math.floor(days / 7);
  let working = whole * 5;
  for (let day = whole * 7 + 1; day <= days; day++) if (isWorkingDay(addDays(from, day))) working++;
  return working;
}

function isWorkingDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
}

function verdictOn({ least, most }: Days, left: number | null): PostVerdict {
  if (left === null) return 'no-deadline';
  return left >= most ? 'in-time' : left >= least ? 'tight' : 'too-late';
}

function usualTime(from: string, to: string) {
  if (from === '' || to === '') return null;
  // what is true from country to country says nothing of a letter that stays in one
  if (from === to) return LEAD_TIMES.find((row) => row.from === from && row.to === to) ?? null;
  return LEAD_TIMES.find((row) => isIn(from, row.from) && isIn(to, row.to)) ?? null;
}

function isIn(country: string, place: string): boolean {
  return place === '*' || place === country || REGIONS[place]?.split(' ').includes(country) === true;
}

function sum(a: Days, b: Days): Days {
  return { least: a.least + b.least, most: a.most + b.most };
}
