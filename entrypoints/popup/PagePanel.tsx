import { useState } from 'preact/hooks';
import { ByHand, type OwnValue } from '../../components/ByHand';
import { FillOutcome, type Outcome } from '../../components/FillOutcome';
import { GivenAnswers } from '../../components/GivenAnswers';
import { LeftList } from '../../components/LeftList';
import { MissingKinds } from '../../components/MissingKinds';
import { NotStored } from '../../components/NotStored';
import { PageStatus, pageStateOf, type PageState } from '../../components/PageStatus';
import { PlanTable } from '../../components/PlanTable';
import { SentQuestion } from '../../components/SentQuestion';
import { SentBeforeQuestion } from '../../components/SentBeforeQuestion';
import { UnchangedQuestion } from '../../components/UnchangedQuestion';
import { useFocusKept } from '../../components/useFocusKept';
import { useWords } from '../../components/words';
import { afterFilling, type Choices, switchField } from '../../utils/form/choices';
import { type FillPlan, writesOf } from '../../utils/form/planFill';
import type { FormSnapshot } from '../../utils/form/formSnapshot';
import { kindText } from '../../utils/i18n/kindText';
import type { LeftForYou } from '../../utils/form/leftForYou';
import { fillThroughBackground, type Letter, recipientOf } from '../../utils/flow/fillForm';
import type { LogEntry } from '../../utils/log/logEntry';
import { reveal, undo } from '../../utils/messages/pageClient';
import { copy } from '../shared/copy';
import { useShortcut } from '../shared/useShortcut';
import { keysReleased } from './keysReleased';
import type { FormPlan } from './useFormPlan';
import { useAnswers } from './useAnswers';
import { useSentQuestion } from './useSentQuestion';
import type { TabFrames } from './useTabFrames';

/** Why it is asked first whether a letter is to go in: it is one to start from, unchanged, or was sent before. */
export type Doubt = 'unchanged' | LogEntry;

interface Props {
  tab: TabFrames;
  reading: FormPlan;
  /** null: not read from storage yet. */
  letter: Letter | null;
  /** What to ask before the letter goes in; null for nothing. `to`: whom the form goes to, null while practising. */
  asks(to: LogEntry['target'] | null): Promise<Doubt | null>;
  /** It is: not asked again for this letter. */
  onAsked(): void;
  choices: Choices;
  onChoices(choices: Choices): void;
  /** The supporter's values, to be copied. */
  values: readonly OwnValue[];
  /** Shows whom else to write to than with this form. */
  onTargets(): void;
  /** The report about a page's form as text. */
  report(snapshot: FormSnapshot): Promise<string>;
}

