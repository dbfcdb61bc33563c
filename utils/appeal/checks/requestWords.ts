import type { PhraseRow } from './foldedLetter';

/**
 * What asks for something, in a sentence that is folded: `^` is its beginning. Much more than `letterWords` has, which
 * knows what published letters say; here it is enough that somebody would feel asked.
 */
export const REQUESTS: readonly PhraseRow[] = [
  { lang: 'en', patterns: ['please', 'kindly', 'i beg', 'we beg'], why: 'politely asked' },
  {
    lang: 'en',
    patterns: [
      "(?:i|we)(?: am| are|'m|'re| would| must| have to| want to| wish to| will| do| can only)?(?: therefore| also| again| now| further| \\p{L}+ly)*(?: like to)?(?: asking| urging| calling| pleading| appealing| begging| demanding| requesting)",
      "(?:i|we)(?: would| must| have to| want to| wish to| do| can only|'d)?(?: therefore| also| again| now| further| \\p{L}+ly)*(?: like to)? (?:urge|call (?:on|upon|for)|demand|request|implore|plead|appeal|beseech|entreat|exhort|insist|encourage|expect)",
      "(?:i|we)(?: would| must| have to| want to| wish to| do| can only|'d)?(?: therefore| also| again| now| further| \\p{L}+ly)*(?: like to)? ask(?! myself| ourselves| why| how| what| who)",
      '(?:to|and|writing to) (?:ask|urge|call on|call upon|implore|request|beg) (?:you|that|for)',
    ],
    why: 'asked in so many words',
  },
  {
    lang: 'en',
    patterns: [
      "(?:i|we)(?: would|'d)? (?:want|like|love|need|trust|count on)(?: to)?(?: see)? (?:you|your)",
      '(?:i|we) (?:want|would like) (?:\\p{L}+ ){1,4}to(?: be)? \\p{L}+',
      "hope(?: that)? (?:you|your \\p{L}+)(?: will|'ll| would| can| could| may| do| choose| decide| find| act)",
      '(?:my|our) (?:request|demand|plea|appeal|hope)s?',
      'look(?:ing)? to you to',
    ],
    why: 'wished for',
  },
  {
    lang: 'en',
    patterns: [
      "(?<!how |what |why |who )(?:would|could|will|can|won't|can't) you",
      'you (?:must|should|need to|have to|ought to|have the power|can still)',
      'must',
      'should (?:be|not|never|have)',
      'ought to',
      'has to (?:be|stop|end)',
      'have to (?:be|stop|end)',
      'needs? to (?:be|stop|end)',
      "(?:it is|it's|now is the) (?:high )?time (?:to|for|that)",
      'in your (?:power|hands)',
      'use your (?:power|office|influence|authority|voice)',
      '(?<!to )let (?!me |us |alone )(?:\\p{L}+ ){1,4}(?:go|live|stay|be|return|come|see|have|speak)',
    ],
    why: 'said to be what has to happen',
  },
  {
    lang: 'en',
    patterns: [
      "^(?:and |so |then |now |instead |above all |at last )?,? ?(?:release|stop|end|drop|halt|cease|ensure|guarantee|protect|investigate|allow|respect|repeal|revoke|abolish|withdraw|order|grant|give|keep|make sure|see to it|do not|don't|do everything|do the right|do what|help|act|listen|let(?! me| us)|send|return|put an end|bring|open|provide|restore|reunite|treat|commute|overturn|quash|disclose|publish|hold|take|show|use|speak|cancel|lift|reject|veto|sign|ratify|pardon|never|recognise|recognize|uphold|honou?r|tell|say|say no|abandon|refrain|amend|change|close|pay|compensate|free (?:her|him|them|it|all|every|the|this|these|those|my|our|\\p{L}+ (?:now|today|immediately|at once)))",
    ],
    why: 'a sentence or an item of a list that begins with what to do',
  },
  {
    lang: 'en',
    patterns: ['^free \\p{L}+(?: \\p{L}+){0,2}[.!]?$'],
    why: '“Free Amina Example.”, but not “Free speech is a right.”',
  },
  {
    lang: 'es',
    patterns: [
      'por favor',
      '(?:pido|pedimos|insto|instamos|ruego|rogamos|solicito|solicitamos|suplico|suplicamos|exhorto|exhortamos|imploro|imploramos|exijo|exigimos|reclamo|reclamamos|apelo|apelamos)',
      'hago un llamamiento|hacemos un llamamiento|llamo a|hago un llamado',
      '(?:pedir|rogar|solicitar|instar|exigir|suplicar|exhortar|implorar)(?:le|les|lo|la|los|las|te|os)',
      '(?:pido|pidiendo|pidiendole|solicitando|solicitandole|instandole)',
      'le agradeceria(?: mucho)? que|tenga a bien|sirvase|tengan a bien',
    ],
    why: 'asked in so many words',
  },
  {
    lang: 'es',
    patterns: [
      '(?:quiero|queremos|deseo|deseamos|necesito|necesitamos|quisiera|me gustaria|nos gustaria) que',
      '(?:espero|esperamos) que(?! se encuentre| este bien| esta carta| al recibir| la presente)',
      '(?:confio|confiamos) en (?:que|usted|ustedes)|cuento con (?:usted|ustedes|su)',
      'mi (?:peticion|ruego|llamamiento|demanda)|nuestra peticion',
      '(?:podria|podrian|puede|pueden|querria|podrias)(?: usted| ustedes)',
    ],
    why: 'wished for',
  },
  {
    lang: 'es',
    patterns: [
      'deben?|deberian?|tienen? que|hay que|es hora de|ha llegado la hora|es preciso que|es necesario que|es urgente que',
      'esta en (?:sus|su) manos?|tiene (?:usted )?el poder',
    ],
    why: 'said to be what has to happen',
  },
  {
    lang: 'es',
    patterns: [
      '^¡?(?:no )?(?:libere|liberen|ponga|pongan|detenga|detengan|haga|hagan|garantice|garanticen|proteja|protejan|asegure|aseguren|permita|permitan|deje|dejen|retire|retiren|respete|respeten|investigue|investiguen|actue|actuen|ayude|ayuden|escuche|escuchen|ordene|ordenen|conceda|concedan|cumpla|cumplan|impida|impidan|devuelva|devuelvan|suspenda|suspendan|anule|anulen|derogue|deroguen|abra|abran|use|utilice|den|de una|vele|velen|cese|cesen|libertad para)',
    ],
    why: 'a sentence or an item of a list that begins with what to do',
  },
  {
    lang: 'fr',
    patterns: [
      "s'il vous plait|svp|de grace",
      "(?:je|j') ?(?:vous |t'|te |l')?(?:en |le |la )?(?:demande|prie|exhorte|conjure|supplie|implore|appelle|engage|invite|exige|somme|enjoins|reclame|insiste)",
      'nous (?:vous |en )?(?:demandons|prions|exhortons|conjurons|supplions|implorons|appelons|engageons|invitons|exigeons|reclamons|insistons)',
      '(?:pour|de|a|viens|tiens a|souhaite|voudrais|dois|permets de) (?:vous )(?:demander|prier|exhorter|supplier|appeler|implorer|inviter|conjurer)(?! pourquoi| comment| si)',
      "j'en appelle|je fais appel|je compte sur|nous comptons sur",
      "merci (?:de|d') ?(?:bien vouloir |ne pas )?(?:la |le |les |lui |leur |l')?(?!votre|notre|m)\\p{L}+(?:er|ir)",
    ],
    why: 'asked in so many words',
  },
  {
    lang: 'fr',
    patterns: [
      'veuillez(?! agreer| croire| recevoir| trouver)|(?:pourriez|pouvez|voudriez|voulez|allez)-vous',
      "(?:je|j'|nous) ?(?:veux|voudrais|souhaite|souhaiterais|aimerais|voulons|voudrions|souhaitons|aimerions|attends|attendons) (?:que|de vous)",
      "(?:j'espere|nous esperons)(?: donc| vraiment)? que(?! vous allez bien| vous vous portez| cette lettre| ma lettre)",
      'ma (?:demande|requete|priere)|mes demandes|notre demande|mon appel',
    ],
    why: 'wished for',
  },
  {
    lang: 'fr',
    patterns: [
      'doi(?:t|vent|s)|dev(?:ez|riez|rait|raient)|il faut|il est (?:grand )?temps|il est urgent|faut-il que',
      'vous avez le pouvoir|il est en votre pouvoir|entre vos mains|usez de votre|user de votre',
    ],
    why: 'said to be what has to happen',
  },
  {
    lang: 'fr',
    patterns: [
      "^(?:et |alors |surtout )?,? ?(?:liberez|cessez|mettez|arretez|garantissez|protegez|veillez|faites|laissez|permettez|retirez|abrogez|respectez|ouvrez|enquetez|agissez|aidez|ecoutez|donnez|accordez|ordonnez|rendez|renoncez|annulez|suspendez|empechez|assurez|autorisez|traitez|n'\\p{L}+ez|ne \\p{L}+ez|liberte pour)",
    ],
    why: 'a sentence or an item of a list that begins with what to do',
  },
  {
    lang: 'ar',
    patterns: [
      'من فضلك(?:م)?|رجاء|الرجاء|لطفا',
      '(?:ل)?(?:ا|ن)?رجو(?:ك|كم|كن|ه|ها)?|ارجوا?|راجي(?:ا|ه|ن)',
      '(?:ل)?[ان](?:طلب|طالب|ناشد|دعو|حث|لتمس|توسل|هيب|ناشدك)(?:ك|كم|كن)?',
      'مطالب(?:ا|ه|ين)|مناشد(?:ا|ه|ين)|داعي(?:ا|ه|ن)|طالبا منكم|لمطالبتكم|لمناشدتكم|لدعوتكم|لاطالبكم|لاناشدكم|لادعوكم|لاطلب',
    ],
    why: 'asked in so many words',
  },
  {
    lang: 'ar',
    patterns: [
      '(?:ا|ن)ريد(?: منكم| منك)? ان|اود ان (?:تقوم|تعمل|تفرج|اطلب|ادعو|اناشد)|نتوقع منكم|اتوقع منكم|انتظر منكم',
      '(?:امل|نامل|اتمني|نتمني)(?: منكم| منك)? (?:ان|في)(?! تصل| تكون| يصل)',
      'طلبي|مطلبي|مناشدتي|مطالبنا|مطالبي',
      'هل (?:يمكنكم|يمكنك|لكم|تستطيعون|تتكرمون)|هلا',
    ],
    why: 'wished for',
  },
  {
    lang: 'ar',
    patterns: ['يجب|ينبغي|يتعين|لا ?بد|عليكم ان|عليك ان|ان الاوان|حان الوقت|بيدكم|بوسعكم|بامكانكم|في وسعكم'],
    why: 'said to be what has to happen',
  },
  {
    lang: 'ar',
    patterns: [
      '^(?:افرجوا|اطلقوا|اوقفوا|احموا|اضمنوا|دعوا|اسمحوا|كفوا|اتركوا|اعيدوا|امنحوا|افتحوا|حققوا|احترموا|استمعوا|اعملوا|لا ت\\p{L}+وا|ضعوا حدا|انهوا|الغوا|اسقطوا|وفروا|اكفلوا|ساعدوا|الحريه ل)',
    ],
    why: 'a sentence or an item of a list that begins with what to do',
  },
];
