import type { Appeal } from './appeal';
import { plainText } from './plainText';

/** What the form gets: the short version where there is one, as plain text. */
export function textForForm(appeal: Appeal): string {
  return plainText(appeal.formLetter ?? appeal.letter, appeal.plainTextOff).text;
}
