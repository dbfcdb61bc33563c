import { useMemo, useState } from 'preact/hooks';
import { countryName } from '../../utils/locale/countries';
import type { LogEntry } from '../../utils/log/logEntry';
import { reportBack } from '../../utils/log/reportBack';
import { mailtoAnybody } from '../../utils/appeal/mailtoLink';
import { actionsOfLog, newestFirst } from '../../utils/log/searchLog';
import { fullName, type Supporter } from '../../utils/supporter/supporter';
import type { MessageKey } from '../../utils/i18n/translate';
import { DateEditor } from '../editors';
import { LongText } from '../LongText';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { ActionSelect } from './LogFilter';
import { reportText } from './reportText';

interface Props {
  entries: readonly LogEntry[];
  supporter: Supporter | null;
  /** The action that is proposed: the chosen one. */
  chosen: string;
  /** Puts text on the clipboard; false where the browser does not let it. */
  onCopy(text: string): Promise<boolean>;
}

type Extra = 'gists' | 'name' | 'email' | 'country';

const EXTRAS: readonly (readonly [Extra, MessageKey])[] = [
  ['gists', 'reportGists'],
  ['name', 'reportName'],
  ['email', 'reportEmail'],
  ['country', 'reportCountry'],
];

/** What was done, in a few lines for those who asked for it. Whatever is about the supporter is left out unless ticked. */
export function ReportBack(props: Props) {
  const t = useWords();
  return (
    <section aria-labelledby="report-heading">
      <h2 id="report-heading" tabIndex={-1}>
        {t('reportHeading')}
      </h2>
      <p class="small">{t('reportIntro')}</p>
      {props.entries.length === 0 ? <p class="small">{t('reportNothing')}</p> : <Report {...props} />}
    </section>
  );
}

function Report({ entries, supporter, chosen, onCopy }: Props) {
  const t = useWords();
  const actions = useMemo(() => actionsOfLog(newestFirst(entries)), [entries]);
  // of what was chosen for the report, as long as nothing was: the action that is worked on
  const [picked, setPicked] = useState<{ action: string | null } | null>(null);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<Extra>>(new Set());
  const [said, say] = useSaid();
  const wanted = picked === null ? chosen : picked.action;
  const action = actions.some(([key]) => key === wanted) ? wanted : null;
  const report = useMemo(() => reportBack(entries, { action, from, until }), [entries, action, from, until]);
  const details = supporter === null ? [] : detailsOf(supporter, ticked, t.language);
  const { title, text } = reportText(report, { gists: ticked.has('gists'), details }, t);
  const mail = mailtoAnybody(title, text);
  return (
    <>
      <p class="field">
        <label for="report-action">{t('logActionFilter')}</label>
        <ActionSelect
          id="report-action"
          value={action}
          actions={actions}
          onChange={(next) => setPicked({ action: next })}
        />
      </p>
      <div class="two-fields">
        <p class="field">
          <label for="report-from">{t('reportFrom')}</label>
          <DateEditor id="report-from" value={from} onChange={(date) => setFrom(date === '?' ? '' : date)} />
        </p>
        <p class="field">
          <label for="report-until">{t('reportUntil')}</label>
          <DateEditor id="report-until" value={until} onChange={(date) => setUntil(date === '?' ? '' : date)} />
        </p>
      </div>
      <fieldset id="report-extras">
        <legend>{t('reportAdd')}</legend>
        {EXTRAS.map(([extra, label]) => (
          <label class="choice" key={extra}>
            <input
              type="checkbox"
              id={`report-${extra}`}
              checked={ticked.has(extra)}
              onChange={(event) => setTicked(withExtra(ticked, extra, event.currentTarget.checked))}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      <div id="report-text">
        <LongText text={text} label={t('reportText')} />
      </div>
      <p class="row">
        <button
          type="button"
          id="report-copy"
          onClick={() => void onCopy(text).then((done) => say(t(done ? 'copied' : 'copyFailed', t('reportText'))))}
        >
          {t('reportCopy')}
        </button>
        {mail.hasBody ? (
          <a class="button" id="report-mail" href={mail.href}>
            {t('reportMail')}
          </a>
        ) : (
          <span class="small">{t('reportMailLong')}</span>
        )}
      </p>
      <p role="status" class="small" id="report-status">
        {said}
      </p>
    </>
  );
}

function withExtra(ticked: ReadonlySet<Extra>, extra: Extra, on: boolean): ReadonlySet<Extra> {
  const rest = [...ticked].filter((one) => one !== extra);
  return new Set(on ? [...rest, extra] : rest);
}

function detailsOf(supporter: Supporter, ticked: ReadonlySet<Extra>, language: string): string[] {
  const { email, country } = supporter;
  return [
    ticked.has('name') ? fullName(supporter) : '',
    ticked.has('email') ? email.trim() : '',
    ticked.has('country') && country !== '' ? countryName(country, language) : '',
  ].filter((line) => line !== '');
}
