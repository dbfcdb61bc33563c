import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aTarget } from '../../tests/builders/action';
import { loadLetters } from '../../tests/builders/loadLetters';
import { aCanadian, aSupporter } from '../../tests/builders/supporter';
import { NO_APPEAL } from '../appeal/appeal';
import { sentenceReader } from '../appeal/sentences';
import { NO_SUPPORTER, type Supporter } from '../supporter/supporter';
import { isSalutation } from '../urgent-action/letterWords';
import type { Target } from '../urgent-action/urgentAction';
import type { PrintLetter } from './printJob';
import { type LetterSource, printLetterOf, recipientLines } from './printLetterOf';
import { senderLines } from './senderLines';

const TODAY = '2026-03-02';
const [NAME, ...PLACE] = senderLines(aSupporter()) as [string, string, string, string];

function printed(letter: string, over: Partial<LetterSource> & { target?: Partial<Target> } = {}): PrintLetter {
  const { target, ...source } = over;
  const whom = aTarget(target);
  return printLetterOf(whom, {
    actionId: 'held',
    action: 'Free Amina Example (UA 17/26)',
    reference: 'UA 17/26',
    targets: [whom],
    appeal: { ...NO_APPEAL, letter },
    supporter: aSupporter(),
    language: 'en',
    today: TODAY,
    ...source,
  });
}

