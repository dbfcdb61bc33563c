import type { PhraseRow } from './foldedLetter';

/** How people begin letters beside the ways of published ones, which `letterWords` has; folded. */
export const MORE_SALUTATIONS: readonly PhraseRow[] = [
  {
    lang: 'en',
    patterns: ['to whom it may concern', 'hello', 'hi', 'greetings', 'good (?:morning|afternoon|evening|day)'],
    why: 'greetings',
  },
  {
    lang: 'en',
    patterns: [
      '(?:mr|mrs|ms|mx|dr|prof|madam|sir)\\.? [^,]{1,60}[,:!]',
      '(?:to )?(?:(?:his|her|your|the) )?(?:excellency|majesty|honou?r|royal highness|most honou?rable|esteemed)[^,]{0,60}[,:!]',
      '(?:to (?:the )?)?(?:president|minister|ambassador|governor|senator|secretary|judge|prime minister|commissioner)(?: \\p{L}+){0,3}[,:!]',
    ],
    why: 'the office or a title alone, with what ends a salutation',
  },
  {
    lang: 'es',
    patterns: [
      'a quien (?:corresponda|pueda interesar|concierna)',
      'hola',
      'saludos',
      'buen(?:os dias|as tardes|as noches)',
    ],
    why: 'greetings',
  },
  {
    lang: 'es',
    patterns: [
      'muy senor(?:a|es|as)? mi[oa]s?',
      'senoria',
      'a (?:su excelencia|la atencion)[^,]{0,60}[,:]',
      '(?:sr|sra|don|dona)\\.? [^,]{1,60}[,:]',
      '(?:al |a la )?(?:presidente|presidenta|ministr[oa]|embajador|embajadora|gobernador|gobernadora|fiscal|querid[oa]s?|apreciad[oa]s?|honorable)(?: \\p{L}+){0,3}[,:]',
    ],
    why: 'the office or a title alone, with what ends a salutation',
  },
  {
    lang: 'fr',
    patterns: ['a qui de droit', 'bonjour', 'bonsoir', 'salutations'],
    why: 'greetings',
  },
  {
    lang: 'fr',
    patterns: [
      '(?:m|mme|docteur|maitre|mesdemoiselles|mademoiselle|chers|cheres)\\.?(?: [^,]{1,60})?[,:]',
      "a (?:madame|monsieur|l'attention|son excellence)[^,]{0,60}[,:]",
      '(?:au |a la )?(?:president|presidente|ministre|ambassadeur|ambassadrice|prefet|prefete|gouverneur|gouverneure)(?: \\p{L}+){0,3}[,:]',
    ],
    why: 'the office or a title alone, with what ends a salutation',
  },
  {
    lang: 'ar',
    patterns: ['السلام عليكم', 'بسم الله', 'مرحبا', 'تحيه', 'الي من يهمه الامر', 'صباح الخير', 'مساء الخير'],
    why: 'greetings',
  },
  {
    lang: 'ar',
    patterns: ['(?:الرييس|الرييسه|الوزير|الوزيره|السفير|السفيره|دوله|سيدي|سيدتي|الساده)(?: [^,،:]{1,60})?[,،:]'],
    why: 'the office or a title alone, with what ends a salutation',
  },
];

/** How people close letters beside the ways of published ones; folded. */
export const MORE_CLOSINGS: readonly PhraseRow[] = [
  {
    lang: 'en',
    patterns: [
      '(?:with )?(?:my |many |kind |best |warm |warmest |kindest |sincere |heartfelt )*(?:thanks|regards|wishes|greetings)',
      'thank you',
      'thanking you',
      'yours',
      'cordially',
      'in (?:hope|solidarity|anticipation)',
      'with (?:hope|gratitude|all due respect)',
      'hopefully yours',
    ],
    why: 'thanks and wishes',
  },
  {
    lang: 'es',
    patterns: [
      '(?:muchas |mil )?gracias',
      '(?:un |con un |reciba un )?(?:afectuoso |respetuoso )?saludo',
      'saludos',
      '(?:con|con todo) (?:respeto|el respeto|esperanza|gratitud|mis respetos)',
      '(?:en|a la|quedo a la|quedo en) espera',
      'sinceramente',
      'suy[oa]',
      'agradecid[oa]',
    ],
    why: 'thanks and wishes',
  },
  {
    lang: 'fr',
    patterns: [
      '(?:avec )?(?:tous )?(?:mes |nos |je vous )?(?:sinceres |respectueuses |cordiales |meilleures )*(?:remerciements|salutations|remercie)',
      'merci',
      "dans l'attente",
      'bien a vous',
      'sincerement',
      'avec (?:respect|espoir|gratitude)',
      'solidairement',
    ],
    why: 'thanks and wishes',
  },
  {
    lang: 'ar',
    patterns: [
      'شكرا',
      'مع (?:جزيل )?الشكر',
      'والسلام',
      'ولكم (?:مني )?',
      'ودمتم',
      'دمتم',
      'مع (?:اطيب|كامل|وافر|اسمي)',
      'لكم',
    ],
    why: 'thanks and wishes',
  },
];

/** Short forms that are written in capitals, and that a vowel would make look like words. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  (
    'USA ICE FBI CIA NSA DOJ DHS TSA USCIS EOIR DACA DAPA TPS USAID EU UN UNHCR OHCHR UNICEF UNESCO UNRWA NATO OSCE ' +
    'ASEAN OAS ECHR IACHR ECOWAS ICC ICJ ICCPR ICESCR CEDAW CERD UDHR OPCAT NGO CEO LGBT LGBTI LGBTIQ LGBTQ LGBTQI ' +
    'LGBTQIA HIV AIDS COVID ASAP AMR EUR MDE ASA AFR INDEX ONU UE EEUU OEA CIDH ACNUR ACNUDH OIM OIT ONG VIH SIDA ' +
    'OTAN CEDH DUDH DNI ADN HCR HCDH CPI CIJ OIF OQTF CRA PACE FARC ELN MINUSMA MONUSCO UNAMA ISIS'
  ).split(' '),
);
