import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PrintJob } from '../../utils/post/printJob';
import type { PrintChoice } from '../../utils/post/printSettings';
import { useWords } from '../words';
import { EnvelopeSheet } from './EnvelopeSheets';
import { LabelSheets } from './LabelSheets';
import type { JobLayout } from './layoutJob';
import { LetterSheets } from './LetterSheets';
import { ReceiptSheets } from './ReceiptSheets';

interface Props {
  job: PrintJob;
  layout: JobLayout;
  choice: PrintChoice;
  used: number;
}

/** The sheets as they come out of the printer, made smaller where the window is narrower than the paper. */
export function PrintPreview({ job, layout, choice, used }: Props) {
  const t = useWords();
  const box = useFittingZoom();
  return (
    <section id="preview" aria-label={t('printPreview')} ref={box}>
      <div class="sheets">
        <Sheets job={job} layout={layout} choice={choice} used={used} />
      </div>
    </section>
  );
}

function Sheets({ job, layout, choice, used }: Props) {
  if (job.what === 'receipts')
    return layout.part !== 'receipts' ? null : (
      <>
        {job.receipts.map((receipt, index) => (
          <ReceiptSheets key={index} receipt={receipt} layout={layout.receipts[index]!} paper={choice.paper} />
        ))}
      </>
    );
  const { letters } = job;
  if (layout.part === 'letters')
    return (
      <>
        {letters.map((letter, index) => (
          <LetterSheets key={letter.targetId} letter={letter} layout={layout.letters[index]!} paper={choice.paper} />
        ))}
      </>
    );
  if (layout.part === 'envelopes')
    return (
      <>
        {letters.map((letter, index) => (
          <EnvelopeSheet
            key={letter.targetId}
            letter={letter}
            layout={layout.envelopes[index]!}
            envelope={choice.envelope}
          />
        ))}
      </>
    );
  return layout.part === 'labels' ? <LabelSheets addresses={layout.labels} labels={choice.labels} used={used} /> : null;
}

/** Makes what is in a box as small as it must be to fit its width; in print `print.css` has it in full size. */
function useFittingZoom() {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const fit = () => {
      const content = element.firstElementChild as HTMLElement;
      content.style.zoom = '1';
      content.style.zoom = String(Math.min(1, element.clientWidth / Math.max(1, content.scrollWidth)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    fit();
    return () => observer.disconnect();
  });
  return box;
}
