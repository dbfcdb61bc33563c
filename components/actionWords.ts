import type { MessageKey, Translate } from '../utils/i18n/translate';
import type { Target, UrgentAction } from '../utils/urgent-action/urgentAction';

const FIELDS: Readonly<Record<keyof UrgentAction, MessageKey>> = {
  title: 'fieldTitle',
  references: 'fieldReferences',
  date: 'fieldDate',
  summary: 'fieldSummary',
  modelLetter: 'fieldModelLetter',
  starterLetter: 'fieldStarterLetter',
  demands: 'fieldDemands',
  targets: 'fieldTargets',
  preferredLanguage: 'fieldPreferredLanguage',
  languageNote: 'fieldLanguageNote',
  deadline: 'fieldDeadline',
  deadlineNote: 'fieldDeadlineNote',
  people: 'fieldPeople',
  background: 'fieldBackground',
  previousReference: 'fieldPreviousReference',
  otherText: 'fieldOtherText',
};

const KINDS: Readonly<Record<Target['kind'], MessageKey>> = {
  main: 'targetMain',
  additional: 'targetAdditional',
  copy: 'targetCopy',
};

/** What a part of an action is called. */
export function fieldLabel(field: keyof UrgentAction, t: Translate): string {
  return t(FIELDS[field]);
}

/** What a kind of target means for the supporter. */
export function targetKindLabel(kind: Target['kind'], t: Translate): string {
  return t(KINDS[kind]);
}
