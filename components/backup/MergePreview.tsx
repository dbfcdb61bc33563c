import { useEffect, useRef } from 'preact/hooks';
import { type Keep, MERGE_CHOICES, type MergeChoices, type MergePart } from '../../utils/backup/planMerge';
import { isolate } from '../../utils/i18n/isolate';
import type { MessageKey } from '../../utils/i18n/translate';
import { useWords } from '../words';

interface Props {
  /** When the backup was made, ISO 8601, UTC. */
  made: string;
  parts: readonly MergePart[];
  choices: MergeChoices;
  storing: boolean;
  /** The browser has refused to store it. */
  refused: boolean;
  onChoices(choices: MergeChoices): void;
  onRestore(): void;
  onCancel(): void;
}

const PARTS: Readonly<Record<MergePart['part'], MessageKey>> = {
  library: 'libraryHeading',
  actions: 'backupActions',
  drafts: 'backupDrafts',
  versions: 'backupVersions',
  log: 'backupLog',
  details: 'detailsHeading',
  answers: 'backupAnswers',
  settings: 'backupSettings',
  setAside: 'backupSetAside',
};

type Choice = keyof MergeChoices;

/** What restoring would do, with what is to be decided; nothing is changed yet. */
export function MergePreview({ made, parts, choices, storing, refused, onChoices, onRestore, onCancel }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const dates = new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeStyle: 'short' });
  const numbers = new Intl.NumberFormat(t.language);
  const isNews = parts.some(({ added, differing }) => added > 0 || differing.length > 0);
  return (
    <div id="restore-plan" aria-busy={storing}>
      <h4 tabIndex={-1} ref={heading}>
        {t('restorePlan')}
      </h4>
      <p>{t('restoreMade', isolate(dates.format(new Date(made))))}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('restorePart')}</th>
            <th scope="col">{t('restoreAdded')}</th>
            <th scope="col">{t('restoreSame')}</th>
            <th scope="col">{t('restoreDiffering')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, added, same, differing }) => (
            <tr key={part} data-part={part}>
              <th scope="row">{t(PARTS[part])}</th>
              <td data-count="added">{numbers.format(added)}</td>
              <td data-count="same">{numbers.format(same)}</td>
              <td data-count="differing">{numbers.format(differing.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isNews && <p id="restore-nothing">{t('restoreNothing')}</p>}
      {MERGE_CHOICES.map((choice) => (
        <Decide
          key={choice}
          choice={choice}
          names={parts.find(({ part }) => part === choice)?.differing ?? []}
          keep={choices[choice]}
          onChange={(keep) => onChoices({ ...choices, [choice]: keep })}
        />
      ))}
      {refused && (
        <p class="problem" role="alert" id="restore-refused">
          {t('restoreRefused')}
        </p>
      )}
      {storing && <progress aria-label={t('restoring')} />}
      <p class="row">
        {isNews && (
          <button type="button" id="restore" class="primary" disabled={storing} onClick={onRestore}>
            {t('restore')}
          </button>
        )}
        <button type="button" id="restore-cancel" onClick={onCancel}>
          {t(isNews ? 'cancel' : 'dismiss')}
        </button>
      </p>
    </div>
  );
}

const QUESTIONS: Readonly<Record<Choice, MessageKey>> = {
  actions: 'restoreActionsDiffer',
  drafts: 'restoreDraftsDiffer',
  details: 'restoreDetailsDiffer',
  settings: 'restoreSettingsDiffer',
};

interface DecideProps {
  choice: Choice;
  /** What differs; '' where it has no name. */
  names: readonly string[];
  keep: Keep;
  onChange(keep: Keep): void;
}

function Decide({ choice, names, keep, onChange }: DecideProps) {
  const t = useWords();
  if (names.length === 0) return null;
  const named = names.filter((name) => name.trim() !== '');
  return (
    <fieldset data-choice={choice}>
      <legend>{t(QUESTIONS[choice])}</legend>
      {named.length > 0 && (
        <ul>
          {named.map((name, at) => (
            <li key={at}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      {(['mine', 'file'] as const).map((value) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={`restore-${choice}`}
            value={value}
            checked={keep === value}
            onChange={() => onChange(value)}
          />
          <span>{t(value === 'mine' ? 'restoreKeepMine' : 'restoreTakeFile')}</span>
        </label>
      ))}
      {choice === 'drafts' && <p class="small">{t('restoreDraftsKept')}</p>}
    </fieldset>
  );
}
