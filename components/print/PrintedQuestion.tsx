import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

/** Asks after printing, since the browser tells nobody whether anything came out. */
export function PrintedQuestion({ onAnswer }: { onAnswer(cameOut: boolean): void }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="notice" id="printed" aria-labelledby="printed-heading">
      <h2 id="printed-heading" tabIndex={-1} ref={heading}>
        {t('printedQuestion')}
      </h2>
      <p>{t('printedIntro')}</p>
      <p class="row">
        <button type="button" class="primary" id="printed-yes" onClick={() => onAnswer(true)}>
          {t('printedYes')}
        </button>
        <button type="button" id="printed-no" onClick={() => onAnswer(false)}>
          {t('printedNo')}
        </button>
      </p>
    </section>
  );
}
