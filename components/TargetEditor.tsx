import { countriesByName } from '../utils/locale/countries';
import type { LineRange } from '../utils/urgent-action/reading';
import type { Target } from '../utils/urgent-action/urgentAction';
import type { MessageKey } from '../utils/i18n/translate';
import { isolate } from '../utils/i18n/isolate';
import { targetKindLabel } from './actionWords';
import { LineEditor, LinesEditor } from './editors';
import { SourceLines } from './SourceLines';
import { WebformVerdict } from './WebformVerdict';
import { useWords } from './words';

interface Props {
  target: Target;
  /** What the ids of its controls begin with. */
  prefix: string;
  /** Which one it is, counted from 1. */
  number: number;
  ranges: readonly LineRange[];
  lines: readonly string[];
  onChange(target: Target): void;
  onRemove(): void;
}

type TextField = 'name' | 'role' | 'organisation' | 'webform' | 'tel' | 'hours' | 'salutation';

const LABELS: Readonly<Record<TextField, MessageKey>> = {
  name: 'targetName',
  role: 'targetRole',
  organisation: 'targetOrganisation',
  webform: 'targetWebform',
  tel: 'targetTel',
  hours: 'targetHours',
  salutation: 'targetSalutation',
};

/** Somebody to write to, as a group of boxes beside the lines that it was read from. */
export function TargetEditor({ target, prefix, number, ranges, lines, onChange, onRemove }: Props) {
  const t = useWords();
  const called = target.name === '' ? t('targetNumber', new Intl.NumberFormat(t.language).format(number)) : target.name;
  const line = (field: TextField, ltr = false) => (
    <p class="field">
      <label for={`${prefix}-${field}`}>{t(LABELS[field])}</label>
      <LineEditor
        id={`${prefix}-${field}`}
        ltr={ltr}
        value={target[field]}
        describedBy={field === 'webform' ? `${prefix}-verdict` : undefined}
        onChange={(value) => onChange({ ...target, [field]: value })}
      />
    </p>
  );
  return (
    <fieldset class="target" data-target={target.id}>
      <legend>
        <bdi>{called}</bdi>
      </legend>
      <div class="review-field">
        <SourceLines ranges={ranges} lines={lines} what={called} />
        <div>
          <KindChoice id={`${prefix}-kind`} kind={target.kind} onChange={(kind) => onChange({ ...target, kind })} />
          {line('name')}
          {line('role')}
          {line('organisation')}
          <p class="field">
            <label for={`${prefix}-address`}>{t('targetAddress')}</label>
            <LinesEditor
              id={`${prefix}-address`}
              value={target.address}
              onChange={(address) => onChange({ ...target, address })}
            />
          </p>
          <CountryChoice
            id={`${prefix}-country`}
            country={target.country}
            onChange={(country) => onChange({ ...target, country })}
          />
          {line('webform', true)}
          <div id={`${prefix}-verdict`}>
            <WebformVerdict webform={target.webform} />
          </div>
          <p class="field">
            <label for={`${prefix}-emails`}>{t('targetEmails')}</label>
            <LinesEditor
              id={`${prefix}-emails`}
              ltr
              value={target.emails}
              onChange={(emails) => onChange({ ...target, emails })}
            />
          </p>
          {line('tel', true)}
          {line('hours')}
          {line('salutation')}
          <button type="button" class="remove-target" onClick={onRemove}>
            {t('targetRemove', isolate(called))}
          </button>
        </div>
      </div>
    </fieldset>
  );
}

const KINDS: readonly Target['kind'][] = ['main', 'additional', 'copy'];

function KindChoice({
  id,
  kind,
  onChange,
}: {
  id: string;
  kind: Target['kind'];
  onChange(kind: Target['kind']): void;
}) {
  const t = useWords();
  return (
    <p class="field">
      <label for={id}>{t('targetKind')}</label>
      <select id={id} value={kind} onChange={(event) => onChange(event.currentTarget.value as Target['kind'])}>
        {KINDS.map((one) => (
          <option key={one} value={one} selected={one === kind}>
            {targetKindLabel(one, t)}
          </option>
        ))}
      </select>
    </p>
  );
}

function CountryChoice({ id, country, onChange }: { id: string; country: string; onChange(country: string): void }) {
  const t = useWords();
  const countries = countriesByName(t.language);
  // what a file gives and no list knows stays in the list
  const own =
    country === '' || countries.some(({ code }) => code === country) ? [] : [{ code: country, name: country }];
  return (
    <p class="field">
      <label for={id}>{t('targetCountry')}</label>
      <select id={id} value={country} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t('chooseCountry')}</option>
        {[...own, ...countries].map(({ code, name }) => (
          <option key={code} value={code} selected={code === country}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
