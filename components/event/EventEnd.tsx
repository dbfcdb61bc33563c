import { useEffect, useRef, useState } from 'preact/hooks';
import { EVENT_CHANNELS, type LetterEvent, withEmptyQueue } from '../../utils/event/letterEvent';
import type { MessageKey, Translate } from '../../utils/i18n/translate';
import { useWords } from '../words';
import type { EventProps } from './EventBar';

const CHANNELS: Readonly<Record<(typeof EVENT_CHANNELS)[number], MessageKey>> = {
  webform: 'eventByWebform',
  post: 'eventByPost',
  email: 'eventByEmail',
  phone: 'eventByPhone',
};

/** The numbers of the evening, and what becomes of the letters that are not printed. */
export function EventEnd({ event, tally, onPrint, onEnding, onCopy, onEnd }: EventProps & { tally: LetterEvent }) {
  const t = useWords();
  const [drops, setDrops] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const waiting = event.queue.length;
  const lines = tallyLines(drops ? withEmptyQueue(tally) : tally, t);
  return (
    <div id="event-tally">
      <h3 tabIndex={-1} ref={heading}>
        {t('eventTally')}
      </h3>
      <p class="small">{t('eventTallyHint')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <button type="button" id="event-copy" onClick={() => onCopy(lines.join('\n'))}>
          {t('eventCopy')}
        </button>
      </p>
      {waiting > 0 && (
        <div class="ask">
          <p>{t.count('eventWaiting', waiting)}</p>
          <p>
            <button type="button" id="event-print-now" onClick={onPrint}>
              {t('eventPrint')}
            </button>
          </p>
          <p>
            <label>
              <input
                type="checkbox"
                id="event-drop"
                checked={drops}
                onChange={(change) => setDrops(change.currentTarget.checked)}
              />{' '}
              {t('eventDrop')}
            </label>
          </p>
        </div>
      )}
      <p>{t('eventEndHint')}</p>
      <p class="row">
        <button type="button" id="event-finish" class="primary" disabled={waiting > 0 && !drops} onClick={onEnd}>
          {t('eventFinish')}
        </button>
        <button type="button" id="event-back" onClick={() => onEnding(false)}>
          {t('eventBack')}
        </button>
      </p>
    </div>
  );
}

/** Numbers alone; ways that nobody took are left out. */
function tallyLines({ writers, letters, done }: LetterEvent, t: Translate): string[] {
  return [
    t.count('eventWriters', writers),
    t.count('eventLetters', letters),
    ...EVENT_CHANNELS.filter((channel) => done[channel] > 0).map((channel) =>
      t(CHANNELS[channel], new Intl.NumberFormat(t.language).format(done[channel])),
    ),
  ];
}
