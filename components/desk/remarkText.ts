import type { LetterRemark } from '../../utils/appeal/checks/letterRemark';
import { isolate } from '../../utils/i18n/isolate';
import type { Translate } from '../../utils/i18n/translate';

/** What a remark says to the supporter: what it is, and why it matters. */
export function remarkText({ check, values }: LetterRemark, t: Translate): string {
  const numbers = new Intl.NumberFormat(t.language);
  const found = isolate(values[0] ?? '');
  const languages = new Intl.DisplayNames(t.language, { type: 'language' });
  const nameOf = (tag: string) => languages.of(tag) ?? tag;
  switch (check) {
    case 'placeholder':
      return t('checkPlaceholder', found);
    case 'no-salutation':
      return t('checkNoSalutation');
    case 'no-closing':
      return t('checkNoClosing');
    case 'no-request':
      return t('checkNoRequest');
    case 'shouting':
      return t('checkShouting', found);
    case 'insult':
      return t('checkInsult', found);
    case 'threat':
      return t('checkThreat', found);
    case 'private-details':
      return t('checkPrivateDetails', found);
    case 'over-limit':
      return t.count('checkOverLimit', Number(values[0]), numbers.format(Number(values[1])));
    case 'longer-than-page':
      return t('checkLongerThanPage');
    case 'other-language': {
      const [language = '', ...preferred] = values;
      const list = new Intl.ListFormat(t.language, { type: 'disjunction' });
      return t('checkOtherLanguage', isolate(nameOf(language)), isolate(list.format(preferred.map(nameOf))));
    }
    case 'mixed-direction':
      return t('checkMixedDirection', found);
  }
}
