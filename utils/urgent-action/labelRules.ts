/** What a label says that follows, or that begins with it. */
export type Label =
  /** The document's kind, above its title. */
  | 'heading'
  /** Index numbers, numbers of Urgent Actions. */
  | 'reference'
  | 'date'
  /** Whom to write to, and how: the main target. */
  | 'take-action'
  /** The letter follows. */
  | 'letter'
  /** What to ask for follows, without a letter. */
  | 'demands'
  | 'webform'
  | 'email'
  | 'tel'
  | 'fax'
  | 'hours'
  | 'salutation'
  | 'background'
  | 'language'
  | 'deadline'
  | 'people'
  | 'previous'
  | 'targets'
  | 'copies'
  /** A running head or foot: `Page 2 of 3`. */
  | 'page'
  /** A part that has nothing to do with writing: how to report back, how to follow. */
  | 'aside'
  /** A line by itself that belongs to the page around the document. */
  | 'noise';

export interface LabelRule {
  label: Label;
  /** ISO 639-1. */
  lang: 'en' | 'es' | 'fr' | 'ar';
  /** Phrases, folded, apart by ` | `; a line begins with one of them. */
  phrases: string;
  /**
   * `colon`: only with a colon after it, or alone on its line, or in capitals. `strong`: nothing else begins like this.
   */
  need: 'colon' | 'strong';
  why: string;
}

