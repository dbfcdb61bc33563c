import { useEffect, useMemo, useState } from 'preact/hooks';
import { DetailsForm } from '../../components/DetailsForm';
import { LetterEditor } from '../../components/LetterEditor';
import { SetAsideNotice } from '../../components/SetAsideNotice';
import { useWords } from '../../components/words';
import { type Choices, NO_CHOICES, planFill } from '../../utils/form/planFill';
import { NEWEST_FORM } from '../../utils/form/knownForms';
import { CONTACT_PAGE } from '../../utils/form/whiteHouse';
import { practiceUrl } from '../../utils/messages/pageClient';
import { hasDetails } from '../../utils/supporter/supporter';
import { webext } from '../../utils/webext';
import { useAppeal, useSetAside, useSupporter } from '../shared/useRecords';
import { PagePanel } from './PagePanel';
import { useTabForm } from './useTabForm';

/** The toolbar popup: the letter, the details, and the form in the tab in front. */
export function Popup() {
  const t = useWords();
  const appeal = useAppeal();
  const supporter = useSupporter();
  const tab = useTabForm();
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const loaded = appeal.value !== null && supporter.value !== null;
  const setAside = useSetAside(loaded);
  const plan = useMemo(
    () =>
      tab.form && appeal.value && supporter.value
        ? planFill(tab.form.snapshot, supporter.value, appeal.value.letter, choices)
        : null,
    [tab.form, supporter.value, appeal.value, choices],
  );
  const [firstRun, setFirstRun] = useState<boolean | null>(null);
  useEffect(() => {
    if (!loaded) return;
    setFirstRun((now) => now ?? !hasDetails(supporter.value!));
    document.documentElement.dataset.ready = 'true';
  }, [loaded]);

  const details = (
    <details id="details-section" open={firstRun === true}>
      <summary>
        <h2>{t('detailsHeading')}</h2>
      </summary>
      <DetailsForm supporter={supporter.value} onChange={supporter.change} />
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
      <SetAsideNotice records={setAside} />
      {firstRun === true && details}
      <LetterEditor
        appeal={appeal.value}
        limit={plan?.letter.limit ?? { count: NEWEST_FORM.limit, source: 'known-version' }}
        limitIsOfPage={plan?.letter.limit != null}
        saveState={appeal.state}
        rows={tab.place === 'white-house' || tab.place === 'practice' ? 4 : 8}
        withAbout={false}
        onChange={appeal.change}
      />
      <PagePanel tab={tab} plan={plan} appeal={appeal.value} choices={choices} onChoices={setChoices} />
      {firstRun === false && details}
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
