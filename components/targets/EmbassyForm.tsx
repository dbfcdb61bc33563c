import { useState } from 'preact/hooks';
import { isolate } from '../../utils/i18n/isolate';
import { countryName } from '../../utils/locale/countries';
import type { Target } from '../../utils/urgent-action/urgentAction';
import { US_EMBASSY } from '../../utils/urgent-action/usEmbassy';
import { LineEditor, LinesEditor } from '../editors';
import { useWords } from '../words';

/** What the supporter has found on the embassy's own website. */
export type NewEmbassy = Pick<Target, 'name' | 'address' | 'tel' | 'hours' | 'emails'>;

const NOTHING: NewEmbassy = { name: '', address: [], tel: '', hours: '', emails: [] };

interface Props {
  /** Of the supporter, ISO 3166-1 alpha-2. */
  country: string;
  onAdd(embassy: NewEmbassy): Promise<boolean>;
}

/** Adds the US embassy in the supporter's country. Nothing is filled in for them: addresses are never guessed. */
export function EmbassyForm({ country, onAdd }: Props) {
  const t = useWords();
  const [embassy, setEmbassy] = useState(NOTHING);
  const [problem, setProblem] = useState<'embassyNeedsWay' | 'notNoted' | null>(null);
  const isReachable = embassy.address.length > 0 || embassy.tel.trim() !== '' || embassy.emails.length > 0;

  async function add(): Promise<void> {
    if (isReachable) setProblem((await onAdd(trimmed(embassy))) ? null : 'notNoted');
    else {
      setProblem('embassyNeedsWay');
      document.getElementById('embassy-address')?.focus();
    }
  }

  return (
    <details id="add-embassy">
      <summary>{t('embassyAdd', isolate(countryName(country, t.language)))}</summary>
      <p class="small">{t('embassyIntro', isolate(US_EMBASSY))}</p>
      <p class="field">
        <label for="embassy-name">{t('targetName')}</label>
        <LineEditor id="embassy-name" value={embassy.name} onChange={(name) => setEmbassy({ ...embassy, name })} />
      </p>
      <p class="field">
        <label for="embassy-address">{t('targetAddress')}</label>
        <LinesEditor
          id="embassy-address"
          value={embassy.address}
          describedBy="embassy-problem"
          onChange={(address) => setEmbassy({ ...embassy, address })}
        />
      </p>
      <p class="field">
        <label for="embassy-emails">{t('targetEmails')}</label>
        <LinesEditor
          id="embassy-emails"
          ltr
          value={embassy.emails}
          onChange={(emails) => setEmbassy({ ...embassy, emails })}
        />
      </p>
      <p class="field">
        <label for="embassy-tel">{t('targetTel')}</label>
        <LineEditor id="embassy-tel" ltr value={embassy.tel} onChange={(tel) => setEmbassy({ ...embassy, tel })} />
      </p>
      <p class="field">
        <label for="embassy-hours">{t('targetHours')}</label>
        <LineEditor id="embassy-hours" value={embassy.hours} onChange={(hours) => setEmbassy({ ...embassy, hours })} />
      </p>
      <p role="status" class="problem" id="embassy-problem">
        {problem !== null && t(problem)}
      </p>
      <p>
        <button type="button" id="embassy-save" onClick={() => void add()}>
          {t('embassySave')}
        </button>
      </p>
    </details>
  );
}

function trimmed({ name, address, tel, hours, emails }: NewEmbassy): NewEmbassy {
  return { name: name.trim(), address, tel: tel.trim(), hours: hours.trim(), emails };
}
