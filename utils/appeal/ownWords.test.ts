import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLetters } from '../../tests/builders/loadLetters';
import { isUnchanged, type OwnWords, ownWordsMeter } from './ownWords';
import { sentenceReader } from './sentences';

const MODEL = `Dear Mr. President,

Amina Example, a nurse from Sampleton, was arrested on 3 March. She told the judge: "I only opened a door." Since then she hasn't seen her children.

I ask you to:
- release Amina Example at once;
- let her family visit her every week.

Yours sincerely,`;

function measure(letter: string, models = [MODEL], language = 'en'): OwnWords {
  return ownWordsMeter(models, language)(letter, sentenceReader(language)(letter));
}

const wordingOf = (letter: string, models?: string[], language?: string) =>
  measure(letter, models, language).sentences.map(({ wording }) => wording);

describe('whose words a sentence is in', () => {
  test.each([
    ['as in the model', 'Since then she hasn’t seen her children.', 'model'],
    ['with straight quotes', "Since then she hasn't seen her children.", 'model'],
    ['in capitals', 'SINCE THEN SHE HASN’T SEEN HER CHILDREN!', 'model'],
    ['with another mark of a list', '3) let her family visit her every week', 'model'],
    ['with a word changed', 'Since then she hasn’t hugged her children.', 'edited'],
    ['of one’s own', 'I have two children of my own.', 'own'],
    ['with a set phrase of the model', 'I ask you to think of your own daughters tonight.', 'own'],
    ['quoted from the model', 'I read: “Since then she hasn’t seen her children.”', 'quoted'],
    ['quoted in French marks', 'Je lis « Since then she hasn’t seen her children ».', 'quoted'],
    ['quoted in German marks', 'Ich las: „Since then she hasn’t seen her children.“', 'quoted'],
    ['quoted in straight marks', '"Since then she hasn\'t seen her children."', 'quoted'],
    [
      'with a small quotation',
      'What keeps me awake is the line that she “hasn’t seen her children”, which I cannot bear.',
      'own',
    ],
    ['quoted from somebody else', 'My neighbour said: “Somebody ought to write to them.”', 'own'],
    ['that the model quotes itself', 'She told the judge: “I only opened a door.”', 'model'],
  ])('%s', (_, letter, wording) => {
    expect(wordingOf(letter)).toEqual([wording]);
  });

  test('what several quoted sentences are in is quoted, to the end of the quotation', () => {
    expect(
      wordingOf('“Since then she hasn’t seen her children. Let her family visit her every week.” I read that twice.'),
    ).toEqual(['quoted', 'quoted', 'own']);
  });

  test('a quotation does not go on over a paragraph', () => {
    expect(wordingOf('He wrote "soon.\n\nSince then she hasn’t seen her children.\n\nAnd then" nothing.')).toEqual([
      'own',
      'model',
      'own',
    ]);
  });

  test('joined and split sentences are the model’s', () => {
    expect(wordingOf('Release Amina Example at once and let her family visit her every week.')).toEqual(['model']);
    expect(wordingOf('Amina Example, a nurse from Sampleton. Was arrested on 3 March.')).toEqual(['model', 'model']);
  });

  test('salutation, closing and signature are nobody’s', () => {
    const { sentences } = measure('To whom it may concern,\n\nI am angry.\n\nYours sincerely,\nZoë O’Hara');
    expect(sentences.map(({ text }) => text)).toEqual(['I am angry.']);
    expect(measure('Dear Sir,\n\nYours sincerely,\nZoë').sentences).toEqual([]);
  });

  test('own sentences are counted', () => {
    expect(measure('I am angry. Since then she hasn’t seen her children. So am I.').own).toBe(2);
  });

  test('a letter that is not begun has no sentences, and is not the model', () => {
    expect(measure('')).toEqual({ sentences: [], own: 0 });
    expect(isUnchanged(measure(''))).toBe(false);
  });

  test('without a model all is one’s own', () => {
    expect(wordingOf(MODEL, [])).toEqual(['own', 'own', 'own', 'own', 'own', 'own']);
  });

  test.each([
    ['Japanese', 'ja', '囚人を今すぐ釈放してください。家族が待っています。', '私は看護師です。'],
    ['Chinese', 'zh', '请立即释放这名护士。她的家人在等她。', '昨天我在图书馆读到一本书。'],
    ['Arabic', 'ar', 'أفرجوا عن سلمى مثال فورًا. أسرتها تنتظر عودتها.', 'أنا معلمة متقاعدة وأحب القراءة.'],
  ])('they are told apart in %s', (_, language, model, own) => {
    expect(wordingOf(model, [model], language)).toEqual(['model', 'model']);
    expect(wordingOf(own + model, [model], language)[0]).toBe('own');
  });

  test('the kind of digits and vowel signs are typography in Arabic', () => {
    const model = 'ظلت سلمى مثال محتجزة بمعزل عن العالم طوال 31 يومًا.';
    expect(wordingOf('ظلّت سلمى مثال محتجَزة بمعزل عن العالم طوال ٣١ يوما.', [model], 'ar')).toEqual(['model']);
  });
});

