import { isolate } from '../../utils/i18n/isolate';
import type { MessageKey, Translate } from '../../utils/i18n/translate';
import type { Deed, LogEntry } from '../../utils/log/logEntry';
import type { PrintReceipt } from '../../utils/post/printJob';

export const DEED_WORDS: Readonly<Record<Deed, MessageKey>> = {
  filled: 'deedFilled',
  sent: 'deedSent',
  printed: 'deedPrinted',
  posted: 'deedPosted',
  called: 'deedCalled',
  answered: 'deedAnswered',
};

export const CHANNEL_WORDS: Readonly<Record<LogEntry['channel'], MessageKey>> = {
  webform: 'byWebform',
  post: 'byPost',
  email: 'byEmail',
  phone: 'byPhone',
};

/** Who an entry is about: the target, or whom the form goes to. */
export function whom({ target, targetName }: Pick<LogEntry, 'target' | 'targetName'>, t: Translate): string {
  if (targetName !== '') return isolate(targetName);
  return t(
    target === 'president' ? 'targetPresident' : target === 'vice-president' ? 'targetVicePresident' : 'targetOther',
  );
}

/** When an entry was made, in words; of a reply only the day is known. A text that is no date is given back as it is. */
export function whenWords({ at, did }: Pick<LogEntry, 'at' | 'did'>, language: string): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return at;
  return formatter(language, did !== 'answered').format(time);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, since a browser takes longer to make one than to use it hundreds of times. */
function formatter(language: string, withTime: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withTime}`;
  let format = formatters.get(key);
  if (format === undefined) {
    const options = withTime ? ({ dateStyle: 'long', timeStyle: 'short' } as const) : ({ dateStyle: 'long' } as const);
    formatters.set(key, (format = new Intl.DateTimeFormat(language, options)));
  }
  return format;
}

/** An entry as a receipt on paper: what was done, when, to whom, how, and the text that went. */
export function receiptOf(entry: LogEntry, t: Translate): PrintReceipt {
  const line = (label: MessageKey, value: string) => (value === '' ? [] : [t('fieldAndReason', t(label), value)]);
  const { did, channel, action, reference, note } = entry;
  return {
    heading: t('receiptHeading', t(DEED_WORDS[did])),
    lines: [
      ...line('receiptWhen', whenWords(entry, t.language)),
      ...line(did === 'answered' ? 'receiptFrom' : 'receiptTo', whom(entry, t)),
      ...line('receiptHow', t(CHANNEL_WORDS[channel])),
      ...line('logActionFilter', action === '' ? '' : isolate(action)),
      ...line('receiptNumber', reference === '' || action.includes(reference) ? '' : isolate(reference)),
      ...line('logNote', note === '' ? '' : isolate(note)),
    ],
    text: entry.text,
  };
}

/** An entry as text to be pasted elsewhere. */
export function entryAsText(entry: LogEntry, t: Translate): string {
  const { heading, lines, text } = receiptOf(entry, t);
  return withoutIsolates([heading, ...lines, ...(text === '' ? [] : ['', text])].join('\n'));
}

/** Marks of direction are for our own pages: elsewhere they may show as boxes. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
