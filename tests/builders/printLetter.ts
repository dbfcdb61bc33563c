import { NO_APPEAL } from '../../utils/appeal/appeal';
import type { PrintLetter } from '../../utils/post/printJob';
import { printLetterOf } from '../../utils/post/printLetterOf';
import { aTarget } from './action';
import { aSupporter } from './supporter';

/** A letter on its way to paper, from an invented supporter to a minister who does not exist. */
export function aPrintLetter(letter = 'Please free Amina Example at once.'): PrintLetter {
  const whom = aTarget();
  return printLetterOf(whom, {
    actionId: 'amina',
    action: 'Free Amina Example',
    reference: 'UA 17/26',
    targets: [whom],
    appeal: { ...NO_APPEAL, letter },
    supporter: aSupporter(),
    language: 'en',
    today: '2026-03-02',
  });
}
