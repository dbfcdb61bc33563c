import { ENVELOPES } from '../../utils/post/envelopes';
import { LABELS, labelsPerSheet } from '../../utils/post/labelSheets';
import { PAPERS } from '../../utils/post/paper';
import type { PrintChoice, PrintSettings } from '../../utils/post/printSettings';
import { WINDOWS } from '../../utils/post/windowGeometry';
import { useWords } from '../words';

/** What of letters is printed. */
const PRINT_PARTS = ['letters', 'envelopes', 'labels'] as const;

export type PrintPart = (typeof PRINT_PARTS)[number];

interface Props {
  /** null: receipts, of which there is one kind only. */
  part: PrintPart | null;
  choice: PrintChoice;
  /** Number of the first label that is free, from 1. */
  firstLabel: number;
  onPart(part: PrintPart): void;
  onChoose(choice: Partial<PrintSettings>): void;
  onFirstLabel(label: number): void;
}

/** What is printed, and on what. */
export function PrintBar({ part, choice, firstLabel, onPart, onChoose, onFirstLabel }: Props) {
  const t = useWords();
  const names = usePaperNames();
  return (
    <>
      {part !== null && (
        <fieldset id="print-what">
          <legend>{t('printWhat')}</legend>
          <div class="row">
            {PRINT_PARTS.map((one) => (
              <label key={one} class="choice">
                <input type="radio" name="print-what" value={one} checked={part === one} onChange={() => onPart(one)} />
                <span>
                  {{ letters: t('printLetters'), envelopes: t('printEnvelopes'), labels: t('printLabels') }[one]}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div class="print-choices">
        {(part === null || part === 'letters') && (
          <Choice
            id="print-paper"
            label={t('printPaper')}
            options={PAPERS.map((paper) => [paper, names.papers[paper]])}
            value={choice.paper}
            onChange={(paper) => onChoose({ paper })}
          />
        )}
        {part === 'letters' && (
          <Choice
            id="print-window"
            label={t('printWindow')}
            options={WINDOWS.map((one) => [
              one,
              { din: t('windowDin'), us10: t('windowUs10'), none: t('windowNone') }[one],
            ])}
            value={choice.window}
            onChange={(window) => onChoose({ window })}
          />
        )}
        {part === 'envelopes' && (
          <Choice
            id="print-envelope"
            label={t('printEnvelopeSize')}
            options={ENVELOPES.map((envelope) => [envelope, names.envelopes[envelope]])}
            value={choice.envelope}
            onChange={(envelope) => onChoose({ envelope })}
          />
        )}
        {part === 'labels' && (
          <>
            <Choice
              id="print-labels"
              label={t('printLabelSheet')}
              options={LABELS.map((labels) => [labels, names.labels[labels]])}
              value={choice.labels}
              onChange={(labels) => onChoose({ labels })}
            />
            <p class="field">
              <label for="first-label">{t('printFirstLabel')}</label>
              <input
                id="first-label"
                type="number"
                min={1}
                max={labelsPerSheet(choice.labels)}
                value={firstLabel}
                aria-describedby="first-label-help"
                onInput={(event) => onFirstLabel(event.currentTarget.valueAsNumber)}
              />
              <span class="small" id="first-label-help">
                {t('printFirstLabelHelp')}
              </span>
            </p>
          </>
        )}
      </div>
    </>
  );
}

/** How papers, envelopes and sheets of labels are called. */
export function usePaperNames() {
  const t = useWords();
  return {
    papers: { a4: t('paperA4'), letter: t('paperLetter') },
    envelopes: { us10: t('envelopeUs10'), dl: t('envelopeDl'), c5: t('envelopeC5') },
    labels: { '5160': t('labels5160'), l7160: t('labelsL7160') },
  };
}

interface ChoiceProps<T extends string> {
  id: string;
  label: string;
  options: readonly (readonly [T, string])[];
  value: T;
  onChange(value: T): void;
}

function Choice<T extends string>({ id, label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map(([option, name]) => (
          <option key={option} value={option} selected={option === value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
