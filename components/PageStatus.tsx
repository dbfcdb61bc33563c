import type { FillPlan } from '../utils/form/planFill';
import { useWords } from './words';

/** What the tab in front holds, as far as the supporter's letter is concerned. */
export type PageState = 'looking' | 'elsewhere' | 'reload' | 'no-form' | 'closed' | 'found' | 'filled' | 'changed';

export function pageStateOf(plan: FillPlan): PageState {
  if (plan.closed) return 'closed';
  if (plan.fields.some((field) => field.skip === 'changed')) return 'changed';
  return plan.fields.some((field) => field.skip === 'ours') ? 'filled' : 'found';
}

interface Props {
  state: PageState;
  plan: FillPlan | null;
  practice: boolean;
  /** Shows whom else to write to, and how. */
  onTargets(): void;
}

export function PageStatus({ state, plan, practice, onTargets }: Props) {
  const t = useWords();
  const count = (skip: 'ours' | 'changed' | null) => plan?.fields.filter((field) => field.skip === skip).length ?? 0;
  const texts: Record<PageState, () => string> = {
    looking: () => t('looking'),
    elsewhere: () => t('stateElsewhere'),
    reload: () => t('stateReload'),
    'no-form': () => t('stateNoForm'),
    closed: () => t('stateClosed'),
    found: () => t.count('stateFound', count(null)),
    filled: () => t.count('stateFilled', count('ours')),
    changed: () => t.count('stateChanged', count('changed')),
  };
  return (
    <div id="page-status" data-state={state} data-version={plan?.known?.id ?? ''}>
      <p class="state">{texts[state]()}</p>
      {practice && <p class="notice">{t('formPractice')}</p>}
      {plan !== null && !plan.closed && (
        <p class="small">{plan.known === null ? t('formNew') : t('formKnown', plan.known.id)}</p>
      )}
      {plan?.vicePresident && <p class="notice">{t('formVicePresident')}</p>}
      {plan?.abroad && (
        <p class="notice" id="abroad">
          {t('abroad')}{' '}
          <button type="button" class="link" id="to-targets" onClick={onTargets}>
            {t('abroadTargets')}
          </button>
        </p>
      )}
    </div>
  );
}
