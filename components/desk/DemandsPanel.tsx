import type { DemandState } from '../../utils/appeal/checkDemands';
import type { Place } from '../../utils/appeal/remembering';
import { useFocusKept } from '../useFocusKept';
import { useWords } from '../words';
import { Panel } from './Panel';

interface Props {
  demands: readonly DemandState[];
  /** The language they are in, BCP 47; '' where it is not known. */
  lang: string;
  /** False where letter and demands are in different languages: what is not found may be there all the same. */
  comparable: boolean;
  onShow(place: Place): void;
  onInsert(demand: string): void;
  /** Two demands that are in the letter change places there. */
  onSwap(a: Place, b: Place): void;
  onConfirm(demand: string, confirmed: boolean): void;
}

/** Each demand of the action: whether the letter asks for it, and where. */
export function DemandsPanel({ demands, lang, comparable, onShow, onInsert, onSwap, onConfirm }: Props) {
  const t = useWords();
  const states = {
    present: t('demandPresent'),
    partly: t(comparable ? 'demandPartly' : 'demandUnknown'),
    missing: t(comparable ? 'demandMissing' : 'demandUnknown'),
    confirmed: t('demandConfirmed'),
  };
  const keepFocus = useFocusKept();
  /** The button goes, and the one that takes it back comes, if only once the letter has been read anew. */
  const confirm = (demand: string, confirmed: boolean, number: number) => {
    const item = `#demands-check li:nth-child(${number + 1})`;
    keepFocus(`${item} [data-act=${confirmed ? 'unconfirm' : 'confirm'}]`, `${item} button`);
    onConfirm(demand, confirmed);
  };
  const open = demands.filter(({ state }) => state === 'missing' || state === 'partly').length;
  const placed = demands.flatMap(({ place }) => place ?? []).sort((a, b) => a.start - b.start);
  return (
    <Panel
      id="demands-check"
      heading={t('demandsHeading')}
      summary={open === 0 ? t('demandsAll') : t.count('demandsOpen', open)}
      open
    >
      <p class="small">{t('demandsIntro')}</p>
      <ul class="plain">
        {demands.map(({ demand, state, place }, number) => {
          const above = place === null ? undefined : placed.findLast(({ end }) => end <= place.start);
          return (
            <li key={demand} class="entry" data-state={state}>
              <p>
                <span class="demand-state">{states[state]}</span>{' '}
                <bdi lang={lang === '' ? undefined : lang}>{demand}</bdi>
              </p>
              <p class="row">
                {place !== null && (
                  <Act name="show" label={t('showInLetter')} about={demand} onAct={() => onShow(place)} />
                )}
                {state !== 'present' && state !== 'confirmed' && (
                  <>
                    <Act name="insert" label={t('demandInsert')} about={demand} onAct={() => onInsert(demand)} />
                    <Act
                      name="confirm"
                      label={t('demandConfirm')}
                      about={demand}
                      onAct={() => confirm(demand, true, number)}
                    />
                  </>
                )}
                {state === 'confirmed' && (
                  <Act
                    name="unconfirm"
                    label={t('demandUnconfirm')}
                    about={demand}
                    onAct={() => confirm(demand, false, number)}
                  />
                )}
                {place !== null && above !== undefined && (
                  <Act name="up" label={t('demandUp')} about={demand} onAct={() => onSwap(above, place)} />
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

interface ActProps {
  name: string;
  label: string;
  /** What a screen reader adds, since several buttons have the same label. */
  about: string;
  onAct(): void;
}

function Act({ name, label, about, onAct }: ActProps) {
  return (
    <button type="button" class="small-button" data-act={name} onClick={onAct}>
      {label}
      <span class="visually-hidden">: {about}</span>
    </button>
  );
}
