import { expect, test } from 'vitest';
import { lostWords } from '../../tests/builders/shownWords';
import { readUrgentAction } from './readUrgentAction';
import type { UrgentAction } from './urgentAction';

const LETTER = ['Dear Minister,', '', 'I am writing about Ben Sample.', '', 'Yours sincerely,'];
const TARGET = ['TAKE ACTION', 'Minister Ada Sample', '1 Example Street', 'Nairobi, Kenya', ''];

/** Every text that was read is checked for words that went missing. */
function read(...lines: readonly string[]): UrgentAction {
  const text = lines.join('\n');
  const reading = readUrgentAction(text);
  if (!reading.ok) throw new Error(reading.reason);
  expect(lostWords(text, reading)).toEqual([]);
  return reading.action;
}

test('a title that is not in capitals is left out where a page repeats it', () => {
  const { title, targets, background } = read(
    'URGENT ACTION',
    'state set to execute man with disability',
    'John Sample is to be executed.',
    'PLEASE WRITE IMMEDIATELY:',
    '- Calling on the board to commute his sentence.',
    'PLEASE SEND APPEALS BEFORE 18 JULY 2027 TO:',
    'Ms Ada Sample',
    '1 Example Street',
    'Nairobi, Kenya',
    '',
    'And copies to:',
    'Mr Abel Sample',
    '2 Example Street',
    'Nairobi',
    '',
    'URGENT ACTION',
    'state set to execute man with disability',
    '',
    'ADDITIONAL INFORMATION',
    'Many are executed there.',
  );
  expect(title).toBe('state set to execute man with disability');
  expect(targets.map(({ name, address }) => [name, address])).toEqual([
    ['Ms Ada Sample', ['1 Example Street', 'Nairobi']],
    ['Mr Abel Sample', ['2 Example Street', 'Nairobi']],
  ]);
  expect(background).toBe('Many are executed there.');
});

test('gaps for an embassy’s address are nobody to write to', () => {
  const { targets, otherText } = read(
    'URGENT ACTION',
    'MAN AT RISK',
    ...TARGET,
    'Also send copies to diplomatic representatives accredited to your country. Please insert local diplomatic addresses below:',
    'Name Address 1 Address 2 Address 3 Fax Fax number Email Email address Salutation Salutation',
  );
  expect(targets.map(({ name }) => name)).toEqual(['Minister Ada Sample']);
  expect(otherText).toContain('Name Address 1 Address 2');
});

test.each([['التحرك العاجل الأول: 14/27 رقم الوثيقة: MDE 12/9102/2027 مصر التاريخ: 9 مارس/آذار 2027', 'UA 14/27']])(
  'index numbers and date of an Arabic document: %s',
  (line, number) => {
    const { references, date, title } = read(line, '', 'تحرك عاجل', 'صحفي محتجز', 'ملخص.', ...TARGET, ...LETTER);
    expect(references).toEqual([number, 'MDE 12/9102/2027']);
    expect(date).toBe('2027-03-09');
    expect(title).toBe('صحفي محتجز');
  },
);

test.each([
  'Please send appeals no later than 5 March 2027.',
  'Please take action as soon as possible! This Urgent Action expires on March 5, 2027.',
  'VEUILLEZ AGIR DANS LES PLUS BREFS DÉLAIS, JUSQU’AU : 5 mars 2027',
  'AGISSEZ AVANT LE 5 mars 2027',
  'ACTÚA ANTES DEL 5 de marzo de 2027',
])('a deadline in other words is read, and is nobody to write to: %s', (line) => {
  const { deadline, targets } = read('URGENT ACTION', 'MAN AT RISK', ...TARGET, ...LETTER, '', line);
  expect(deadline).toBe('2027-03-05');
  expect(targets).toHaveLength(1);
});

test.each([['signs of a font of symbols', '\uf06e Release him;', '\uf0d8 Let him see a doctor.']])(
  'items of a list with %s are demands',
  (_, ...items) => {
    const letter = LETTER.with(2, ['I urge you to:', ...items].join('\n'));
    expect(read('URGENT ACTION', 'MAN AT RISK', ...TARGET, ...letter).demands).toEqual([
      'Release him',
      'Let him see a doctor.',
    ]);
  },
);

test('a word that a line broke at its hyphen is one word', () => {
  const { modelLetter } = read(
    'URGENT ACTION',
    'MAN AT RISK',
    ...TARGET,
    'Dear Minister,',
    '',
    'I am writing to you about Ben Sample, who has been in prison without any charge since autumn',
    'of last year. All that he did was to speak about the river at a meeting of the well-',
    'known society of fishers in his town. He has not been able to see a lawyer or his family, and',
    'he has not been told why he is held, where he is to be taken, or for how long he is to stay in',
    'prison. Please see to it that he is treated as the law of your country says, on short-',
    'and on long-term stays, and that whoever is responsible for what was done to him is made to',
    'answer for it before a court that is fair.',
    '',
    'Yours sincerely,',
  );
  expect(modelLetter).toContain('the well-known society');
  expect(modelLetter).toContain('on short- and on long-term stays');
});

test('a word that a line broke at a soft hyphen is one word', () => {
  const text = ['URGENT ACTION', 'MAN AT RISK', 'Ben is in pri\u00ad', 'son.', ...TARGET, ...LETTER].join('\n');
  const reading = readUrgentAction(text);
  expect(reading).toMatchObject({ ok: true, action: { summary: 'Ben is in prison.' } });
});
