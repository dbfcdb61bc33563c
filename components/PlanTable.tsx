import type { AskedField } from '../utils/form/askedFields';
import type { FieldAnswer } from '../utils/form/fieldAnswers';
import type { FillPlan, PlannedField } from '../utils/form/planFill';
import { fieldName, skipText, whyText } from '../utils/i18n/planText';
import { AskedFields } from './AskedFields';
import { FieldQuestion } from './FieldQuestion';
import { useWords } from './words';

interface Props {
  plan: FillPlan;
  onSwitch(field: PlannedField, on: boolean): void;
  onUndo(field: PlannedField): void;
  onAnswer(field: AskedField, answer: FieldAnswer): void;
}

/** Which field would get which value and why; fields that are none of ours are folded away below. */
export function PlanTable({ plan, onSwitch, onUndo, onAnswer }: Props) {
  const t = useWords();
  const shown = plan.fields.filter((field) => field.kind !== null && field.skip !== 'hidden');
  const { asked, missing } = plan.asking;
  const askedOf = (field: PlannedField) => asked.find(({ ref }) => ref === field.ref);
  const unplaced = asked.filter(({ ref }) => !shown.some((field) => field.ref === ref));
  const others = plan.fields.filter((field) => !shown.includes(field) && !askedOf(field));
  return (
    <>
      <table id="plan">
        <caption>{t('planCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnFill')}</th>
            <th scope="col">{t('columnField')}</th>
            <th scope="col">{t('columnValue')}</th>
            <th scope="col">{t('columnWhy')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((field) => (
            <Row
              key={field.ref}
              field={field}
              asked={askedOf(field)}
              onSwitch={onSwitch}
              onUndo={onUndo}
              onAnswer={onAnswer}
            />
          ))}
        </tbody>
      </table>
      <AskedFields fields={unplaced} isWanted={missing.length > 0} onAnswer={onAnswer} />
      {others.length > 0 && (
        <details id="left-alone">
          <summary>{t.count('leftAlone', others.length)}</summary>
          <ul>
            {others.map((field) => (
              <li key={field.ref}>{t('fieldAndReason', fieldName(field, t), skipText(field.skip ?? 'not-ours', t))}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type RowProps = { field: PlannedField; asked: AskedField | undefined } & Omit<Props, 'plan'>;

function Row({ field, asked, onSwitch, onUndo, onAnswer }: RowProps) {
  const t = useWords();
  const name = fieldName(field, t);
  const filled = field.skip === 'ours';
  const label = field.holdsText ? 'replaceLabel' : field.rivals.length > 0 ? 'chooseLabel' : 'switchLabel';
  return (
    <tr data-ref={field.ref} data-kind={field.kind} data-skip={field.skip ?? ''}>
      <td>
        {field.canSwitch && !filled && (
          <input
            type="checkbox"
            class="switch"
            aria-label={t(label, name)}
            checked={field.skip === null}
            onChange={(event) => onSwitch(field, event.currentTarget.checked)}
          />
        )}
        {filled && (
          <span class="done" aria-hidden="true">
            ✓
          </span>
        )}
      </td>
      <th scope="row">
        <bdi id={`named-${field.ref}`}>{name}</bdi>
      </th>
      <td class="value">{field.value !== null && <bdi>{shownValue(field, t)}</bdi>}</td>
      <td class="why">
        <Why field={field} />
        {(field.holdsOurs || field.skip === 'changed') && (
          <button type="button" class="undo-one" onClick={() => onUndo(field)}>
            {t('undoOne', name)}
          </button>
        )}
        {asked && <FieldQuestion field={asked} namedBy={`named-${field.ref}`} onAnswer={onAnswer} />}
      </td>
    </tr>
  );
}

function Why({ field }: { field: PlannedField }) {
  const t = useWords();
  const source = field.value === null ? null : t(field.value.source.from === 'letter' ? 'fromLetter' : 'fromDetails');
  return (
    <>
      {field.skip !== null && <strong>{skipText(field.skip, t)}. </strong>}
      {field.holdsOurs && field.skip === null && <strong>{t('olderLetter')}. </strong>}
      {[source, whyText(field.evidence, t)].filter((part) => part).join(t('listSeparator'))}
    </>
  );
}

function shownValue(field: PlannedField, t: ReturnType<typeof useWords>): string {
  if (field.value === null) return '';
  return field.value.source.from === 'letter'
    ? t('letterValue', new Intl.NumberFormat(t.language).format(field.value.text.length))
    : field.value.shown;
}
