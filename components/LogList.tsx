import type { LogEntry } from '../utils/log/logEntry';
import { useWords } from './words';

/** What the supporter said they sent, newest first. */
export function LogList({ entries, onDelete }: { entries: readonly LogEntry[]; onDelete(entry: LogEntry): void }) {
  const t = useWords();
  const dates = new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeStyle: 'short' });
  const newestFirst = [...entries].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-labelledby="log-heading">
      <h2 id="log-heading">{t('logHeading')}</h2>
      {entries.length === 0 && <p class="small">{t('logEmpty')}</p>}
      <ul id="log" class="plain">
        {newestFirst.map((entry) => (
          <li key={entry.id} class="entry">
            <p>
              {t(
                'logEntry',
                dates.format(new Date(entry.at)),
                t(entry.target === 'president' ? 'targetPresident' : 'targetVicePresident'),
              )}
              {entry.action !== '' && (
                <>
                  {' '}
                  · <bdi>{entry.action}</bdi>
                </>
              )}
            </p>
            <details>
              <summary>{t('logText')}</summary>
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
