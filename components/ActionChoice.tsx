import { actionLabel, byDeadline, type Library } from '../utils/library/library';
import { DeadlineNote } from './DeadlineNote';
import { useWords } from './words';

interface Props {
  /** null: not read from storage yet. */
  library: Library | null;
  today: string;
  onChoose(id: string): void;
}

/** Which action the letter below is for, with its deadline; a letter of one's own belongs to none. */
export function ActionChoice({ library, today, onChoose }: Props) {
  const t = useWords();
  const entries = library?.entries ?? [];
  const chosen = entries.find(({ id }) => id === library?.chosen);
  return (
    <>
      <p class="field">
        <label for="action">{t('actionChoice')}</label>
        <select
          id="action"
          disabled={library === null}
          value={library?.chosen ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">{t('ownLetter')}</option>
          {byDeadline(
            entries.filter(({ archived }) => !archived),
            today,
          ).map((entry) => (
            <option key={entry.id} value={entry.id} selected={entry === chosen} dir="auto">
              {actionLabel(entry)}
            </option>
          ))}
        </select>
      </p>
      {chosen !== undefined && <DeadlineNote deadline={chosen.deadline} today={today} />}
      {chosen?.whiteHouse === false && (
        <p class="notice" id="no-webform">
          {t('noWebform')}
        </p>
      )}
    </>
  );
}
