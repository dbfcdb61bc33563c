import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aTarget, anAction } from '../../../tests/builders/action';
import { aSupporter } from '../../../tests/builders/supporter';
import { NO_SUPPORTER } from '../../supporter/supporter';
import { folded } from '../../urgent-action/foldedText';
import { MORE_CLOSINGS, MORE_SALUTATIONS } from './checkWords';
import { allSteps } from '../steps';
import { checkLetter } from './checkLetter';
import { INSULTS } from './insultWords';
import { LETTER_CHECKS } from './letterChecks';
import { withEdits } from '../letterEdit';
import type { CheckContext, CheckId, LetterRemark } from './letterRemark';
import { BORN, IDENTITY } from './privateWords';
import { REQUESTS } from './requestWords';
import { sentenceReader } from '../sentences';
import { THREATS } from './threatWords';

type Context = Partial<Omit<CheckContext, 'sentences' | 'formLength'>>;

function remarksOn(letter: string, context: Context = {}): LetterRemark[] {
  return allSteps(
    checkLetter(letter, {
      action: anAction(),
      supporter: aSupporter(),
      limit: 4000,
      formLength: letter.length,
      language: 'en',
      ...context,
      sentences: sentenceReader(context.language || 'en')(letter),
    }),
  );
}

/** A letter that has all that a letter needs, with some text in its body. */
function letterWith(text: string, language = 'en'): string {
  const [salutation, request, closing] = FRAMES[language] ?? FRAMES.en!;
  return `${salutation}\n\n${request}\n\n${text}\n\n${closing}\nZoë`;
}

const FRAMES: Record<string, readonly [string, string, string]> = {
  en: ['Dear Minister,', 'Please free Amina Example.', 'Yours sincerely,'],
  es: ['Estimada ministra:', 'Le pido que libere a Amina Example.', 'Atentamente,'],
  fr: ['Madame la Ministre,', 'Je vous demande de libérer Amina Example.', 'Cordialement,'],
  ar: ['معالي الوزيرة،', 'أطلب منكم الإفراج عن أمينة مثال.', 'مع فائق الاحترام،'],
};

interface Case {
  check: CheckId;
  /** The body of a letter that is complete otherwise. */
  text?: string;
  /** Or the whole of a letter. */
  letter?: string;
  language?: string;
  context?: Context;
  /** The words at the places that are found, '' where something is missing; none for a near miss. */
  found: string[];
  /** The text, or the whole letter, with every fix. */
  fixed?: string;
  values?: string[][];
}

/** Cases of one check, as text and what is found in it. */
function cases(check: CheckId, language: string, rows: readonly (readonly [string, ...string[]])[]): Case[] {
  return rows.map(([text, ...found]) => ({ check, language, text, found }));
}

const A_LONG_LETTER = letterWith(Array.from({ length: 40 }, (_, n) => `Line ${n} of what I write.`).join('\n'));

