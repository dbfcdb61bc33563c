import type { FillReport, UndoReport } from '../utils/form/fillReport';
import type { FillPlan } from '../utils/form/planFill';
import { fieldName, outcomeText } from '../utils/i18n/planText';
import type { MessageKey, Translate } from '../utils/i18n/translate';
import { useWords } from './words';

/** What came of the last thing that was asked of the page. */
export type Outcome = { did: 'fill'; report: FillReport | null } | { did: 'undo'; report: UndoReport | null };

interface Props {
  outcome: Outcome | null;
  plan: FillPlan | null;
  onForceUndo(refs: string[]): void;
}

const REFUSED: Readonly<Record<Extract<FillReport, { done: false }>['refused'], MessageKey>> = {
  'form-changed': 'refusedFormChanged',
  'wrong-place': 'refusedWrongPlace',
  busy: 'refusedBusy',
};

/** Always in the page, so that a screen reader reads what changes in it. */
export function FillOutcome({ outcome, plan, onForceUndo }: Props) {
  const t = useWords();
  const kept =
    outcome?.did === 'undo' ? (outcome.report?.results.filter((result) => result.outcome === 'kept') ?? []) : [];
  return (
    <>
      <div id="report" role="status" data-did={outcome?.did ?? ''}>
        {outcome !== null && sentences(outcome, plan, t).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {kept.length > 0 && (
        <button type="button" id="undo-force" onClick={() => onForceUndo(kept.map(({ ref }) => ref))}>
          {t('undoForce')}
        </button>
      )}
    </>
  );
}

function sentences(outcome: Outcome, plan: FillPlan | null, t: Translate): string[] {
  if (outcome.report === null) return [t(outcome.did === 'undo' ? 'undoRefused' : 'refusedGone')];
  return outcome.did === 'undo'
    ? undoSentences(outcome.report, t)
    : fillSentences(outcome.report as FillReport, plan, t);
}

function fillSentences(report: FillReport, plan: FillPlan | null, t: Translate): string[] {
  if (!report.done) return [t(REFUSED[report.refused])];
  const filled = report.results.filter(({ outcome }) => outcome === 'filled').length;
  const failed = report.results.flatMap(({ ref, outcome }) =>
    outcome === 'filled'
      ? []
      : [outcomeText(outcome, fieldName(plan?.fields.find((field) => field.ref === ref) ?? { label: '' }, t), t)],
  );
  return [t.count('reportFilled', filled), ...failed];
}

function undoSentences({ results }: UndoReport, t: Translate): string[] {
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  const rows = [
    ['undone', count('restored')],
    ['undoKept', count('kept')],
    ['undoGone', count('gone')],
    ['undoDidNotStick', count('did-not-stick')],
  ] as const;
  return rows.filter(([key, n]) => n > 0 || key === 'undone').map(([key, n]) => t.count(key, n));
}
