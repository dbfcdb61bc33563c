import { folded } from '../urgent-action/foldedText';
import { AFTER_WORD, BEFORE_WORD, type PhraseRow } from './checks/foldedLetter';

/** What a writer who speaks of themselves says, folded: pronouns of the first person, and verbs that have them inside. */
const FIRST_PERSON: readonly PhraseRow[] = [
  { lang: 'en', patterns: ['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours'], why: 'pronouns' },
  {
    lang: 'es',
    patterns: [
      'yo',
      'mi',
      'mis',
      'mio',
      'mia',
      'me',
      'conmigo',
      'nosotr[oa]s',
      'nuestr[oa]s?',
      'soy',
      'estoy',
      'tengo',
      'vivo',
    ],
    why: 'pronouns, and verbs that hardly anybody says otherwise',
  },
  {
    lang: 'fr',
    patterns: ['je', "j'\\p{L}+", 'moi', 'mon', 'ma', 'mes', 'me', "m'\\p{L}+", 'nous', 'notre', 'nos'],
    why: 'pronouns',
  },
  { lang: 'ar', patterns: ['[وف]?انا', '[وف]?نحن', '[وف]?انني', 'لي', 'لدي', 'عندي', 'معي'], why: 'pronouns' },
  {
    lang: 'ar',
    patterns: [
      '[وف]?(?:ابي|امي|والدي|والدتي|اخي|اختي|ابني|ابنتي|جدي|جدتي|بيتي|بلدي|عملي|مدينتي|قلبي|حياتي|اطفالي|جارتي|جاري)',
    ],
    why: 'whom and what somebody calls theirs',
  },
  { lang: 'ar', patterns: ['[وف]?(?:اعمل|اعيش|اسكن|اعرف|اتذكر|كنت|عملت|رايت|قرات)'], why: 'verbs with “I” inside' },
];

const WORDS = new RegExp(
  `${BEFORE_WORD}(?:${FIRST_PERSON.flatMap(({ patterns }) => patterns).join('|')})${AFTER_WORD}`,
  'gu',
);

/** How often somebody speaks of themselves in a sentence. */
export function firstPersonIn(sentence: string): number {
  return folded(sentence).match(WORDS)?.length ?? 0;
}
