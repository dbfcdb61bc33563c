import { countriesByName } from '../utils/locale/countries';
import { US_STATES } from '../utils/form/usStates';
import type { DetailProblem } from '../utils/supporter/checkSupporter';
import type { Supporter, SupporterField } from '../utils/supporter/supporter';
import type { MessageKey } from '../utils/i18n/translate';
import { useWords } from './words';

interface Props {
  /** null: not read from storage yet. */
  supporter: Supporter | null;
  /** What cannot be right, by field. */
  problems: Readonly<Partial<Record<SupporterField, DetailProblem>>>;
  /** The browser refused to store them. */
  failed: boolean;
  onEdit(edit: Partial<Supporter>): void;
}

const GROUPS: readonly [MessageKey, readonly SupporterField[]][] = [
  ['group_name', ['honorific-prefix', 'given-name', 'additional-name', 'family-name', 'honorific-suffix', 'pronouns']],
  ['group_contact', ['email', 'tel']],
  ['group_address', ['country', 'address-line1', 'address-line2', 'address-level2', 'address-level1', 'postal-code']],
];

function inputType(field: SupporterField): { type: 'email' } | { type: 'tel' } | { type: 'text' } {
  return field === 'email' ? { type: 'email' } : field === 'tel' ? { type: 'tel' } : { type: 'text' };
}

/** The supporter's details. What cannot be right is said beside the field and kept all the same. */
export function DetailsForm({ supporter, problems, failed, onEdit }: Props) {
  const t = useWords();
  return (
    // noValidate: the sentences beside the fields say more than the browser's bubbles, and nothing is submitted
    <form id="details" noValidate onSubmit={(event) => event.preventDefault()}>
      <p class="small">{t('detailsFirst')}</p>
      {failed && (
        <p class="problem" role="alert" id="details-failed">
          {t('detailsNotStored')}
        </p>
      )}
      {GROUPS.map(([group, fields]) => (
        <fieldset key={group}>
          <legend>{t(group)}</legend>
          {fields.map((field) => (
            <Detail key={field} field={field} supporter={supporter} problem={problems[field]} onEdit={onEdit} />
          ))}
        </fieldset>
      ))}
      <p class="small">{t('staysHere')}</p>
    </form>
  );
}

function Detail({
  field,
  supporter,
  problem,
  onEdit,
}: Pick<Props, 'supporter' | 'onEdit'> & { field: SupporterField; problem: DetailProblem | undefined }) {
  const t = useWords();
  const id = `detail-${field}`;
  const common = {
    id,
    disabled: supporter === null,
    value: supporter?.[field] ?? '',
    autocomplete: field === 'pronouns' ? 'off' : field,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    onInput: (event: { currentTarget: { value: string } }) => onEdit({ [field]: event.currentTarget.value }),
  };
  return (
    <p class="field">
      <label for={id}>{t(`detail_${field.replaceAll('-', '_')}` as MessageKey)}</label>
      {field === 'country' ? (
        <Choices
          {...common}
          choices={countriesByName(t.language).map(({ code, name }) => [code, name])}
          first={t('chooseCountry')}
        />
      ) : field === 'address-level1' && supporter?.country === 'US' ? (
        <Choices {...common} choices={withOwn([...US_STATES], supporter[field])} first={t('chooseState')} />
      ) : (
        <input
          {...common}
          {...inputType(field)}

          dir="auto"
        />
      )}
      {problem !== undefined && (
        <span class="problem" id={`${id}-problem`} role="status">
          {t(`problem_${problem.replaceAll('-', '_')}` as MessageKey)}
        </span>
      )}
    </p>
  );
}

type ChoicesProps = { choices: readonly (readonly [string, string])[]; first: string; value: string } & Record<
  string,
  unknown
>;

function Choices({ choices, first, value, ...rest }: ChoicesProps) {
  return (
    <select {...rest} value={value}>
      <option value="">{first}</option>
      {choices.map(([code, name]) => (
        <option key={code} value={code} selected={code === value}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** What was typed before a list took the box's place stays in the list. */
function withOwn(choices: readonly [string, string][], value: string): readonly [string, string][] {
  return value === '' || choices.some(([code]) => code === value) ? choices : [[value, value], ...choices];
}
