import type { Translate } from '../../utils/i18n/translate';
import { formatCalendarDate } from '../../utils/locale/calendarDate';
import type { ActionReport, ChannelCounts, ReportBack } from '../../utils/log/reportBack';
import { CHANNEL_WORDS, whom, withoutIsolates } from './logWords';

/** What the supporter has ticked to be added to a report; nothing unless ticked. */
export interface ReportExtras {
  /** What the replies say. */
  gists: boolean;
  /** Name, e-mail address and country, as far as they are ticked and known. */
  details: readonly string[];
}

/** A report in words: its first line, which is the subject of a mail as well, and all of it. */
export function reportText(report: ReportBack, { gists, details }: ReportExtras, t: Translate) {
  const only = report.actions.length === 1 ? nameOf(report.actions[0]!) : '';
  const title = only === '' ? t('reportTitle') : t('reportTitleOf', only);
  const parts = [
    title,
    ...(report.actions.length === 0 ? [t('reportNothing')] : []),
    ...report.actions.map((action) => onAction(action, only === '', gists, t)),
    ...(report.actions.length > 1 ? [[t('reportTotal'), ...sums(report.counts, report.replies, t)].join('\n')] : []),
    ...(details.length === 0 ? [] : [details.join('\n')]),
  ];
  return { title: withoutIsolates(title), text: withoutIsolates(parts.join('\n\n')) };
}

function onAction(action: ActionReport, named: boolean, gists: boolean, t: Translate): string {
  const { targets, counts, replies } = action;
  const on = (channel: ActionReport['replies'][number]['channel'], days: readonly string[]) =>
    t(
      'reportStep',
      t(CHANNEL_WORDS[channel]),
      days.map((day) => formatCalendarDate(day, t.language, 'long')).join('; '),
    );
  return [
    ...(named ? [nameOf(action) || t('logNoAction')] : []),
    ...targets.map(
      (target) => `- ${whom(target, t)}: ${target.steps.map((step) => on(step.channel, step.days)).join(', ')}`,
    ),
    ...sums(counts, replies.length, t),
    ...(gists
      ? replies.map(
          (reply) => `- ${whom(reply, t)}: ${on(reply.channel, [reply.day])}${reply.gist && `: ${reply.gist}`}`,
        )
      : []),
  ].join('\n');
}

function nameOf({ label, reference }: ActionReport): string {
  if (reference === '' || label.includes(reference)) return label;
  return label === '' ? reference : `${label} (${reference})`;
}

function sums(counts: ChannelCounts, replies: number, t: Translate): string[] {
  const number = new Intl.NumberFormat(t.language);
  const line = (label: string, count: number) => t('fieldAndReason', label, number.format(count));
  return [
    ...counts.map(([channel, count]) => line(t(CHANNEL_WORDS[channel]), count)),
    ...(replies === 0 ? [] : [line(t('reportReplies'), replies)]),
  ];
}
