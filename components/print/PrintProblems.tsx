import { isolate } from '../../utils/i18n/isolate';
import type { LogEntry } from '../../utils/log/logEntry';
import type { PrintJob } from '../../utils/post/printJob';
import { useWords } from '../words';

interface Props {
  job: PrintJob;
  /** Names of targets whose address takes more room than there is. */
  tooLong: readonly string[];
  hasWindow: boolean;
  /** Letters that went to the same target before, as the log has them. */
  sentBefore: readonly LogEntry[];
  /** Address of the workspace. */
  workspace: string;
}

/** What to know before paper is used up. */
export function PrintProblems({ job, tooLong, hasWindow, sentBefore, workspace }: Props) {
  const t = useWords();
  const dates = new Intl.DateTimeFormat(t.language, { dateStyle: 'long' });
  const letters = job.what === 'letters' ? job.letters : [];
  const hasNoSender = letters.some(({ sender }) => sender.lines.length < 2);
  const withoutAddress = letters
    .filter(({ recipient }) => recipient.lines.length < 2)
    .map(({ targetName }) => targetName);
  return (
    <>
      {sentBefore.map(({ id, targetName, at }) => (
        <p key={id} class="notice sent-before">
          {t('printSentBefore', isolate(targetName), dates.format(new Date(at)))}
        </p>
      ))}
      {tooLong.map((name) => (
        <p key={name} class="notice too-long">
          {t(hasWindow ? 'printTooLongWindow' : 'printTooLong', isolate(name))}
        </p>
      ))}
      {withoutAddress.map((name) => (
        <p key={name} class="notice no-address">
          {t('printNoAddress', isolate(name))}
        </p>
      ))}
      {hasNoSender && (
        <p class="notice" id="no-sender">
          {t('printNoSender')} <a href={workspace}>{t('printBack')}</a>
        </p>
      )}
    </>
  );
}
