import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Choices } from '../../utils/form/choices';
import type { RememberedAnswers } from '../../utils/form/fieldAnswers';
import { withNewerLetter } from '../../utils/form/newerLetter';
import type { FillPlan } from '../../utils/form/planFill';
import type { SnapshotMessage } from '../../utils/messages/pageClient';
import type { Supporter } from '../../utils/supporter/supporter';
import { useFilledLetter } from './useFilledLetter';
import type { TabFrames } from './useTabFrames';

/** The form in the tab in front, and what would go into it. */
export interface FormPlan {
  /** Whether it is known yet if there is a form: the rules are loaded after the popup. */
  isKnown: boolean;
  form: SnapshotMessage | null;
  plan: FillPlan | null;
  /** What the supporter has said that fields are for. */
  remembered: RememberedAnswers;
}

/** `supporter` and `text` are null until they are read. */
export function useFormPlan(
  { tabId, frames }: TabFrames,
  supporter: Supporter | null,
  text: string | null,
  choices: Choices,
): FormPlan {
  const [rules, setRules] = useState<typeof import('./formRules') | null>(null);
  const [remembered, setRemembered] = useState<RememberedAnswers | null>(null);
  useEffect(() => {
    void import('./formRules').then(setRules);
  }, []);
  useEffect(() => rules?.followAnswers(setRemembered), [rules]);
  const form = useMemo(() => rules?.formAmong(frames) ?? null, [rules, frames]);
  // keeps what it has read, so that typing plans anew and reads nothing
  const planFill = useMemo(() => rules?.formPlanner(), [rules]);
  const filled = useFilledLetter(tabId);
  const plan = useMemo(
    () =>
      planFill && form && supporter && text !== null && remembered
        ? planFill(form.snapshot, supporter, text, withNewerLetter(choices, filled, form.snapshot, text), remembered)
        : null,
    [planFill, form, supporter, text, choices, filled, remembered],
  );
  return { isKnown: rules !== null, form, plan, remembered: remembered ?? {} };
}
