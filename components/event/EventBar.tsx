import { useState } from 'preact/hooks';
import type { LetterEvent } from '../../utils/event/letterEvent';
import { isolate } from '../../utils/i18n/isolate';
import { actionLabel } from '../../utils/library/library';
import { useWords } from '../words';
import { EventEnd } from './EventEnd';
import { EventQueue } from './EventQueue';

/** A target whose letter can be printed. */
export interface EventTarget {
  id: string;
  name: string;
  /** Whether it is written to unless somebody says otherwise. */
  usual: boolean;
}

export interface EventProps {
  event: LetterEvent;
  /** null until they are read. */
  targets: readonly EventTarget[] | null;
  /** What was done last, in words. */
  said: string;
  failed: boolean;
  /** The letter on the desk would be lost: the supporter is asked. */
  asking: boolean;
  /** The numbers with whoever writes now, while the event is being ended. */
  tally: LetterEvent | null;
  onQueue(targetIds: readonly string[]): void;
  onNext(sure: boolean): void;
  onStay(): void;
  onPrint(): void;
  onTakeOut(letter: number): void;
  onPrinted(): void;
  onEnding(ending: boolean): void;
  onCopy(text: string): void;
  onEnd(): void;
}

/** The letter-writing event that is on: who is next, the letters that wait to be printed, and its end. */
export function EventBar(props: EventProps) {
  const { event, said, failed, asking, tally, onNext, onStay, onEnding } = props;
  const t = useWords();
  return (
    <section id="event" class="notice" aria-labelledby="event-heading">
      <h2 id="event-heading" tabIndex={-1}>
        {t('eventOn', isolate(actionLabel(event.entry)))}
      </h2>
      <p class="state" id="event-writer">
        {t('eventWriter', new Intl.NumberFormat(t.language).format(event.writer))}
      </p>
      <p class="small">{t('eventKept')}</p>
      {tally === null && <QueueMine {...props} />}
      {tally === null &&
        (asking ? (
          <div role="group" aria-labelledby="event-sure">
            <p id="event-sure">{t('eventNextSure')}</p>
            <p class="row">
              <button type="button" id="event-next-yes" onClick={() => onNext(true)}>
                {t('eventNextYes')}
              </button>
              <button type="button" id="event-stay" onClick={onStay}>
                {t('cancel')}
              </button>
            </p>
          </div>
        ) : (
          <p class="row">
            <button type="button" id="event-next" class="primary" onClick={() => onNext(false)}>
              {t('eventNext')}
            </button>
            <button type="button" id="event-end" onClick={() => onEnding(true)}>
              {t('eventEnd')}
            </button>
          </p>
        ))}
      <p role="status" id="event-said">
        {failed ? <span class="problem">{t('eventRefused')}</span> : said}
      </p>
      <EventQueue {...props} />
      {tally !== null && <EventEnd {...props} tally={tally} />}
    </section>
  );
}

/** Whose letters go on paper: the usual ones, unless others are ticked. */
function QueueMine({ targets, onQueue }: EventProps) {
  const t = useWords();
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  if (targets === null) return null;
  if (targets.length === 0) return <p id="event-no-targets">{t('eventNoTargets')}</p>;
  const isTicked = ({ id, usual }: EventTarget) => changed[id] ?? usual;
  const ticked = targets.filter(isTicked).map(({ id }) => id);
  return (
    <>
      <fieldset id="event-targets">
        <legend>{t('eventTargets')}</legend>
        {targets.map((target) => (
          <label key={target.id} class="choice">
            <input
              type="checkbox"
              value={target.id}
              checked={isTicked(target)}
              onChange={(event) => setChanged({ ...changed, [target.id]: event.currentTarget.checked })}
            />
            <span>{isolate(target.name)}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" id="event-queue" disabled={ticked.length === 0} onClick={() => onQueue(ticked)}>
          {t('eventQueueAdd')}
        </button>
      </p>
    </>
  );
}
