/**
 * Words that say much the same where something is demanded, by language, folded: a letter in own words seldom uses the
 * action's verb. Each row counts as one word. `why` says what they are about. `act`: a letter may ask that it be not done,
 * by any of the words, or only by the demand's own: “do not abandon her” asks for nothing to go on.
 */
export const NEAR_WORDS: readonly {
  lang: 'en' | 'es' | 'fr' | 'ar';
  words: string;
  why: string;
  act?: 'any' | 'own';
}[] = [
  { lang: 'en', words: 'release free freed liberate freedom liberty', why: 'to let somebody go', act: 'any' },
  {
    lang: 'en',
    words: 'stop halt end cease abandon drop suspend renounce quit repeal revoke abolish withdraw rescind scrap',
    why: 'to do something no longer, or take it back',
    act: 'own',
  },
  { lang: 'en', words: 'ensure guarantee secure', why: 'to see to it' },
  {
    lang: 'en',
    words: 'investigate investigation inquiry probe examine',
    why: 'to find out what happened',
    act: 'any',
  },
  { lang: 'en', words: 'protect safeguard safe safety defend', why: 'to keep from harm', act: 'any' },
  { lang: 'en', words: 'lawyer attorney counsel solicitor lawyers', why: 'who defends in court' },
  { lang: 'en', words: 'prison jail detention detain custody imprison detained arrest locked', why: 'being locked up' },
  { lang: 'en', words: 'family families relatives parents', why: 'who belongs together' },
  { lang: 'en', words: 'child children kids minors', why: 'people who are not grown up' },
  { lang: 'en', words: 'deport deportation remove removal expel expulsion return returned', why: 'being sent away' },
  {
    lang: 'en',
    words: 'doctor medical health treatment medicine hospital care insulin',
    why: 'to be cared for when ill',
  },
  { lang: 'en', words: 'torture ill-treatment abuse mistreat beaten beating', why: 'being hurt' },
  { lang: 'en', words: 'charges accusations accused charged', why: 'what somebody is said to have done' },
  { lang: 'en', words: 'trial court judge hearing', why: 'where it is decided' },
  { lang: 'en', words: 'discriminate discrimination equal equally', why: 'to treat alike' },
  { lang: 'en', words: 'asylum refuge protection', why: 'what somebody who flees asks for' },
  { lang: 'en', words: 'reopen open opened', why: 'to be open' },
  { lang: 'en', words: 'telephone phone calls', why: 'to speak from afar' },
  { lang: 'en', words: 'access visit visits contact', why: 'to see somebody' },
  { lang: 'en', words: 'threats threaten harassment harass intimidation attacks', why: 'being frightened' },
  { lang: 'en', words: 'disclose reveal public publish whereabouts', why: 'to tell openly' },
  { lang: 'en', words: 'punish prosecute justice accountable accountability', why: 'to bring to court who did it' },
  { lang: 'es', words: 'liberar libertad libere liberacion suelte', why: 'to let somebody go', act: 'any' },
  {
    lang: 'es',
    words: 'detener cesar poner fin suspender abandonar renunciar parar',
    why: 'to do something no longer',
    act: 'own',
  },
  { lang: 'es', words: 'garantizar garantice asegurar asegure velar', why: 'to see to it' },
  { lang: 'es', words: 'investigar investigacion investigue esclarecer', why: 'to find out what happened', act: 'any' },
  { lang: 'es', words: 'proteger proteja proteccion seguridad', why: 'to keep from harm', act: 'any' },
  { lang: 'es', words: 'abogado abogada letrado defensa', why: 'who defends in court' },
  { lang: 'es', words: 'prision carcel detencion detenido encarcelada preso', why: 'being locked up' },
  { lang: 'es', words: 'familia familiares parientes padres', why: 'who belongs together' },
  { lang: 'es', words: 'medico medica salud atencion tratamiento hospital', why: 'to be cared for when ill' },
  { lang: 'es', words: 'cargos acusaciones acusacion', why: 'what somebody is said to have done' },
  { lang: 'fr', words: 'liberer liberation libere liberte relacher', why: 'to let somebody go', act: 'any' },
  {
    lang: 'fr',
    words: 'cesser fin arreter suspendre abandonner renoncer abroger',
    why: 'to do something no longer',
    act: 'own',
  },
  { lang: 'fr', words: 'garantir veiller assurer garantissez veillez', why: 'to see to it' },
  { lang: 'fr', words: 'enquete enqueter enquetes lumiere', why: 'to find out what happened', act: 'any' },
  { lang: 'fr', words: 'proteger protection securite protegez', why: 'to keep from harm', act: 'any' },
  { lang: 'fr', words: 'avocat avocate conseil', why: 'who defends in court' },
  { lang: 'fr', words: 'prison detention detenu incarcere emprisonnement', why: 'being locked up' },
  { lang: 'fr', words: 'famille proches parents', why: 'who belongs together' },
  { lang: 'fr', words: 'medecin soins sante medical hopital traitement', why: 'to be cared for when ill' },
  { lang: 'fr', words: 'accusations charges poursuites poursuivre', why: 'what somebody is said to have done' },
  {
    lang: 'ar',
    words: 'الافراج تفرجوا افرجوا يفرج اطلاق تطلقوا اطلقوا سراح تحرير حريه',
    why: 'to let somebody go',
    act: 'any',
  },
  { lang: 'ar', words: 'وقف ايقاف انهاء الكف', why: 'to do something no longer', act: 'own' },
  { lang: 'ar', words: 'ضمان ضمنوا كفاله', why: 'to see to it' },
  { lang: 'ar', words: 'تحقيق تحققوا فتح', why: 'to find out what happened', act: 'any' },
  { lang: 'ar', words: 'حمايه احموا سلامه امن', why: 'to keep from harm', act: 'any' },
  { lang: 'ar', words: 'محام محامي محاميه دفاع', why: 'who defends in court' },
  { lang: 'ar', words: 'سجن احتجاز اعتقال حبس', why: 'being locked up' },
  { lang: 'ar', words: 'اسره عايله اهل ذويه', why: 'who belongs together' },
  { lang: 'ar', words: 'طبيب طبيه علاج صحه مستشفي', why: 'to be cared for when ill' },
];

