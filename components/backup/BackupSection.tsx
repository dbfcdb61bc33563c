import { useWords } from '../words';
import { MakeBackup, type MakingProps } from './MakeBackup';
import { RestoreBackup, type RestoringProps } from './RestoreBackup';

interface Props {
  making: MakingProps;
  restoring: RestoringProps;
}

/** Everything in one file, and back again. */
export function BackupSection({ making, restoring }: Props) {
  const t = useWords();
  return (
    <section id="backup" aria-labelledby="backup-heading">
      <h2 id="backup-heading" tabIndex={-1}>
        {t('backupHeading')}
      </h2>
      <p>{t('backupIntro')}</p>
      <h3>{t('backupMakeHeading')}</h3>
      <MakeBackup {...making} />
      <h3>{t('restoreHeading')}</h3>
      <p>{t('restoreIntro')}</p>
      <RestoreBackup {...restoring} />
    </section>
  );
}
