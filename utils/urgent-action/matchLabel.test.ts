import { describe, expect, test } from 'vitest';
import { matchLabel } from './matchLabel';

describe('a label', () => {
  test.each([
    ['Date: 3 March 2025', 'date', '3 March 2025'],
    ['DATE: 3 March 2025', 'date', '3 March 2025'],
    ['URGENT ACTION', 'heading', ''],
    ['Take action:', 'take-action', ''],
    ['TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER', 'take-action', ''],
    ['TAKE ACTION NOW', 'take-action', ''],
    ['Salutation: Your Excellency', 'salutation', 'Your Excellency'],
    ['Background', 'background', ''],
    ['PREFERRED LANGUAGE TO ADDRESS TARGET: English', 'language', 'English'],
    ['PREFERRED LANGUAGES TO ADDRESS TARGETS: English, Spanish', 'language', 'English, Spanish'],
    ['Name and pronoun: Amina Example (she/her)', 'people', 'Amina Example (she/her)'],
    ['CC: the ambassador', 'copies', 'the ambassador'],
    ['Index: AMR 51/0017/2026', 'reference', 'AMR 51/0017/2026'],
    ['Email: https://example.org', 'email', 'https://example.org'],
    ['Page 2 of 3', 'page', '2 of 3'],
    ['Take action by 5 May 2025', 'deadline', '5 May 2025'],
    ['This Urgent Action expires on 5 May 2025', 'deadline', '5 May 2025'],
    ['Signal: oswin.01', 'fax', 'oswin.01'],
    ['Escribe a:', 'take-action', ''],
    ['Appels à :', 'take-action', ''],
    ['Share on Example', 'noise', 'Example'],
    // Spanish
    ['ACTÚEN: REDACTEN SU PROPIO LLAMAMIENTO O UTILICEN ESTA CARTA MODELO', 'take-action', ''],
    ['Correo electrónico: ada@example.org', 'email', 'ada@example.org'],
    ['Fecha límite: 3 de marzo de 2025', 'deadline', '3 de marzo de 2025'],
    // French
    ['Date : 3 mars 2025', 'date', '3 mars 2025'],
    ['Date\u00a0: 3 mars 2025', 'date', '3 mars 2025'],
    ['LANGUE(S) À PRIVILÉGIER POUR LES APPELS AUX DESTINATAIRES : français', 'language', 'français'],
    ['Lien vers l’AU précédente : s.o.', 'previous', 's.o.'],
    ["Formule d'appel : Madame la Préfète", 'salutation', 'Madame la Préfète'],
    // Arabic
    ['التاريخ: ٣ مارس ٢٠٢٥', 'date', '٣ مارس ٢٠٢٥'],
    ['التاريخ : ٣ مارس ٢٠٢٥', 'date', '٣ مارس ٢٠٢٥'],
    ['بادِروا بالتحرُّك:', 'take-action', ''],
    ['الموعد النهائي: ٣ مارس ٢٠٢٥', 'deadline', '٣ مارس ٢٠٢٥'],
    ['آخر موعد: ٣ مارس ٢٠٢٥', 'deadline', '٣ مارس ٢٠٢٥'],
    ['لغة المخاطبة المفضلة: العربية', 'language', 'العربية'],
    ['نسخ إلى:', 'copies', ''],
  ])('%j', (line, label, value) => {
    expect(matchLabel(line)).toMatchObject({ label, value });
  });
});

describe('a sentence that merely begins with such a word has none', () => {
  test.each([
    'Date palms grow here.',
    'Date palms: a history',
    'Name one person who was there.',
    'Names matter',
    'Call on the President to act',
    'Background checks are needed',
    'Additional information about Amina is not known.',
    'Write to the President',
    'Copies to be made: three',
    'Take action today, not tomorrow.',
    'TAKE ACTION for Amina',
    'Website visitors: 12',
    'Email addresses of the press: none',
    'Share your bread',
    'Contact us today',
    'Salutations to all',
    'Sample letters are below',
    'Hours of waiting: 5',
    'Urgent action is needed',
    'X marks the spot',
    'Tell us more, they said.',
    'Index of names',
    'UAE: a guide',
    'Page boy',
    'Pages 2 and 3',
    'Deadlines pass.',
    'Take action by writing a letter',
    'Fecha de hoy: martes',
    'Nombre de la calle',
    'Appel à l’aide',
    'Au secours : à l’aide',
    'اكتبوا إلى الوزير',
    'خلفية المنزل خضراء',
    '',
    '   ',
    ': 12',
  ])('%j', (line) => {
    expect(matchLabel(line)).toBeNull();
  });
});

