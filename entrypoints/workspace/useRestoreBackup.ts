import { useRef, useState } from 'preact/hooks';
import type { RestoreState, RestoringProps } from '../../components/backup/RestoreBackup';
import { LONGEST_BACKUP, type SealedText } from '../../utils/backup/backupFile';
import { KEEP_MINE, planMerge } from '../../utils/backup/planMerge';
import type { Backup, BackupReading } from '../../utils/flow/readBackup';
import { readForMerging, type Restored, restoreContents, undoRestore } from '../../utils/storage/backupStore';

/** Restoring a backup step by step; what was there before is kept in memory until the window closes. */
export function useRestoreBackup(): RestoringProps & { forget(): void } {
  const [state, setState] = useState<RestoreState>({ is: 'idle' });
  const sealed = useRef<SealedText | null>(null);
  const backup = useRef<Backup | null>(null);
  const restored = useRef<Restored | null>(null);
  /** A reading that was cancelled meanwhile changes nothing any more. */
  const turn = useRef(0);

  /** `problem`: what is told where the work breaks off. */
  async function inTurn<T>(
    problem: 'damaged' | 'refused',
    work: () => Promise<T>,
    then: (result: T) => void | Promise<void>,
  ): Promise<void> {
    const own = ++turn.current;
    try {
      const result = await work();
      if (own === turn.current) await then(result);
    } catch {
      if (own === turn.current) setState({ is: 'failed', problem });
    }
  }

  async function plan(reading: BackupReading): Promise<void> {
    if (!reading.ok) return setState({ is: 'failed', problem: reading.problem });
    backup.current = reading.backup;
    const { made, contents } = reading.backup;
    await inTurn('refused', readForMerging, (mine) => {
      const { parts } = planMerge(mine, contents, KEEP_MINE, { made, now: new Date().toISOString() });
      setState({ is: 'planned', made, parts, choices: KEEP_MINE, storing: false, refused: false });
    });
  }

  async function read(file: File): Promise<void> {
    if (file.size > LONGEST_BACKUP) return setState({ is: 'failed', problem: 'too-large' });
    setState({ is: 'reading' });
    await inTurn(
      'damaged',
      async () => (await import('../../utils/flow/readBackup')).readBackup(await file.text()),
      async (reading) => {
        if (!('sealed' in reading)) return plan(reading);
        sealed.current = reading.sealed;
        setState({ is: 'sealed', problem: null, opening: false });
      },
    );
  }

  async function open(passphrase: string): Promise<void> {
    if (sealed.current === null) return;
    const text = sealed.current;
    setState({ is: 'sealed', problem: null, opening: true });
    await inTurn(
      'damaged',
      async () => (await import('../../utils/flow/readBackup')).openBackup(text, passphrase),
      (reading) =>
        !reading.ok && reading.problem === 'wrong-passphrase'
          ? setState({ is: 'sealed', problem: reading.problem, opening: false })
          : plan(reading),
    );
  }

  async function restore(): Promise<void> {
    if (state.is !== 'planned' || state.storing || backup.current === null) return;
    const { made, contents } = backup.current;
    const { choices } = state;
    setState({ ...state, storing: true, refused: false });
    try {
      // what another window has stored since the plan was shown counts, too
      restored.current = await restoreContents(
        (mine) => planMerge(mine, contents, choices, { made, now: new Date().toISOString() }).result,
      );
      drop();
      setState({ is: 'restored', refused: false });
    } catch {
      setState({ ...state, storing: false, refused: true });
    }
  }

  async function undo(): Promise<void> {
    if (restored.current === null) return;
    try {
      const changed = await undoRestore(restored.current);
      restored.current = null;
      setState({ is: 'undone', changed });
    } catch {
      // it can be tried again, unless another file was chosen meanwhile
      setState((now) => (now.is === 'restored' ? { ...now, refused: true } : now));
    }
  }

  function drop(): void {
    turn.current++;
    sealed.current = null;
    backup.current = null;
  }

  return {
    state,
    onFile: (file) => void read(file),
    onOpen: (passphrase) => void open(passphrase),
    onChoices: (choices) => state.is === 'planned' && setState({ ...state, choices }),
    onRestore: () => void restore(),
    onCancel() {
      drop();
      setState({ is: 'idle' });
    },
    onUndo: () => void undo(),
    forget() {
      drop();
      restored.current = null;
      setState({ is: 'idle' });
    },
  };
}
