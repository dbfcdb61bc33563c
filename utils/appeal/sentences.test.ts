import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLetters } from '../../tests/builders/loadLetters';
import { bulletOf } from '../urgent-action/paragraphs';
import { sentenceReader } from './sentences';

const textsOf = (letter: string, language = 'en') => sentenceReader(language)(letter).map(({ text }) => text);

describe('a sentence does not end with', () => {
  test.each([
    ['a title', 'en', 'Mr. Sample met Dr. Example and Gov. Specimen.'],
    ['a title in small letters', 'en', 'Yesterday mrs. Example wrote to us.'],
    ['the name of a state', 'en', 'The U.S. Government has signed this treaty.'],
    ['a time', 'en', 'It was 5 p.m. when they came.'],
    ['an initial', 'en', 'Tomás J. Sample is in prison.'],
    ['initials', 'en', 'We know what A. B. Example wrote.'],
    ['a number sign', 'en', 'He is in cell No. 5 of the prison.'],
    ['an article of a law', 'en', 'They used art. 88 of the code.'],
    ['pages', 'en', 'See pp. 6 to 9, vol. 2 and sec. 4 of it.'],
    ['an example', 'en', 'Tell me, e.g. In a letter, what you do.'],
    ['a number with decimals', 'en', 'It cost 3.5 million people their home.'],
    ['an address on the web', 'en', 'Read www.example.org before you answer.'],
    ['what the speaker does', 'en', '“Where is my son?” she asked.'],
    ['titles in Spanish', 'es', 'El Sr. Ejemplo y la Dra. Muestra, la Sra. Firmante y Ud. lo saben.'],
    ['Estados Unidos in short', 'es', 'El Gobierno de los EE. UU. debe responder.'],
    ['a number in Spanish', 'es', 'El caso núm. 12 y el art. 5 del código.'],
    ['a title in French', 'fr', 'J’écris pour M. Modèle et MM. Exemple.'],
    ['a lawyer in French', 'fr', 'Le procès de Me. Modèle a duré deux heures.'],
    ['what is said in French', 'fr', '«\u00a0Où est mon fils\u00a0?\u00a0» demande-t-elle.'],
    ['what is said in French, with a comma', 'fr', '«\u00a0Libérez-le\u00a0!\u00a0», dit-elle.'],
    ['a doctor in Arabic', 'ar', 'كتبت د. سلمى مثال رسالة.'],
  ])('%s', (_, language, text) => {
    expect(textsOf(text, language)).toEqual([text]);
  });
});

describe('a sentence ends', () => {
  test.each([
    ['with a small word that is a title elsewhere', 'en', ['Please write to me.', 'I will wait.']],
    ['with initials before a word that opens one', 'en', ['He was born in the U.S.', 'The police know that.']],
    ['with a time before a word that opens one', 'en', ['They came at 5 p.m.', 'She was asleep.']],
    ['with a refusal', 'en', ['His answer was no.', 'Five people heard it.']],
    ['with its quotation mark', 'en', ['He said: “I am innocent.”', 'I believe him.']],
    ['with a straight one', 'en', ['He said: "I am innocent."', 'I believe him.']],
    ['with its bracket', 'en', ['(She is a nurse.)', 'I am one, too.']],
    ['with several marks', 'en', ['Is this the law?!', 'I hope not...', 'Tell me!']],
    ['in Spanish', 'es', ['¿Dónde está Lucía Muestra?', '¡Búsquenla ya!', 'Su familia la espera.']],
    ['in Spanish with a country in short', 'es', ['Nació en los EE. UU.', 'La policía lo sabe.']],
    ['in French', 'fr', ['Où est-il\u00a0?', 'Personne ne le dit\u00a0!', 'Répondez.']],
    [
      'with a French quotation mark after its space',
      'fr',
      ['Il a dit\u00a0: «\u00a0Je suis innocent.\u00a0»', 'Je le crois.', '«\u00a0Libérez-le\u00a0!\u00a0»', 'Oui.'],
    ],
    ['with one after a narrow space', 'fr', ['«\u202fNon\u202f!\u202f»', 'Elle pleure.']],
    ['with one before a full stop', 'fr', ['On lit «\u00a0Assez\u00a0!\u00a0».', 'Oui.']],
    ['in Arabic', 'ar', ['أين سلمى مثال؟', 'أفرجوا عنها الآن!', 'أسرتها تنتظر.']],
    ['in Chinese', 'zh', ['请释放她。', '她是护士！']],
  ])('%s', (_, language, texts) => {
    expect(textsOf(texts.join(language === 'zh' ? '' : ' '), language)).toEqual(texts);
  });
});