describe('a letter is the model unchanged', () => {
  test.each([
    ['word for word', MODEL],
    ['in curly quotes', MODEL.replace(/"(.*)"/, '“$1”').replaceAll("'", '’')],
    ['with other marks of lists', MODEL.replaceAll('- ', '• ')],
    ['with the line ends of Windows', MODEL.replaceAll('\n', '\r\n')],
    ['with another salutation and a name', `Mr. Trump,${MODEL.slice(MODEL.indexOf(',') + 1)}\nZoë O’Hara`],
    [
      'with paragraphs in another order',
      MODEL.split('\n\n')
        .map((paragraph, at, all) => (at > 0 && at < all.length - 1 ? all[all.length - 1 - at]! : paragraph))
        .join('\n\n'),
    ],
    ['with a paragraph left out', MODEL.replace(/Amina Example, a nurse.*\n\n/, '')],
  ])('%s', (_, letter) => {
    expect(isUnchanged(measure(letter))).toBe(true);
  });

  test.each([
    ['with a sentence of one’s own', MODEL.replace('I ask you', 'My sister is a nurse.\n\nI ask you')],
    ['with a word changed', MODEL.replace('at once', 'today')],
    ['in quotation marks', `I read:\n\n“${MODEL.split('\n\n')[1]!.replaceAll('"', '')}”`],
    ['in another language', 'Sr. Presidente:\n\nPido que liberen a Amina Example.'],
    ['with nothing but a salutation', 'Dear Mr. President,'],
  ])('but not %s', (_, letter) => {
    expect(isUnchanged(measure(letter))).toBe(false);
  });

  test('whether it is one of two', () => {
    expect(isUnchanged(measure('Please free her today.', ['', 'Please free her today.']))).toBe(true);
    expect(isUnchanged(measure('Please free her today.', ['', '']))).toBe(false);
  });
});

const ACTIONS = [
  ...new Map(loadLetters().map(({ action, expected }) => [action.title, { action, expected }])).values(),
];
const OWN = [
  'My grandmother kept bees behind her house.',
  'I sing in a choir on Tuesdays!',
  'Why does nobody say so?',
  'Anoche soñé con el mar.',
  'Ma voisine tricote des bonnets.',
  'قهوتي باردة هذا الصباح.',
];

describe.each(ACTIONS)('of the letter $action.title', ({ action: { modelLetter }, expected: { language } }) => {
  const read = sentenceReader(language);
  const sentences = read(modelLetter).flatMap(({ kind, text }) => (kind === 'sentence' ? [text] : []));
  const meter = ownWordsMeter([modelLetter], language);
  const wordings = (letter: string) => meter(letter, read(letter)).sentences;

  test('in whatever order its sentences are, none is one’s own', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sentences, { minLength: 1 }),
        fc.constantFrom('\n', '\n\n', '\n- '),
        (some, between) => {
          expect(wordings(some.join(between)).filter(({ wording }) => wording !== 'model')).toEqual([]);
        },
      ),
    );
  });

  test('sentences of one’s own below it change nothing of what is said of the others', () => {
    const alone = wordings(modelLetter).map(({ text, wording }) => `${wording}: ${text}`);
    fc.assert(
      fc.property(fc.shuffledSubarray(OWN, { minLength: 1 }), (own) => {
        const letter = modelLetter.split('\n\n').slice(0, -1).join('\n\n') + `\n\n${own.join('\n')}`;
        const all = wordings(letter);
        expect(all.slice(0, alone.length).map(({ text, wording }) => `${wording}: ${text}`)).toEqual(alone);
        expect(all.slice(alone.length).map(({ wording }) => wording)).toEqual(own.map(() => 'own'));
      }),
    );
  });
});
