import { useEffect, useRef, useState } from 'preact/hooks';
import { isolate } from '../../utils/i18n/isolate';
import { useWords } from '../words';
import { PassphraseFields, passphraseFault } from './PassphraseFields';

export interface BackupWish {
  details: boolean;
  /** null: anybody who has the file can read it. */
  passphrase: string | null;
}

export interface MakingProps {
  state: 'idle' | 'making' | 'made' | 'failed';
  /** The file that was made last. */
  file: { name: string; address: string } | null;
  /** The details are kept only until the browser closes. */
  forgetDetails: boolean;
  onMake(wish: BackupWish): void;
  /** Something else is wanted than what was made. */
  onChange(): void;
}

/** Makes a file with everything that is on the device. */
export function MakeBackup({ state, file, forgetDetails, onMake, onChange }: MakingProps) {
  const t = useWords();
  const [wantsDetails, setWantsDetails] = useState<boolean | null>(null);
  const [sealed, setSealed] = useState(true);
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [told, setTold] = useState(false);
  const save = useRef<HTMLAnchorElement>(null);
  const details = wantsDetails ?? !forgetDetails;
  const fault = sealed ? passphraseFault(typed.passphrase, typed.again) : null;

  useEffect(() => {
    if (state !== 'made') return;
    // it is in the file's lock now, and need not stand here
    setTyped({ passphrase: '', again: '' });
    setTold(false);
    save.current?.focus();
  }, [state]);

  const make = () => {
    setTold(true);
    if (fault === null) onMake({ details, passphrase: sealed ? typed.passphrase : null });
    else document.getElementById(fault === 'short' ? 'passphrase' : 'passphrase-again')?.focus();
  };

  return (
    <div id="make-backup" aria-busy={state === 'making'}>
      <p>
        <label>
          <input
            type="checkbox"
            id="backup-details"
            checked={details}
            aria-describedby={forgetDetails ? 'backup-details-hint' : undefined}
            onChange={(event) => {
              setWantsDetails(event.currentTarget.checked);
              onChange();
            }}
          />{' '}
          {t('backupDetails')}
        </label>
      </p>
      {forgetDetails && (
        <p class="small" id="backup-details-hint">
          {t('backupDetailsSession')}
        </p>
      )}
      <fieldset>
        <legend>{t('backupProtection')}</legend>
        {[true, false].map((value) => (
          <label key={String(value)} class="choice">
            <input
              type="radio"
              name="backup-protection"
              value={value ? 'sealed' : 'plain'}
              checked={sealed === value}
              onChange={() => {
                setSealed(value);
                onChange();
              }}
            />
            <span>{t(value ? 'backupSealed' : 'backupPlain')}</span>
          </label>
        ))}
        {sealed ? (
          <PassphraseFields
            {...typed}
            told={told}
            onChange={(passphrase, again) => {
              setTyped({ passphrase, again });
              onChange();
            }}
          />
        ) : (
          <p class="notice" id="backup-plain-warning">
            {t('backupPlainWarning')}
          </p>
        )}
      </fieldset>
      <p>
        <button type="button" id="backup-make" class="primary" disabled={state === 'making'} onClick={make}>
          {t('backupMake')}
        </button>
      </p>
      {state === 'making' && <progress aria-label={t('backupMaking')} />}
      <p role="status">
        {state === 'making' ? t('backupMaking') : state === 'made' ? t('backupMade') : ''}
        {state === 'failed' && <span class="problem">{t('backupFailed')}</span>}
      </p>
      {file !== null && (
        <p>
          <a class="button" id="backup-save" ref={save} href={file.address} download={file.name}>
            {t('backupSave', isolate(file.name))}
          </a>
        </p>
      )}
    </div>
  );
}
