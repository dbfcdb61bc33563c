import { useEffect, useRef } from 'preact/hooks';
import type { LogEntry } from '../utils/log/logEntry';
import { useWords } from './words';

interface Props {
  /** What the log says of it. */
  entry: LogEntry;
  onFill(): void;
  onLeave(): void;
}

/** Asked before the very text goes in that was sent to the same recipient before: a question, and no more than that. */
export function SentBeforeQuestion({ entry, onFill, onLeave }: Props) {
  const t = useWords();
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => leave.current?.focus(), []);
  const whom = t(entry.target === 'vice-president' ? 'targetVicePresident' : 'targetPresident');
  const when = new Intl.DateTimeFormat(t.language, { dateStyle: 'long' }).format(new Date(entry.at));
  return (
    <div role="group" class="notice" id="sent-before" aria-labelledby="sent-before-question">
      <p id="sent-before-question">{t('sentBefore', whom, when)}</p>
      <p class="row">
        <button type="button" id="sent-before-leave" ref={leave} onClick={onLeave}>
          {t('sentBeforeNot')}
        </button>
        <button type="button" id="sent-before-fill" onClick={onFill}>
          {t('sentBeforeFill')}
        </button>
      </p>
    </div>
  );
}