describe('a draft on paper', () => {
  test('has its salutation, body, closing and name each in its place', () => {
    expect(printed(`Dear Mr. President,\n\nFree her.\n\nSoon.\n\nSincerely,\n${NAME}`)).toMatchObject({
      actionId: 'held',
      action: 'Free Amina Example (UA 17/26)',
      reference: 'UA 17/26',
      targetId: 'minister',
      targetName: 'Her Excellency Ms Ada Sample',
      date: TODAY,
      language: 'en',
      salutation: 'Your Excellency,',
      body: 'Free her.\n\nSoon.',
      closing: 'Sincerely,',
      name: NAME,
      copies: [],
      copyOf: [],
    });
  });

  test('as text is the whole letter in order', () => {
    expect(printed('Free her.\n\nSincerely,', { supporter: aCanadian() }).text).toBe(
      [
        "Zoë Marie O'Hara-Núñez\n24 Sussex Example Drive\nOttawa ON K1A 0B1\nCANADA",
        'March 2, 2026',
        'Her Excellency Ms Ada Sample\nMinister of Justice\nMinistry of Justice\n1 Example Street\nSampletown 1000\nUNITED STATES',
        'Your Excellency,',
        'Free her.',
        'Sincerely,',
        "Zoë Marie O'Hara-Núñez",
      ].join('\n\n'),
    );
  });

  test.each([
    ['above it', [NAME, ...PLACE, '', 'Dear Sir,', '', 'Free her.', '', 'Sincerely,', NAME]],
    ['above it with the addressee', [...PLACE, '', ...recipientLines(aTarget()), '', 'Dear Sir,', '', 'Free her.']],
    ['below it', ['Dear Sir,', '', 'Free her.', '', 'Sincerely,', '', NAME, ...PLACE]],
    ['below it without closing', ['Free her.', '', NAME, ...PLACE, '']],
    [
      'below it with other commas',
      ['Free her.', '', 'Yours sincerely,', NAME, ...PLACE.map((line) => `${line.replace(',', '')},`)],
    ],
  ])('has name and address once, though they were typed %s', (_, lines) => {
    const { body, name, text } = printed(lines.join('\n'));
    expect({ body, name }).toEqual({ body: 'Free her.', name: NAME });
    expect(text.split(PLACE[0]!).length - 1).toBe(1);
    expect(text.split('Sampletown').length - 1).toBe(1);
  });

  test('is dated as was typed above it', () => {
    for (const typed of ['March 1, 2026', '1 March 2026', 'Date: 1 March 2026'])
      expect(printed(`${typed}\n\nDear Sir,\n\nFree her.`)).toMatchObject(
        typed.startsWith('Date') ? { date: TODAY } : { date: '2026-03-01', body: 'Free her.' },
      );
  });

  test('keeps what it is about below the salutation', () => {
    expect(printed('Re: UA 17/26\n\nDear Mr. President,\n\nFree her.')).toMatchObject({
      salutation: 'Your Excellency,',
      body: 'Re: UA 17/26\n\nFree her.',
    });
  });

  test.each([
    ['Zoë', 'Zoë'],
    ["Zoë O'Hara-Núñez\nTeacher", "Zoë O'Hara-Núñez\nTeacher"],
    ['Member of Group 45', `${NAME}\nMember of Group 45`],
    [`${NAME}\n\nP.S. Answer me.`, `${NAME}\n\nP.S. Answer me.`],
    ['P.S. Marie knows her.', `${NAME}\nP.S. Marie knows her.`],
    ['Dr. Zoë M. Núñez, teacher', 'Dr. Zoë M. Núñez, teacher'],
    ['', NAME],
  ])('signed %j below the closing is signed %j', (typed, name) => {
    expect(printed(`Free her.\n\nSincerely,\n\n${typed}`).name).toBe(name);
  });

  test('signed with the first name only has the closing above that', () => {
    expect(printed('Free her.\n\nZoë\n')).toMatchObject({
      body: 'Free her.',
      closing: 'Yours sincerely,',
      name: 'Zoë',
    });
    expect(printed('Free her.\nZoë')).toMatchObject({ body: 'Free her.\nZoë', name: NAME });
  });

  test('without details has neither sender nor name', () => {
    expect(printed('Free her.', { supporter: NO_SUPPORTER })).toMatchObject({
      sender: { lines: [], place: '', country: '' },
      name: '',
    });
  });

  test('names in its language who gets a copy, and to those whom it went to', () => {
    const embassy = aTarget({ id: 'embassy', kind: 'copy', name: '', role: '', organisation: 'Embassy of Sampleland' });
    const targets = [aTarget(), embassy];
    for (const [language, copy, copyOf] of [
      ['en', 'Copy: Embassy of Sampleland', 'Copy for your information of my letter to Her Excellency Ms Ada Sample'],
      ['es', 'Copia: Embassy of Sampleland', 'Copia, para su información, de mi carta a Her Excellency Ms Ada Sample'],
      ['fr', 'Copie : Embassy of Sampleland', 'Copie, pour information, de ma lettre à Her Excellency Ms Ada Sample'],
      ['ar', 'نسخة إلى: Embassy of Sampleland', 'نسخة للاطلاع من رسالتي إلى Her Excellency Ms Ada Sample'],
    ] as const) {
      expect(printed('Free her.', { targets, language }).text.split('\n').at(-1)).toBe(copy);
      const toEmbassy = printed('Free her.', { targets, language, target: embassy });
      expect(toEmbassy.text.split('\n')).toContain(copyOf);
      expect(toEmbassy.text).not.toContain(copy);
    }
  });

  test.each([
    ['en', aSupporter(), 'March 2, 2026'],
    ['en', aSupporter({ country: 'GB' }), '2 March 2026'],
    ['es', aSupporter(), 'Springfield, 2 de marzo de 2026'],
    ['fr', aCanadian(), 'Ottawa, le 2 mars 2026'],
    ['fr', NO_SUPPORTER, 'Le 2 mars 2026'],
    ['ar', aSupporter(), '2 مارس 2026'],
    ['ar', aSupporter({ country: 'EG' }), '٢ مارس ٢٠٢٦'],
  ])('is dated in its language (%s) and as in the sender’s country', (language, supporter, date) => {
    expect(printed('Free her.', { language, supporter }).text.split('\n')).toContain(date);
  });
});

