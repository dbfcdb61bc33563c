import { describe, expect, test } from 'vitest';
import { bareSalutation, isClosing, isSalutation, requestIn, salutationFits } from './letterWords';

describe('a letter begins with', () => {
  test.each([
    'Dear President Example:',
    'Dear President Example',
    'DEAR PRESIDENT EXAMPLE:',
    'Dear Mr.',
    'Dear Sir or Madam,',
    '  Dear Sir,  ',
    'Your Excellency,',
    'Your Excellency',
    'Your Majesty:',
    'Sir,',
    'Mr President,',
    'Mr. President:',
    'Respected Minister,',
    'Honourable Minister,',
    // Spanish
    'Estimado señor Presidente:',
    'Estimada Sra. Ejemplo:',
    'Estimado Sr.',
    'Excelencia:',
    'Señor Presidente,',
    'Excmo. Sr. Ejemplo:',
    // French
    'Monsieur le Préfet,',
    'Madame la Ministre,',
    'Madame, Monsieur,',
    'Excellence,',
    'Cher Monsieur',
    // Arabic
    'سعادة السفير،',
    'معالي الوزير:',
    'السيد الرئيس،',
    'فخامة الرئيسة،',
    'عزيزي الوزير',
    'تحية طيبة وبعد،',
  ])('%j', (line) => {
    expect(isSalutation(line)).toBe(true);
  });
});

describe('no letter begins with', () => {
  test.each([
    // first lines of addresses
    'Monsieur Aurélien Vasset',
    'Monsieur le Préfet',
    'Madame Odile Brumaire',
    'Sr. Tomás Ejemplo',
    'Señor Presidente',
    'Excmo. Sr. Don Tomás Ejemplo',
    'Mr President',
    'Honourable Ada Sample',
    'Sir Abel Sample',
    'سعادة السفير',
    'السيد أمين مثال',
    // sentences
    'Dear friends, we meet on Monday.',
    'Dear me!',
    'Excellence in teaching',
    'Your honour is at stake.',
    'Sir, would you?',
    `Dear Minister, I am writing because ${'of that '.repeat(9)}`,
    // longer words
    'Dearest Amina,',
    'Sirius,',
    'Cherbourg,',
    'Madame-sans-gêne',
    // none at all
    'Hello,',
    'Amina,',
    ',',
    '',
  ])('%j', (line) => {
    expect(isSalutation(line)).toBe(false);
  });
});

describe('a letter ends with', () => {
  test.each([
    'Yours sincerely,',
    'YOURS SINCERELY',
    'Yours faithfully, Ada Sample',
    'Sincerely,',
    'Respectfully yours,',
    'With respect,',
    'Kind regards,',
    'Regards',
    // Spanish
    'Atentamente,',
    'Le saluda atentamente,',
    'Le saludo muy atentamente:',
    'Sin otro particular, le saluda atentamente,',
    // French
    'Cordialement,',
    'Veuillez agréer, Monsieur le Préfet, l’expression de ma haute considération.',
    "Je vous prie d'agréer, Madame la Ministre, mes salutations.",
    'Je vous prie de recevoir, Madame, mes salutations.',
    // Arabic
    'وتفضلوا بقبول فائق الاحترام،',
    'مع خالص التحية',
  ])('%j', (line) => {
    expect(isClosing(line)).toBe(true);
  });
});

describe('no letter ends with', () => {
  test.each([
    'Sincerely held beliefs are protected.',
    'With respect to your answer, we have one question.',
    'Respectfully, I ask you to free her.',
    'Faithfully kept promises are rare in this town.',
    'Regardless of this,',
    'Je vous prie de libérer Amina.',
    'Cordialidad',
    'Recevezlettre',
    'Yours',
    'Thank you,',
    `Veuillez agréer, Madame, ${'mes salutations '.repeat(20)}`,
    '',
  ])('%j', (line) => {
    expect(isClosing(line)).toBe(false);
  });
});

describe('what a sentence asks for', () => {
  test.each([
    ['I urge you to free Amina Example.', 'free Amina Example.'],
    ['I call on you to:', ''],
    ['I therefore urge you to free her.', 'free her.'],
    ['I request that you release her', 'release her'],
    ['I urge you to, above all, free her.', 'above all, free her.'],
    ['I ASK YOU TO FREE HER', 'FREE HER'],
    ['I  ask   you to free her', 'free her'],
    // Spanish
    ['Le insto a que libere a Amina.', 'libere a Amina.'],
    ['Le insto a liberar a Amina.', 'liberar a Amina.'],
    ['Por ello, le pido que la libere.', 'la libere.'],
    ['Le pido que la libere.', 'la libere.'],
    // French, also before a vowel
    ['Je vous demande de libérer Amina.', 'libérer Amina.'],
    ['Je vous demande d’abandonner les poursuites.', 'abandonner les poursuites.'],
    ["C'est pourquoi je vous demande d'agir.", 'agir.'],
    ['Je vous exhorte à la libérer.', 'la libérer.'],
    // Arabic, where "of" is written as one word with what follows
    ['أدعوكم إلى الإفراج عن أمينة.', 'الإفراج عن أمينة.'],
    ['أحثكم على الإفراج عنها.', 'الإفراج عنها.'],
    ['أطالبكم بالإفراج عنها.', 'بالإفراج عنها.'],
    ['أناشدكم الإفراج عنها.', 'الإفراج عنها.'],
    // with the "and" that most sentences begin with
    ['وأحثكم على الإفراج عنها.', 'الإفراج عنها.'],
    ['كما أدعوكم إلى الإفراج عنها.', 'الإفراج عنها.'],
    ['ولذا، فإنني أطلب منكم الإفراج عنها.', 'الإفراج عنها.'],
    // in other ways of asking
    ['I strongly urge you to release her.', 'release her.'],
    ['We also ask you to release her.', 'release her.'],
    ['I respectfully call upon you to release her.', 'release her.'],
    // after what the sentence opens with
    ['Pending her release, I ask you to let her see a doctor.', 'let her see a doctor.'],
    ['En attendant sa libération, je vous demande de la soigner.', 'la soigner.'],
    ['Mientras tanto, le pido que permita visitas.', 'permita visitas.'],
    ['وإلى أن يُفرج عنها، أدعوكم إلى السماح لها بالعلاج.', 'السماح لها بالعلاج.'],
  ])('%j: %j', (sentence, request) => {
    expect(requestIn(sentence)).toBe(request);
  });
});

