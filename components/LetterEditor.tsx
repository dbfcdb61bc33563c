import { type Appeal, type AppealEdit, countLetter } from '../utils/appeal/appeal';
import type { Limit } from '../utils/form/readLimit';
import { useWords } from './words';

interface Props {
  /** null: not read from storage yet, so nothing typed could be overwritten by it. */
  appeal: Appeal | null;
  limit: Limit;
  /** The limit is of the form in the tab in front, not only the newest known. */
  limitIsOfPage: boolean;
  saveState: 'saved' | 'saving' | 'failed';
  rows: number;
  withAbout: boolean;
  onChange(edit: AppealEdit): void;
}

/** The letter, its length against the limit, and whether it is safely kept. */
export function LetterEditor({ appeal, limit, limitIsOfPage, saveState, rows, withAbout, onChange }: Props) {
  const t = useWords();
  const letter = appeal?.letter ?? '';
  return (
    <section aria-labelledby="letter-heading">
      <h2 id="letter-heading" tabIndex={-1}>
        {t('letterHeading')}
      </h2>
      {withAbout && (
        <p class="field">
          <label for="about">{t('aboutLabel')}</label>
          <input
            id="about"
            disabled={appeal === null}
            value={appeal?.about ?? ''}
            onInput={(event) => onChange({ about: event.currentTarget.value })}
          />
        </p>
      )}
      <p class="field">
        <label for="letter" class="visually-hidden">
          {t('letterLabel')}
        </label>
        <textarea
          id="letter"
          dir="auto"
          rows={rows}
          disabled={appeal === null}
          placeholder={t('letterPlaceholder')}
          aria-describedby="letter-length"
          value={letter}
          onInput={(event) => onChange({ letter: event.currentTarget.value })}
        />
      </p>
      <Length letter={letter} limit={limit} limitIsOfPage={limitIsOfPage} />
      <p
        id="letter-status"
        class={saveState === 'failed' ? 'problem' : 'small'}
        data-state={saveState}
        role={saveState === 'failed' ? 'alert' : undefined}
      >
        {t(saveState === 'failed' ? 'saveFailed' : saveState)}
      </p>
    </section>
  );
}

function Length({ letter, limit, limitIsOfPage }: { letter: string; limit: Limit; limitIsOfPage: boolean }) {
  const t = useWords();
  const numbers = new Intl.NumberFormat(t.language);
  const { characters, words } = countLetter(letter, t.language);
  const over = characters - limit.count;
  const source = !limitIsOfPage
    ? 'limitUsual'
    : limit.source === 'page'
      ? 'limitFromPage'
      : limit.source === 'counter'
        ? 'limitFromCounter'
        : 'limitFromKnown';
  return (
    <div id="letter-length">
      <p class="length">
        <meter aria-hidden="true" min={0} max={limit.count} high={limit.count * 0.95} value={characters} />
        <span>{t('lengthOf', numbers.format(characters), numbers.format(limit.count))}</span> ·{' '}
        <span>{t.count('words', words)}</span>
      </p>
      <p class="small">{t(source, numbers.format(limit.count))}</p>
      {over > 0 && (
        <p class="problem" id="letter-over">
          {t.count('over', over)}
        </p>
      )}
    </div>
  );
}
