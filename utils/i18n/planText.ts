import type { WriteOutcome } from '../form/fillReport';
import type { PlannedField, SkipReason } from '../form/planFill';
import type { Evidence } from '../form/scoreField';
import { isolate } from './isolate';
import type { MessageKey, Translate } from './translate';

const WHY: Readonly<Record<Evidence['signal'], MessageKey>> = {
  answer: 'whyAnswer',
  'known-name': 'whyKnownName',
  autocomplete: 'whyAutocomplete',
  label: 'whyLabel',
  legend: 'whyLegend',
  nearby: 'whyNearby',
  after: 'whyNearby',
  heading: 'whyHeading',
  placeholder: 'whyPlaceholder',
  title: 'whyTitle',
  name: 'whyName',
  id: 'whyName',
  type: 'whyType',
  options: 'whyOptions',
  pattern: 'whyPattern',
  order: 'whyOrder',
  largest: 'whyLargest',
};

const SKIP: Readonly<Record<SkipReason, MessageKey>> = {
  hidden: 'skipHidden',
  decoy: 'skipDecoy',
  captcha: 'skipCaptcha',
  consent: 'skipConsent',
  'not-ours': 'skipNotOurs',
  locked: 'skipLocked',
  'already-typed': 'skipAlreadyTyped',
  changed: 'skipChanged',
  ours: 'skipOurs',
  'no-value': 'skipNoValue',
  'no-matching-option': 'skipNoOption',
  ambiguous: 'skipAmbiguous',
  'too-long': 'skipTooLong',
  'asks-for-us-address': 'skipUsAddress',
  'your-choice': 'skipYourChoice',
  'needs-a-click': 'skipNeedsAClick',
  'turned-off': 'skipTurnedOff',
  'in-another-field': 'skipInAnotherField',
};

const OUTCOME: Readonly<Record<Exclude<WriteOutcome, 'filled'>, MessageKey>> = {
  hidden: 'reportHidden',
  'already-typed': 'reportTyped',
  locked: 'reportLocked',
  changed: 'reportChanged',
  'no-option': 'reportNoOption',
  'did-not-stick': 'reportDidNotStick',
};

/** Why a field is taken for what it is taken for: the two strongest signs. */
export function whyText(evidence: readonly Evidence[], t: Translate): string {
  return evidence
    .slice(0, 2)
    .map(({ signal, text }) => t(WHY[signal], isolate(text.slice(0, 60))))
    .join(t('listSeparator'));
}

/** Why a field gets nothing. */
export function skipText(reason: SkipReason, t: Translate): string {
  return t(SKIP[reason]);
}

/** What came of a field that was to be filled and was not. */
export function outcomeText(outcome: Exclude<WriteOutcome, 'filled'>, field: string, t: Translate): string {
  return t(OUTCOME[outcome], field);
}

/** What to call a field in front of the supporter. */
export function fieldName(field: Pick<PlannedField, 'label'>, t: Translate): string {
  return field.label === '' ? t('unnamedField') : isolate(field.label);
}