/** The form in the tab in front: preview, Fill, what came of it, what is left, undo. */
export function PagePanel(props: Props) {
  const { tab, reading, letter, asks, onAsked, choices, onChoices, values } = props;
  const { form, plan } = reading;
  const t = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [fills, setFills] = useState(0);
  const [asking, setAsking] = useState<{ doubt: Doubt; about: string } | null>(null);
  // what is asked about one letter must not let another in
  const about = letter === null ? '' : JSON.stringify([letter.actionId, letter.text]);
  const doubt = asking?.about === about ? asking.doubt : null;
  const [unlogged, setUnlogged] = useState(false);
  // a page may thank without leaving, and only hide the form
  const formGone = form === null || plan?.fields.every(({ kind }) => kind === null) === true;
  const sent = useSentQuestion(tab, formGone, fills);
  const keepFocus = useFocusKept();
  const answers = useAnswers(form?.address ?? null, plan?.asking ?? null, (kind) => kindText(kind, t));
  const state = stateOf(tab, reading);
  const address = form?.address;
  const isNew = tab.place === 'white-house' && reading.isKnown && (plan === null || plan.known === null);
  const described = form?.snapshot ?? largest(tab);

  async function whileBusy(work: () => Promise<Outcome>): Promise<void> {
    setBusy(true);
    // so that the same words are read out anew
    setOutcome(null);
    setOutcome(await work());
    setBusy(false);
    setFills((count) => count + 1);
  }

  const fill = () => {
    setAsking(null);
    return (
      address &&
      plan &&
      letter &&
      whileBusy(async () => {
        const { report, logged } = await fillThroughBackground(address, plan, letter, t);
        setUnlogged(!logged);
        if (report?.done) onChoices(afterFilling(choices));
        return { did: 'fill', report };
      })
    );
  };

  async function fillOrAsk(): Promise<void> {
    setBusy(true);
    const found = await asks(address === undefined || plan === null || address.practice ? null : recipientOf(plan));
    setBusy(false);
    if (found === null) void fill();
    else setAsking({ doubt: found, about });
  }
  const undoSome = (refs: string[] | null, force: boolean) =>
    address && whileBusy(async () => ({ did: 'undo', report: await undo(address, refs, force) }));

  const undoAll = () => {
    keepFocus(...STAND_INS);
    undoSome(null, false);
  };
  const forceUndo = (refs: string[]) => {
    keepFocus(...STAND_INS);
    undoSome(refs, true);
  };
  const fillAllTheSame = () => {
    keepFocus(...STAND_INS);
    void fill();
  };
  const answerSent = (yes: boolean) => {
    keepFocus('#page-heading');
    sent.answer(yes);
  };

  async function show(ref: string): Promise<void> {
    // The page gets focus only when no key is down: a key held on would act there.
    if (address && (await keysReleased()) && (await reveal(address, ref))) window.close();
  }

  return (
    <section aria-labelledby="page-heading" aria-busy={busy}>
      <h2 id="page-heading" tabIndex={-1}>
        {t('pageHeading')}
      </h2>
      {sent.ask === 'thanked' && <SentQuestion thanked onAnswer={answerSent} />}
      <PageStatus state={state} plan={plan} practice={tab.place === 'practice'} onTargets={props.onTargets} />
      {plan !== null && !plan.closed && (
        <>
          <PlanTable
            plan={plan}
            onSwitch={(field, on) => onChoices(switchField(choices, field, on))}
            onUndo={(field) => {
              keepFocus(`#plan [data-ref="${CSS.escape(field.ref)}"] .switch`, ...STAND_INS);
              undoSome([field.ref], field.skip === 'changed');
            }}
            onAnswer={answers.answer}
          />
          {address?.practice === false && (
            <MissingKinds
              missing={plan.asking.missing}
              failed={answers.pointing === 'failed'}
              onPoint={(missing) => void answers.point(missing)}
            />
          )}
          <GivenAnswers answered={plan.asking.answered} onForget={answers.forget} />
          {answers.refused && <NotStored id="answer-not-stored" />}
          <FillBar
            count={writesOf(plan).length}
            busy={busy}
            canUndo={form !== null && form.snapshot.filled.length > 0}
            onFill={() => void fillOrAsk()}
            onUndo={undoAll}
          />
          {doubt !== null && doubt !== 'unchanged' && (
            <SentBeforeQuestion
              entry={doubt}
              onFill={fillAllTheSame}
              onLeave={() => {
                setAsking(null);
                document.getElementById('fill')?.focus();
              }}
            />
          )}
          {doubt === 'unchanged' && (
            <UnchangedQuestion
              onFill={() => {
                onAsked();
                fillAllTheSame();
              }}
              onWrite={() => {
                setAsking(null);
                document.getElementById('letter')?.focus();
              }}
            />
          )}
        </>
      )}
      <FillOutcome outcome={outcome} plan={plan} onForceUndo={forceUndo} />
      {(unlogged || sent.answered === 'failed') && (
        <p class="problem" role="alert" id="not-logged">
          {t('logNotStored')}
        </p>
      )}
      <p role="status" class="small" id="sent-answer">
        {sent.answered === 'noted' ? t('sentNoted') : sent.answered === 'practice' ? t('sentPractice') : ''}
      </p>
      {plan !== null && (
        <LeftList items={[...failed(outcome, plan), ...plan.left]} onReveal={(item) => void show(item.ref)} />
      )}
      {isNew && described && <ByHand values={values} onCopy={copy} report={() => props.report(described)} />}
      {sent.ask === 'quietly' && <SentQuestion thanked={false} onAnswer={answerSent} />}
    </section>
  );
}

/** Where focus goes when the button that was pressed goes with what it did. */
const STAND_INS = ['#fill', '#page-heading'];

interface FillBarProps {
  count: number;
  busy: boolean;
  canUndo: boolean;
  onFill(): void;
  onUndo(): void;
}

/** The buttons keep focus while there is nothing for them to do: one that is disabled would lose it. */
function FillBar({ count, busy, canUndo, onFill, onUndo }: FillBarProps) {
  const t = useWords();
  const shortcut = useShortcut();
  const canFill = !busy && count > 0;
  return (
    <div class="bar">
      <p class="row">
        <button type="button" id="fill" class="primary" aria-disabled={!canFill} onClick={() => canFill && onFill()}>
          {t(busy ? 'filling' : 'fill')}
        </button>
        {canUndo && (
          <button type="button" id="undo" aria-disabled={busy} onClick={() => !busy && onUndo()}>
            {t('undoAll')}
          </button>
        )}
      </p>
      <p class="small">
        {count > 0 ? t('fillHint') : !canUndo && t('nothingToFill')}{' '}
        {shortcut !== null && (shortcut === '' ? t('shortcutNone') : t('shortcut', shortcut))}
      </p>
    </div>
  );
}

function stateOf(tab: TabFrames, { isKnown, form, plan }: FormPlan): PageState {
  if (tab.place === 'looking' || tab.place === 'elsewhere' || tab.place === 'reload') return tab.place;
  if (plan !== null) return pageStateOf(plan);
  return isKnown && form === null ? 'no-form' : 'looking';
}

/** The frame with most fields to write in, where none has a form that is read as one. */
function largest({ frames }: TabFrames): FormSnapshot | null {
  const size = ({ fields }: FormSnapshot) =>
    fields.filter(({ control, hidden }) => control.startsWith('text') && hidden === null).length;
  const snapshots = frames.map(({ snapshot }) => snapshot).sort((a, b) => size(b) - size(a));
  return snapshots[0] && size(snapshots[0]) > 0 ? snapshots[0] : null;
}

/** Fields that can be seen, were to be filled and are still empty: they are the supporter's now. */
function failed(outcome: Outcome | null, plan: FillPlan): LeftForYou[] {
  if (outcome?.did !== 'fill' || !outcome.report?.done) return [];
  const refs = outcome.report.results
    .filter((result) => result.outcome !== 'filled' && result.outcome !== 'hidden')
    .map(({ ref }) => ref);
  return plan.fields
    .filter(({ ref, skip }) => refs.includes(ref) && skip === null)
    .map(({ ref, label }) => ({ what: 'required', ref, label }));
}
