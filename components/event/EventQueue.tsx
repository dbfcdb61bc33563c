import { useEffect, useRef } from 'preact/hooks';
import { isolate } from '../../utils/i18n/isolate';
import { useWords } from '../words';
import type { EventProps } from './EventBar';

/** The letters of the evening that wait to be printed: whom they go to, never whom they are from. */
export function EventQueue({ event, onPrint, onTakeOut, onPrinted }: EventProps) {
  const t = useWords();
  const { queue } = event;
  const summary = useRef<HTMLElement>(null);
  const length = useRef(queue.length);
  useEffect(() => {
    // the button that took one out is gone
    if (queue.length < length.current) summary.current?.focus();
    length.current = queue.length;
  }, [queue.length]);
  const numbers = new Intl.NumberFormat(t.language);
  return (
    <details id="event-print" open={queue.length > 0}>
      <summary ref={summary}>
        <h3>{t.count('eventQueue', queue.length)}</h3>
      </summary>
      <p class="small">{t('eventQueueHint')}</p>
      {queue.length > 0 && (
        <>
          <p class="row">
            <button type="button" id="event-print-all" onClick={onPrint}>
              {t('eventPrint')}
            </button>
            <button
              type="button"
              id="event-printed"
              disabled={!queue.some(({ printed }) => printed)}
              onClick={onPrinted}
            >
              {t('eventPrinted')}
            </button>
          </p>
          <ul class="plain" id="event-letters">
            {queue.map(({ id, writer, letter }) => {
              const name = t('eventLetter', numbers.format(writer), isolate(letter.targetName));
              return (
                <li key={id} class="row spread entry">
                  <span>{name}</span>
                  <button type="button" class="small-button take-out" onClick={() => onTakeOut(id)}>
                    {t('eventTakeOut')}
                    <span class="visually-hidden"> {name}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </details>
  );
}
