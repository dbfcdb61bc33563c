import { useId, useState } from 'preact/hooks';
import type { AskedField } from '../utils/form/askedFields';
import type { FieldAnswer } from '../utils/form/fieldAnswers';
import type { FieldKind } from '../utils/form/fieldKind';
import { kindText } from '../utils/i18n/kindText';
import { fieldName } from '../utils/i18n/planText';
import { useWords } from './words';

interface Props {
  field: AskedField;
  /** Id of the element that holds the field's name. */
  namedBy: string;
  onAnswer(field: AskedField, answer: FieldAnswer): void;
}

/** “Which field is this?” A button takes the answer: with keys, going through the list chooses on the way. */
export function FieldQuestion({ field, namedBy, onAnswer }: Props) {
  const t = useWords();
  const id = useId();
  const [answer, setAnswer] = useState<FieldAnswer | ''>('');
  return (
    <div class="ask">
      <label id={`${id}-label`} for={id}>
        {t('askWhich')}
      </label>
      <span class="row">
        <select
          id={id}
          aria-labelledby={`${namedBy} ${id}-label`}
          data-ask={field.ref}
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value as FieldAnswer | '')}
        >
          <option value="">{t('askNotSaid')}</option>
          {field.likely.length === 0 ? (
            <Kinds kinds={field.kinds} />
          ) : (
            <>
              <optgroup label={t('askLikely')}>
                <Kinds kinds={field.likely} />
              </optgroup>
              <optgroup label={t('askPossible')}>
                <Kinds kinds={field.kinds.filter((kind) => !field.likely.includes(kind))} />
              </optgroup>
            </>
          )}
          <option value="none">{t('askNone')}</option>
        </select>
        <button
          type="button"
          data-remember={field.ref}
          disabled={answer === ''}
          onClick={() => answer !== '' && onAnswer(field, answer)}
        >
          {t('askRemember', fieldName(field, t))}
        </button>
      </span>
    </div>
  );
}

function Kinds({ kinds }: { kinds: readonly FieldKind[] }) {
  const t = useWords();
  return (
    <>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {kindText(kind, t)}
        </option>
      ))}
    </>
  );
}
