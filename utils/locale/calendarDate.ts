/** A day in milliseconds, as every day of UTC is. */
const DAY = 24 * 60 * 60 * 1000;
const HOUR = 60 * 60 * 1000;
/** No zone is, or was, further from UTC; local mean times once reached nearly sixteen hours. */
const FURTHEST_FROM_UTC = 16 * HOUR;

/**
 * The calendar day that it is for somebody in a zone (IANA), as `YYYY-MM-DD`; undefined stands for the browser's own
 * zone. Not by UTC, whose day is another one for hours every day.
 */
export function todayIn(zone: string | undefined, now: Date): string {
  return dayIn(zone)(now);
}

/** The same for many instants: asking the browser about a zone takes longer than telling a day in it. */
export function dayIn(zone: string | undefined): (at: Date) => string {
  const clock = wallClock(zone);
  return (at) => clock(at.getTime()).slice(0, 10);
}

/** Calendar days from one date to another, negative when it is before; clocks put forward or back do not matter. */
export function daysBetween(from: string, to: string): number {
  return (utc(to) - utc(from)) / DAY;
}

/** The date some calendar days later, or earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return new Date(utc(date) + days * DAY).toISOString().slice(0, 10);
}

/** True for a date that is in the calendar: `2025-02-30` is none, and '' is none. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(utc(text)).toISOString().slice(0, 10) === text;
}

/**
 * A date in words, in a language (BCP 47) or in English where a page names its language wrongly (`en_US`): `long` is
 * `March 3, 2025`, `medium` is `Mar 3, 2025`. Always in the Gregorian calendar, so that it can be compared with the
 * document's. A text that is no date is given back as it is.
 */
export function formatCalendarDate(date: string, language: string, style: 'long' | 'medium'): string {
  if (!isCalendarDate(date)) return date;
  const options = { dateStyle: style, timeZone: 'UTC', calendar: 'gregory' } as const;
  try {
    return new Intl.DateTimeFormat([language, 'en'], options).format(utc(date));
  } catch {
    return new Intl.DateTimeFormat('en', options).format(utc(date));
  }
}

/**
 * The instant at which a day begins in a zone; undefined stands for the browser's own. That is not midnight where
 * clocks are put forward at midnight. Of a day that a zone left out altogether, the instant at which the next begins.
 */
export function startOfDay(date: string, zone?: string): Date {
  return atHour(date, 0, zone);
}

/**
 * The instant at which clocks in a zone show a full hour (0 to 23) of a day, or jump over it. Looked for rather than
 * computed from offsets, since that needs no case for any kind of change of clocks.
 */
export function atHour(date: string, hour: number, zone?: string): Date {
  const clock = wallClock(zone);
  const wanted = `${date}T${String(hour).padStart(2, '0')}:00:00`;
  let before = utc(date) + hour * HOUR - FURTHEST_FROM_UTC;
  let from = utc(date) + hour * HOUR + FURTHEST_FROM_UTC;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (clock(middle) < wanted) before = middle;
    else from = middle;
  }
  return new Date(from);
}

/** Midnight in UTC, in milliseconds since 1970. A `Date` that is made from the year would take 25 for 1925. */
function utc(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(0).setUTCFullYear(year!, month! - 1, day!);
}

/** Gives what clocks in a zone show at an instant (ms since 1970), as `YYYY-MM-DDTHH:MM:SS`. */
export function wallClock(zone: string | undefined): (at: number) => string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => (parts.get(type) ?? '').padStart(2, '0');
    const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
    return `${day}T${part('hour')}:${part('minute')}:${part('second')}`;
  };
}
