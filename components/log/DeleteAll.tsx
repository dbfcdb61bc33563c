import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

/** Deletes the whole log, once the supporter has answered a question. */
export function DeleteAll({ count, onDelete }: { count: number; onDelete(): void }) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // the button that had focus is gone: the question's harmless answer has it, and the button after a no
    if (asking) no.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);
  return asking ? (
    <div role="group" class="notice" aria-labelledby="log-clear-sure">
      <p id="log-clear-sure">{t.count('logDeleteAllSure', count)}</p>
      <p class="row">
        <button type="button" id="log-clear-no" ref={no} onClick={() => setAsking(false)}>
          {t('cancel')}
        </button>
        <button type="button" id="log-clear-yes" onClick={onDelete}>
          {t('logDeleteAllYes')}
        </button>
      </p>
    </div>
  ) : (
    <p>
      <button type="button" id="log-clear" ref={ask} onClick={() => setAsking(true)}>
        {t('logDeleteAll')}
      </button>
    </p>
  );
}
