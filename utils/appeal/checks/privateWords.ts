import type { PhraseRow } from './foldedLetter';

/** What a day of birth comes after, folded. */
export const BORN: readonly PhraseRow[] = [
  {
    lang: 'en',
    patterns: ['born(?: on)?(?: the)?', '(?:date of birth|birth ?date|d\\.?o\\.?b\\.?|birthday)(?: is| was)?'],
    why: 'usual ways to say it',
  },
  {
    lang: 'es',
    patterns: ['(?:nacid[oa]|nacio|naci)(?: el)?(?: dia)?', '(?:fecha de nacimiento|f\\. ?nac\\.?)(?: es)?(?: el)?'],
    why: 'usual ways to say it',
  },
  {
    lang: 'fr',
    patterns: ['nee?', 'ne\\(e\\)', 'date de naissance(?: est)?(?: le)?'],
    why: 'usual ways to say it; only a day right after it counts',
  },
  {
    lang: 'ar',
    patterns: [
      '(?:من )?(?:ال)?مواليد(?: يوم)?',
      '(?:ولد|ولدت|المولود|المولوده|مولود|مولوده)(?: في| يوم| بتاريخ)?',
      'تاريخ (?:ال)?(?:ميلاد|ولاده)(?:ها|ه|ي)?(?: هو)?',
    ],
    why: 'usual ways to say it',
  },
];

/** What stands between the name of a document and its number, folded. */
const BETWEEN =
  "(?:[ \\n:#°'(-]|number|numero|num\\.?|no\\.?|nr\\.?|n\\.?o?\\.?|is|was|es|est|era|ha|هو|هي|رقم|الرقم|ه|ها|ي){0,8}?";
/** A number of a document: digits, perhaps with letters before or after; with spaces it has to be longer than an amount. */
const NUMBER =
  '(?:\\d\\d[a-z]{2}\\d{5}|(?:[a-z]{1,3}-?)?\\d(?:[.-]?\\d){4,13}(?:-?[a-z])?|(?:[a-z]{1,3}-?)?\\d(?:[ .-]?\\d){7,13})';

/** What stands between "born" and the day, folded: a place, and little words. */
export const BEFORE_DAY =
  /^(?:(?:in|at|en|a|au|aux|في) [^,.;:!?]{1,30},? )?(?:(?:on|the|el|dia|le|يوم|في|بتاريخ|عام)[ :]){0,3}$/;

/** Numbers of documents that tell who somebody is, folded. */
export const IDENTITY: readonly PhraseRow[] = [
  {
    lang: 'en',
    patterns: [
      'a-\\d{8,9}',
      'a\\d{8,9}',
      `(?:alien (?:registration )?|a-)(?:number|no|#)${BETWEEN}${NUMBER}`,
      'a# ?\\d(?:[ -]?\\d){6,8}',
    ],
    why: 'numbers that the United States give immigrants',
  },
  {
    lang: 'en',
    patterns: [
      `passport${BETWEEN}${NUMBER}`,
      `(?:identity|id) ?(?:card|document)?${BETWEEN}${NUMBER}`,
      `national (?:id|identity|insurance)(?: card)?${BETWEEN}${NUMBER}`,
      `(?:social security|ssn)${BETWEEN}${NUMBER}`,
      `driver'?s? licen[cs]e${BETWEEN}${NUMBER}`,
    ],
    why: 'documents by name',
  },
  {
    lang: 'es',
    patterns: [
      `pasaporte${BETWEEN}${NUMBER}`,
      `(?:dni|nie|nif|curp|cuil|rut|c\\.i\\.|cedula(?: de (?:identidad|ciudadania))?|documento(?: nacional)? de identidad|seguridad social)${BETWEEN}${NUMBER}`,
    ],
    why: 'documents by name',
  },
  {
    lang: 'fr',
    patterns: [
      `passeport${BETWEEN}${NUMBER}`,
      `(?:cni|carte (?:nationale )?d'identite|titre de sejour|numero de securite sociale|numero etranger)${BETWEEN}${NUMBER}`,
    ],
    why: 'documents by name',
  },
  {
    lang: 'ar',
    patterns: [
      `(?:ال)?جواز(?: (?:ال)?سفر)?${BETWEEN}${NUMBER}`,
      `(?:ب|ال)?(?:بطاقه )?(?:ال)?هويه${BETWEEN}${NUMBER}`,
      `(?:ال)?رقم (?:ال)?(?:قومي|وطني|هويه)${BETWEEN}${NUMBER}`,
      `بطاقه (?:ال)?(?:شخصيه|تعريف)${BETWEEN}${NUMBER}`,
    ],
    why: 'documents by name',
  },
];

/** A number of a house: no year, as in "in 1989 Example Square". */
const HOUSE = '(?<![\\p{L}\\p{N}./-])(?!(?:19|20)\\d\\d(?!\\d))\\d{1,5}[A-Za-z]?';
/** A word of a name, but no month: "3 March Avenue" is a day and an avenue. */
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L})';
const CAPITAL_WORD = `(?!${MONTH})\\p{Lu}[\\p{L}'’.-]{0,30}`;
const SMALL_NAME_WORD = '(?:de|del|la|las|los|el|y|du|des|le|les|et)';

/** Streets with a number, as they are written: what comes first, and what a capital tells. */
export const STREETS: readonly PhraseRow[] = [
  {
    lang: 'en',
    patterns: [
      `${HOUSE},? (?:${CAPITAL_WORD} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Terrace|Crescent|Close|Parkway|Highway|Square)(?!\\p{L})`,
      '(?<!\\p{L})P\\.? ?O\\.? Box \\d{1,6}',
    ],
    why: 'number, name, kind',
  },
  {
    lang: 'es',
    patterns: [
      `(?<!\\p{L})(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda\\.?|[Aa]v\\.|[Pp]laza|[Pp]aseo|[Cc]arrera|[Cc]amino) ?(?:${SMALL_NAME_WORD} ){0,3}(?:${CAPITAL_WORD},? (?:${SMALL_NAME_WORD} ){0,3}){1,4}(?:[Nn]\\.?[º°o]\\.? ?|[Nn]úm\\.? ?|# ?)?(?!(?:19|20)\\d\\d(?!\\d))\\d{1,5}(?![\\p{N}/]| \\p{Ll}{4})`,
    ],
    why: 'kind, name, number; “en la calle 300 personas” has no name',
  },
  {
    lang: 'fr',
    patterns: [
      `${HOUSE}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d\\.?|[Pp]lace|[Ii]mpasse|[Aa]llée|[Cc]hemin|[Qq]uai|[Cc]ours|[Rr]oute) (?:${SMALL_NAME_WORD} ){0,2}(?:[ld]['’]){0,2}${CAPITAL_WORD}(?:[ -]\\p{Lu}[\\p{L}'’-]{0,30}){0,3}`,
    ],
    why: 'number, kind, name',
  },
  {
    lang: 'ar',
    patterns: [
      '(?<!\\p{L})(?:ال)?شارع (?:\\p{L}{2,20}،? ){1,3}(?:رقم )?[\\d٠-٩]{1,5}(?=\\s*(?:[،,.؛:)\\n]|$))',
      `(?<![\\p{L}\\p{N}])[\\d٠-٩]{1,3}،? شارع \\p{L}{2,20}`,
    ],
    why: 'kind, name, number, or the number first',
  },
];
