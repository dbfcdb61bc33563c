import type { LogEntry } from '../../utils/log/logEntry';
import { logCsv } from '../../utils/log/logCsv';
import { writeLogFile } from '../../utils/log/logFile';
import { useWords } from '../words';

/** Links that save the entries as files; a file is made only when its link is followed. */
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

interface FileLinkProps {
  id: string;
  name: string;
  type: string;
  make(): string;
  children: string;
}

/** Longest time in which a browser begins to save a file that was asked for, ms. */
const PATIENCE = 60_000;

function FileLink({ id, name, type, make, children }: FileLinkProps) {
  return (
    <a
      class="button"
      id={id}
      href="#log-heading"
      download={name}
      onClick={({ currentTarget: link }) => {
        const address = URL.createObjectURL(new Blob([make()], { type: `${type};charset=utf-8` }));
        link.href = address;
        setTimeout(() => {
          URL.revokeObjectURL(address);
          link.href = '#log-heading';
        }, PATIENCE);
      }}
    >
      {children}
    </a>
  );
}
