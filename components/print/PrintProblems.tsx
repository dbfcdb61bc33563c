import { isolate } from '../../utils/i18n/isolate';
import type { PrintJob } from '../../utils/post/printJob';
import { useWords } from '../words';

interface Props {
  job: PrintJob;
  /** Names of targets whose address takes more room than there is. */
  tooLong: readonly string[];
  hasWindow: boolean;
  /** Address of the workspace. */
  workspace: string;
}

/** What to know before paper is used up. */
export function PrintProblems({ job, tooLong, hasWindow, workspace }: Props) {
  const t = useWords();
  const letters = job.what === 'letters' ? job.letters : [];
  const hasNoSender = letters.some(({ sender }) => sender.lines.length < 2);
  const withoutAddress = letters
    .filter(({ recipient }) => recipient.lines.length < 2)
    .map(({ targetName }) => targetName);
  return (
    <>
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
