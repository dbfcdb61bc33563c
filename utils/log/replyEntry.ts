import { atHour, isCalendarDate } from '../locale/calendarDate';
import type { LogEntry } from './logEntry';

/** A reply as the supporter notes it. */
export interface NotedReply {
  /** The day on which it came, as `YYYY-MM-DD`. */
  date: string;
  from: string;
  channel: LogEntry['channel'];
  gist: string;
}

/** Whether a reply may have come on a day. */
export function isReplyDate(date: string, today: string): boolean {
  return isCalendarDate(date) && date <= today;
}

/** The entry for a reply to what another entry tells. Of its day the middle is taken, in a zone (the browser's own). */
export function replyEntry(to: LogEntry, reply: NotedReply, now: Date, id: string, zone?: string): LogEntry {
  const noon = atHour(reply.date, 12, zone);
  return {
    ...to,
    id,
    at: (noon < now ? noon : now).toISOString(),
    targetName: reply.from.trim(),
    channel: reply.channel,
    did: 'answered',
    text: '',
    note: reply.gist.trim(),
  };
}