/** The labels of published Urgent Actions. A language is added by adding rows. */
export const LABEL_RULES: readonly LabelRule[] = [
  {
    label: 'heading',
    lang: 'en',
    need: 'colon',
    phrases: 'urgent action | urgent action network',
    why: 'stands above the title',
  },
  { label: 'heading', lang: 'es', need: 'colon', phrases: 'accion urgente', why: 'the same in Spanish' },
  { label: 'heading', lang: 'fr', need: 'colon', phrases: 'action urgente', why: 'the same in French' },
  { label: 'heading', lang: 'ar', need: 'colon', phrases: 'تحرك عاجل | التحرك العاجل', why: 'the same in Arabic' },

  {
    label: 'reference',
    lang: 'en',
    need: 'strong',
    phrases:
      'first ua | further information on ua | further information on first ua | ua: | ua no | ua number | index: | index number | ai index | second ua | third ua',
    why: 'the line of index numbers',
  },
  {
    label: 'reference',
    lang: 'es',
    need: 'strong',
    phrases:
      'primera au | mas informacion sobre la au | informacion adicional sobre la au | au: | indice: | numero de indice | informacion sobre la primera au',
    why: 'the same in Spanish',
  },
  {
    label: 'reference',
    lang: 'fr',
    need: 'strong',
    phrases:
      "premiere au | informations complementaires sur l'au | complement d'information sur l'au | informations complementaires sur au | au : | au: | index : | index ai | numero d'index",
    why: 'the same in French',
  },
  {
    label: 'reference',
    lang: 'ar',
    need: 'strong',
    phrases:
      'رقم الوثيقه | رقم التحرك العاجل | اول تحرك عاجل | التحرك العاجل الاول | معلومات اضافيه بشان التحرك العاجل',
    why: 'the same in Arabic',
  },

  {
    label: 'date',
    lang: 'en',
    need: 'colon',
    phrases: 'date | date of issue | issue date',
    why: 'the day of publication, often repeated at the top of each page',
  },
  { label: 'date', lang: 'es', need: 'colon', phrases: 'fecha', why: 'the same in Spanish' },
  {
    label: 'date',
    lang: 'fr',
    need: 'colon',
    phrases: 'date',
    why: 'the same in French, with a space before the colon',
  },
  { label: 'date', lang: 'ar', need: 'colon', phrases: 'التاريخ | تاريخ الاصدار | بتاريخ', why: 'the same in Arabic' },

  {
    label: 'take-action',
    lang: 'en',
    need: 'colon',
    phrases:
      'take action | take action: write an appeal in your own words or use this model letter | take action now | write to | please write to | what you can do | send appeals to | appeals to | please send appeals to | act now',
    why: 'opens the part with the address and the letter',
  },
  {
    label: 'take-action',
    lang: 'es',
    need: 'colon',
    phrases:
      'actuen | actuen: redacten su propio llamamiento o utilicen esta carta modelo | actua | pasen a la accion | escriban a | escribe a | envien llamamientos a | puedes actuar | puedes actuar: redacta tu propio llamamiento o utiliza esta carta modelo',
    why: 'the same in Spanish',
  },
  {
    label: 'take-action',
    lang: 'fr',
    need: 'colon',
    phrases:
      "passez a l'action | passez a l'action : envoyez un appel en utilisant vos propres mots ou en vous inspirant du modele de lettre ci-dessous | passez a l'action : redigez un appel avec vos propres mots ou utilisez ce modele de lettre | agissez | agissez : redigez un appel avec vos propres mots ou utilisez ce modele de lettre | ecrivez a | appels a | envoyez vos appels a",
    why: 'the same in French',
  },
  {
    label: 'take-action',
    lang: 'ar',
    need: 'colon',
    phrases:
      'بادروا بالتحرك | بادروا بالتحرك: اكتبوا مناشده بتعبيركم الخاص او استخدموا نموذج الرساله هذا | بادروا بالتحرك: اكتبوا مناشده بتعبيركم الخاص او استخدموا نموذج الرساله التاليه | تحركوا الان | تحركوا | اكتبوا الي',
    why: 'the same in Arabic',
  },

  {
    label: 'letter',
    lang: 'en',
    need: 'colon',
    phrases: 'sample letter | model letter | sample appeal | example letter',
    why: 'some sections put the letter under a heading of its own',
  },
  { label: 'letter', lang: 'es', need: 'colon', phrases: 'carta modelo | modelo de carta', why: 'the same in Spanish' },
  { label: 'letter', lang: 'fr', need: 'colon', phrases: 'modele de lettre | lettre type', why: 'the same in French' },
  { label: 'letter', lang: 'ar', need: 'colon', phrases: 'نموذج الرساله | رساله نموذجيه', why: 'the same in Arabic' },

  {
    label: 'demands',
    lang: 'en',
    need: 'strong',
    phrases:
      'please write immediately | please send appeals immediately | please write now | please send a letter | recommended action',
    why: 'actions before 2017 list what to ask for, and have no letter',
  },
  {
    label: 'demands',
    lang: 'es',
    need: 'strong',
    phrases:
      'escriban inmediatamente | envien llamamientos para que lleguen lo antes posible | envien llamamientos inmediatamente',
    why: 'the same in Spanish',
  },
  {
    label: 'demands',
    lang: 'fr',
    need: 'strong',
    phrases: 'dans les appels que vous ferez parvenir | veuillez ecrire immediatement | ecrivez immediatement',
    why: 'the same in French',
  },
  {
    label: 'demands',
    lang: 'ar',
    need: 'strong',
    phrases: 'يرجي كتابه مناشدات | يرجي الكتابه فورا',
    why: 'the same in Arabic',
  },

  {
    label: 'webform',
    lang: 'en',
    need: 'colon',
    phrases: 'webform | web form | contact form | online form | online contact form | website',
    why: 'where to write online',
  },
  {
    label: 'webform',
    lang: 'es',
    need: 'colon',
    phrases: 'formulario web | formulario de contacto | formulario | sitio web',
    why: 'the same in Spanish',
  },
  {
    label: 'webform',
    lang: 'fr',
    need: 'colon',
    phrases: 'formulaire en ligne | formulaire de contact | formulaire | formulaire web | site web',
    why: 'the same in French',
  },
  {
    label: 'webform',
    lang: 'ar',
    need: 'colon',
    phrases:
      'نموذج التواصل | نموذج الاتصال | استماره الاتصال | استماره التواصل | نموذج الكتروني | الموقع الالكتروني | النموذج الالكتروني',
    why: 'the same in Arabic',
  },

  {
    label: 'email',
    lang: 'en',
    need: 'colon',
    phrases: 'email | e-mail | emails | email address | e-mails',
    why: 'a target’s e-mail',
  },
  {
    label: 'email',
    lang: 'es',
    need: 'colon',
    phrases: 'correo electronico | correo-e | correo | c.e. | correos electronicos',
    why: 'the same in Spanish',
  },
  {
    label: 'email',
    lang: 'fr',
    need: 'colon',
    phrases: 'courriel | courriels | e-mail | mel | adresse electronique',
    why: 'the same in French',
  },
  {
    label: 'email',
    lang: 'ar',
    need: 'colon',
    phrases: 'البريد الالكتروني | بريد الكتروني',
    why: 'the same in Arabic',
  },

  {
    label: 'tel',
    lang: 'en',
    need: 'colon',
    phrases: 'tel | telephone | phone | tel.',
    why: 'a target’s telephone',
  },
  { label: 'tel', lang: 'es', need: 'colon', phrases: 'telefono | tel. | tel | tfno', why: 'the same in Spanish' },
  { label: 'tel', lang: 'fr', need: 'colon', phrases: 'telephone | tel. | tel', why: 'the same in French' },
  { label: 'tel', lang: 'ar', need: 'colon', phrases: 'هاتف | الهاتف', why: 'the same in Arabic' },
  {
    label: 'fax',
    lang: 'en',
    need: 'colon',
    phrases: 'fax | facsimile | twitter | x | facebook | instagram | whatsapp | signal | telegram',
    why: 'ways that we have no place for: kept with the other text',
  },
  { label: 'fax', lang: 'fr', need: 'colon', phrases: 'telecopie', why: 'the same in French' },
  { label: 'fax', lang: 'ar', need: 'colon', phrases: 'فاكس | الفاكس | تويتر', why: 'the same in Arabic' },
  {
    label: 'hours',
    lang: 'en',
    need: 'colon',
    phrases: 'opening hours | office hours | hours',
    why: 'when the telephone is answered',
  },
  { label: 'hours', lang: 'es', need: 'colon', phrases: 'horario | horario de atencion', why: 'the same in Spanish' },
  { label: 'hours', lang: 'fr', need: 'colon', phrases: "horaires | heures d'ouverture", why: 'the same in French' },
  { label: 'hours', lang: 'ar', need: 'colon', phrases: 'ساعات العمل | اوقات العمل', why: 'the same in Arabic' },

  { label: 'salutation', lang: 'en', need: 'colon', phrases: 'salutation', why: 'how a target is addressed' },
  {
    label: 'salutation',
    lang: 'es',
    need: 'colon',
    phrases: 'tratamiento | saludo | encabezamiento',
    why: 'the same in Spanish',
  },
  {
    label: 'salutation',
    lang: 'fr',
    need: 'colon',
    phrases: "formule d'appel | formule de politesse | appel",
    why: 'the same in French',
  },
  {
    label: 'salutation',
    lang: 'ar',
    need: 'colon',
    phrases: 'صيغه المخاطبه | طريقه المخاطبه | المخاطبه | التحيه',
    why: 'the same in Arabic',
  },

  {
    label: 'background',
    lang: 'en',
    need: 'colon',
    phrases: 'additional information | background information | background | further information',
    why: 'the background follows',
  },
  {
    label: 'background',
    lang: 'es',
    need: 'colon',
    phrases: 'informacion complementaria | informacion adicional | informacion general',
    why: 'the same in Spanish',
  },
  {
    label: 'background',
    lang: 'fr',
    need: 'colon',
    phrases:
      "complement d'information | complements d'information | informations complementaires | information complementaire",
    why: 'the same in French',
  },
  { label: 'background', lang: 'ar', need: 'colon', phrases: 'معلومات اضافيه | خلفيه', why: 'the same in Arabic' },

  {
    label: 'language',
    lang: 'en',
    need: 'colon',
    phrases:
      'preferred language to address target | preferred language to address targets | preferred languages to address target | preferred languages to address targets | preferred language | preferred languages | preferred language(s) to address target | language to address target',
    why: 'the language to write in',
  },
  {
    label: 'language',
    lang: 'es',
    need: 'colon',
    phrases:
      'puedes escribir llamamientos en | pueden escribir llamamientos en | idioma preferido para dirigirse al destinatario | idiomas preferidos | idioma preferido | idioma preferente para dirigirse al destinatario',
    why: 'the same in Spanish',
  },
  {
    label: 'language',
    lang: 'fr',
    need: 'colon',
    phrases:
      'langue(s) a privilegier pour les appels aux destinataires | langue a privilegier pour les appels aux destinataires | langue a privilegier pour les appels au destinataire | langues a privilegier pour les appels aux destinataires | langue(s) a privilegier | langue a privilegier | langues a privilegier | langue(s) preferee(s) | langue preferee',
    why: 'the same in French',
  },
  {
    label: 'language',
    lang: 'ar',
    need: 'colon',
    phrases: 'لغه المخاطبه المفضله | اللغه المفضله للمخاطبه | اللغه المفضله | لغه المخاطبه',
    why: 'the same in Arabic',
  },

  {
    label: 'deadline',
    lang: 'en',
    need: 'strong',
    phrases:
      'please take action as soon as possible until | please take action before | please take action by | please take action until | take action as soon as possible until | please send appeals before | please send appeals by | please send appeals until | please act before | please act by | take action before | take action by | please send appeals no later than | please take action no later than | please act no later than | take action no later than | please take action as soon as possible! this urgent action expires on | please take action as soon as possible. this urgent action expires on | this urgent action expires on | deadline | act by',
    why: 'the last day for appeals',
  },
  {
    label: 'deadline',
    lang: 'es',
    need: 'strong',
    phrases:
      'actuen cuanto antes, hasta el | actuen cuanto antes hasta el | actuen cuanto antes, antes del | actua cuanto antes, hasta el | actua cuanto antes antes del | actuen cuanto antes | actua cuanto antes | actuen antes del | actua antes del | envien llamamientos antes del | fecha limite',
    why: 'the same in Spanish',
  },
  {
    label: 'deadline',
    lang: 'fr',
    need: 'strong',
    phrases:
      "merci d'agir dans les plus brefs delais et avant le | merci d'agir dans les plus brefs delais, avant le | merci d'agir des que possible, avant le | merci d'agir dans les plus brefs delais | veuillez agir des que possible jusqu'au | veuillez agir dans les plus brefs delais, jusqu'au | veuillez agir dans les plus brefs delais, avant le | veuillez agir avant le | merci d'agir avant le | agissez avant le | veuillez envoyer vos appels avant le | envoyez vos appels avant le | date limite",
    why: 'the same in French',
  },
  {
    label: 'deadline',
    lang: 'ar',
    need: 'strong',
    phrases:
      'ويرجي التحرك في اسرع وقت ممكن حتي | يرجي التحرك في اسرع وقت ممكن حتي | ويرجي التحرك في اسرع وقت ممكن قبل | يرجي التحرك في اسرع وقت ممكن قبل | يرجي ارسال المناشدات قبل | الموعد النهايي | اخر موعد',
    why: 'the same in Arabic',
  },

  {
    label: 'people',
    lang: 'en',
    need: 'colon',
    phrases:
      'name and pronoun | name and pronouns | names and pronouns | name and preferred pronoun | names and preferred pronouns | name(s) and pronoun(s) | names and pronoun | name | names',
    why: 'whom it is about',
  },
  {
    label: 'people',
    lang: 'es',
    need: 'colon',
    phrases:
      'nombre y pronombre | nombres y pronombres | nombre y genero | nombre(s) y pronombre(s) | nombre y pronombres | nombre y pronombre preferido',
    why: 'the same in Spanish',
  },
  {
    label: 'people',
    lang: 'fr',
    need: 'colon',
    phrases:
      'nom et pronom a utiliser | noms et pronoms a utiliser | nom(s) et pronom(s) a utiliser | nom et pronom | noms et pronoms | nom et pronoms a utiliser | nom et pronom(s) a utiliser',
    why: 'the same in French',
  },
  {
    label: 'people',
    lang: 'ar',
    need: 'colon',
    phrases:
      'الاسم وصيغ الاشاره المفضله | الاسم وصيغه الاشاره المفضله | الاسم وصيغه الاشاره | الاسم والضمير | الاسماء وصيغ الاشاره المفضله | الاسم وصيغ الاشاره',
    why: 'the same in Arabic',
  },

  {
    label: 'previous',
    lang: 'en',
    need: 'colon',
    phrases: 'link to previous ua | links to previous uas | previous ua | link to previous urgent action',
    why: 'the action before this one',
  },
  {
    label: 'previous',
    lang: 'es',
    need: 'colon',
    phrases: 'enlace a la au anterior | enlace a la accion urgente anterior | au anterior | enlaces a au anteriores',
    why: 'the same in Spanish',
  },
  {
    label: 'previous',
    lang: 'fr',
    need: 'colon',
    phrases:
      "lien vers l'au precedente | lien vers l'action urgente precedente | au precedente | liens vers les au precedentes",
    why: 'the same in French',
  },
  {
    label: 'previous',
    lang: 'ar',
    need: 'colon',
    phrases: 'رابط التحرك العاجل السابق | التحرك العاجل السابق',
    why: 'the same in Arabic',
  },

  {
    label: 'targets',
    lang: 'en',
    need: 'colon',
    phrases: 'additional targets | additional target | other targets | additional addresses',
    why: 'more people to write to',
  },
  {
    label: 'targets',
    lang: 'es',
    need: 'colon',
    phrases: 'destinatarios adicionales | otros destinatarios | otras personas destinatarias | destinatario adicional',
    why: 'the same in Spanish',
  },
  {
    label: 'targets',
    lang: 'fr',
    need: 'colon',
    phrases: 'autres destinataires | destinataires supplementaires | autre destinataire | destinataires additionnels',
    why: 'the same in French',
  },
  {
    label: 'targets',
    lang: 'ar',
    need: 'colon',
    phrases: 'جهات مخاطبه اضافيه | جهات اخري | مخاطبون اضافيون | جهات اضافيه | عناوين اضافيه',
    why: 'the same in Arabic',
  },

  {
    label: 'copies',
    lang: 'en',
    need: 'colon',
    phrases:
      'and copies to | copies to | copy to | with copies to | also send copies to | please also send copies to | cc | please send copies to',
    why: 'people who get a copy',
  },
  {
    label: 'copies',
    lang: 'en',
    need: 'strong',
    phrases:
      'also send copies to diplomatic representatives accredited to your country | also send copies to diplomatic representatives | please also send copies to diplomatic representatives',
    why: 'the usual sentence about embassies',
  },
  {
    label: 'copies',
    lang: 'es',
    need: 'colon',
    phrases: 'y copias a | copias a | copia a | con copia a | envien tambien copias a',
    why: 'the same in Spanish',
  },
  {
    label: 'copies',
    lang: 'fr',
    need: 'colon',
    phrases: 'et copies a | copies a | copie a | copies aux | veuillez egalement envoyer des copies a',
    why: 'the same in French',
  },
  {
    label: 'copies',
    lang: 'ar',
    need: 'colon',
    phrases: 'نسخ الي | وارسال نسخ الي | ونسخ الي | نسخه الي',
    why: 'the same in Arabic',
  },

  { label: 'page', lang: 'en', need: 'strong', phrases: 'page ', why: 'page numbers of a printed document' },
  { label: 'page', lang: 'es', need: 'strong', phrases: 'pagina ', why: 'the same in Spanish' },
  { label: 'page', lang: 'ar', need: 'strong', phrases: 'صفحه ', why: 'the same in Arabic' },

  {
    label: 'aside',
    lang: 'en',
    need: 'colon',
    phrases:
      'report back | share this | share | follow us | let us know | tell us | sign up | unsubscribe | contact us | about us | related content | stay in touch',
    why: 'the surroundings of a web page or newsletter',
  },
  {
    label: 'noise',
    lang: 'en',
    need: 'strong',
    phrases: 'name address 1 | share on | copy link | tweet this | print this page | skip to',
    why: 'buttons of a web page, and gaps to write an embassy’s address in',
  },
  { label: 'noise', lang: 'es', need: 'strong', phrases: 'compartir en | comparte en', why: 'the same in Spanish' },
  { label: 'noise', lang: 'fr', need: 'strong', phrases: 'partager sur', why: 'the same in French' },
  { label: 'noise', lang: 'ar', need: 'strong', phrases: 'شارك علي | شاركوا علي', why: 'the same in Arabic' },
];
