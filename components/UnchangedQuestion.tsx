import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words';

interface Props {
  onFill(): void;
  onWrite(): void;
}

/** Asked once before a letter goes in that nobody has changed: a question, and no more than that. */
export function UnchangedQuestion({ onFill, onWrite }: Props) {
  const t = useWords();
  const write = useRef<HTMLButtonElement>(null);
  useEffect(() => write.current?.focus(), []);
  return (
    <div role="group" class="notice" id="unchanged" aria-labelledby="unchanged-question">
      <p id="unchanged-question">{t('unchangedQuestion')}</p>
      <p class="row">
        <button type="button" id="unchanged-write" ref={write} onClick={onWrite}>
          {t('unchangedWrite')}
        </button>
        <button type="button" id="unchanged-fill" onClick={onFill}>
          {t('unchangedFill')}
        </button>
      </p>
    </div>
  );
}
