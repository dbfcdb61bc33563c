import { useEffect, useState } from 'preact/hooks';
import { ActionChoice } from '../../components/ActionChoice';
import { DetailsForm } from '../../components/DetailsForm';
import { LetterEditor } from '../../components/LetterEditor';
import { NotStored } from '../../components/NotStored';
import { useWords } from '../../components/words';
import { type Choices, NO_CHOICES } from '../../utils/form/choices';
import type { FormSnapshot } from '../../utils/form/formSnapshot';
import { NEWEST_FORM } from '../../utils/form/knownForms';
import { isolate } from '../../utils/i18n/isolate';
import { actionLabel } from '../../utils/library/library';
import { CONTACT_PAGE } from '../../utils/form/whiteHouse';
import { reminderSeen } from '../../utils/flow/reminderSeen';
import { practiceUrl } from '../../utils/messages/pageClient';
import { chooseAction, chosenLabel, chosenReference } from '../../utils/storage/libraryStore';
import type { LogEntry } from '../../utils/log/logEntry';
import { hasDetails, NO_SUPPORTER } from '../../utils/supporter/supporter';
import { webext } from '../../utils/webext';
import { useAppeal, useEvent, useLibrary, useSetAside, useSupporter } from '../shared/useRecords';
import { useProblems } from '../shared/useProblems';
import { useToday } from '../shared/useToday';
import { ownValues } from './ownValues';
import type { Doubt } from './PagePanel';
import { useFormPlan } from './useFormPlan';
import { useFormText } from './useFormText';
import { useLater } from './useLater';
import { useRefusal } from './useRefusal';
import { useTabFrames } from './useTabFrames';

/** The toolbar popup: the letter, the details, and the form in the tab in front. */
export function Popup() {
  const t = useWords();
  const library = useLibrary();
  const event = useEvent();
  const appeal = useAppeal(library?.chosen ?? null);
  const today = useToday();
  const supporter = useSupporter();
  const problems = useProblems(supporter.value);
  const tab = useTabFrames();
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const loaded = appeal.value !== null && supporter.value !== null;
  const setAside = useSetAside(loaded);
  const text = useFormText(appeal.value);
  const Notice = useLater(
    Object.keys(setAside).length > 0,
    async () => (await import('../../components/SetAsideNotice')).SetAsideNotice,
  );
  const Glance = useLater(true, async () => (await import('./LetterGlance')).LetterGlance);
  const Import = useLater(
    tab.place === 'elsewhere',
    async () => (await import('./PageImportSection')).PageImportSection,
  );
  const Panel = useLater(true, async () => (await import('./PagePanel')).PagePanel);
  const reading = useFormPlan(tab, supporter.value, text, choices);
  const { plan } = reading;
  const limit = plan?.letter.limit ?? { count: NEWEST_FORM.limit, source: 'known-version' as const };
  const letter = library &&
    appeal.value &&
    text !== null && {
      actionId: library.chosen,
      action: chosenLabel(library, appeal.value.about),
      reference: chosenReference(library),
      text,
    };
  const [firstRun, setFirstRun] = useState<boolean | null>(null);
  const choice = useRefusal();
  useEffect(() => {
    if (!loaded) return;
    void reminderSeen();
    setFirstRun((now) => now ?? !hasDetails(supporter.value!));
    document.documentElement.dataset.ready = 'true';
  }, [loaded]);

  /** Looked up when Fill is pressed: what was found out before may not be known yet, or be of an earlier letter. */
  async function asks(to: LogEntry['target'] | null): Promise<Doubt | null> {
    if (!letter) return null;
    const { findSentBefore, isUnchangedLetter } = await import('./doubts');
    const before =
      to === null ? null : await findSentBefore(letter.actionId, { target: to, targetId: '' }, letter.text);
    if (before !== null) return before;
    if (appeal.value?.unchangedIsFine !== false) return null;
    return (await isUnchangedLetter(letter.actionId, letter.text)) ? 'unchanged' : null;
  }

  async function report(snapshot: FormSnapshot): Promise<string> {
    const { formReport, reportText } = await import('./formReporting');
    return reportText(
      formReport(snapshot, {
        extension: webext.runtime.getManifest().version,
        supporter: supporter.value ?? NO_SUPPORTER,
        remembered: reading.remembered,
      }),
    );
  }

  const details = (
    <details id="details-section" open={firstRun === true}>
      <summary>
        <h2>{t('detailsHeading')}</h2>
      </summary>
      <DetailsForm
        supporter={supporter.value}
        problems={problems}
        failed={supporter.state === 'failed'}
        onEdit={supporter.edit}
      />
    </details>
  );

  return (
    <main>
      <header class="row spread">
        <h1>{t('extensionShortName')}</h1>
        <button
          type="button"
          class="link"
          id="open-workspace"
          onClick={() => open(webext.runtime.getURL('/workspace.html'))}
        >
          {t('openWorkspace')}
        </button>
      </header>
      {Notice !== null && <Notice records={setAside} />}
      {event !== null && (
        <p class="notice" id="event-on">
          {t('eventOn', isolate(actionLabel(event.entry)))} ·{' '}
          {t('eventWriter', new Intl.NumberFormat(t.language).format(event.writer))}
        </p>
      )}
      {firstRun === true && details}
      <ActionChoice library={library} today={today} onChoose={(id) => choice.store(chooseAction(id))} />
      {choice.refused && <NotStored id="choice-not-stored" />}
      <LetterEditor
        appeal={appeal.value}
        formLength={text?.length ?? null}
        limit={limit}
        limitIsOfPage={plan?.letter.limit != null}
        saveState={appeal.state}
        rows={tab.place === 'white-house' || tab.place === 'practice' ? 4 : 8}
        onChange={appeal.edit}
      />
      {Glance && letter && appeal.value && supporter.value && (
        <Glance
          key={letter.actionId}
          actionId={letter.actionId}
          appeal={appeal.value}
          text={letter.text}
          supporter={supporter.value}
          limit={limit.count}
        />
      )}
      {Panel ? (
        <Panel
          tab={tab}
          reading={reading}
          letter={letter || null}
          asks={asks}
          onAsked={() => appeal.edit({ unchangedIsFine: true })}
          choices={choices}
          onChoices={setChoices}
          values={supporter.value === null ? [] : ownValues(supporter.value, text ?? '')}
          onTargets={() => void open(webext.runtime.getURL('/workspace.html#targets'))}
          report={report}
        />
      ) : (
        <section aria-labelledby="page-heading" aria-busy="true">
          <h2 id="page-heading">{t('pageHeading')}</h2>
          <p class="state">{t('looking')}</p>
        </section>
      )}
      {firstRun === false && details}
      {Import !== null && tab.place === 'elsewhere' && <Import />}
      <footer>
        <p class="row">
          {tab.place !== 'practice' && (
            <button type="button" class="link" id="open-practice" onClick={() => open(practiceUrl())}>
              {t('openPractice')}
            </button>
          )}
          {tab.place !== 'white-house' && (
            <button type="button" id="open-form" onClick={() => open(CONTACT_PAGE)}>
              {t('openForm')}
            </button>
          )}
        </p>
        <p class="small">{t('independent')}</p>
      </footer>
    </main>
  );
}

async function open(url: string): Promise<void> {
  await webext.tabs.create({ url });
  window.close();
}
