import { useState } from 'preact/hooks';
import { actionLabel, type LibraryEntry } from '../../utils/library/library';
import { useWords } from '../words';

interface Props {
  entries: readonly LibraryEntry[];
  /** The id of the chosen action; '' for none. */
  chosen: string;
  state: 'idle' | 'working' | 'failed';
  onStart(entry: LibraryEntry): void;
}

/** Begins a letter-writing event for one action of the library. */
export function StartEvent({ entries, chosen, state, onStart }: Props) {
  const t = useWords();
  const [wanted, setWanted] = useState<string | null>(null);
  const open = entries.filter(({ archived }) => !archived);
  const entry = open.find(({ id }) => id === (wanted ?? chosen)) ?? open[0];
  return (
    <section id="start-event" aria-labelledby="event-heading" aria-busy={state === 'working'}>
      <h2 id="event-heading" tabIndex={-1}>
        {t('eventHeading')}
      </h2>
      <p>{t('eventIntro')}</p>
      <p class="small">{t('eventAway')}</p>
      {entry === undefined ? (
        <p>{t('eventNoAction')}</p>
      ) : (
        <>
          <p class="field">
            <label for="event-action">{t('eventAction')}</label>
            <select id="event-action" value={entry.id} onChange={(event) => setWanted(event.currentTarget.value)}>
              {open.map((one) => (
                <option key={one.id} value={one.id}>
                  {actionLabel(one)}
                </option>
              ))}
            </select>
          </p>
          <p>
            <button type="button" id="event-start" disabled={state === 'working'} onClick={() => onStart(entry)}>
              {t('eventStart')}
            </button>
          </p>
        </>
      )}
      <p role="status">{state === 'failed' && <span class="problem">{t('eventFailed')}</span>}</p>
    </section>
  );
}
