import { DEEDS, type Deed } from '../../utils/log/logEntry';
import type { LogQuery } from '../../utils/log/searchLog';
import { useWords } from '../words';
import { DEED_WORDS } from './logWords';

interface Props {
  query: LogQuery;
  /** Key and name of the actions that the log knows. */
  actions: readonly (readonly [key: string, label: string])[];
  /** How many entries are found. */
  count: number;
  onQuery(query: LogQuery): void;
}

/** Searching the log by words, by what was done and by action. */
export function LogFilter({ query, actions, count, onQuery }: Props) {
  const t = useWords();
  return (
    <form role="search" id="log-filter" onSubmit={(event) => event.preventDefault()}>
      <p class="field">
        <label for="log-search">{t('logSearch')}</label>
        <input
          type="search"
          id="log-search"
          dir="auto"
          value={query.text}
          onInput={(event) => onQuery({ ...query, text: event.currentTarget.value })}
        />
      </p>
      <div class="two-fields">
        <p class="field">
          <label for="log-deed">{t('logDeedFilter')}</label>
          <select
            id="log-deed"
            value={query.did ?? ''}
            onChange={(event) => onQuery({ ...query, did: (event.currentTarget.value || null) as Deed | null })}
          >
            <option value="">{t('logAllDeeds')}</option>
            {DEEDS.map((deed) => (
              <option key={deed} value={deed}>
                {t(DEED_WORDS[deed])}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="log-action">{t('logActionFilter')}</label>
          <ActionSelect
            id="log-action"
            value={query.action}
            actions={actions}
            onChange={(action) => onQuery({ ...query, action })}
          />
        </p>
      </div>
      <p role="status" id="log-found">
        {count === 0 ? t('logNothingFound') : t.count('logFound', count)}
      </p>
    </form>
  );
}

interface ActionSelectProps {
  id: string;
  /** null for all of them. */
  value: string | null;
  actions: Props['actions'];
  onChange(action: string | null): void;
}

/** One of the actions that the log knows, or all of them. */
export function ActionSelect({ id, value, actions, onChange }: ActionSelectProps) {
  const t = useWords();
  return (
    <select id={id} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
      <option value="">{t('logAllActions')}</option>
      {actions.map(([key, label]) => (
        <option key={key} value={key}>
          {label === '' ? t('logNoAction') : label}
        </option>
      ))}
    </select>
  );
}