describe('an item of a list', () => {
  test.each(['-', '–', '•', '●', '▪', '*', '\uf0b7', '1.', '12)', '(3)', 'a)', 'b.'])(
    'begins after the mark %s',
    (mark) => {
      const letter = `I ask you to:\n${mark} free her\n  ${mark}  protect her. She is ill.`;
      const sentences = sentenceReader('en')(letter);
      expect(sentences.map(({ text, item }) => [text, item])).toEqual([
        ['I ask you to:', false],
        ['free her', true],
        ['protect her.', true],
        ['She is ill.', false],
      ]);
    },
  );

  test('is none where a dash or a number stands in the line', () => {
    for (const letter of ['She is ill – very ill.', '88 is the article.', '-5 degrees in her cell.'])
      expect(sentenceReader('en')(letter).map(({ item }) => item)).toEqual([false]);
  });
});

const kindsOf = (letter: string, language = 'en') =>
  sentenceReader(language)(letter).map(({ kind, text }) => `${kind}: ${text}`);

describe('a letter has', () => {
  test('a salutation, sentences, a closing and a signature', () => {
    expect(
      kindsOf('Dear Mr. President,\n\nFree her. Now.\n\nYours sincerely,\n\nZoë O’Hara\n12 Example St. Apt. 4\n'),
    ).toEqual([
      'salutation: Dear Mr. President,',
      'sentence: Free her.',
      'sentence: Now.',
      'closing: Yours sincerely,',
      'signature: Zoë O’Hara',
      'signature: 12 Example St. Apt. 4',
    ]);
  });

  test.each([
    ['Spanish', 'es', 'Señor Presidente:', 'Libérenla.', 'Atentamente,', 'Tomás Muestra'],
    ['French', 'fr', 'Monsieur le Président,', 'Libérez-la.', 'Veuillez agréer mes salutations.', 'Zoé Modèle'],
    ['Arabic', 'ar', 'فخامة الرئيس،', 'أفرجوا عنها.', 'وتفضلوا بقبول فائق الاحترام،', 'ليلى مثال'],
  ])('the same in %s', (_, language, salutation, sentence, closing, signature) => {
    expect(kindsOf(`${salutation}\n\n${sentence}\n\n${closing}\n${signature}`, language)).toEqual([
      `salutation: ${salutation}`,
      `sentence: ${sentence}`,
      `closing: ${closing}`,
      `signature: ${signature}`,
    ]);
  });

  test.each(['Mr. Trump,', 'Hello Mr. President,', 'Dear Sir', 'Querido don Donald,', 'Guten Tag,', 'سيدي،'])(
    'a salutation in words of one’s own: %s',
    (salutation) => {
      for (const lineEnd of ['\n', '\r\n', '\r'])
        expect(kindsOf(`${salutation}${lineEnd}${lineEnd}Free her.`)).toEqual([
          `salutation: ${salutation}`,
          'sentence: Free her.',
        ]);
    },
  );

  test.each([
    ['is broken', 'When she was taken away,\nnobody said a word.'],
    ['is broken, in Windows', 'When she was taken away,\r\nnobody said a word.'],
    ['is all there is', 'When she was taken away,\n\n'],
    ['is of an address', 'The White House,\n1600 Pennsylvania Avenue NW'],
    ['has no words', '--,\n\nFree her.'],
    ['tells of the writer', 'Donald, I was at school with her,\n\nand know her.'],
    ['says what it is about', 'About Amina Example,\n\nDear Sir,\n\nFree her.'],
    ['leads to a list', 'I have two wishes:\n\n- free her\n- let her go'],
  ])('no salutation where a first line %s', (_, letter) => {
    expect(kindsOf(letter).filter((kind) => kind.startsWith('salutation'))).toEqual([]);
  });

  test('a salutation with more behind it in its line', () => {
    const letter = ' Dear President Sample, I ask you to act. Now:\n- free her';
    const sentences = sentenceReader('en')(letter);
    expect(kindsOf(letter)).toEqual([
      'salutation: Dear President Sample,',
      'sentence: I ask you to act.',
      'sentence: Now:',
      'sentence: free her',
    ]);
    for (const { start, end, text } of sentences) expect(letter.slice(start, end)).toBe(text);
    expect(kindsOf('Dear Sir, a) I ask,')).toEqual(['salutation: Dear Sir,', 'sentence: a) I ask,']);
  });

  test('no salutation where it begins with a sentence', () => {
    expect(kindsOf('Dear God, how could this happen? Free her.\n\nDear Mr. President,')).toEqual([
      'sentence: Dear God, how could this happen?',
      'sentence: Free her.',
      'sentence: Dear Mr. President,',
    ]);
  });

  test('no closing where more than a signature follows it', () => {
    const lines = Array.from({ length: 9 }, (_, number) => `Reason ${number}.`);
    expect(kindsOf(['Sincerely,', ...lines].join('\n'))).not.toContain('closing: Sincerely,');
    expect(kindsOf(['Free her.', 'Sincerely,', ...lines].join('\n'))).not.toContain('closing: Sincerely,');
    expect(kindsOf(['Free her.', 'Sincerely,', ...lines.slice(0, 8)].join('\n'))).toContain('closing: Sincerely,');
  });

  test('the last of two closings', () => {
    expect(kindsOf('Free her.\nWith respect,\nI hope.\nYours sincerely,\nZoë')).toEqual([
      'sentence: Free her.',
      'sentence: With respect,',
      'sentence: I hope.',
      'closing: Yours sincerely,',
      'signature: Zoë',
    ]);
  });

  test('the same sentences with the line ends of Windows', () => {
    const letter = 'Dear Mr. President,\n\nFree her. Now.\n- free her\n\nYours sincerely,\nZoë';
    const windows = letter.replaceAll('\n', '\r\n');
    expect(kindsOf(windows)).toEqual(kindsOf(letter));
    for (const { start, end, text } of sentenceReader('en')(windows)) expect(windows.slice(start, end)).toBe(text);
  });

  test('none where there are no words', () => {
    for (const letter of ['', ' \n\n ', '***\n---\n“”', '- \n•']) expect(sentenceReader('en')(letter)).toEqual([]);
  });

  test('no signature of a line without words', () => {
    expect(kindsOf('Free her.\n\nSincerely,\n---\nZoë')).toEqual([
      'sentence: Free her.',
      'closing: Sincerely,',
      'signature: Zoë',
    ]);
  });

  test('marks that stand apart with the sentence before them', () => {
    expect(textsOf('Free her now. ” !')).toEqual(['Free her now. ” !']);
    expect(textsOf('… Free her.')).toEqual(['… Free her.']);
  });
});

