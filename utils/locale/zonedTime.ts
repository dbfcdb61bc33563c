import { addDays, wallClock } from './calendarDate';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A distance from UTC that never changes, as `+05:30`. Written out, since not every browser's zones have such names. */
const OFFSET = /^([+-])(\d{2}):(\d{2})$/;

/** What clocks in a zone (IANA, or `+05:30`) show at an instant, as `YYYY-MM-DDTHH:MM:SS`. */
export function clockIn(zone: string, at: Date): string {
  const offset = fixedOffset(zone);
  if (offset === null) return clockOf(zone)(at.getTime());
  return new Date(at.getTime() + offset).toISOString().slice(0, 19);
}

/**
 * The instant at which clocks in a zone show a time of a day: `minutes` after midnight, 0 to 1440. A time that they show
 * twice, as they are put back, is the first; one that they jump over is the instant of the jump.
 */
export function instantIn(zone: string, date: string, minutes: number): Date {
  const wanted = wallTime(date, minutes);
  const written = Date.parse(`${wanted}Z`);
  // what the clocks differ from UTC the day before and the day after: never is more than one change between the two
  const candidates = [-DAY, DAY]
    .map((away) => written - differenceAt(zone, written + away))
    .filter((at) => clockIn(zone, new Date(at)) === wanted);
  return new Date(candidates.length > 0 ? Math.min(...candidates) : jumpOver(zone, wanted, written));
}

/** Clocks used before: making one takes longer than asking it many times. */
const CLOCKS = new Map<string, (at: number) => string>();

function clockOf(zone: string): (at: number) => string {
  let clock = CLOCKS.get(zone);
  if (clock === undefined) CLOCKS.set(zone, (clock = wallClock(zone)));
  return clock;
}

function wallTime(date: string, minutes: number): string {
  const day = minutes === 24 * 60 ? addDays(date, 1) : date;
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${day}T${hour}:${minute}:00`;
}

/** How far clocks in a zone are ahead of UTC, ms. */
function differenceAt(zone: string, at: number): number {
  return Date.parse(`${clockIn(zone, new Date(at))}Z`) - Math.floor(at / 1000) * 1000;
}

/** The first instant at which clocks show more than a time that they never show. */
function jumpOver(zone: string, wanted: string, written: number): number {
  let before = written - DAY;
  let after = written + DAY;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (clockIn(zone, new Date(middle)) < wanted) before = middle;
    else after = middle;
  }
  return after;
}

function fixedOffset(zone: string): number | null {
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