describe('an address', () => {
  test('has each line once', () => {
    expect(
      recipientLines(aTarget({ organisation: 'Ministry of Justice', address: ['Ministry of Justice,', ' 1 Street '] })),
    ).toEqual(['Her Excellency Ms Ada Sample', 'Minister of Justice', 'Ministry of Justice', '1 Street']);
  });

  test.each([
    ['US', 'US', undefined],
    ['US', 'FR', 'FRANCE'],
    ['MX', 'US', 'ESTADOS UNIDOS'],
    ['FR', 'US', 'ÉTATS-UNIS'],
    // in Arabic letters it would not leave the country the right way
    ['EG', 'US', 'UNITED STATES'],
    ['JP', 'DE', 'GERMANY'],
    ['', 'US', 'UNITED STATES'],
    ['US', '', undefined],
  ])('from %j to %j ends with %s', (country, to, line) => {
    const { text } = printed('Free her.', { supporter: { ...NO_SUPPORTER, country }, target: { country: to } });
    const lines = text.split('\n');
    expect(lines[lines.indexOf('Sampletown 1000') + 1] || undefined).toBe(line);
  });
});

describe('nothing of a draft is lost', () => {
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

  test.each(loadLetters().map((fixture) => [fixture.slug, fixture] as const))(
    '%s',
    (_, { letter, expected, action }) => {
      for (const target of action.targets) {
        const sheet = printed(letter, { language: expected.language, target, supporter: aSupporter() });
        const kept = sentenceReader(expected.language)(letter).filter(({ kind }) => kind !== 'salutation');
        for (const { text } of kept) expect(sheet.text).toContain(text);
      }
    },
  );

  test.each([
    ['en', 'Dear President Sample, I ask you to:\n- release Amina', 'I ask you to:\n- release Amina'],
    ['es', 'Señor Presidente, le pido que:\n- libere a Amina', 'le pido que:\n- libere a Amina'],
    ['fr', 'Monsieur le Président, je vous demande de :\n- libérer Amina', 'je vous demande de :\n- libérer Amina'],
    ['en', 'Re: UA 17/26\n\nDear Sir, I ask you to:\n- free her', 'Re: UA 17/26\n\nI ask you to:\n- free her'],
    ['en', 'About Amina Example,\n\nDear Sir,\n\nFree her.', 'About Amina Example,\n\nFree her.'],
  ])('nor what is beside the salutation (%s): %j', (language, letter, body) => {
    expect(printed(letter, { language })).toMatchObject({ salutation: expect.stringContaining('Excellency'), body });
  });

  test('also not a closing that stands where a salutation would', () => {
    expect(printed('1 Example Street\nAtentamente,\n\n¡').text).toContain('Atentamente,');
  });

  const supporters: Supporter[] = [aSupporter(), aCanadian(), NO_SUPPORTER];
  const line = fc.oneof(
    fc.constantFrom(
      '',
      NAME,
      ...PLACE,
      ...recipientLines(aTarget()),
      'Zoë',
      'Re: UA 17/26',
      '- one demand',
      'P.S. More.',
    ),
    fc.constantFrom('Dear Sir,', 'Sincerely,', 'Yours truly', 'Atentamente,', 'With respect to you I ask.', 'Hello,'),
    fc.lorem({ maxCount: 2, mode: 'sentences' }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );

  test('whatever lines it is made of', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 16 }), fc.constantFrom(...supporters), (lines, supporter) => {
        const letter = lines.join('\n');
        const there = new Set(words(printed(letter, { supporter }).text.toLowerCase()));
        const first = sentenceReader('en')(letter).find(({ kind }) => kind === 'salutation')?.text;
        const lost = letter
          .split(/\r\n?|\n/)
          .filter((one) => one.trim() !== first && !isSalutation(one) && one !== 'Hello,')
          .flatMap((one) => words(one.toLowerCase()))
          .filter((word) => !there.has(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
