import type { WordLanguage } from './foldedLetter';

/** What a placeholder asks for, where the supporter's details may have it. */
export type AskedFor = 'name' | 'given-name' | 'family-name' | 'address-level2' | 'country' | 'other';

export interface AskedRow {
  lang: WordLanguage;
  asks: AskedFor;
  /** Separated by commas, folded. */
  words: string;
  /** The words say by themselves that the writer's own is meant. */
  own?: true;
  why: string;
}

export const ASKED_FOR: readonly AskedRow[] = [
  {
    lang: 'en',
    asks: 'name',
    words: 'name, names, full name, first and last name, name and surname',
    why: 'the whole name',
  },
  { lang: 'en', asks: 'given-name', words: 'first name, given name, forename', why: 'part of it' },
  { lang: 'en', asks: 'family-name', words: 'last name, surname, family name', why: 'part of it' },
  {
    lang: 'en',
    asks: 'address-level2',
    words: 'city, town, city of residence, hometown, home town',
    why: 'where somebody lives',
  },
  { lang: 'en', asks: 'country', words: 'country, country of residence, home country', why: 'where somebody lives' },
  {
    lang: 'en',
    asks: 'other',
    words:
      "address, street, street address, state, region, province, postal code, postcode, zip, zip code, email, e-mail, email address, phone, phone number, telephone, telephone number, date, today's date, signature, title, job, job title, occupation, profession, organisation, organization, school, age, message, text, own words, story, personal story, reason, reasons, recipient, recipient's name, salutation, subject, place, location, contact details, details",
    why: 'other things that model letters leave open',
  },
  {
    lang: 'es',
    asks: 'name',
    words: 'nombre, nombres, nombre completo, nombre y apellidos, nombre y apellido',
    why: 'the whole name',
  },
  { lang: 'es', asks: 'given-name', words: 'nombre de pila, primer nombre', why: 'part of it' },
  { lang: 'es', asks: 'family-name', words: 'apellido, apellidos', why: 'part of it' },
  { lang: 'es', asks: 'address-level2', words: 'ciudad, localidad, municipio, pueblo', why: 'where somebody lives' },
  { lang: 'es', asks: 'country', words: 'pais, pais de residencia', why: 'where somebody lives' },
  {
    lang: 'es',
    asks: 'other',
    words:
      'direccion, domicilio, calle, provincia, estado, codigo postal, correo, correo electronico, email, telefono, numero de telefono, fecha, firma, profesion, ocupacion, cargo, organizacion, edad, mensaje, texto, motivo, motivos, historia, lugar, asunto, destinatario, datos, datos de contacto',
    why: 'other things that model letters leave open',
  },
  {
    lang: 'fr',
    asks: 'name',
    words: 'nom, noms, nom complet, nom et prenom, prenom et nom, nom prenom, prenom nom',
    why: 'the whole name',
  },
  { lang: 'fr', asks: 'given-name', words: 'prenom', why: 'part of it' },
  { lang: 'fr', asks: 'family-name', words: 'nom de famille', why: 'part of it' },
  {
    lang: 'fr',
    asks: 'address-level2',
    words: 'ville, commune, localite, ville de residence',
    why: 'where somebody lives',
  },
  { lang: 'fr', asks: 'country', words: 'pays, pays de residence', why: 'where somebody lives' },
  {
    lang: 'fr',
    asks: 'other',
    words:
      'adresse, rue, region, departement, code postal, courriel, e-mail, email, mail, telephone, numero de telephone, date, date du jour, signature, profession, metier, fonction, organisation, age, message, texte, motif, raison, histoire, lieu, objet, destinataire, coordonnees',
    why: 'other things that model letters leave open',
  },
  {
    lang: 'ar',
    asks: 'name',
    words: 'اسمك, اسمكم, اسمي, اسمك الكامل, اسمكم الكامل',
    own: true,
    why: '"your" is written as one word with it',
  },
  { lang: 'ar', asks: 'name', words: 'اسم, الاسم, الاسم الكامل, الاسم واللقب, اسم المرسل', why: 'the whole name' },
  { lang: 'ar', asks: 'address-level2', words: 'مدينتك, مدينتكم, مدينتي', own: true, why: 'where somebody lives' },
  { lang: 'ar', asks: 'address-level2', words: 'مدينه, المدينه', why: 'where somebody lives' },
  { lang: 'ar', asks: 'country', words: 'بلدك, بلدكم, بلدي, دولتك', own: true, why: 'where somebody lives' },
  { lang: 'ar', asks: 'country', words: 'البلد, الدوله', why: 'where somebody lives' },
  {
    lang: 'ar',
    asks: 'other',
    words: 'عنوانك, عنوانكم, توقيعك, توقيعكم, بريدك الالكتروني, هاتفك, رقم هاتفك, مهنتك, رسالتك, عمرك',
    own: true,
    why: 'other things that model letters leave open',
  },
  {
    lang: 'ar',
    asks: 'other',
    words:
      'تاريخ اليوم, العنوان, التاريخ, التوقيع, البريد الالكتروني, رقم الهاتف, المهنه, نص الرساله, اسم المسوول, المرسل اليه',
    why: 'other things that model letters leave open',
  },
];

/** Whose it is, folded: `YOURS` is said to the writer only, `OWN` may also be what the writer says. */
export const YOURS = 'your(?: own)?|tu|tus|votre|vos|ton|ta|tes';
export const OWN = `${YOURS}|my(?: own)?|su|sus|mi|mis|mon|ma|mes`;
export const OTHERS = "sender's|writer's|recipient's";
export const ARTICLES = 'the|a|an|el|la|los|las|un|una|le|les|une';

/** What tells to write something in, folded. */
export const WRITE_IN =
  'insert|enter|add|fill in|type|write|put|inserte|inserta|insertar|escriba|escribe|anada|indique|ponga|pon|rellene|complete|introduzca|inserez|inserer|indiquez|indiquer|ajoutez|ajouter|completez|completer|ecrivez|ecrire|mettez|remplissez|ادخل|ادخلوا|اكتب|اكتبوا|ضع|ضعوا|اضف|اضيفوا|املا';
/** What tells what to write, where brackets show that it does. */
export const TELL =
  'choose|select|describe|explain|elija|describa|explique|choisissez|decrivez|expliquez|precisez|اختر|صف';
export const HERE = '(?:goes )?here|aqui|ici|هنا';

/** What says of something that it is left out, not that it is still to come. Folded. */
export const LEFT_OUT =
  /\b(?:withheld|removed|omitted|changed|redacted|unknown|suppressed|protected|omitid[oa]|cambiad[oa]|reservad[oa]|desconocid[oa]|omis|modifie|change|retire|inconnu)|محجوب|محذوف|مستعار|مجهول/;

/** What stands before the writer's own name, town or country, folded. */
export const ABOUT_ONESELF =
  /(?:my name is|i am|i'm|i live in|i am from|i'm from|i write from|signed|me llamo|mi nombre es|soy|soy de|vivo en|je m'appelle|mon nom est|je suis|j'habite(?: a| en| au)?|je vis(?: a| en| au)|اسمي|انا|اعيش في|اسكن في|اقيم في),? ?$/;
