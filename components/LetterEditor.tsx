import { type Appeal, type AppealEdit, countLetter } from '../utils/appeal/appeal';
import type { Limit } from '../utils/form/readLimit';
import { useWords } from './words';

interface Props {
  /** null: not read from storage yet, so nothing typed could be overwritten by it. */
  appeal: Appeal | null;
  /** How many characters the form gets; null until that is known. */
  formLength: number | null;
  limit: Limit;
  /** The limit is of the form in the tab in front, not only the newest known. */
  limitIsOfPage: boolean;
  saveState: 'saved' | 'saving' | 'failed';
  rows: number;
  onChange(edit: AppealEdit): void;
}

/** The letter, its length against the limit, and whether it is safely kept. */
export function LetterEditor({ appeal, formLength, limit, limitIsOfPage, saveState, rows, onChange }: Props) {
  const t = useWords();
  // the popup is about the form, which gets the short version where there is one
  const key = appeal !== null && appeal.formLetter !== null ? 'formLetter' : 'letter';
  const letter = appeal?.[key] ?? '';
  const { characters, words } = countLetter(letter, t.language);
  return (
    <section aria-labelledby="letter-heading">
      <h2 id="letter-heading" tabIndex={-1}>
        {t(key === 'letter' ? 'letterHeading' : 'formVersion')}
      </h2>
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
          onInput={(event) => onChange({ [key]: event.currentTarget.value })}
        />
      </p>
      <LetterLength characters={formLength ?? characters} words={words} limit={limit} limitIsOfPage={limitIsOfPage} />
      <SaveStatus saveState={saveState} />
    </section>
  );
}

/** Whether what was typed is safely kept. */
export function SaveStatus({ saveState }: Pick<Props, 'saveState'>) {
  const t = useWords();
  return (
    <p
      id="letter-status"
      class={saveState === 'failed' ? 'problem' : 'small'}
      data-state={saveState}
      role={saveState === 'failed' ? 'alert' : undefined}
    >
      {t(saveState === 'failed' ? 'saveFailed' : saveState)}
    </p>
  );
}

interface LengthProps {
  /** UTF-16 code units, a line break counting one: as the form counts. */
  characters: number;
  words: number;
  limit: Limit;
  limitIsOfPage: boolean;
}

/** How long a letter is, against what the form takes. */
export function LetterLength({ characters, words, limit, limitIsOfPage }: LengthProps) {
  const t = useWords();
  const numbers = new Intl.NumberFormat(t.language);
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
