import { useState } from 'preact/hooks';
import { useWords } from '../words';

/** Fewest characters of a new passphrase, as NIST SP 800-63B has it; no other rule, since none makes one hard to guess. */
const SHORTEST_PASSPHRASE = 8;

interface Props {
  passphrase: string;
  again: string;
  /** Whether what is wrong is told already: not before the supporter is done. */
  told: boolean;
  onChange(passphrase: string, again: string): void;
}

export type PassphraseFault = 'short' | 'differs' | null;

export function passphraseFault(passphrase: string, again: string): PassphraseFault {
  if ([...passphrase.normalize('NFKC')].length < SHORTEST_PASSPHRASE) return 'short';
  return passphrase.normalize('NFKC') === again.normalize('NFKC') ? null : 'differs';
}

/** A new passphrase, typed twice, hidden unless it is wanted otherwise. */
export function PassphraseFields({ passphrase, again, told, onChange }: Props) {
  const t = useWords();
  const [shown, setShown] = useState(false);
  const fault = told ? passphraseFault(passphrase, again) : null;
  const type = passphraseType(shown);
  return (
    <>
      <p class="field">
        <label for="passphrase">{t('passphrase')}</label>
        <input
          id="passphrase"
          type={type}
          dir="auto"
          autocomplete="new-password"
          spellcheck={false}
          value={passphrase}
          aria-describedby="passphrase-hint passphrase-short"
          aria-invalid={fault === 'short'}
          onInput={(event) => onChange(event.currentTarget.value, again)}
        />
        <span class="problem" id="passphrase-short">
          {fault === 'short' ? t('passphraseShort', String(SHORTEST_PASSPHRASE)) : ''}
        </span>
      </p>
      <p class="small" id="passphrase-hint">
        {t('passphraseHint')}
      </p>
      <p class="field">
        <label for="passphrase-again">{t('passphraseAgain')}</label>
        <input
          id="passphrase-again"
          type={type}
          dir="auto"
          autocomplete="new-password"
          spellcheck={false}
          value={again}
          aria-describedby="passphrase-differs"
          aria-invalid={fault === 'differs'}
          onInput={(event) => onChange(passphrase, event.currentTarget.value)}
        />
        <span class="problem" id="passphrase-differs">
          {fault === 'differs' ? t('passphraseDiffers') : ''}
        </span>
      </p>
      <ShowPassphrase id="passphrase-show" shown={shown} onChange={setShown} />
      <p class="notice">{t('passphraseLost')}</p>
    </>
  );
}

/** Either type will do, but the types know no control that may have both. */
export function passphraseType(shown: boolean): 'password' {
  return (shown ? 'text' : 'password') as 'password';
}

export function ShowPassphrase({
  id,
  shown,
  onChange,
}: {
  id: string;
  shown: boolean;
  onChange(shown: boolean): void;
}) {
  const t = useWords();
  return (
    <p>
      <label>
        <input type="checkbox" id={id} checked={shown} onChange={(event) => onChange(event.currentTarget.checked)} />{' '}
        {t('passphraseShow')}
      </label>
    </p>
  );
}