describe('capitals without a colon', () => {
  test.each([
    ['ADDITIONAL TARGETS President Abel Example', 'targets', 'President Abel Example'],
    ['NAME AND PRONOUN Amina Example', 'people', 'Amina Example'],
    ['COPIES TO Ambassador Ada Sample', 'copies', 'Ambassador Ada Sample'],
    ['INFORMACIÓN COMPLEMENTARIA Amina', 'background', 'Amina'],
  ])('are a label for whole parts: %j', (line, label, value) => {
    expect(matchLabel(line)).toMatchObject({ label, value });
  });

  test.each([
    'DATE 3 MARCH 2025',
    'EMAIL A FRIEND',
    'PHONE NUMBERS',
    'TEL 202 555 0143',
    'WEBSITE VISITORS',
    'SHARE YOUR BREAD',
    'URGENT ACTION NEEDED',
    'SALUTATION YOUR EXCELLENCY',
    'HOURS OF WAITING',
    // in capitals only by half
    'COPIES TO the embassy',
    'Additional Targets President Abel Example',
  ])('are none for anything else: %j', (line) => {
    expect(matchLabel(line)).toBeNull();
  });
});

describe('the longest label counts', () => {
  test.each([
    ['Email address: ada@example.org', 'Email address: '],
    ['Name and pronouns: Amina Example', 'Name and pronouns: '],
    ['Take action now: write', 'Take action now: '],
    ['Please take action as soon as possible until 3 March 2025', 'Please take action as soon as possible until '],
  ])('%j', (line, written) => {
    expect(matchLabel(line)?.written).toBe(written);
  });

  test('and a shorter one where the longer is not set off', () => {
    expect(matchLabel('Web form contact: https://example.org')).toBeNull();
    expect(matchLabel('Index: number 5')).toMatchObject({ label: 'reference', value: 'number 5' });
  });
});

describe('what is set off, and how, belongs to the label', () => {
  test.each([
    ['1. Take action: write', '1. Take action: ', 'write'],
    ['(2) Name: Amina', '(2) Name: ', 'Amina'],
    ['3) Email: ada@example.org', '3) Email: ', 'ada@example.org'],
    ['- Email: ada@example.org', '- Email: ', 'ada@example.org'],
    ['• Salutation: Your Excellency', '• Salutation: ', 'Your Excellency'],
    ['webform*: https://example.org', 'webform*: ', 'https://example.org'],
    ['Webform * : https://example.org', 'Webform * : ', 'https://example.org'],
    ['Additional target(s): Ada Sample', 'Additional target(s): ', 'Ada Sample'],
    ['Email：ada@example.org', 'Email：', 'ada@example.org'],
    ['BACKGROUND – THE ARRESTS', 'BACKGROUND – ', 'THE ARRESTS'],
    ['Deadline - 3 March 2025', 'Deadline - ', '3 March 2025'],
    ['  Date:   3 March 2025  ', '  Date:   ', '3 March 2025'],
    ['التاريخ : ٣ مارس', 'التاريخ : ', '٣ مارس'],
  ])('%j: %j', (line, written, value) => {
    const found = matchLabel(line);
    expect(found).toMatchObject({ written, value });
    expect(line.trimEnd()).toBe(`${written}${value}`);
  });

  test('a year or a larger number in front is no number of a list', () => {
    expect(matchLabel('2025. Date: 3 March')).toBeNull();
    expect(matchLabel('12 Name: Amina')).toBeNull();
  });

  test('a dash within a word and one without a space after it set nothing off', () => {
    expect(matchLabel('BACKGROUND –THE ARRESTS')).toMatchObject({ value: '–THE ARRESTS' });
    expect(matchLabel('Background-noise: none')).toBeNull();
  });
});

test('the language is that of the label', () => {
  const languageOf = (line: string) => matchLabel(line)?.lang;
  expect(languageOf('Additional information')).toBe('en');
  expect(languageOf('Información complementaria')).toBe('es');
  expect(languageOf('Complément d’information')).toBe('fr');
  expect(languageOf('معلومات إضافية')).toBe('ar');
});
