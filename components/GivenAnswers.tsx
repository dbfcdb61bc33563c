import type { Asking } from '../utils/form/askedFields';
import { kindText } from '../utils/i18n/kindText';
import { fieldName } from '../utils/i18n/planText';
import { useWords } from './words';

interface Props {
  answered: Asking['answered'];
  onForget(key: string): void;
}

/** What the supporter has said about this form, each to be taken back. */
export function GivenAnswers({ answered, onForget }: Props) {
  const t = useWords();
  if (answered.length === 0) return null;
  return (
    <details id="answers">
      <summary>{t.count('answersHeading', answered.length)}</summary>
      <ul class="plain">
        {answered.map(({ key, label, answer }) => (
          <li key={key} class="entry" data-answer={answer}>
            <p>
              {t('fieldAndReason', fieldName({ label }, t), answer === 'none' ? t('answerNone') : kindText(answer, t))}
            </p>
            <button type="button" class="forget" onClick={() => onForget(key)}>
              {t('answerForget', fieldName({ label }, t))}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
