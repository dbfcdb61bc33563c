import type { LeftForYou } from '../form/leftForYou';
import { fieldName } from './planText';
import type { MessageKey, Translate } from './translate';

const KEYS: Readonly<Record<LeftForYou['what'], MessageKey>> = {
  topic: 'leftTopic',
  choose: 'leftChoose',
  'needs-a-click': 'leftNeedsAClick',
  'too-long': 'leftTooLong',
  required: 'leftRequired',
  consent: 'leftConsent',
  captcha: 'leftCaptcha',
  next: 'leftNext',
  submit: 'leftSubmit',
};

/** What is left to do, in words. */
export function leftText(item: LeftForYou, t: Translate): string {
  return t(KEYS[item.what], fieldName(item, t));
}
