import { useState } from 'preact/hooks';
import type { OwnWords, Wording } from '../../utils/appeal/ownWords';
import type { Place } from '../../utils/appeal/remembering';
import { useWords } from '../words';
import { Panel } from './Panel';

interface Props {
  ownWords: OwnWords;
  /** False where the letter is in another language than the model. */
  comparable: boolean;
  onShow(place: Place): void;
}

/** How much of a letter is the writer's own, and which sentences are not yet; why it matters, and who says so. */
export function OwnWordsPanel({ ownWords, comparable, onShow }: Props) {
  const t = useWords();
  // in a long letter there are many, and drawing them takes long
  const [isListed, setListed] = useState(false);
  const { sentences, own } = ownWords;
  const numbers = new Intl.NumberFormat(t.language);
  const share = t('ownOf', numbers.format(own), numbers.format(sentences.length));
  const others = sentences.filter(({ wording }) => wording !== 'own');
  const names: Record<Wording, string> = {
    own: '',
    model: t('wordingModel'),
    edited: t('wordingEdited'),
    quoted: t('wordingQuoted'),
  };
  return (
    <Panel id="own-words" heading={t('ownHeading')} summary={sentences.length === 0 || !comparable ? '' : share} open>
      {!comparable && <p>{t('otherLanguageOwn')}</p>}
      {comparable && sentences.length > 0 && (
        <meter min={0} max={sentences.length} value={own} aria-label={t('ownHeading')}>
          {share}
        </meter>
      )}
      {others.length > 0 && (
        <details id="not-own" onToggle={(event) => setListed(event.currentTarget.open)}>
          <summary>{t.count('notOwn', others.length)}</summary>
          {isListed && (
            <ol class="plain">
              {others.map((sentence, number) => (
                // by number, since a key pressed in the letter moves all that comes after it
                <li key={number} class="entry" data-wording={sentence.wording}>
                  <span class="wording">{names[sentence.wording]}</span> <bdi class="quoted">{sentence.text}</bdi>
                  <button type="button" class="link" onClick={() => onShow(sentence)}>
                    {t('showInLetter')}
                  </button>
                </li>
              ))}
            </ol>
          )}
        </details>
      )}
      <details id="own-why">
        <summary>{t('ownWhy')}</summary>
        <p>{t('ownWhyStaff')}</p>
        <p>{t('ownWhyGuides')}</p>
        <p class="small">{t('ownLimits')}</p>
      </details>
    </Panel>
  );
}
