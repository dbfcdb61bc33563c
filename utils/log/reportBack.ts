import { dayIn } from '../locale/calendarDate';
import { isDone, type LogEntry } from './logEntry';
import { actionKey } from './searchLog';

/** What a report is about: days as `YYYY-MM-DD`, '' for an open end; `action` as `actionKey` has it, null for all. */
export interface ReportSpan {
  action: string | null;
  from: string;
  until: string;
}

/** What was done, for those who asked for it: never the text of a letter. */
export interface ReportBack {
  /** In the order of their first step. */
  actions: ActionReport[];
  counts: ChannelCounts;
  replies: number;
}

export interface ActionReport {
  label: string;
  reference: string;
  targets: TargetReport[];
  counts: ChannelCounts;
  replies: Reply[];
}

interface TargetReport extends Pick<LogEntry, 'target' | 'targetName'> {
  /** By channel, and the days on which it was used, each once, earliest first. */
  steps: { channel: Channel; days: string[] }[];
}

interface Reply extends Pick<LogEntry, 'target' | 'targetName' | 'channel'> {
  day: string;
  /** The supporter's own words about it. */
  gist: string;
}

type Channel = LogEntry['channel'];

export type ChannelCounts = [channel: Channel, count: number][];

const CHANNELS: readonly Channel[] = ['webform', 'post', 'email', 'phone'];

/** What the entries of a span come to, on days in a zone (IANA; the browser's own unless named). */
export function reportBack(entries: readonly LogEntry[], span: ReportSpan, zone?: string): ReportBack {
  const day = dayIn(zone);
  const chosen = entries
    .filter((entry) => isDone(entry) || entry.did === 'answered')
    .filter((entry) => span.action === null || actionKey(entry) === span.action)
    .flatMap((entry) => (Number.isNaN(Date.parse(entry.at)) ? [] : [{ entry, day: day(new Date(entry.at)) }]))
    .filter(({ day }) => (span.from === '' || day >= span.from) && (span.until === '' || day <= span.until))
    .sort((a, b) => a.entry.at.localeCompare(b.entry.at));
  const done = chosen.filter(({ entry }) => isDone(entry));
  return {
    actions: [...groups(chosen, ({ entry }) => actionKey(entry))].map(reportOn),
    counts: countsOf(done),
    replies: chosen.length - done.length,
  };
}

interface OnDay {
  entry: LogEntry;
  day: string;
}

function reportOn(steps: readonly OnDay[]): ActionReport {
  const done = steps.filter(({ entry }) => isDone(entry));
  const latest = steps.at(-1)!.entry;
  return {
    label: latest.action,
    reference: steps.findLast(({ entry }) => entry.reference !== '')?.entry.reference ?? '',
    targets: [...groups(done, ({ entry }) => recipientKey(entry))].map((own) => ({
      target: own[0]!.entry.target,
      targetName: own.at(-1)!.entry.targetName,
      steps: CHANNELS.flatMap((channel) => {
        const days = own.filter(({ entry }) => entry.channel === channel).map(({ day }) => day);
        return days.length === 0 ? [] : [{ channel, days: [...new Set(days)] }];
      }),
    })),
    counts: countsOf(done),
    replies: steps
      .filter(({ entry }) => entry.did === 'answered')
      .map(({ entry: { target, targetName, channel, note }, day }) => ({
        target,
        targetName,
        channel,
        day,
        gist: note,
      })),
  };
}

function recipientKey({ targetId, target, targetName }: LogEntry): string {
  return targetId !== '' ? `#${targetId}` : `${target}:${targetName}`;
}

function countsOf(done: readonly OnDay[]): ChannelCounts {
  return CHANNELS.flatMap((channel) => {
    const count = done.filter(({ entry }) => entry.channel === channel).length;
    return count === 0 ? [] : [[channel, count] as [Channel, number]];
  });
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): Iterable<T[]> {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const own = byKey.get(keyOf(item));
    if (own === undefined) byKey.set(keyOf(item), [item]);
    else own.push(item);
  }
  return byKey.values();
}
