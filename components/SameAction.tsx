import { compareActions } from '../utils/urgent-action/compareActions';
import type { UrgentAction } from '../utils/urgent-action/urgentAction';
import { isolate } from '../utils/i18n/isolate';
import { fieldLabel, targetKindLabel } from './actionWords';
import { LongText } from './LongText';
import { useWords } from './words';

interface Props {
  /** The action of the library that is the same, and what it is called. */
  known: { action: UrgentAction; label: string };
  /** The action as it would be saved. */
  action: UrgentAction;
  /** The known action is brought up to date; otherwise both are kept. */
  update: boolean;
  onUpdate(update: boolean): void;
}

/** The choice for an action that the library has already, and what updating would change. */
export function SameAction({ known, action, update, onUpdate }: Props) {
  const t = useWords();
  return (
    <fieldset id="review-same">
      <legend>{t('sameHeading')}</legend>
      <Choice
        id="review-update"
        label={t('sameUpdate', isolate(known.label))}
        checked={update}
        onChoose={() => onUpdate(true)}
      />
      <Choice id="review-both" label={t('sameBoth')} checked={!update} onChoose={() => onUpdate(false)} />
      {update && <Changes before={known.action} after={action} />}
    </fieldset>
  );
}

function Choice(props: { id: string; label: string; checked: boolean; onChoose(): void }) {
  return (
    <label class="choice">
      <input type="radio" name="review-same" id={props.id} checked={props.checked} onChange={props.onChoose} />
      <span>{props.label}</span>
    </label>
  );
}

function Changes({ before, after }: { before: UrgentAction; after: UrgentAction }) {
  const t = useWords();
  const changes = compareActions(before, after, (kind) => targetKindLabel(kind, t));
  if (changes.length === 0) return <p class="small">{t('sameNoChanges')}</p>;
  return (
    <table id="review-changes">
      <caption>{t('changesCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnField')}</th>
          <th scope="col">{t('columnBefore')}</th>
          <th scope="col">{t('columnAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before: old, after: now }) => (
          <tr key={field} data-field={field}>
            <th scope="row">{fieldLabel(field, t)}</th>
            <Value text={old} field={fieldLabel(field, t)} column={t('columnBefore')} />
            <Value text={now} field={fieldLabel(field, t)} column={t('columnAfter')} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ text, field, column }: { text: string; field: string; column: string }) {
  const t = useWords();
  return (
    <td data-column={column}>
      {text === '' ? (
        <span class="small">{t('nothing')}</span>
      ) : (
        <LongText text={text} label={t('fieldAndReason', field, column)} />
      )}
    </td>
  );
}
