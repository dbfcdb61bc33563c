import { useState } from 'preact/hooks';
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
      {state === 'asking' ? (
        <div role="group" aria-labelledby="erase-sure">
          <p id="erase-sure">{t('eraseSure')}</p>
          <p class="row">
            <button type="button" id="erase-yes" onClick={() => void erase()}>
              {t('eraseYes')}
            </button>
            <button type="button" onClick={() => setState('idle')}>
              {t('cancel')}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" id="erase" onClick={() => setState('asking')}>
          {t('eraseAll')}
        </button>
      )}
      <p role="status">{state === 'erased' ? t('erased') : ''}</p>
    </section>
  );
}
