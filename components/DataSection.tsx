import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words';

interface Props {
  forgetDetails: boolean;
  onForgetDetails(forget: boolean): void;
  /** True once everything is erased; false where the browser keeps some of it. */
  onErase(): Promise<boolean>;
}

/** How long the details are kept, and how to get rid of everything. */
export function DataSection({ forgetDetails, onForgetDetails, onErase }: Props) {
  const t = useWords();
  const [state, setState] = useState<'idle' | 'asking' | 'erased'>('idle');
  const asking = state === 'asking';
  const no = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // the button that had focus is gone: the question's harmless answer has it, and the button after an answer
    if (asking) no.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);
  const erase = async () => {
    setState('idle');
    if (await onErase()) setState('erased');
  };
  return (
    <section aria-labelledby="data-heading">
      <h2 id="data-heading">{t('dataHeading')}</h2>
      <p>{t('dataIntro')}</p>
      <p>
        <label>
          <input
            type="checkbox"
            id="forget-details"
            checked={forgetDetails}
            onChange={(event) => onForgetDetails(event.currentTarget.checked)}
          />{' '}
          {t('detailsForget')}
        </label>
      </p>
      {asking ? (
        <div role="group" aria-labelledby="erase-sure">
          <p id="erase-sure">{t('eraseSure')}</p>
          <p class="row">
            <button type="button" id="erase-no" ref={no} onClick={() => setState('idle')}>
              {t('cancel')}
            </button>
            <button type="button" id="erase-yes" onClick={() => void erase()}>
              {t('eraseYes')}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" id="erase" ref={ask} onClick={() => setState('asking')}>
          {t('eraseAll')}
        </button>
      )}
      <p role="status">{state === 'erased' ? t('erased') : ''}</p>
    </section>
  );
}