const CASES: readonly Case[] = [
  // ——— placeholder ———
  ...cases('placeholder', 'en', [
    ['I wrote to [NAME] about it.', '[NAME]'],
    ['As a <your profession> I know this.', '<your profession>'],
    ['As {{job.title}} and {job} I know this.', '{{job.title}}', '{job}'],
    ['She has been held for ____ days.', '____'],
    ['She has been held for XXX days, since xx/xx/xxxx.', 'XXX', 'xx/xx/xxxx'],
    ['TODO: say why. More TODO here. When: TBD.', 'TODO', 'TODO', 'TBD'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
    ['I am a teacher. INSERT OWN WORDS HERE', 'INSERT OWN WORDS HERE'],
    ['I am [insert a sentence about yourself] and 40.', '[insert a sentence about yourself]'],
    ['It was on [date], in [place].', '[date]', '[place]'],
    ['I wrote to [name of your senator].', '[name of your senator]'],
    ['I wrote to [TITLE AND OFFICE].', '[TITLE AND OFFICE]'],
    [
      'So [Insert here a few sentences about what these people mean to you, to your family and to your town].',
      '[Insert here a few sentences about what these people mean to you, to your family and to your town]',
    ],
    ['I am a [your profession, organisation or school].', '[your profession, organisation or school]'],
    // near misses
    ['Amina Example [they/them] said that it was “teh [sic] end [...] of it” […].'],
    ['Amina (Amina Example) <3 is in [her] cell [1] since (at least) May. [SIC] [NATO] [x]'],
    ['The guard [name withheld] and [name of the judge changed] were there.'],
    ['She lost her country (my country, too), and my city here mourns.'],
    ['Article XXX and Chapter XXX of Louis XIV; a # b; a_b__c.'],
    ['He wrote: “[the city] is ours, <b>{so} he said.”'],
    ['He put her name here and there. Write to me. I put his name on the list.'],
  ]),
  ...cases('placeholder', 'es', [
    ['Escribo desde [provincia] el [fecha].', '[provincia]', '[fecha]'],
    ['Soy [escriba aquí su profesión].', '[escriba aquí su profesión]'],
    ['TODO el mundo lo sabe, TODO.'],
    ['Huyó de Examplia (su país) con [sus] hijos.'],
  ]),
  ...cases('placeholder', 'fr', [
    ['Je vous écris de [région], le [date du jour].', '[région]', '[date du jour]'],
    ['Je suis [indiquez votre métier].', '[indiquez votre métier]'],
    ['La France (mon pays) et [sa] capitale.'],
  ]),
  ...cases('placeholder', 'ar', [
    ['أعمل [مهنتك] منذ سنوات.', '[مهنتك]'],
    ['كتبت في [التاريخ] إليكم.', '[التاريخ]'],
    ['قال [هكذا] إن أمينة (اسمها الكامل أمينة مثال) بخير.'],
  ]),
  {
    check: 'placeholder',
    text: 'My name is [Your name], and I live in (your city), {{country}}. My name is [name].',
    found: ['[Your name]', '(your city)', '{{country}}', '[name]'],
    values: [['[Your name]'], ['(your city)'], ['{{country}}'], ['[name]']],
    fixed:
      "My name is Zoë Marie O'Hara-Núñez, and I live in Springfield, {{country}}. My name is Zoë Marie O'Hara-Núñez.",
  },
  {
    check: 'placeholder',
    letter:
      'Dear [your name],\n\nPlease free her.\n\nYours sincerely,\n[First name] [Surname]\n[City, Country]\n[Phone]',
    found: ['[your name]', '[First name]', '[Surname]', '[City, Country]', '[Phone]'],
    fixed:
      "Dear [your name],\n\nPlease free her.\n\nYours sincerely,\nZoë O'Hara-Núñez\nSpringfield, United States\n[Phone]",
  },
  {
    check: 'placeholder',
    letter: 'Dear Minister,\n\nPlease free her.\n\nYours sincerely,\nYour Name',
    found: ['Your Name'],
    fixed: "Dear Minister,\n\nPlease free her.\n\nYours sincerely,\nZoë Marie O'Hara-Núñez",
  },
  {
    check: 'placeholder',
    text: 'I am [your name] from [your city].',
    context: { supporter: NO_SUPPORTER },
    found: ['[your name]', '[your city]'],
    fixed: 'I am [your name] from [your city].',
  },
  {
    check: 'placeholder',
    language: 'es',
    text: 'Me llamo [su nombre] y vivo en [tu ciudad], [su país].',
    found: ['[su nombre]', '[tu ciudad]', '[su país]'],
    fixed: "Me llamo Zoë Marie O'Hara-Núñez y vivo en Springfield, Estados Unidos.",
  },
  {
    check: 'placeholder',
    language: 'fr',
    text: 'Je m’appelle [votre nom] et j’habite à (votre ville).',
    found: ['[votre nom]', '(votre ville)'],
    fixed: "Je m’appelle Zoë Marie O'Hara-Núñez et j’habite à Springfield.",
  },
  {
    check: 'placeholder',
    language: 'ar',
    text: 'أنا [اسمك] من (مدينتك).',
    found: ['[اسمك]', '(مدينتك)'],
    fixed: "أنا Zoë Marie O'Hara-Núñez من Springfield.",
  },

  // ——— no-salutation ———
  {
    check: 'no-salutation',
    letter: '\nPlease free Amina Example.\n\nYours sincerely,',
    found: [''],
    fixed: '\nYour Excellency,\n\nPlease free Amina Example.\n\nYours sincerely,',
    values: [[]],
  },
  {
    check: 'no-salutation',
    language: 'es',
    letter: 'Le pido que libere a Amina.\n\nAtentamente,',
    context: { action: anAction({ targets: [aTarget({ salutation: 'Excelencia' })], preferredLanguage: '' }) },
    found: [''],
    fixed: 'Excelencia:\n\nLe pido que libere a Amina.\n\nAtentamente,',
  },
  {
    check: 'no-salutation',
    language: 'ar',
    letter: 'أطلب منكم الإفراج عن أمينة.',
    context: { action: anAction({ targets: [aTarget({ salutation: 'سعادة الوزيرة' })] }) },
    found: [''],
    fixed: 'سعادة الوزيرة،\n\nأطلب منكم الإفراج عن أمينة.',
  },
  {
    check: 'no-salutation',
    letter: 'Please free Amina.\n\nYours,',
    context: {
      action: anAction({ targets: [aTarget({ salutation: '' }), aTarget({ kind: 'copy', salutation: 'Sir' })] }),
    },
    found: [''],
    fixed: 'Please free Amina.\n\nYours,',
  },
  { check: 'no-salutation', letter: 'Please free Amina.\n\nYours,', context: { action: null }, found: [''] },
  ...[
    'Dear Minister,\n\nPlease free her.',
    'To whom it may concern\n\nPlease free her.',
    'Hello!\n\nPlease free her.',
    'Good morning, Madam Minister,\n\nPlease free her.',
    'Minister Sample,\nplease free her.',
    'Dear Minister, please free Amina Example, who has done nothing but open a clinic for people with nowhere else to go.',
    'Zoë O’Hara\n1 Example Street\n3 March 2026\n\nAbout Amina Example\n\nYour Excellency,\n\nPlease free her.',
    'YOUR EXCELLENCY – please free her.',
  ].map((letter): Case => ({ check: 'no-salutation', letter, found: [] })),
  ...[
    'A quien corresponda:\n\nLe pido que la libere.',
    'Buenos días, señora ministra:\n\nLe pido que la libere.',
    'Ministra Ejemplo:\n\nLe pido que la libere.',
  ].map((letter): Case => ({ check: 'no-salutation', language: 'es', letter, found: [] })),
  { check: 'no-salutation', language: 'fr', letter: 'Bonjour,\n\nLibérez-la.', found: [] },
  { check: 'no-salutation', language: 'fr', letter: 'À Rivelle, le 3 mars 2026\n\nLibérez-la.', found: [''] },
  { check: 'no-salutation', language: 'ar', letter: 'السلام عليكم ورحمة الله\n\nأطلب منكم الإفراج عنها.', found: [] },
  // of other languages no words are known
  { check: 'no-salutation', language: 'de', letter: 'Sehr geehrte Frau Ministerin,\n\nbitte.', found: [] },

  // ——— no-closing ———
  {
    check: 'no-closing',
    letter: 'Dear Minister,\n\nPlease free Amina Example.\n',
    found: [''],
    values: [[]],
    fixed: 'Dear Minister,\n\nPlease free Amina Example.\n\nYours sincerely,\n',
  },
  {
    check: 'no-closing',
    letter: 'Dear Minister,\n\nPlease free her.\nZoë Marie O’Hara-Núñez',
    found: [''],
    fixed: 'Dear Minister,\n\nPlease free her.\n\nYours sincerely,\nZoë Marie O’Hara-Núñez',
  },
  {
    check: 'no-closing',
    language: 'es',
    letter: 'Estimada ministra:\n\nLibere a Amina.',
    found: [''],
    fixed: 'Estimada ministra:\n\nLibere a Amina.\n\nAtentamente,',
  },
  {
    check: 'no-closing',
    language: 'fr',
    letter: 'Madame,\n\nLibérez Amina.',
    found: [''],
    fixed: 'Madame,\n\nLibérez Amina.\n\nJe vous prie d’agréer l’expression de ma haute considération.',
  },
  {
    check: 'no-closing',
    language: 'ar',
    letter: 'معالي الوزيرة،\n\nأفرجوا عن أمينة.',
    found: [''],
    fixed: 'معالي الوزيرة،\n\nأفرجوا عن أمينة.\n\nوتفضلوا بقبول فائق الاحترام،',
  },
  {
    check: 'no-closing',
    language: '',
    letter: 'Dear Minister,\n\nPlease free Amina.',
    found: [''],
    fixed: 'Dear Minister,\n\nPlease free Amina.',
  },
  {
    check: 'no-closing',
    letter: 'Dear Minister,\n\nThank you for your letter of May, in which you say that all is well. Please free her.',
    found: [''],
  },
  ...[
    'Dear Minister,\n\nPlease free her.\n\nYours sincerely,\nZoë',
    'Dear Minister,\n\nPlease free her. Yours sincerely, Zoë',
    'Dear Minister,\n\nPlease free her.\n\nWith my best wishes\nZoë',
    'Dear Minister,\n\nPlease free her.\n\nThank you.\nZoë\nOhio',
    'Dear Minister,\n\nPlease free her.\n\nIn solidarity,\nZoë',
  ].map((letter): Case => ({ check: 'no-closing', letter, found: [] })),
  { check: 'no-closing', language: 'es', letter: 'Excelencia:\n\nLibérela.\n\nMuchas gracias,\nZoë', found: [] },
  { check: 'no-closing', language: 'fr', letter: 'Madame,\n\nLibérez-la.\n\nAvec mes salutations,\nZoë', found: [] },
  { check: 'no-closing', language: 'ar', letter: 'معالي الوزيرة،\n\nأفرجوا عنها.\n\nمع جزيل الشكر', found: [] },

  // ——— no-request ———
  {
    check: 'no-request',
    letter: 'Dear Minister,\n\nI am writing because Amina Example is in prison.\n\nYours sincerely,\nZoë',
    found: [''],
    values: [[]],
    fixed: 'Dear Minister,\n\nI am writing because Amina Example is in prison.\n\nYours sincerely,\nZoë',
  },
  ...[
    'I hope that this letter finds you well. I ask myself why she is held. It is cold there:\n- her coat is gone\n- the window is broken',
    'How can you sleep? I want to tell you about her. Free speech is a right. Let me tell you more.',
  ].map((text): Case => ({ check: 'no-request', letter: `Sir,\n\n${text}`, found: [''] })),
  ...[
    'I am writing to ask you for her freedom.',
    'I respectfully urge the ministry to act.',
    'We are calling on you to free her.',
    'I want you to free her.',
    'I would like you to look into it.',
    'I hope you will free her.',
    'Would you look into it?',
    'She must be freed.',
    'You should free her.',
    'It is time to let Amina go.',
    'My request is simple.',
    'What is needed:\n- Release Amina\n- Drop the charges',
    'Free Amina Example!',
    'Do not send her back.',
    'You have the power to end this.',
  ].map((text): Case => ({ check: 'no-request', letter: `Sir,\n\n${text}\n\nYours,`, found: [] })),
  ...[
    ['Me dirijo a usted porque Amina Example está en prisión. Espero que se encuentre bien.', ''],
    ['Quiero que la libere.'],
    ['Por favor, mire su caso.'],
    ['Escribo para pedirle ayuda.'],
    ['Debe ser liberada.'],
    ['Espero que la dejen en libertad.'],
    ['Libere a Amina.'],
    ['Exijo su libertad.'],
  ].map(([text, ...found]): Case => {
    return { check: 'no-request', language: 'es', letter: `Señora ministra:\n\n${text}`, found };
  }),
  ...[
    ['Je vous écris parce qu’Amina Example est en prison. Je me demande pourquoi. Merci de votre attention.', ''],
    ['Pourriez-vous regarder son cas ?'],
    ['Merci de bien vouloir la libérer.'],
    ['Je souhaite que vous la libériez.'],
    ['Il faut la libérer.'],
    ['Libérez Amina.'],
    ['J’en appelle à votre humanité.'],
    ['J’espère que vous agirez.'],
  ].map(([text, ...found]): Case => {
    return { check: 'no-request', language: 'fr', letter: `Madame la Ministre,\n\n${text}`, found };
  }),
  ...[
    ['أكتب إليكم لأن أمينة مثال في السجن منذ شهور. آمل أن تصلكم رسالتي وأنتم بخير.', ''],
    ['أرجو الإفراج عنها.'],
    ['ونناشد معاليكم أن تفرجوا عنها.'],
    ['يجب الإفراج عنها.'],
    ['آمل أن تفرجوا عنها.'],
    ['أفرجوا عن أمينة.'],
    ['هل يمكنكم النظر في قضيتها؟'],
    ['من فضلكم انظروا في الأمر.'],
  ].map(([text, ...found]): Case => {
    return { check: 'no-request', language: 'ar', letter: `معالي الوزيرة،\n\n${text}`, found };
  }),
  { check: 'no-request', language: 'de', letter: 'Sehr geehrte Frau Ministerin,\n\nich schreibe.', found: [] },

  // ——— shouting ———
  {
    check: 'shouting',
    text: 'STOP THE CRUELTY NOW, I say. You know THAT THIS IS WRONG!!! Why?!? I am IMMEDIATELY here.',
    found: ['STOP THE CRUELTY NOW', 'THAT THIS IS WRONG', '!!!', '?!?', 'IMMEDIATELY'],
    values: [['STOP THE CRUELTY NOW'], ['THAT THIS IS WRONG'], ['!!!'], ['?!?'], ['IMMEDIATELY']],
    fixed: 'Stop the cruelty now, I say. You know that this is wrong! Why? I am immediately here.',
  },
  {
    check: 'shouting',
    text: 'You must FREE AMINA EXAMPLE FROM HER CELL, WHERE I’M TOLD IT’S COLD.',
    found: ['FREE AMINA EXAMPLE FROM HER CELL, WHERE I’M TOLD IT’S COLD'],
    fixed: 'You must free Amina Example from her cell, where I’m told it’s cold.',
  },
  {
    check: 'shouting',
    text: 'In Sampleland nobody heard that THE UN VISITED SAMPLELAND TWICE.',
    found: ['THE UN VISITED SAMPLELAND TWICE'],
    fixed: 'In Sampleland nobody heard that the UN visited Sampleland twice.',
  },
  {
    check: 'shouting',
    language: 'es',
    text: '¡¡¡LIBÉRENLA YA!!! ¿¡Por qué?!',
    found: ['¡¡¡', 'LIBÉRENLA YA', '!!!', '¿¡', '?!'],
    fixed: '¡Libérenla ya! ¿Por qué?',
  },
  {
    check: 'shouting',
    language: 'fr',
    text: 'C’EST UNE HONTE POUR L’ÉTAT.',
    found: ['C’EST UNE HONTE POUR L’ÉTAT'],
    fixed: 'C’est une honte pour l’état.',
  },
  { check: 'shouting', language: 'ar', text: 'لماذا؟؟ هذا ظلم!!', found: ['؟؟', '!!'], fixed: 'لماذا؟ هذا ظلم!' },
  ...[
    'She met the UNHCR, NATO and ICE in the USA. The FBI and CIA know. It is LATE, and I saw HIV TB.',
    'World War II and Article XIV, Henry VIII. Really? Yes! “Oh!” (!) … I say: NO.',
    'UA 17/26 and AMR 51/0017/2026. AMINA EXAMPLE and HER EXCELLENCY MS ADA SAMPLE know it. IS AMINA there?',
  ].map((text): Case => ({ check: 'shouting', text, found: [] })),
  {
    check: 'shouting',
    text: 'The poster said LET THE RIVER RUN FREELY, and the SAMPLEPARK opened.',
    context: {
      action: anAction({ summary: 'LET THE RIVER RUN FREELY\nThe office of SAMPLEPARK was shut.' }),
    },
    found: [],
  },
  { check: 'shouting', letter: 'Dear Sir,\n\nPlease.\n\nYours sincerely,\nZOË MARIE HUNTINGTON', found: [] },
  { check: 'shouting', text: 'My name is [INSERT FULL NAME HERE].', found: [] },
  { check: 'shouting', text: '請釋放她 ปล่อยเธอ קשה לי مرحبا بكم', found: [] },

  // ——— insult ———
  ...cases('insult', 'en', [
    ['You are an idiot and a liar.', 'idiot', 'liar'],
    ['Cowards, all of you! You fascist pigs!', 'Cowards', 'You fascist pigs'],
    ['What a monster. You are nothing but a corrupt\ntyrant.', 'monster', 'You are nothing but a corrupt\ntyrant'],
    ['You son of a bitch, you piece of shit.', 'son of a bitch', 'piece of shit'],
    ['People like me laugh at clowns like you.', 'clowns like you'],
    ['You’re pathetic. FUCK YOU.', 'You’re pathetic', 'FUCK YOU'],
    // near misses
    ['This monstrous law is a lie; the cowardly raid was idiotic and shameful. Shame on you.'],
    ['He works on a pig farm with dogs and rats. Her murderers are free. The racist laws must go.'],
    ['You are not a tyrant. You are responsible. Are you a fool for hope, as I am?'],
    ['The trash was left in the cell, the vermin too. A traitor, they called her.'],
  ]),
  ...cases('insult', 'es', [
    ['Es usted un cobarde y un mentiroso.', 'cobarde', 'mentiroso'],
    ['¡Hijos de puta! ¡Canallas!', 'Hijos de puta', 'Canallas'],
    ['Usted es un asesino. Son ratas inmundas.', 'Usted es un asesino', 'ratas inmundas'],
    ['¡Eres una basura!', 'Eres una basura'],
    // near misses
    ['Fue un ataque cobarde y una ley estúpida. Los asesinos siguen libres.'],
    ['La recogida de basura en la cárcel no funciona y hay ratas y parásitos en el agua.'],
    ['Pedimos que les den asilo. El criminal fue otro. Crían cerdos y burros.'],
    ['Usted es una persona justa. Es usted un ejemplo.'],
  ]),
  ...cases('insult', 'fr', [
    ['Vous êtes un lâche et un menteur.', 'Vous êtes un lâche', 'menteur'],
    ['Espèce d’ordure ! Salauds ! Bande de cons !', 'Espèce d’ordure', 'Salauds', 'Bande de cons'],
    ['Vous n’êtes qu’un assassin. Sale facho.', 'Vous n’êtes qu’un assassin', 'Sale facho'],
    ['Des criminels comme vous.', 'criminels comme vous'],
    // near misses
    ['Il lâche prise. Le ramassage des ordures est en retard, le fumier et les rats sont partout.'],
    ['Cet attentat lâche, cette loi raciste et ces porcs malades. Les assassins sont libres.'],
    ['Con, écrit-on en espagnol. Vous êtes une personne juste. La ville de Conakry.'],
  ]),
  ...cases('insult', 'ar', [
    ['أنت كذاب وجبان.', 'كذاب', 'وجبان'],
    ['يا كلب! أيها المجرمون!', 'يا كلب', 'أيها المجرمون'],
    ['أنتم أوغاد، وأنت مجرم.', 'أوغاد', 'وأنت مجرم'],
    ['لعنة الله عليكم.', 'لعنة الله عليكم'],
    // near misses
    ['وُجهت إليها اتهامات كاذبة، وهو ادعاء كاذب. واستُخدمت كلاب بوليسية.'],
    ['بين اليوم وغدٍ وقع هجوم جبان. الزنزانة قذرة، والمجرم الحقيقي حر، والقاتل معروف.'],
    ['أنتم مسؤولون عن سلامتها. وأنت صاحب القرار. هذه تهم تافهة.'],
  ]),
  {
    check: 'insult',
    language: '',
    text: 'You are a liar, un salaud, una escoria.',
    found: ['liar', 'salaud', 'escoria'],
  },

  // ——— threat ———
  ...cases('threat', 'en', [
    ['You will pay for this.', 'You will pay for this'],
    ['I will kill you. I’m going to hurt your family.', 'I will kill', 'I’m going to hurt your'],
    ['We will find you. We’re coming for you.', 'We will find you', 'We’re coming for you'],
    ['You will regret it. You’ll hang.', 'You will regret', 'You’ll hang'],
    ['Watch your back! I know where you live.', 'Watch your back', 'I know where you live'],
    ['You deserve to die, and I hope you die soon.', 'You deserve to die', 'hope you die'],
    ['Burn in hell. Somebody should put a bullet in your head.', 'Burn in hell', 'put a bullet in your'],
    ['Someone should shoot you. Your days are numbered.', 'Someone should shoot you', 'Your days are numbered'],
    ['I will blow\nup your office. Your children will suffer.', 'blow\nup your office', 'Your children will suffer'],
    ['Free her, or else! Death to all tyrants.', 'Free her, or else', 'Death to'],
    // near misses
    ['People are killed there. He threatened to kill her. They put a bullet in his leg and blew up the school.'],
    ['The death penalty is cruel. People will die if they are sent back. They will find you guilty of nothing.'],
    ['They rot in prison without trial. She was sentenced to death to silence her. She deserves to live.'],
    ['You will be sorry to hear that she is ill. You will pay attention, I hope. You will find that I am right.'],
    ['The guard told her: “I will kill you. You will regret this.” She said "we will find you" to her child.'],
    [
      'We will find you a lawyer. You will not regret being merciful. We do not know where you live. Free her or else she dies.',
    ],
    ['You have blood on your hands. I will not be silent. I will write again. I will fight for her.'],
    ['They hang people there. You should be proud. I know where she lives. Hell is what they burn in.'],
  ]),
  ...cases('threat', 'es', [
    ['Lo va a pagar caro. Voy a matarlo.', 'va a pagar caro', 'Voy a matarlo'],
    ['Se arrepentirá. Sabemos dónde vive.', 'Se arrepentirá', 'Sabemos dónde vive'],
    ['Usted merece morir. ¡Ojalá se pudra!', 'Usted merece morir', 'Ojalá se pudra'],
    ['Cuídese las espaldas. Váyase al infierno.', 'Cuídese las espaldas', 'Váyase al infierno'],
    ['¡Muerte al tirano! Aténgase a las consecuencias.', 'Muerte al tirano', 'Aténgase a las consecuencias'],
    // near misses
    ['Van a matarla si la devuelven. La amenazaron con matarla. La pena de muerte es cruel.'],
    ['El gobierno va a pagar la fianza. La multa la pagará la familia. No se arrepentirá de ser justo.'],
    ['No sabemos dónde vive ahora. Amina no merece morir. Vamos a buscar ayuda y a encontrar una solución.'],
    ['Le pegaron un tiro. Está muerto. Lo matarán. El guardia dijo: «Te voy a matar».'],
  ]),
  ...cases('threat', 'fr', [
    ['Vous allez me le payer. Je vais vous tuer.', 'Vous allez me le payer', 'Je vais vous tuer'],
    ['Vous le regretterez. Nous savons où vous habitez.', 'Vous le regretterez', 'Nous savons où vous habitez'],
    ['Vous méritez de mourir. Brûlez en enfer.', 'Vous méritez de mourir', 'Brûlez en enfer'],
    ['Surveillez vos arrières. Vos jours sont comptés.', 'Surveillez vos arrières', 'Vos jours sont comptés'],
    ['Mort aux tyrans ! Une balle dans votre tête.', 'Mort aux tyrans', 'Une balle dans votre tête'],
    // near misses
    ['Il a menacé de la tuer. On l’a condamnée à mort. Ses jours sont comptés. La peine de mort est cruelle.'],
    ['Vous ne le regretterez pas. Vous allez payer les frais ? Je ne sais pas où vous habitez.'],
    [
      'Mort au combat, il laisse un fils. Il a reçu une balle dans la tête. Personne ne mérite de mourir. Des gens vont mourir.',
    ],
    ['Le gardien a dit : « Je vais vous tuer. » Je vais vous écrire encore.'],
  ]),
  ...cases('threat', 'ar', [
    ['ستدفعون الثمن. سأقتلك.', 'ستدفعون الثمن', 'سأقتلك'],
    ['سوف تندمون، ونعرف أين تسكنون.', 'سوف تندمون', 'ونعرف أين تسكنون'],
    ['تستحق الموت. أيامكم معدودة.', 'تستحق الموت', 'أيامكم معدودة'],
    ['سنجدكم. ستحترقون في الجحيم.', 'سنجدكم', 'ستحترقون في الجحيم'],
    // near misses
    ['سيقتلونها إذا أعيدت. هددها الحارس بالقتل. عقوبة الإعدام قاسية. ستموت أمينة إن لم تُعالج.'],
    ['لا تستحق الموت. ستدفع العائلات ثمنًا باهظًا. لن تندموا على العدل. لا نعرف أين تسكن الآن.'],
    ['سنلاحقكم قضائيًا بكل احترام. قال الحارس: «سأقتلك».'],
  ]),
  {
    check: 'threat',
    language: '',
    text: 'Je vais vous tuer. Voy a matarlo.',
    found: ['Je vais vous tuer', 'Voy a matarlo'],
  },

  // ——— private-details ———
  ...cases('private-details', 'en', [
    ['Write to amina@home.example at once.', 'amina@home.example'],
    ['Her number is (613) 555-0123, his +49 30 901820.', '(613) 555-0123', '+49 30 901820'],
    ['Call 0612345678 or phone 5550123456.', '0612345678', '5550123456'],
    ['Her passport no. X1234567 is gone.', 'passport no. X1234567'],
    ['Her A-number is A-123456789, or A123456789.', 'A-number is A-123456789', 'A123456789'],
    ['His social security number is 123-45-6789.', 'social security number is 123-45-6789'],
    ['She was born on 3 May 1990. DOB: May 4, 1991.', 'born on 3 May 1990', 'DOB: May 4, 1991'],
    ['Born in Sampleton on the 3rd of May 1990.', 'Born in Sampleton on the 3rd of May 1990'],
    ['She hides at 12 Oak Street, with 7B St. Mary’s Road.', '12 Oak Street', '7B St. Mary’s Road'],
    // near misses
    ['Some 2,500,000 people, 12 500 000 dollars, 12.500.000 euros and $1 200 300 000.'],
    ['On 3 March 2025, 10 December 1948, 2025-03-03, 03-05-2025 10.30 or 2019-2023, 1990 - 1999, in 2019 2020 2021.'],
    ['At 12.345678 degrees, pages 1201-1299, from 3.3.2025-5.3.2025. In a cell 2019-2023.'],
    [
      'Law 1234/2020, Section 212(a)(6), Article 12, Resolution 2020-12345678, 20528-0525, 0830-1730, AMR 51/0017/2026.',
    ],
    [
      'In 1989 Tiananmen Square was full. On 3 March Example Avenue was shut. 12 days on the street, 50 people on the road.',
    ],
    [
      'Born in Sampleton, in 1990. A star was born. Born free, and on 3 May 2020 arrested. Born, and on 3 May 2020 held.',
    ],
    [
      'passports of 25000 people; the ID of 120000 voters; 14 people; room 1234567; her identity. 12 000 people; no passport. 120000 hours.',
    ],
    ['Follow @amina or see a@b, and the price of 5 @ 2.'],
    // the action and the supporter say it themselves
    ['Write to minister@justice.example, 1 Example Street, 202-555-0143.'],
    ['I am at zoe.ohara@example.org, 1200 Example Avenue NW, +1 (202) 555-0143.'],
  ]),
  ...cases('private-details', 'es', [
    [
      'Nacida el 3 de mayo de 1990, vive en la calle de la Luna, 12.',
      'Nacida el 3 de mayo de 1990',
      'calle de la Luna, 12',
    ],
    ['Su DNI es 12345678Z y su teléfono 612 345 678.', 'DNI es 12345678Z', '612 345 678'],
    [
      'Pasaporte n.º AB123456, fecha de nacimiento: 3 de mayo de 1990.',
      'Pasaporte n.º AB123456',
      'fecha de nacimiento: 3 de mayo de 1990',
    ],
    // near misses
    ['Salieron a la calle 300 personas. En la plaza de Mayo, en 1977. La Ley 1234/2020 y el 3 de marzo de 2025.'],
    ['Nació en 1990. Viven 47 000 000 personas. En la calle Mayor 12 personas murieron.'],
  ]),
  ...cases('private-details', 'fr', [
    ['Née le 3 mai 1990, elle vit au 12 rue de l’Exemple.', 'Née le 3 mai 1990', '12 rue de l’Exemple'],
    ['Son numéro : 06 12 34 56 78. Passeport n° 12AB34567.', '06 12 34 56 78', 'Passeport n° 12AB34567'],
    ['Passeport n° 123456789. Née à Rivelle le 3 mai 1990.', 'Passeport n° 123456789', 'Née à Rivelle le 3 mai 1990'],
    // near misses
    ['Je ne le 3 mai pas. Née en 1990. 200 personnes dans la rue, en 2024, rue de Rivelle.'],
    ['Près de 12 500 000 personnes, et la loi n° 2020-12345678, le 10 décembre 1948.'],
  ]),
  ...cases('private-details', 'ar', [
    ['من مواليد 3 مايو 1990، وتسكن في شارع النور 12.', 'من مواليد 3 مايو 1990', 'شارع النور 12'],
    ['هاتفها ٠٥٥٥٠١٢٣٤٥ وجواز السفر رقم A1234567.', '٠٥٥٥٠١٢٣٤٥', 'وجواز السفر رقم A1234567'],
    // near misses
    ['ولدت في 1990، واعتُقلت في 3 مايو 2025 في شارع النور مع 12 شخصًا. القانون رقم 1234 لسنة 2020.'],
  ]),
  {
    check: 'private-details',
    letter:
      'Dear Minister,\n\nPlease free her.\n\nYours sincerely,\nZoë\n12 Oak Street\nzoe@other.example\n+49 30 901820',
    found: [],
  },
  {
    check: 'private-details',
    text: 'She was born on 3 May 1990, lives at 12 Oak Street and can be reached at +49 30 901820.',
    context: {
      action: anAction({ background: 'She was born on 3 May 1990 and lives at 12 OAK STREET. Tel. 030/901820.' }),
    },
    found: ['+49 30 901820'],
  },

  // ——— over-limit, longer-than-page, other-language ———
  {
    check: 'over-limit',
    letter: letterWith('Free her.'),
    context: { limit: 60 },
    found: [''],
    values: [[String(letterWith('Free her.').length - 60), '60']],
  },
  {
    check: 'over-limit',
    letter: letterWith('Free her.'),
    context: { limit: letterWith('Free her.').length },
    found: [],
  },
  { check: 'longer-than-page', letter: A_LONG_LETTER, found: [''], values: [['2', '8']] },
  { check: 'longer-than-page', letter: letterWith('word '.repeat(18 * 33)), found: [''], values: [['2', '1']] },
  { check: 'longer-than-page', letter: letterWith('word '.repeat(18 * 32)), found: [] },
  { check: 'longer-than-page', letter: letterWith('x'.repeat(90 * 33)), found: [''], values: [['2', '1']] },
  { check: 'longer-than-page', letter: `${letterWith('Free her.')}${'\n'.repeat(60)}`, found: [] },
  {
    check: 'other-language',
    language: 'es',
    text: 'Amina Example lleva tres meses en prisión.',
    found: [''],
    values: [['es', 'en']],
  },
  {
    check: 'other-language',
    text: 'Amina Example has been in prison for three months.',
    context: { action: anAction({ preferredLanguage: 'Arabic or French' }) },
    found: [''],
    values: [['en', 'ar', 'fr']],
  },
  ...(
    [
      { language: 'es', action: anAction({ preferredLanguage: 'English or Spanish' }) },
      { language: 'es', action: anAction({ preferredLanguage: '' }) },
      { language: 'es', action: null },
      { language: 'nb', action: anAction({ preferredLanguage: 'Norwegian' }) },
      { language: '' },
    ] as const
  ).map((context): Case => {
    const letter = letterWith('Amina Example lleva tres meses en prisión.', 'es');
    return { check: 'other-language', letter, context, found: [] };
  }),
  { check: 'other-language', letter: 'Señora ministra:\n\nLibere a Amina.', language: 'es', found: [] },

  // ——— mixed-direction ———
  {
    check: 'mixed-direction',
    language: 'ar',
    text: '  Amina Example معتقلة منذ ثلاثة أشهر دون محاكمة.\nوهي في السجن.',
    found: ['Amina Example معتقلة منذ ثلاثة أشهر دون محاكمة.'],
    values: [['Amina Example معتقلة منذ ثلاثة أشهر دون…']],
  },
  {
    check: 'mixed-direction',
    text: 'أمينة is the name of the nurse.\n12 \u200fأمينة is a nurse.',
    found: ['أمينة is the name of the nurse.', '12 \u200fأمينة is a nurse.'],
  },
  { check: 'mixed-direction', language: 'ar', text: 'اعتُقلت Amina Example في الشهر الماضي.', found: [] },
  { check: 'mixed-direction', text: 'The nurse أمينة is in prison.', found: [] },
  {
    check: 'mixed-direction',
    language: 'ar',
    text: '\u200fAmina Example معتقلة منذ ثلاثة أشهر دون محاكمة.',
    found: [],
  },
  { check: 'mixed-direction', language: 'ar', text: '\u2068Amina\u2069 معتقلة منذ ثلاثة أشهر.', found: [] },
  { check: 'mixed-direction', language: 'ar', text: '2025 كانت سنة صعبة.\nAmina Example\nأمينة مثال', found: [] },
];

const LETTERS = CASES.map(({ language = 'en', text, letter = letterWith(text!, language), ...rest }) => {
  return {
    ...rest,
    letter,
    text,
    language,
    name: `${rest.check}, ${language || 'unknown language'}: ${text ?? letter}`,
  };
});

describe('remarked on', () => {
  test.each(LETTERS.filter(({ found }) => found.length > 0))('$name', (one) => {
    const { check, letter, language, context, found, fixed, values, text } = one;
    const remarks = remarksOn(letter, { language, ...context }).filter((remark) => remark.check === check);
    expect(remarks.map(({ place }) => (place === null ? '' : letter.slice(place.start, place.end)))).toEqual(found);
    if (values !== undefined) expect(remarks.map((remark) => remark.values)).toEqual(values);
    const edits = remarks.flatMap(({ fix }) => fix ?? []);
    if (fixed === undefined) return;
    expect(withEdits(letter, edits)).toBe(text === undefined ? fixed : letterWith(fixed, language));
  });
});

describe('not remarked on', () => {
  test.each(LETTERS.filter(({ found }) => found.length === 0))('$name', ({ check, letter, language, context }) => {
    expect(remarksOn(letter, { language, ...context }).filter((remark) => remark.check === check)).toEqual([]);
  });
});

const EVERY_CHECK: Record<CheckId, true> = {
  placeholder: true,
  'no-salutation': true,
  'no-closing': true,
  'no-request': true,
  shouting: true,
  insult: true,
  threat: true,
  'private-details': true,
  'over-limit': true,
  'longer-than-page': true,
  'other-language': true,
  'mixed-direction': true,
};

test('every check has something it finds, and something it does not', () => {
  const all = Object.keys(EVERY_CHECK).sort();
  expect(LETTER_CHECKS.map(({ check }) => check).sort()).toEqual(all);
  const of = (finds: boolean) => CASES.filter(({ found }) => found.length > 0 === finds).map(({ check }) => check);
  expect([...new Set(of(true))].sort()).toEqual(all);
  expect([...new Set(of(false))].sort()).toEqual(all);
});

test('after its fixes a letter has nothing more of the kind', () => {
  for (const { check, letter, language, context } of LETTERS) {
    const remarks = remarksOn(letter, { language, ...context }).filter((remark) => remark.check === check);
    const fixes = remarks.flatMap(({ fix }) => fix ?? []);
    const left = remarksOn(withEdits(letter, fixes), { language, ...context }).filter((one) => one.check === check);
    expect([letter, left.length]).toEqual([letter, remarks.length - fixes.length]);
  }
});

test('a request that is missing would go before the closing, anything else that is missing to its end', () => {
  const [request] = remarksOn('Sir,\n\nAmina is in prison.\n\nYours sincerely,\nZoë');
  expect(request).toMatchObject({ check: 'no-request', place: { start: 27, end: 27 } });
  const ends = remarksOn('Sir,\n\nAmina is in prison.\n\n');
  expect(ends.map(({ check, place }) => [check, place?.start])).toEqual([
    ['no-request', 25],
    ['no-closing', 25],
  ]);
});

test.each(['', '   ', '\n\r\n\t', '\u00a0'])('nothing is remarked on in %j', (letter) => {
  expect(remarksOn(letter, { limit: 0 })).toEqual([]);
});

test('what is about the letter as a whole comes first, the rest in the order of the letter', () => {
  const remarks = remarksOn('You idiot!!\n\nWe will find you, [NAME].\nأمينة is my friend', {
    limit: 10,
    language: 'en',
  });
  expect(remarks.map(({ check }) => check)).toEqual([
    'over-limit',
    'no-salutation',
    'insult',
    'shouting',
    'threat',
    'placeholder',
    'mixed-direction',
    'no-request',
    'no-closing',
  ]);
});

describe('words that are looked for', () => {
  const rows = [INSULTS, THREATS, REQUESTS, MORE_CLOSINGS, MORE_SALUTATIONS, BORN, IDENTITY].flat();

  test.each(rows.flatMap(({ patterns }) => [...patterns]))('%s is folded', (pattern) => {
    const words = pattern.replace(/\\p\{\w+\}|\\\w/g, '').replace(/[\u200e\u200f]/g, '');
    expect([words, words]).toEqual([words, [...words].map((one) => folded(one) || one).join('')]);
  });

  test.each([
    ['insult', INSULTS],
    ['threat', THREATS],
  ] as const)('there are many for an %s in every language', (_, table) => {
    for (const lang of ['en', 'es', 'fr', 'ar']) {
      const patterns = table.filter((row) => row.lang === lang).flatMap((row) => row.patterns);
      expect(patterns.join('|').split('|').length).toBeGreaterThan(25);
    }
  });
});

test('any text at all is checked, and places and fixes are inside it', () => {
  const pieces = fc.constantFrom(
    'Dear Sir,',
    'YOUR EXCELLENCY',
    'Yours sincerely,',
    'you will all all all ',
    'you are nothing but a an the ',
    '[your name',
    '{{{name}} ',
    '((((((((((',
    '+1 (2) 3-4.5 6 7 8 9 ',
    'born on the ',
    'passport no no no: number is ',
    '12 Oak Elm Ash Fir ',
    'calle de la Luna de la ',
    'a@a.a.a.a.a',
    '!!!???',
    '\r\n',
    '\n\n',
    'ﬁﬀ',
    'é\u0301\u0301',
    '\u200f\u2068',
    'سأقتلك ',
    'ABC DEF ',
    '____',
    '\ud800',
    'a'.repeat(200),
    '1'.repeat(200),
    ' '.repeat(200),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((parts) => parts.join('')),
  );
  const languages = fc.constantFrom('', 'en', 'es', 'fr', 'ar', 'de', 'tr');
  fc.assert(
    fc.property(text, languages, fc.boolean(), (letter, language, known) => {
      const remarks = remarksOn(letter, { language, action: known ? anAction() : null });
      const starts = remarks.map(({ place }) => place?.start ?? -1);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { place, fix } of remarks)
        for (const one of [place, fix]) {
          if (one === null) continue;
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeGreaterThanOrEqual(one.start);
          expect(letter.length).toBeGreaterThanOrEqual(one.end);
        }
    }),
    { numRuns: 1000 },
  );
  // far more than it takes, also where other programs run beside it
}, 60_000);
