import { stemOf, wordTokens } from './wordTokens';

/** A word of a sentence; “n’ouvrez” is two. */
export interface SaidWord {
  word: string;
  stem: string;
  /** It begins a sentence or a part of one, as after a comma. */
  first: boolean;
}

interface Negation {
  lang: 'en' | 'es' | 'fr' | 'ar';
  /** What negates, folded. */
  words: string;
  /**
   * What stands right before it where something is asked for and not told of, folded: “must never”, but not “was never”.
   * It may also begin a part of a sentence.
   */
  after: string;
  /** Words that may stand between it and what it negates, folded: “do not let her be …”, but not “do not wait to …”. */
  between: string;
  why: string;
}

const ENGLISH =
  'be been ever again to let allow give grant set order have get make go ask seek demand request call her him them it his their the a an any of for this that please even';
const SPANISH =
  'la lo las los le les a al el un una ser sea sean que se pidan pida pidas pedir ordene ordenen permita permitan deje dejen pongan ponga poner puesta en dar den conceda concedan debe deben deberia nunca jamas';
const FRENCH =
  "pas jamais plus point la le les l' lui leur en un une des d' du de aucun aucune que qu' on soit soient etre doit doivent devez faites faire demandez demander exigez permettez laissez ordonnez mettez accordez elle il vous";
const ARABIC = 'تطالبوا تطلبوا تسمحوا تامروا تقوموا يتم تتم يجوز ينبغي يجب ان ابدا مطلقا تطلب تطالب';
/** Words before “not” and “never” in a sentence that asks. */
const ENGLISH_BEFORE = 'to must should shall may please and but that';

const NEGATIONS: readonly Negation[] = [
  { lang: 'en', words: "don't mustn't shouldn't", after: ENGLISH_BEFORE, between: ENGLISH, why: 'in short' },
  { lang: 'en', words: 'not never', after: `${ENGLISH_BEFORE} do`, between: ENGLISH, why: 'of what is to be done' },
  { lang: 'en', words: 'no', after: '', between: ENGLISH, why: '“No release for …”' },
  {
    lang: 'es',
    words: 'no nunca jamas tampoco',
    after: 'que favor y pero o ni ruego pido',
    between: SPANISH,
    why: 'before the verb, also where one asks that something be not done',
  },
  {
    lang: 'fr',
    words: "ne n'",
    after: 'de et mais ou ni que',
    between: FRENCH,
    why: 'with “pas”, “jamais” and the like',
  },
  { lang: 'ar', words: 'لا ولا فلا', after: 'ان وان ثم', between: ARABIC, why: 'forbids' },
  {
    lang: 'ar',
    words: 'الا بالا',
    after: 'يجب ينبغي ارجو اطلب منكم اطالبكم ادعوكم اناشدكم الي',
    between: ARABIC,
    why: '“that not”',
  },
  {
    lang: 'ar',
    words: 'عدم بعدم',
    after: 'يجب ينبغي ارجو اطلب منكم اطالبكم اطالب ادعوكم اناشدكم الي علي',
    between: ARABIC,
    why: 'the lack of something, where that is asked for',
  },
];

/** The second half of a negation in French; “ne” alone often means nothing. */
const FRENCH_SECOND = setOf('pas jamais plus point aucun aucune');
/** After these, “that not” says until when or why: nothing is asked. */
const REASONS = setOf('hasta por ya dado puesto desde tant parce puisque alors bien jusqu');
/** “I ask that you not …”, but “you never …”. */
const PRONOUNS = setOf('you he she they it we vous ils elles elle il on nous');
const THAT = setOf("that que qu'");
const ASKS = setOf('ask urge beg implore want');

interface Rule {
  fr: boolean;
  after: ReadonlySet<string>;
  between: ReadonlySet<string>;
}

/** For each word that negates the rows that it is in: “no” is in two languages. */
const RULES = new Map<string, Rule[]>();
for (const { lang, words, after, between } of NEGATIONS)
  for (const word of words.split(' '))
    RULES.set(word, [...(RULES.get(word) ?? []), { fr: lang === 'fr', after: setOf(after), between: setOf(between) }]);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The words of a sentence, for `isNegated`. A question negates nothing: “Will you not release her?” asks for it. */
export function saidWords(text: string): SaidWord[] {
  if (/[?؟]\s*[»”"')]*$/.test(text)) return [];
  let end = 0;
  return wordTokens(text).flatMap((token) => {
    const first = end === 0 || /[^\s-]/.test(text.slice(end, token.start));
    end = token.end;
    const raw = text.slice(token.start, token.end);
    // folded, “that not” (ألا) is as “but” (إلا)
    if (raw === 'إلا') return [];
    const elided = /^(n|qu|l|d|j|m|s|t|c)'(.+)$/.exec(token.word);
    if (elided === null) return [{ word: token.word, stem: token.stem, first }];
    const [, before, word] = elided as unknown as [string, string, string];
    return [
      { word: `${before}'`, stem: '', first },
      { word, stem: stemOf(word), first: false },
    ];
  });
}

/**
 * Whether a word of a sentence is asked not to be: “never release her”. Only what stands close before it is looked at,
 * and only what asks: “she was never released” tells of something. `passes` are more words that may stand between.
 */
export function isNegated(words: readonly SaidWord[], at: number, passes: (word: SaidWord) => boolean): boolean {
  for (let before = at - 1; before >= 0 && !words[before + 1]!.first; before--) {
    const between = words.slice(before + 1, at);
    const rules = RULES.get(words[before]!.word) ?? [];
    if (
      rules.some(
        (rule) =>
          between.every((one) => rule.between.has(one.word) || passes(one)) &&
          (!rule.fr || words.slice(before + 1, at + 3).some(({ word }) => FRENCH_SECOND.has(word))) &&
          asksNotTo(words, before, rule, passes),
      )
    )
      return true;
  }
  return false;
}

/** Whether what negates, at a place, is part of asking for something. */
function asksNotTo(
  words: readonly SaidWord[],
  at: number,
  { after }: Rule,
  passes: (word: SaidWord) => boolean,
): boolean {
  const head = words.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  if (words[at]!.first) return true;
  if (head.some((word) => REASONS.has(word))) return false;
  const [third = '', second = '', last = ''] = ['', '', '', ...head].slice(-3);
  if (PRONOUNS.has(last)) return THAT.has(second) || ASKS.has(second);
  // “they do not”, “when you must not”
  if (last === 'do' && PRONOUNS.has(second)) return THAT.has(third);
  return after.has(last) || passes(words[at - 1]!);
}
