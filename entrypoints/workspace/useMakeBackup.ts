import { useEffect, useState } from 'preact/hooks';
import type { BackupWish, MakingProps } from '../../components/backup/MakeBackup';
import { backupFileName } from '../../utils/backup/backupFile';

/** Making a backup, and the file that was made as long as it is offered. */
export function useMakeBackup(forgetDetails: boolean, today: string): MakingProps {
  const [state, setState] = useState<MakingProps['state']>('idle');
  const [file, setFile] = useState<MakingProps['file']>(null);
  useEffect(() => () => void (file !== null && URL.revokeObjectURL(file.address)), [file]);

  async function make(wish: BackupWish): Promise<void> {
    setState('making');
    setFile(null);
    try {
      const { makeBackup } = await import('../../utils/flow/makeBackup');
      const text = await makeBackup(wish, new Date());
      const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      setFile({ name: backupFileName(today), address });
      setState('made');
    } catch {
      setState('failed');
    }
  }

  return {
    state,
    file,
    forgetDetails,
    onMake: (wish) => void make(wish),
    onChange() {
      setFile(null);
      setState('idle');
    },
  };
}
