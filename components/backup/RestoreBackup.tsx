import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupProblem } from '../../utils/backup/backupFile';
import type { MergeChoices, MergePart } from '../../utils/backup/planMerge';
import type { MessageKey } from '../../utils/i18n/translate';
import { DropZone } from '../DropZone';
import { useFocusKept } from '../useFocusKept';
import { useWords } from '../words';
import { MergePreview } from './MergePreview';
import { passphraseType, ShowPassphrase } from './PassphraseFields';

export type RestoreState =
  | { is: 'idle' }
  | { is: 'reading' }
  /** `refused`: what is on this device could not be looked at. */
  | { is: 'failed'; problem: BackupProblem | 'refused' }
  | { is: 'sealed'; problem: 'wrong-passphrase' | null; opening: boolean }
  | {
      is: 'planned';
      made: string;
      parts: readonly MergePart[];
      choices: MergeChoices;
      storing: boolean;
      refused: boolean;
    }
  /** `refused`: the browser did not let it be undone. */
  | { is: 'restored'; refused: boolean }
  /** `changed`: so many records were changed after the restore, and stay as they are. */
  | { is: 'undone'; changed: number };

export interface RestoringProps {
  state: RestoreState;
  onFile(file: File): void;
  onOpen(passphrase: string): void;
  onChoices(choices: MergeChoices): void;
  onRestore(): void;
  onCancel(): void;
  onUndo(): void;
}

const PROBLEMS: Readonly<Record<BackupProblem | 'refused', MessageKey>> = {
  empty: 'restoreEmpty',
  'too-large': 'restoreTooLarge',
  'not-a-backup': 'restoreNotABackup',
  damaged: 'restoreDamaged',
  'newer-version': 'restoreNewer',
  'wrong-passphrase': 'restoreWrongPassphrase',
  refused: 'restoreRefused',
};

/** Takes a backup in: what it would change is shown before anything is. */
export function RestoreBackup({ state, onFile, onOpen, onChoices, onRestore, onCancel, onUndo }: RestoringProps) {
  const t = useWords();
  const keepFocus = useFocusKept();
  const cancel = () => {
    keepFocus('#restore-file');
    onCancel();
  };
  const takes = state.is === 'idle' || state.is === 'failed' || state.is === 'restored' || state.is === 'undone';
  return (
    <div id="restore-backup" aria-busy={state.is === 'reading'}>
      {takes && <ChooseFile onFile={onFile} />}
      {state.is === 'reading' && <progress aria-label={t('restoreReading')} />}
      <Said state={state} onUndo={onUndo} />
      {state.is === 'sealed' && (
        <AskPassphrase problem={state.problem} opening={state.opening} onOpen={onOpen} onCancel={cancel} />
      )}
      {state.is === 'planned' && (
        <MergePreview {...state} onChoices={onChoices} onRestore={onRestore} onCancel={cancel} />
      )}
    </div>
  );
}

function ChooseFile({ onFile }: Pick<RestoringProps, 'onFile'>) {
  const t = useWords();
  return (
    <DropZone id="restore-drop" onFiles={([file]) => file !== undefined && onFile(file)}>
      <p class="field">
        <label for="restore-file">{t('restoreFile')}</label>
        <input
          type="file"
          id="restore-file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) onFile(file);
            // so that the same file may be chosen again
            event.currentTarget.value = '';
          }}
        />
      </p>
    </DropZone>
  );
}

/** Always in the page, so that a screen reader reads what comes in it. */
function Said({ state, onUndo }: Pick<RestoringProps, 'state' | 'onUndo'>) {
  const t = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state.is === 'restored') undo.current?.focus();
    if (state.is === 'failed' || state.is === 'undone') document.getElementById('restore-file')?.focus();
  }, [state]);
  return (
    <div role="status" id="restore-status" class={state.is === 'restored' ? 'notice' : ''} data-state={state.is}>
      {state.is === 'reading' && <p>{t('restoreReading')}</p>}
      {state.is === 'failed' && <p class="problem">{t(PROBLEMS[state.problem])}</p>}
      {state.is === 'restored' && (
        <>
          {state.refused ? <p class="problem">{t('restoreUndoRefused')}</p> : <p>{t('restored')}</p>}
          <p>
            <button type="button" id="restore-undo" ref={undo} onClick={onUndo}>
              {t('restoreUndo')}
            </button>
          </p>
        </>
      )}
      {state.is === 'undone' && (
        <p>
          {t('restoreUndone')} {state.changed > 0 && t.count('restoreChangedSince', state.changed)}
        </p>
      )}
    </div>
  );
}

interface AskProps {
  problem: 'wrong-passphrase' | null;
  opening: boolean;
  onOpen(passphrase: string): void;
  onCancel(): void;
}

function AskPassphrase({ problem, opening, onOpen, onCancel }: AskProps) {
  const t = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!opening) box.current?.focus();
  }, [opening]);
  return (
    <form
      id="restore-sealed"
      aria-busy={opening}
      onSubmit={(event) => {
        event.preventDefault();
        if (!opening) onOpen(passphrase);
      }}
    >
      <p>{t('restoreSealed')}</p>
      <p class="field">
        <label for="restore-passphrase">{t('passphrase')}</label>
        <input
          id="restore-passphrase"
          ref={box}
          type={passphraseType(shown)}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          value={passphrase}
          aria-invalid={problem !== null}
          aria-describedby="restore-wrong"
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <span class="problem" id="restore-wrong" role="alert">
          {problem !== null && !opening ? t(PROBLEMS[problem]) : ''}
        </span>
      </p>
      <ShowPassphrase id="restore-show" shown={shown} onChange={setShown} />
      {opening && <progress aria-label={t('restoreReading')} />}
      <p class="row">
        <button type="submit" id="restore-open" class="primary" disabled={opening || passphrase === ''}>
          {t('restoreOpen')}
        </button>
        <button type="button" id="restore-cancel" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
