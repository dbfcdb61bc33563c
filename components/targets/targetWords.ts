import type { MessageKey } from '../../utils/i18n/translate';
import type { NextStep, TargetDeed } from '../../utils/library/targetState';
import { targetName } from '../../utils/urgent-action/targetName';
import type { Target } from '../../utils/urgent-action/urgentAction';

/** What a target is called, or the first line of its address. */
export function nameOf(target: Target): string {
  return targetName(target) || (target.address[0] ?? '');
}

/** What comes next, as a sentence. */
export const STEP_WORDS: Readonly<Record<NextStep, MessageKey>> = {
  write: 'nextWrite',
  form: 'nextForm',
  'say-sent': 'nextSaySent',
  print: 'nextPrint',
  'print-late': 'nextPrintLate',
  post: 'nextPost',
  'post-late': 'nextPostLate',
  email: 'nextEmail',
  webform: 'nextWebform',
  call: 'nextCall',
  none: 'nextNone',
  done: 'nextDone',
};

/** What was done, with `$1` for the day. */
export function deedWords({ did, channel }: TargetDeed): MessageKey {
  if (did === 'sent') return channel === 'email' ? 'emailSentOn' : 'sentOn';
  return ({ filled: 'filledOn', printed: 'printedOn', posted: 'postedOn', called: 'calledOn' } as const)[did];
}

/** The class of a button that carries the next step out, '' for any other. */
export function asNext(step: NextStep, ...ofButton: readonly NextStep[]): string {
  return ofButton.includes(step) ? 'primary' : '';
}
