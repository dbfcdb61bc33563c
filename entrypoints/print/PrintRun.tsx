import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { layoutJob, paperName } from '../../components/print/layoutJob';
import { PrintBar, type PrintPart, usePaperNames } from '../../components/print/PrintBar';
import { PrintedQuestion } from '../../components/print/PrintedQuestion';
import { PrintPreview } from '../../components/print/PrintPreview';
import { PrintProblems } from '../../components/print/PrintProblems';
import { useOneAtATime } from '../../components/useOneAtATime';
import { useWords } from '../../components/words';
import { labelsPerSheet } from '../../utils/post/labelSheets';
import type { PrintJob } from '../../utils/post/printJob';
import { printChoice, type PrintSettings } from '../../utils/post/printSettings';
import { printedEntry } from '../../utils/post/printedEntry';
import { addLogEntries } from '../../utils/storage/logStore';
import { webext } from '../../utils/webext';
import { useAfterPrint } from './useAfterPrint';
import { useLineMeasure } from './useLineMeasure';
import { useSentBefore } from './useSentBefore';

interface Props {
  job: PrintJob;
  settings: PrintSettings;
  onSettings(settings: PrintSettings): void;
}

/** One print run: the choices, what to know before it, the sheets, and afterwards the question whether they came out. */
export function PrintRun({ job, settings, onSettings }: Props) {
  const t = useWords();
  const names = usePaperNames();
  const measure = useLineMeasure();
  const [part, setPart] = useState<PrintPart>('letters');
  const [firstLabel, setFirstLabel] = useState(1);
  const choice = useMemo(() => printChoice(settings, countryOf(job)), [settings, job]);
  const used = usedLabels(firstLabel, labelsPerSheet(choice.labels));
  const layout = useMemo(
    () => (measure === null ? null : layoutJob(job, part, choice, used, t.language, measure)),
    [measure, job, part, choice, used],
  );
  const sentBefore = useSentBefore(job);
  const [asked, setAsked] = useState(false);
  const [noted, setNoted] = useState<number | 'refused'>(0);
  const button = useRef<HTMLButtonElement>(null);
  const alone = useOneAtATime();
  // of a queue the event itself is told that it is printed
  const isNoted = job.what === 'letters' && job.ofQueue !== true && part === 'letters';
  useAfterPrint(() => {
    if (!isNoted) return;
    setNoted(0);
    setAsked(true);
  });
  useEffect(() => {
    if (layout !== null) document.documentElement.dataset.ready = 'true';
  }, [layout]);
  if (layout === null) return null;

  const answer = async (cameOut: boolean) => {
    if (cameOut && job.what === 'letters') {
      const at = new Date();
      const entries = job.letters.map((letter) => printedEntry(letter, at, crypto.randomUUID()));
      const isStored = await addLogEntries(entries).then(
        () => true,
        () => false,
      );
      setNoted(isStored ? entries.length : 'refused');
      // asked again, for when there is room
      if (!isStored) return;
    }
    setAsked(false);
    button.current?.focus();
  };
  return (
    <>
      <div class="screen-only" id="print-bar">
        <PrintBar
          part={job.what === 'letters' ? part : null}
          choice={choice}
          firstLabel={firstLabel}
          onPart={(next) => {
            setPart(next);
            setAsked(false);
            setNoted(0);
          }}
          onChoose={(chosen) => onSettings({ ...settings, ...chosen })}
          onFirstLabel={setFirstLabel}
        />
        <PrintProblems
          job={job}
          tooLong={layout.tooLong}
          sentBefore={sentBefore}
          hasWindow={layout.part === 'letters' && choice.window !== 'none'}
          workspace={webext.runtime.getURL('/workspace.html')}
        />
        <p class="small" id="print-hint">
          {t('printHint', paperName(layout, choice, names))}
          {layout.part === 'letters' && choice.window !== 'none' && ` ${t('printFold')}`}
        </p>
        <p class="row">
          <button
            type="button"
            class="primary"
            id="print"
            ref={button}
            disabled={layout.sheets === 0}
            onClick={() => print()}
          >
            {t('printButton')}
          </button>
          <span id="print-count" data-sheets={layout.sheets}>
            {t.count(layout.part === 'envelopes' ? 'printEnvelopeCount' : 'printSheets', layout.sheets)}
          </span>
        </p>
        <p role="status" id="print-status">
          {noted === 'refused' ? t('logNotStored') : noted > 0 && t.count('printNoted', noted)}
        </p>
        {asked && <PrintedQuestion onAnswer={(cameOut) => void alone(() => answer(cameOut))} />}
      </div>
      <PrintPreview job={job} layout={layout} choice={choice} used={used} />
    </>
  );
}

/** Where the sender lives; the page's own region says it for receipts. */
function countryOf(job: PrintJob): string {
  const sender = job.what === 'letters' ? job.letters[0]?.sender.country : undefined;
  return sender || (new Intl.Locale(navigator.language).region ?? '');
}

/** How many labels are used up, whatever was typed in the box. */
function usedLabels(firstLabel: number, perSheet: number): number {
  return Number.isInteger(firstLabel) ? Math.min(Math.max(firstLabel, 1), perSheet) - 1 : 0;
}
