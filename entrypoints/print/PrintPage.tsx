import { useEffect } from 'preact/hooks';
import { useWords } from '../../components/words';
import { webext } from '../../utils/webext';
import { PrintRun } from './PrintRun';
import { usePrintJob } from './usePrintJob';
import { usePrintSettings } from './usePrintSettings';

/** Letters, envelopes, labels or receipts: what was handed over when the page was opened. */
export function PrintPage() {
  const t = useWords();
  const job = usePrintJob();
  const { value: settings, change } = usePrintSettings();
  useEffect(() => {
    if (job === null) document.documentElement.dataset.ready = 'true';
  }, [job]);
  return (
    <>
      <header class="screen-only">
        <h1>{t('printTitle')}</h1>
      </header>
      <main>
        {job === null && (
          <div id="print-gone">
            <p>{t('printGone')}</p>
            <p>
              <a href={webext.runtime.getURL('/workspace.html')}>{t('printBack')}</a>
            </p>
          </div>
        )}
        {job && settings !== null && <PrintRun job={job} settings={settings} onSettings={change} />}
      </main>
    </>
  );
}
