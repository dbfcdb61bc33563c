import { useEffect, useRef } from 'preact/hooks';
import type { Fit } from '../../utils/appeal/fitLetter';
import { isolate } from '../../utils/i18n/isolate';
import { useFocusKept } from '../useFocusKept';
import { useWords } from '../words';
import { Panel } from './Panel';

interface Props {
  /** The letter that is to fit. */
  letter: string;
  /** Its language, BCP 47. */
  lang: string;
  /** Characters too long; 0 or less when it fits. */
  over: number;
  /** null: nothing was asked for yet. */
  fit: Fit | null;
  /** Texts of sentences that the supporter keeps. */
  refused: readonly string[];
  onPropose(): void;
  onRefuse(text: string, refused: boolean): void;
  onAccept(letter: string): void;
  onCancel(): void;
}

/** What could go so that the form takes the letter: a proposal, to be accepted or refused piece by piece. */
export function FitPanel({ letter, lang, over, fit, refused, onPropose, onRefuse, onAccept, onCancel }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const keepFocus = useFocusKept();
  const isOpen = fit !== null;
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  /** The tick box goes from one list to the other. */
  const refuse = (text: string, isRefused: boolean) => {
    keepFocus(`#cuts [value="${CSS.escape(text)}"]`, '#fit h4');
    onRefuse(text, isRefused);
  };
  if (over <= 0 && fit === null) return null;
  return (
    <Panel id="fit" heading={t('fitHeading')} summary={over > 0 ? t.count('fitOver', over) : ''} open>
      <p class="small">{t('fitIntro')}</p>
      {fit === null ? (
        <p>
          <button type="button" id="fit-propose" onClick={onPropose}>
            {t('fitPropose')}
          </button>
        </p>
      ) : (
        <>
          <h4 tabIndex={-1} ref={heading}>
            {t('fitProposal')}
          </h4>
          <Cuts fit={fit} refused={refused} onRefuse={refuse} />
          <Losses fit={fit} />
          <details id="fit-diff">
            <summary>{t('fitDiff')}</summary>
            <Diff letter={letter} lang={lang} fit={fit} />
          </details>
          <p class="row">
            <button
              type="button"
              id="fit-accept"
              disabled={fit.cuts.length === 0}
              onClick={() => {
                keepFocus('#letter');
                onAccept(fit.letter);
              }}
            >
              {t('fitAccept')}
            </button>
            <button
              type="button"
              id="fit-cancel"
              onClick={() => {
                keepFocus('#fit-propose', '#letter');
                onCancel();
              }}
            >
              {t('cancel')}
            </button>
          </p>
        </>
      )}
    </Panel>
  );
}

function Cuts({ fit, refused, onRefuse }: Pick<Props, 'refused' | 'onRefuse'> & { fit: Fit }) {
  const t = useWords();
  const reasons = {
    model: t('wordingModel'),
    edited: t('wordingEdited'),
    quoted: t('wordingQuoted'),
    own: t('cutOwn'),
    demand: t('cutDemand'),
  };
  return (
    <fieldset id="cuts">
      <legend>{t('fitCuts')}</legend>
      {fit.cuts.map(({ start, text, because, loses }) => (
        <label key={start} class="choice" data-because={because}>
          <input type="checkbox" value={text} checked onChange={() => onRefuse(text, true)} />
          <span>
            {isolate(text)} <span class="small">({[reasons[because], ...loses.map(isolate)].join(': ')})</span>
          </span>
        </label>
      ))}
      {refused.map((text) => (
        <label key={text} class="choice" data-because="refused">
          <input type="checkbox" value={text} checked={false} onChange={() => onRefuse(text, false)} />
          <span>
            {isolate(text)} <span class="small">({t('cutKept')})</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Says what goes with the cuts, before anything does. */
function Losses({ fit }: { fit: Fit }) {
  const t = useWords();
  return (
    <div role="status" id="fit-result">
      <p class="state">{fit.over > 0 ? t.count('fitStillOver', fit.over) : t('fitFits')}</p>
      {fit.loses.length > 0 && (
        <div class="notice" id="fit-loses">
          <p>{t('fitLoses')}</p>
          <ul>
            {fit.loses.map((demand) => (
              <li key={demand}>
                <bdi>{demand}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {fit.unsure.length > 0 && (
        <div class="notice" id="fit-unsure">
          <p>{t('fitUnsure')}</p>
          <ul>
            {fit.unsure.map((demand) => (
              <li key={demand}>
                <bdi>{demand}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Diff({ letter, lang, fit }: Pick<Props, 'letter' | 'lang'> & { fit: Fit }) {
  const pieces = [];
  let from = 0;
  for (const { start, end } of fit.cuts) {
    pieces.push(letter.slice(from, start), <del key={start}>{letter.slice(start, end)}</del>);
    from = end;
  }
  pieces.push(letter.slice(from));
  return (
    <p class="letter" dir="auto" lang={lang}>
      {pieces}
    </p>
  );
}
