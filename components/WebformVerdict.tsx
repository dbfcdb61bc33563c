import { judgeWebform } from '../utils/urgent-action/judgeWebform';
import type { MessageKey } from '../utils/i18n/translate';
import { useWords } from './words';

const VERDICTS: Readonly<Record<Exclude<ReturnType<typeof judgeWebform>['verdict'], 'none'>, MessageKey>> = {
  'white-house': 'webformWhiteHouse',
  lookalike: 'webformLookalike',
  other: 'webformOther',
};

/** Whose form the address of a webform leads to, in a sentence; nothing where there is none. */
export function WebformVerdict({ id, webform }: { id?: string; webform: string }) {
  const t = useWords();
  const { verdict } = judgeWebform(webform);
  if (verdict === 'none') return null;
  return (
    <p id={id} class={verdict === 'lookalike' ? 'notice' : 'small'} data-verdict={verdict}>
      {t(VERDICTS[verdict])}
    </p>
  );
}
