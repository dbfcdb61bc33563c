import { describe, expect, test } from 'vitest';
import { aTarget } from '../../tests/builders/action';
import { aSupporter } from '../../tests/builders/supporter';
import { NO_SUPPORTER, type Supporter } from '../supporter/supporter';
import type { Target } from '../urgent-action/urgentAction';
import { type Appeal, NO_APPEAL } from './appeal';
import { letterFor, salutationFor } from './letterFor';
import { sentenceReader } from './sentences';

const anAppeal = (over: Partial<Appeal> = {}): Appeal => ({ ...NO_APPEAL, ...over });

describe('a target is greeted', () => {
  test.each([
    ['en', 'Your Excellency,'],
    ['es', 'Excelencia:'],
    ['fr', 'Excellence,'],
    ['ar', 'صاحب السعادة، صاحبة السعادة،'],
  ])('as the head of an embassy (%s), where nobody says how', (language, text) => {
    const embassy = aTarget({ name: '', role: '', organisation: 'U.S. Embassy', country: 'GB', salutation: '' });
    expect(salutationFor(embassy, anAppeal(), language)).toEqual({ text, source: 'proposed' });
    expect(salutationFor({ ...embassy, salutation: 'Dear Ada' }, anAppeal(), 'en').source).toBe('action');
  });

  test('as the supporter says, word for word', () => {
    const appeal = anAppeal({ salutations: { minister: ' Hello Ada! ', other: 'Hi,' } });
    expect(salutationFor(aTarget(), appeal, 'en')).toEqual({ text: 'Hello Ada!', source: 'yours' });
  });

  test('as the action says, where the supporter says nothing', () => {
    for (const salutations of [{}, { minister: '  ' }, { other: 'Hi,' }] as Record<string, string>[])
      expect(salutationFor(aTarget(), anAppeal({ salutations }), 'en')).toEqual({
        text: 'Your Excellency,',
        source: 'action',
      });
  });

  test.each([
    ['en', 'Dear Mr. President:', 'Dear Mr. President,'],
    ['en', 'Dear Mr.', 'Dear Mr.,'],
    ['es', 'Señor Presidente,', 'Señor Presidente:'],
    ['fr', 'Monsieur le Président', 'Monsieur le Président,'],
    ['ar', 'فخامة الرئيس', 'فخامة الرئيس،'],
    ['de', 'Sehr geehrter Herr Präsident', 'Sehr geehrter Herr Präsident,'],
  ])('with the mark of the letter’s language (%s): %j becomes %j', (language, salutation, text) => {
    expect(salutationFor(aTarget({ salutation }), anAppeal(), language).text).toBe(text);
  });

  test.each([
    ['en', 'Dear Her Excellency Ms Ada Sample,'],
    ['es', 'A la atención de Her Excellency Ms Ada Sample:'],
    ['fr', 'Madame, Monsieur,'],
    ['ar', 'إلى Her Excellency Ms Ada Sample، تحية طيبة وبعد،'],
  ])('in a way that fits anybody, where neither says anything (%s): %j', (language, text) => {
    expect(salutationFor(aTarget({ salutation: ' ' }), anAppeal(), language)).toEqual({ text, source: 'proposed' });
  });

  test.each<[string, Partial<Target>]>([
    ['Dear Minister of Justice,', { name: '' }],
    ['Dear Ministry of Justice,', { name: '', role: '' }],
    ['Dear $& $1 Sample,', { name: '$& $1 Sample' }],
  ])('by what is known of them: %s', (text, over) => {
    expect(salutationFor(aTarget({ salutation: '', ...over }), anAppeal(), 'en').text).toBe(text);
  });
});

const ZOE = ["Zoë Marie O'Hara-Núñez", '1200 Example Avenue NW', 'Apt 4B', 'Springfield, OH 45501'];

function sent(
  letter: string,
  {
    supporter = aSupporter(),
    target = {},
    language = 'en',
    salutations = {},
  }: {
    supporter?: Supporter;
    target?: Partial<Target>;
    language?: string;
    salutations?: Record<string, string>;
  } = {},
): string {
  const appeal = anAppeal({ letter, salutations });
  return letterFor(aTarget(target), appeal, sentenceReader(language)(letter), supporter, language);
}

