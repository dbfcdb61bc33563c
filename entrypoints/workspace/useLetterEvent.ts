import { useEffect, useState } from 'preact/hooks';
import type { EventProps, EventTarget } from '../../components/event/EventBar';
import { useSaid } from '../../components/useSaid';
import { useWords } from '../../components/words';
import { type LetterEvent, withoutQueued, withQueued } from '../../utils/event/letterEvent';
import { lettersToPrint } from '../../utils/flow/lettersToPrint';
import type { LibraryEntry } from '../../utils/library/library';
import { actionRecord } from '../../utils/storage/actionRecord';
import { eventRecord } from '../../utils/storage/eventRecord';
import {
  beginEvent,
  changeEvent,
  dropQueue,
  endEvent,
  goOnWithEvent,
  isTurnUnfinished,
  nextWriter,
  printQueue,
  readTally,
  takeOutPrinted,
} from '../../utils/storage/eventStore';
import { onRecord, readRecord } from '../../utils/storage/record';
import { targetName } from '../../utils/urgent-action/targetName';
import { copy } from '../shared/copy';
import { openPrint } from '../shared/openPrint';

/** In the page's address while it loads anew: what to say then, and where focus goes. */
const NEXT = '#event-next';
const OVER = '#event-over';

export interface EventState {
  /** null: none is on; undefined: not known yet. */
  event: LetterEvent | null | undefined;
  /** The event that was on has just ended. */
  over: boolean;
  starting: 'idle' | 'working' | 'failed';
  start(entry: LibraryEntry): void;
  bar: Omit<EventProps, 'event'>;
}

/** The letter-writing event, if one is on, and everything that can be done with it. */
export function useLetterEvent(): EventState {
  const t = useWords();
  const [event, setEvent] = useState<LetterEvent | null | undefined>(undefined);
  const [targets, setTargets] = useState<readonly EventTarget[] | null>(null);
  const [starting, setStarting] = useState<EventState['starting']>('idle');
  const [said, say] = useSaid();
  const [failed, setFailed] = useState(false);
  const [asking, setAsking] = useState(false);
  const [tally, setTally] = useState<LetterEvent | null>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    // one that a crash has interrupted is gone on with first
    void goOnWithEvent()
      .then(() => readRecord(eventRecord))
      .then((stored) => setEvent((now) => (now === undefined ? onOnly(stored) : now)));
    return onRecord(eventRecord, (stored) => setEvent(onOnly(stored)));
  }, []);

  const id = event?.entry.id;
  useEffect(() => {
    if (id === undefined) return;
    void readRecord(actionRecord(id)).then(({ targets: all }) => {
      const written = all.filter(({ address }) => address.length > 0);
      const hasMain = written.some(({ kind }) => kind === 'main');
      setTargets(
        written.map((target) => ({
          id: target.id,
          name: targetName(target),
          usual: target.kind === 'main' || !hasMain,
        })),
      );
    });
  }, [id]);

  const isKnown = event !== undefined;
  useEffect(() => {
    if (!isKnown) return;
    if (location.hash === NEXT && event !== null) {
      say(t('eventReady', new Intl.NumberFormat(t.language).format(event.writer)));
      history.replaceState(null, '', location.pathname);
      requestAnimationFrame(() => document.getElementById('event-heading')?.focus());
    } else if (location.hash === NEXT) {
      setStarting('failed');
      history.replaceState(null, '', location.pathname);
    } else if (location.hash === OVER && event === null) {
      setOver(true);
      history.replaceState(null, '', location.pathname);
    }
  }, [isKnown]);

  /** Does something that may be refused, as when there is no room left; then that is told and nothing else said. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    setFailed(false);
    try {
      await work();
    } catch {
      setFailed(true);
    }
  }

  async function queue(targetIds: readonly string[]): Promise<void> {
    if (id === undefined) return;
    const letters = (await lettersToPrint(id, targetIds)).filter(({ body }) => body.trim() !== '');
    if (letters.length > 0) await changeEvent((now) => withQueued(now, letters));
    say(letters.length > 0 ? t.count('eventQueued', letters.length) : t('eventNothing'));
  }

  async function next(sure: boolean): Promise<void> {
    if (!sure && (await isTurnUnfinished())) {
      setAsking(true);
      // the harmless answer: Enter that is held on would clear the letter
      requestAnimationFrame(() => document.getElementById('event-stay')?.focus());
      return;
    }
    history.replaceState(null, '', NEXT);
    await nextWriter();
  }

  return {
    event,
    over,
    starting,
    start(entry) {
      setStarting('working');
      history.replaceState(null, '', NEXT);
      beginEvent(entry).catch(() => setStarting('failed'));
    },
    bar: {
      targets,
      said,
      failed,
      asking,
      tally,
      onQueue: (targetIds) => void attempt(() => queue(targetIds)),
      onNext: (sure) => void attempt(() => next(sure)),
      onStay() {
        setAsking(false);
        requestAnimationFrame(() => document.getElementById('event-next')?.focus());
      },
      onPrint: () =>
        void attempt(async () => {
          const letters = await printQueue();
          if (letters.length > 0) await openPrint({ what: 'letters', letters, ofQueue: true });
        }),
      onTakeOut: (letter) => void attempt(() => changeEvent((now) => withoutQueued(now, letter))),
      onPrinted: () =>
        void attempt(async () => {
          await takeOutPrinted();
          if (tally !== null) setTally(await readTally());
          say(t('eventEmptied'));
        }),
      onEnding: (ending) =>
        void attempt(async () => {
          setTally(ending ? await readTally() : null);
          if (!ending) requestAnimationFrame(() => document.getElementById('event-end')?.focus());
        }),
      onCopy: (text) => void copy(text).then((copied) => say(t(copied ? 'copied' : 'copyFailed', t('eventTally')))),
      onEnd: () =>
        void attempt(async () => {
          history.replaceState(null, '', OVER);
          if (event && event.queue.length > 0) await dropQueue();
          await endEvent();
        }),
    },
  };
}

/** Until everything is put away, and once it is being brought back, nobody writes at it. */
function onOnly(event: LetterEvent | null): LetterEvent | null {
  return event?.phase === 'on' ? event : null;
}
