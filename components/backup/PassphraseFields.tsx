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
  return (
    <>
      <PassphraseBox
        id="passphrase"
        label={t('passphrase')}
        shown={shown}
        value={passphrase}
        hint="passphrase-hint"
        problemId="passphrase-short"
        problem={fault === 'short' ? t('passphraseShort', String(SHORTEST_PASSPHRASE)) : ''}
        onChange={(next) => onChange(next, again)}
      />
      <p class="small" id="passphrase-hint">
        {t('passphraseHint')}
      </p>
      <PassphraseBox
        id="passphrase-again"
        label={t('passphraseAgain')}
        shown={shown}
        value={again}
        problemId="passphrase-differs"
        problem={fault === 'differs' ? t('passphraseDiffers') : ''}
        onChange={(next) => onChange(passphrase, next)}
      />
      <ShowPassphrase id="passphrase-show" shown={shown} onChange={setShown} />
      <p class="notice">{t('passphraseLost')}</p>
    </>
  );
}

interface BoxProps {
  id: string;
  label: string;
  shown: boolean;
  value: string;
  /** Id of what explains it. */
  hint?: string;
  problemId: string;
  /** What is wrong, '' for nothing. */
  problem: string;
  onChange(value: string): void;
}

function PassphraseBox({ id, label, shown, value, hint = '', problemId, problem, onChange }: BoxProps) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={passphraseType(shown)}
        dir="auto"
        autocomplete="new-password"
        spellcheck={false}
        value={value}
        aria-describedby={`${hint} ${problemId}`.trim()}
        aria-invalid={problem !== ''}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span class="problem" id={problemId}>
        {problem}
      </span>
    </p>
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
