import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupWish, MakingProps } from '../../components/backup/MakeBackup';
import { backupFileName } from '../../utils/backup/backupFile';

/** Making a backup, and the file that was made as long as it is offered. */
export function useMakeBackup(forgetDetails: boolean, today: string): MakingProps {
  const [state, setState] = useState<MakingProps['state']>('idle');
  const [file, setFile] = useState<MakingProps['file']>(null);
  /** A file that is wanted otherwise meanwhile, or no longer, is not offered. */
  const turn = useRef(0);
  useEffect(() => () => void (file !== null && URL.revokeObjectURL(file.address)), [file]);

  async function make(wish: BackupWish): Promise<void> {
    const own = ++turn.current;
    setState('making');
    setFile(null);
    try {
      const { makeBackup } = await import('../../utils/flow/makeBackup');
      const text = await makeBackup(wish, new Date());
      if (own !== turn.current) return;
      const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      setFile({ name: backupFileName(today), address });
      setState('made');
    } catch {
      if (own === turn.current) setState('failed');
    }
  }

  return {
    state,
    file,
    forgetDetails,
    onMake: (wish) => void make(wish),
    onChange() {
      turn.current++;
      setFile(null);
      setState('idle');
    },
  };
}
