import { isEmailAddress } from '../appeal/mailtoLink';
import { NEWEST_FORM } from '../form/knownForms';
import type { PostTime } from '../post/postTime';
import { judgeWebform } from '../urgent-action/judgeWebform';
import type { Target } from '../urgent-action/urgentAction';
import type { Ways } from './targetState';

/** The ways in which a supporter in a country (ISO 3166-1 alpha-2, or '') can reach a target. */
export function waysTo(target: Target, country: string, post: PostTime | null): Ways {
  const { verdict } = judgeWebform(target.webform);
  return {
    form: verdict === 'white-house' && formTakes(country),
    webform: verdict === 'other',
    post: post?.verdict ?? null,
    email: target.emails.some((email) => isEmailAddress(email.trim())),
    phone: target.tel.trim() !== '',
  };
}

/** Whether the White House's form takes a true address of a country; one that is not known may be the right one. */
export function formTakes(country: string): boolean {
  return country === '' || country === 'US' || !NEWEST_FORM.usOnly;
}
