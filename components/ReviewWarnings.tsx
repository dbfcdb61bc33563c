import type { Warning, WarningKind } from '../utils/urgent-action/reading';
import type { MessageKey } from '../utils/i18n/translate';
import { fieldLabel } from './actionWords';
import { useWords } from './words';

interface Props {
  warnings: readonly Warning[];
  onGo(field: Warning['field']): void;
}

const SENTENCES: Readonly<Record<Exclude<WarningKind, 'missing'>, MessageKey>> = {
  'unclear-date': 'warnUnclearDate',
  'two-dates': 'warnTwoDates',
  'deadline-before-date': 'warnDeadlineBeforeDate',
  'letter-without-closing': 'warnLetterWithoutClosing',
  'demands-from-sentences': 'warnDemandsFromSentences',
  'salutation-moved': 'warnSalutationMoved',
  'address-run-together': 'warnAddressRunTogether',
  'target-incomplete': 'warnTargetIncomplete',
  'two-columns': 'warnTwoColumns',
  'webform-lookalike': 'warnWebformLookalike',
  'other-text': 'warnOtherText',
};

/** What to look at before saving; every entry leads to its field. */
export function ReviewWarnings({ warnings, onGo }: Props) {
  const t = useWords();
  if (warnings.length === 0) return null;
  const groups = grouped(warnings);
  return (
    <section class="notice" id="review-warnings" aria-labelledby="review-warnings-heading">
      <h3 id="review-warnings-heading">{t.count('warningsHeading', groups.length)}</h3>
      <ul class="plain">
        {groups.map(({ what, field, texts }) => (
          <li key={`${what} ${field}`}>
            <button type="button" class="link" data-what={what} data-field={field} onClick={() => onGo(field)}>
              {what === 'missing' ? t('warnMissing', fieldLabel(field, t)) : t(SENTENCES[what])}
            </button>
            {texts.map((text) => (
              <span key={text} class="quoted" dir="auto">
                {text}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

type WarningGroup = Pick<Warning, 'what' | 'field'> & { texts: string[] };

/** The same thing said of several places is said once, with all of them. */
function grouped(warnings: readonly Warning[]): WarningGroup[] {
  const groups: WarningGroup[] = [];
  for (const { what, field, text } of warnings) {
    const same = groups.find((group) => group.what === what && group.field === field);
    const texts = same?.texts ?? [];
    if (same === undefined) groups.push({ what, field, texts });
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return groups;
}
