import { useEffect, useState } from 'preact/hooks';
import { DataSection } from '../../components/DataSection';
import { DetailsForm } from '../../components/DetailsForm';
import { LetterEditor } from '../../components/LetterEditor';
import { LogList } from '../../components/LogList';
import { SetAsideNotice } from '../../components/SetAsideNotice';
import { useWords } from '../../components/words';
import { NEWEST_FORM } from '../../utils/form/knownForms';
import { CONTACT_PAGE } from '../../utils/form/whiteHouse';
import { practiceUrl } from '../../utils/messages/pageClient';
import { eraseEverything, onRecord, readRecord, writeRecord } from '../../utils/storage/record';
import { settingsRecord } from '../../utils/storage/records';
import { setForgetDetails } from '../../utils/storage/supporterStore';
import { NO_APPEAL } from '../../utils/appeal/appeal';
import { NO_SUPPORTER } from '../../utils/supporter/supporter';
import { useAppeal, useLog, useSetAside, useSupporter } from '../shared/useRecords';

/** The full page: the letter with room to write, the details, the log, and what is stored. */
export function Workspace() {
  const t = useWords();
  const appeal = useAppeal();
  const supporter = useSupporter();
  const log = useLog();
  const [erasures, setErasures] = useState(0);
  const [forgetDetails, setForget] = useForgetDetails();
  const loaded = appeal.value !== null && supporter.value !== null && log.value !== null;
  const setAside = useSetAside(loaded, erasures);
  useEffect(() => {
    if (loaded) document.documentElement.dataset.ready = 'true';
  }, [loaded]);

  async function erase(): Promise<void> {
    await eraseEverything();
    // told to all windows, so that none goes on storing details where they are no longer looked for
    await writeRecord(settingsRecord, settingsRecord.empty);
    setErasures((count) => count + 1);
    appeal.change(NO_APPEAL);
    supporter.change(NO_SUPPORTER);
    log.change([]);
  }

  return (
    <>
      <header>
        <h1>{t('extensionShortName')}</h1>
        <p class="row">
          <a class="button" href={CONTACT_PAGE} target="_blank" rel="noopener noreferrer">
            {t('openForm')}
          </a>
          <a class="button" href={practiceUrl()}>
            {t('openPractice')}
          </a>
        </p>
      </header>
      <main>
        <SetAsideNotice records={setAside} />
        <LetterEditor
          appeal={appeal.value}
          limit={{ count: NEWEST_FORM.limit, source: 'known-version' }}
          limitIsOfPage={false}
          saveState={appeal.state}
          rows={20}
          withAbout
          onChange={appeal.change}
        />
        <section aria-labelledby="details-heading">
          <h2 id="details-heading">{t('detailsHeading')}</h2>
          <DetailsForm supporter={supporter.value} onChange={supporter.change} />
        </section>
        <LogList
          entries={log.value ?? []}
          onDelete={(entry) => log.change((log.value ?? []).filter(({ id }) => id !== entry.id))}
        />
        <DataSection forgetDetails={forgetDetails} onForgetDetails={setForget} onErase={() => void erase()} />
      </main>
      <footer>
        <p class="small">{t('independent')}</p>
      </footer>
    </>
  );
}

function useForgetDetails(): [boolean, (forget: boolean) => void] {
  const [forget, setForget] = useState(false);
  useEffect(() => {
    void readRecord(settingsRecord).then((settings) => setForget(settings.forgetDetails));
    return onRecord(settingsRecord, (settings) => setForget(settings.forgetDetails));
  }, []);
  return [
    forget,
    (next) => {
      setForget(next);
      void setForgetDetails(next);
    },
  ];
}