/** Words that say nothing about what is demanded, by language, folded. */
export const SMALL_WORDS: readonly { lang: 'en' | 'es' | 'fr' | 'ar'; words: string }[] = [
  {
    lang: 'en',
    words:
      'a an the and or but of to in on at for from by with without about into over under as is are was were be been being it its this that these those he she they him her them his their you your i we our us my who whom which what when where while until all any each every no not nor so than then there such also only must should shall will would can could may might have has had do does did make sure let please urge call ask immediately unconditionally see seen own once again day days way ways receive receives given give',
  },
  {
    lang: 'es',
    words:
      'un una unos unas el la los las lo y e o u de del a al en con sin por para como es son fue sea sean ser que se su sus este esta estos estas ese esa no ni si ya mas muy todo toda todos todas cada le les nos me mi usted ustedes debe deben haya hayan',
  },
  {
    lang: 'fr',
    words:
      'un une des le la les l et ou de du d a au aux en dans avec sans pour par sur comme est sont soit soient etre que qu qui se s son sa ses leur leurs ce cet cette ces ne pas ni si tout toute tous toutes chaque il elle ils elles vous nous je j me mon ma mes doit doivent ait aient',
  },
  {
    lang: 'ar',
    words: 'في من علي الي عن مع ان التي الذي هذا هذه ذلك تلك كل جميع او ثم لا لم لن ما قد هو هي هم انه انها بان',
  },
];

/**
 * Words that ask for something rather than tell of it, by language, folded: `anywhere` in a sentence, or its `first`
 * word, where a command begins.
 */
export const ASKING_WORDS: readonly { lang: 'en' | 'es' | 'fr' | 'ar'; anywhere: string; first: string }[] = [
  {
    lang: 'en',
    anywhere: 'please ask urge beg request implore appeal demand must should ought let ensure want hope',
    first:
      'tell give ask make see end stop free release open order protect investigate drop abolish repeal bring put keep allow do bear take show use grant respect set send return provide will would could',
  },
  {
    lang: 'es',
    anywhere: 'pido pidole ruego insto solicito exijo debe deben deberia espero quiero suplico favor',
    first:
      'que libere liberen ponga pongan deje dejen haga hagan garantice garanticen asegurese asegurense investigue proteja permita ordene',
  },
  {
    lang: 'fr',
    anywhere: 'demande prie exhorte engage veuillez doit doivent devez devriez faut souhaite espere supplie',
    first: 'que liberez mettez laissez faites garantissez veillez ordonnez protegez permettez donnez',
  },
  {
    lang: 'ar',
    anywhere: 'اطلب اناشدكم اطالب ادعوكم ارجو احثكم نطلب ندعوكم يجب ينبغي اطالبكم ارجوكم اتمني',
    first: 'ان افرجوا اطلقوا اسمحوا احموا افتحوا اوقفوا دعوا وان ثم',
  },
];
