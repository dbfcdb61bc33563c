import type { AskedField } from '../utils/form/askedFields';
import type { FieldAnswer } from '../utils/form/fieldAnswers';
import { fieldName } from '../utils/i18n/planText';
import { FieldQuestion } from './FieldQuestion';
import { useWords } from './words';

interface Props {
  fields: readonly AskedField[];
  /** Something of the supporter's was not found, so it may be one of these. */
  isWanted: boolean;
  onAnswer(field: AskedField, answer: FieldAnswer): void;
}

/** The fields that nothing tells the purpose of. */
export function AskedFields({ fields, isWanted, onAnswer }: Props) {
  const t = useWords();
  if (fields.length === 0) return null;
  return (
    <details id="asked" open={isWanted}>
      <summary>{t.count('askFields', fields.length)}</summary>
      <p class="small">{t('askHint')}</p>
      <ul class="plain">
        {fields.map((field) => (
          <li key={field.ref} class="entry">
            <bdi id={`asked-${field.ref}`}>{fieldName(field, t)}</bdi>
            <FieldQuestion field={field} namedBy={`asked-${field.ref}`} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
    </details>
  );
}