describe('whatever a letter has', () => {
  const pieces = fc.constantFrom(
    ...'Dear Mr. President,|Yours sincerely,|Atentamente,|Free her.|Mr.|U.S.|p.m.|No.|5|art.|I|The|she|Étienne'.split(
      '|',
    ),
    ...'«\u00a0Non\u00a0!\u00a0»|“Stop!”|"|”|»|(a)|- |• |1. |a) |…|?|!|.|:|;|د.|سلمى|أين؟|她是护士。|「自由」|é|e\u0301|🕊️'.split(
      '|',
    ),
    ' ',
    '  ',
    '\u00a0',
    '\n',
    '\n\n',
    '\r\n',
  );
  const letters = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const languages = fc.constantFrom('en', 'es', 'fr', 'ar', 'zh');

  test('sentences are in order, apart, and where they say', () => {
    fc.assert(
      fc.property(letters, languages, (letter, language) => {
        let reach = 0;
        for (const { start, end, text } of sentenceReader(language)(letter)) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(letter.slice(start, end)).toBe(text);
          expect(text).toMatch(/[\p{L}\p{N}]/u);
          expect(text).toBe(text.trim());
          reach = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('every letter and digit is in one of them, but for marks of lists', () => {
    fc.assert(
      fc.property(letters, languages, (letter, language) => {
        const sentences = sentenceReader(language)(letter);
        for (const { 0: line, index } of letter.matchAll(/[^\r\n]+/g)) {
          let outside = '';
          let from = index + bulletOf(line).length;
          for (const { start, end } of sentences.filter(({ start }) => start >= index && start < index + line.length)) {
            outside += letter.slice(from, start);
            from = end;
          }
          expect(outside + letter.slice(from, index + line.length)).not.toMatch(/[\p{L}\p{N}]/u);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a reader that has read other letters reads it no differently', () => {
    const used = sentenceReader('en');
    fc.assert(
      fc.property(letters, (letter) => {
        expect(used(letter)).toEqual(sentenceReader('en')(letter));
      }),
    );
  });
});

test('the sentences of real letters are where they say', () => {
  for (const { letter, expected } of loadLetters())
    for (const { start, end, text } of sentenceReader(expected.language)(letter))
      expect(letter.slice(start, end)).toBe(text);
});