describe('a letter for a target', () => {
  test('has their salutation in place of the draft’s, a closing, name and address', () => {
    expect(sent('Dear Mr. President,\n\nFree her.\n')).toBe(
      `Your Excellency,\n\nFree her.\n\nYours sincerely,\n${ZOE.join('\n')}`,
    );
  });

  test('has the salutation above a draft without one', () => {
    expect(sent('\nFree her.\n\nSincerely,')).toBe(`Your Excellency,\n\nFree her.\n\nSincerely,\n${ZOE.join('\n')}`);
  });

  test('has it in place of one in the supporter’s own words, too', () => {
    expect(sent('Hello Donald,\n\nFree her.\n\nSincerely,', { supporter: NO_SUPPORTER })).toBe(
      'Your Excellency,\n\nFree her.\n\nSincerely,',
    );
  });

  test.each([
    ['Dear President Sample, I ask you to:\n- free her', 'Your Excellency, I ask you to:\n- free her'],
    [
      'About Amina Example,\n\nDear Sir,\n\nFree her.',
      'Your Excellency,\n\nAbout Amina Example,\n\nDear Sir,\n\nFree her.',
    ],
  ])('keeps what is beside the salutation: %j', (letter, text) => {
    expect(sent(letter, { supporter: NO_SUPPORTER })).toBe(`${text}\n\nYours sincerely,`);
  });

  test('keeps the closing of the draft', () => {
    expect(sent('Dear Sir,\n\nFree her.\n\nWith kind regards from Ohio,\n\n', { supporter: NO_SUPPORTER })).toBe(
      'Your Excellency,\n\nFree her.\n\nWith kind regards from Ohio,\n\nYours sincerely,',
    );
    expect(sent('Dear Sir,\n\nFree her.\n\nKind regards,\n\n', { supporter: NO_SUPPORTER })).toBe(
      'Your Excellency,\n\nFree her.\n\nKind regards,',
    );
  });

  test('is not signed twice', () => {
    expect(sent(`Free her.\n\nSincerely,\n${ZOE[0]}`)).toBe(
      `Your Excellency,\n\nFree her.\n\nSincerely,\n${ZOE.join('\n')}`,
    );
    expect(sent(`Free her.\n\nSincerely,\n${ZOE.join('\n')}\n`)).toBe(
      `Your Excellency,\n\nFree her.\n\nSincerely,\n${ZOE.join('\n')}`,
    );
    expect(sent(`Free her.\n\nSincerely,\n${ZOE.join(', ')}`)).toBe(
      `Your Excellency,\n\nFree her.\n\nSincerely,\n${ZOE.join(', ')}`,
    );
  });

  test('is not signed twice where the lines have their commas elsewhere', () => {
    const typed = [ZOE[0], '1200 Example Avenue NW,', 'Apt 4B', 'Springfield OH 45501'].join('\n');
    expect(sent(`Free her.\n\nSincerely,\n${typed}`)).toBe(`Your Excellency,\n\nFree her.\n\nSincerely,\n${typed}`);
  });

  test('is not signed twice where the address stands above it', () => {
    const above = ZOE.slice(1).join('\n');
    expect(sent(`${above}\n\nFree her.\n\nSincerely,`)).toBe(
      `Your Excellency,\n\n${above}\n\nFree her.\n\nSincerely,\n${ZOE[0]}`,
    );
  });

  test('is signed though the name is a word of a postscript', () => {
    const supporter = { ...NO_SUPPORTER, 'given-name': 'Will' };
    expect(sent('Free her.\n\nSincerely,\n\nPS: I will write again.', { supporter })).toBe(
      'Your Excellency,\n\nFree her.\n\nSincerely,\n\nPS: I will write again.\nWill',
    );
  });

  test('is signed though the name is in a sentence', () => {
    expect(sent(`My name is ${ZOE[0]}.\n\nSincerely,`)).toBe(
      `Your Excellency,\n\nMy name is ${ZOE[0]}.\n\nSincerely,\n${ZOE.join('\n')}`,
    );
  });

  test('has its closing above a name that the draft ends with', () => {
    expect(sent(`Free her.\n\n${ZOE[0]}\n`)).toBe(
      `Your Excellency,\n\nFree her.\n\nYours sincerely,\n${ZOE.join('\n')}`,
    );
  });

  test('has no sign-off without details', () => {
    expect(sent('Dear Sir,\n\nFree her.', { supporter: NO_SUPPORTER })).toBe(
      'Your Excellency,\n\nFree her.\n\nYours sincerely,',
    );
  });

  test('has the salutation that the supporter gave', () => {
    expect(sent('Dear Sir,\n\nFree her.', { supporter: NO_SUPPORTER, salutations: { minister: 'Dear Ada' } })).toBe(
      'Dear Ada\n\nFree her.\n\nYours sincerely,',
    );
  });

  test('of a draft that is not begun is a frame to write into', () => {
    expect(sent('', { supporter: NO_SUPPORTER }).split('\n').filter(Boolean)).toEqual([
      'Your Excellency,',
      'Yours sincerely,',
    ]);
  });

  test.each([
    ['es', 'Señor Presidente', 'Señora:\n\nLibérenla.', 'Señor Presidente:\n\nLibérenla.\n\nAtentamente,'],
    [
      'fr',
      'Madame la Ministre',
      'Monsieur,\n\nLibérez-la.',
      'Madame la Ministre,\n\nLibérez-la.\n\nJe vous prie d’agréer l’expression de ma haute considération.',
    ],
    [
      'ar',
      'معالي الوزيرة',
      'فخامة الرئيس،\n\nأفرجوا عنها.',
      'معالي الوزيرة،\n\nأفرجوا عنها.\n\nوتفضلوا بقبول فائق الاحترام،',
    ],
  ])('is in its language: %s', (language, salutation, letter, text) => {
    const supporter = { ...NO_SUPPORTER, 'given-name': 'ليلى', 'family-name': 'مثال' };
    expect(sent(letter, { supporter, language, target: { salutation } })).toBe(`${text}\nليلى مثال`);
    // and is a letter as such: read again it has all its parts
    expect(
      sentenceReader(language)(sent(letter, { supporter, language, target: { salutation } })).map(({ kind }) => kind),
    ).toEqual(['salutation', 'sentence', 'closing', 'signature']);
  });
});
