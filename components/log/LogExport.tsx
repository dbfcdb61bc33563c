import type { LogEntry } from '../../utils/log/logEntry';
import { logCsv } from '../../utils/log/logCsv';
import { writeLogFile } from '../../utils/log/logFile';
import { FileLink } from '../FileLink';
import { useWords } from '../words';

/** Links that save the entries as files. */
export function LogExport({ entries, today }: { entries: readonly LogEntry[]; today: string }) {
  const t = useWords();
  return (
    <>
      <p class="row">
        <FileLink id="log-csv" name={`own-words-log-${today}.csv`} type="text/csv" make={() => logCsv(entries)}>
          {t('logCsv')}
        </FileLink>
        <FileLink
          id="log-json"
          name={`own-words-log-${today}.json`}
          type="application/json"
          make={() => writeLogFile(entries, new Date())}
        >
          {t('logJson')}
        </FileLink>
      </p>
      <p class="small">{t('logExportHint')}</p>
    </>
  );
}