describe('nothing is asked for in', () => {
  test.each([
    'I urge everyone to help.',
    'I urge you today.',
    'I urge you toward peace.',
    'I call on you today to act.',
    'They told her: I urge you to leave.',
    'They told her, “I urge you to leave”.',
    'Le pido ayuda.',
    'Je vous exhorte.',
    // closings
    'Je vous prie de croire, Madame la Ministre, à ma considération.',
    'Je vous prie de recevoir, Monsieur, mes salutations.',
    'Je vous prie d’agréer, Monsieur, mes salutations.',
    'أطالبكمم بالإفراج عنها.',
    '',
  ])('%j', (sentence) => {
    expect(requestIn(sentence)).toBeNull();
  });
});

describe('a salutation without what ends it', () => {
  test.each([
    ['Your Excellency,', 'Your Excellency'],
    ['Dear President Example:', 'Dear President Example'],
    [' Madame, Monsieur, ', 'Madame, Monsieur'],
    ['Monsieur le Préfet :', 'Monsieur le Préfet'],
    ['سعادة السفير،', 'سعادة السفير'],
    ['Dear Ambassador Sample.', 'Dear Ambassador Sample'],
    // the stop of a short form stays
    ['Dear Mr.', 'Dear Mr.'],
    ['Dear Ms.,', 'Dear Ms.'],
    ['Dear Dr.:', 'Dear Dr.'],
    ['Estimado Sr.:', 'Estimado Sr.'],
    ['Estimada Sra.,', 'Estimada Sra.'],
    ['Dear Mr', 'Dear Mr'],
    ['Dear Bhamdr.', 'Dear Bhamdr'],
  ])('%j: %j', (line, bare) => {
    expect(bareSalutation(line)).toBe(bare);
  });
});

describe('a salutation fits', () => {
  test.each([
    ['Your Excellency', 'His Excellency Mr Abel Sample', ''],
    ['Your Excellency', 'H.E. Abel Sample', ''],
    ['Your Excellency', 'Mr Abel Sample', 'Ambassador of Examplia'],
    ['Your Majesty', 'His Majesty King Abel', ''],
    ['Your Royal Highness', 'Her Royal Highness Princess Ada', ''],
    ['Your Honour', 'The Honourable Judge Sample', ''],
    ['Excelencia', 'Su Excelencia Tomás Ejemplo', ''],
    ['Excelencia', 'Ada Ejemplo', 'Embajadora'],
    ['Excellence', 'Aurélien Vasset', 'Ambassadeur'],
    ['Excellence', 'Odile Brumaire', 'Ambassadrice'],
    ['سعادة السفيرة', 'سعادة السيدة أمل مثال', 'سفيرة'],
    ['Dear Mr Sample', 'Mr Abel Sample', 'Minister of Justice'],
    ['Dear Dr. Vasset:', 'Dr Aurélien Vasset', ''],
    ['Estimada Sra. Peñalosa', 'Ada Peñalosa', ''],
  ])('%j: %j, %j', (salutation, name, role) => {
    expect(salutationFits(salutation, name, role)).toBe(true);
  });

  test.each([
    ['Your Excellency', 'Mr Abel Sample', 'Minister of Justice'],
    ['Your Excellency', 'His Majesty King Abel', ''],
    ['Your Majesty', 'His Excellency Mr Abel Sample', 'Ambassador'],
    ['Dear Mr Sampleton', 'Mr Abel Sample', ''],
    ['Dear Mr Samp', 'Mr Abel Sample', ''],
    ['Dear Minister', 'Mr Abel Sample', 'Minister of Justice'],
    ['Excellence', 'Aurélien Vasset', 'Préfet'],
    ['Your Excellency', '', ''],
    ['', 'Mr Abel Sample', ''],
    // a name so short may be another word
    ['Dear Sir, or', 'Mr Abel Or', ''],
  ])('but not %j: %j, %j', (salutation, name, role) => {
    expect(salutationFits(salutation, name, role)).toBe(false);
  });
});
