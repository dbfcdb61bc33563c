import type { LogEntry } from '../utils/log/logEntry';
import { isolate } from '../utils/i18n/isolate';
import type { MessageKey, Translate } from '../utils/i18n/translate';
import { useWords } from './words';

const CHANNELS: Readonly<Record<LogEntry['channel'], MessageKey>> = {
  webform: 'byWebform',
  post: 'byPost',
  email: 'byEmail',
  phone: 'byPhone',
};

/** What the supporter said they sent, newest first. */
export function LogList({ entries, onDelete }: { entries: readonly LogEntry[]; onDelete(entry: LogEntry): void }) {
  const t = useWords();
  const dates = new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeStyle: 'short' });
  const newestFirst = [...entries].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-labelledby="log-heading">
      <h2 id="log-heading" tabIndex={-1}>
        {t('logHeading')}
      </h2>
      {entries.length === 0 && <p class="small">{t('logEmpty')}</p>}
      <ul id="log" class="plain">
        {newestFirst.map((entry) => (
          <li key={entry.id} class="entry" data-channel={entry.channel}>
            <p>
              {t('logEntry', dates.format(new Date(entry.at)), whom(entry, t))} · {t(CHANNELS[entry.channel])}
              {entry.action !== '' && (
                <>
                  {' '}
                  · <bdi>{entry.action}</bdi>
                </>
              )}
            </p>
            <details>
              <summary>{t(entry.channel === 'webform' ? 'logText' : 'logTextDraft')}</summary>
              <p class="letter" dir="auto">
                {entry.text}
              </p>
            </details>
            <button type="button" onClick={() => onDelete(entry)}>
              {t('logDelete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whom({ target, targetName }: LogEntry, t: Translate): string {
  if (targetName !== '') return isolate(targetName);
  return t(
    target === 'president' ? 'targetPresident' : target === 'vice-president' ? 'targetVicePresident' : 'targetOther',
  );
}
