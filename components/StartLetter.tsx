import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words';

interface Props {
  /** `model`: the published letter; `starter`: one of ours. */
  id: 'model' | 'starter';
  letter: string;
  /** Its language, BCP 47; '' where it is not known. */
  lang: string;
  /** The whole letter as it stands when it is asked for. */
  draft(): string;
  onStart(letter: string): void;
}

/** A letter to read and to start from. A draft that is there is replaced only when the supporter says so. */
export function StartLetter({ id, letter, lang, draft, onStart }: Props) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) no.current?.focus();
    // after Yes the letter has focus
    else if (wasAsking.current && document.activeElement === document.body) start.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (letter === '') return null;
  return (
    <details id={`${id}-letter`}>
      <summary>{t(id === 'model' ? 'fieldModelLetter' : 'fieldStarterLetter')}</summary>
      <p class="letter" dir="auto" lang={lang === '' ? undefined : lang}>
        {letter}
      </p>
      {asking ? (
        <div role="group" class="row" aria-labelledby={`${id}-replace`}>
          <span id={`${id}-replace`}>{t('replaceSure')}</span>
          <button
            type="button"
            id={`start-from-${id}-yes`}
            onClick={() => {
              setAsking(false);
              onStart(letter);
            }}
          >
            {t('replaceYes')}
          </button>
          <button type="button" id={`start-from-${id}-no`} ref={no} onClick={() => setAsking(false)}>
            {t('replaceNo')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          id={`start-from-${id}`}
          ref={start}
          onClick={() => (['', letter.trim()].includes(draft().trim()) ? onStart(letter) : setAsking(true))}
        >
          {t('startFrom')}
        </button>
      )}
    </details>
  );
}
