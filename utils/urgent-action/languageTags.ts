import { folded } from './foldedText';

/** Languages that authorities are written to in: those of many countries' administrations, with their neighbours'. */
const TAGS: readonly string[] = (
  'en es fr ar de pt it nl sv no da fi is pl cs sk hu ro bg ru uk be sr hr bs sl mk sq el tr az ka hy kk uz ky tg fa ' +
  'ps ku ur hi bn pa ta te ml ne si my th lo km vi id ms fil zh ja ko mn he am ti so sw ha ca eu gl cy ga mt et lv lt ht'
).split(' ');

/** The languages that documents come in, whose names for every language are known. */
const DOCUMENT_NAMES = ['en', 'es', 'fr', 'ar'].map((language) => [language, namesIn(language)] as const);

/** Null where the browser does not know the language that is asked, and would answer in its own. */
function namesIn(language: string): Intl.DisplayNames | null {
  if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return null;
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
}

/** Names in use that the browsers' tables lack, or have only in some versions. */
const ALIASES: Readonly<Record<string, string>> = {
  es: 'Castilian | castellano | castillan',
  nl: 'Flemish | holandés | hollandais',
  no: 'bokmål | nynorsk',
  sr: 'srpski',
  fa: 'Farsi | Dari | farsí | dari',
  ku: 'Kurmanji | Sorani | kurmancî | سۆرانی',
  bn: 'Bengali',
  pa: 'Panjabi',
  tr: 'Türkçe',
  vi: 'tiếng Việt',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
  fil: 'Tagalog',
  zh: 'Mandarin | Cantonese | mandarín | mandarin | 汉语 | 漢語',
  hu: 'المجرية',
  da: 'الدنماركية',
  sl: 'السلوفينية',
  ps: 'Pashtu',
  ht: 'Haitian | kreyòl | kreyòl ayisyen | haitiano | haïtien',
};

/** Scripts that write words without spaces between them. */
const WITHOUT_SPACES =
  /^[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;
const BEFORE_WORD = '(?<![\\p{L}\\p{N}])';
const AFTER_WORD = '(?![\\p{L}\\p{N}])';

/**
 * The languages that a text names, such as `Spanish or English` or `العربية`, as BCP 47 tags in the order in which they
 * come; each once. Understood are the names in English, Spanish, French and Arabic, and a language's own.
 */
export function languageTags(text: string): string[] {
  const plain = folded(text);
  const found = patterns()
    .flatMap(({ tag, pattern }) =>
      [...plain.matchAll(pattern)].map(({ 0: { length }, index }) => ({ tag, index, end: index + length })),
    )
    // the longer name where two begin alike
    .sort((a, b) => a.index - b.index || b.end - a.end);
  const tags = new Set<string>();
  let end = 0;
  for (const one of found) {
    if (one.index < end) continue;
    tags.add(one.tag);
    end = one.end;
  }
  return [...tags];
}

interface LanguagePattern {
  tag: string;
  /** For folded text. */
  pattern: RegExp;
}

let known: readonly LanguagePattern[] | undefined;

/** Made when first asked for, since few pages ask. */
function patterns(): readonly LanguagePattern[] {
  known ??= TAGS.map((tag) => {
    const own = alternatives(namesIn(tag)?.of(tag) ?? '', '');
    const named = DOCUMENT_NAMES.flatMap(([language, names]) => alternatives(names?.of(tag) ?? '', language));
    const more = (ALIASES[tag] ?? '')
      .split(' | ')
      .flatMap((name) => alternatives(name, name.startsWith('ال') ? 'ar' : ''));
    const all = [...own, ...named, ...more].sort((a, b) => b.length - a.length);
    return { tag, pattern: new RegExp([...new Set(all)].join('|'), 'gu') };
  });
  return known;
}

/** A name as a language bends it; what stands in brackets after it is left out. */
function alternatives(name: string, language: string): string[] {
  const plain = folded(name.replace(/\(.*/, ''));
  if (plain === '') return [];
  if (WITHOUT_SPACES.test(plain)) return [escaped(plain)];
  if (language === 'ar') return [`${BEFORE_WORD}${plain.split(' ').map(arabicWord).join(' ')}${AFTER_WORD}`];
  // la lengua inglesa, la langue anglaise
  const endings = { es: '(?:a)?', fr: '(?:e|ne)?' }[language] ?? '';
  const bent = language === 'es' ? escaped(plain).replace(/o$/, '[oa]') : escaped(plain);
  return [`${BEFORE_WORD}${bent}${endings}${AFTER_WORD}`];
}

/** With or without the article, `and` and `in` before it, and the ending: they are all written as one word. */
function arabicWord(word: string): string {
  const bare = word.replace(/^ال/, '').replace(/ه$/, '');
  return `[وف]?(?:بال|كال|لل|ال|ب|ل)?${escaped(bare)}ه?`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
