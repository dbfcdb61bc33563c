import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLetters } from '../../tests/builders/loadLetters';
import { demandChecker } from './checkDemands';
import { insertDemand, swapPlaces } from './insertDemand';
import { withEdits } from './letterEdit';
import { sentenceReader } from './sentences';

const DEMANDS = [
  'release Amina Example immediately',
  'investigate the raid on the clinic',
  'let her telephone a lawyer',
  'reopen the school in Sampleton',
];

function inserted(letter: string, demand: string, language = 'en', demands = DEMANDS): string {
  const sentences = sentenceReader(language)(letter);
  const states = demandChecker(demands)(sentences, []);
  return withEdits(letter, [insertDemand(letter, sentences, states, demand, language)]);
}

const stateOf = (letter: string, demand: string, language = 'en', demands = DEMANDS) =>
  demandChecker(demands)(sentenceReader(language)(letter), [])[demands.indexOf(demand)]!.state;

describe('a demand that is missing goes', () => {
  test.each([
    ['into an empty letter', '', 'I ask you to:\n- let her telephone a lawyer'],
    ['into one of empty lines', '\n \n', 'I ask you to:\n- let her telephone a lawyer'],
    ['below the salutation', 'Dear Sir,\n\n', 'Dear Sir,\n\nI ask you to:\n- let her telephone a lawyer'],
    [
      'below a letter without a closing',
      'Dear Sir,\n\nI am angry.\n',
      'Dear Sir,\n\nI am angry.\n\nI ask you to:\n- let her telephone a lawyer',
    ],
    [
      'before the closing',
      'Dear Sir,\n\nI am angry.\n\nSincerely,\nZoë',
      'Dear Sir,\n\nI am angry.\n\nI ask you to:\n- let her telephone a lawyer\n\nSincerely,\nZoë',
    ],
    [
      'before a closing right below the text',
      'I am angry.\nSincerely,\nZoë',
      'I am angry.\n\nI ask you to:\n- let her telephone a lawyer\n\nSincerely,\nZoë',
    ],
    [
      'before the closing of a letter that asks for others in sentences',
      'Please release Amina Example immediately.\n\nSincerely,',
      'Please release Amina Example immediately.\n\nI ask you to:\n- let her telephone a lawyer\n\nSincerely,',
    ],
    [
      'before the closing where the list is about something else',
      'My family:\n- my son\n- my daughter\n\nSincerely,',
      'My family:\n- my son\n- my daughter\n\nI ask you to:\n- let her telephone a lawyer\n\nSincerely,',
    ],
    [
      'to the end of a list',
      'I ask you to:\n- release Amina Example immediately\n\nI will wait.\n\nSincerely,',
      'I ask you to:\n- release Amina Example immediately\n- let her telephone a lawyer\n\nI will wait.\n\nSincerely,',
    ],
    [
      'to the end of a letter that ends with a list',
      'I ask you to:\n  • release Amina Example immediately',
      'I ask you to:\n  • release Amina Example immediately\n  • let her telephone a lawyer',
    ],
    [
      'below an item of one’s own that the list ends with',
      'I ask you to:\n- release Amina Example immediately\n- plant trees\nI will wait.',
      'I ask you to:\n- release Amina Example immediately\n- plant trees\n- let her telephone a lawyer\nI will wait.',
    ],
    [
      'below an item of several sentences',
      'I ask you to:\n- release Amina Example immediately. She is ill.\n\nThanks.',
      'I ask you to:\n- release Amina Example immediately. She is ill.\n- let her telephone a lawyer\n\nThanks.',
    ],
    [
      'into the list with demands, not the one after it',
      'I ask you to:\n- release Amina Example immediately\n\nMy family:\n- my son',
      'I ask you to:\n- release Amina Example immediately\n- let her telephone a lawyer\n\nMy family:\n- my son',
    ],
    [
      'into a list with numbers, with the next one',
      'I ask you to:\n9. release Amina Example immediately\n10. plant trees',
      'I ask you to:\n9. release Amina Example immediately\n10. plant trees\n11. let her telephone a lawyer',
    ],
    [
      'into a list with numbers in brackets',
      'I ask you to:\n(1) release Amina Example immediately',
      'I ask you to:\n(1) release Amina Example immediately\n(2) let her telephone a lawyer',
    ],
    [
      'into a list with letters, with the next one',
      'I ask you to:\na) release Amina Example immediately\nb) plant trees',
      'I ask you to:\na) release Amina Example immediately\nb) plant trees\nc) let her telephone a lawyer',
    ],
  ])('%s', (_, letter, after) => {
    expect(inserted(letter, DEMANDS[2]!)).toBe(after);
    expect(stateOf(after, DEMANDS[2]!)).toBe('present');
  });

  test('in with one that was put in before', () => {
    const letter = 'Dear Sir,\n\nI am angry.\n\nSincerely,';
    expect(DEMANDS.reduce((before, demand) => inserted(before, demand), letter)).toBe(
      `Dear Sir,\n\nI am angry.\n\nI ask you to:\n- ${DEMANDS.join('\n- ')}\n\nSincerely,`,
    );
  });

  test.each([
    ['es', 'Señor Presidente:\n\nHola.\n\nAtentamente,', 'Le pido lo siguiente:', 'pongan en libertad a Lucía Muestra'],
    ['fr', 'Monsieur,\n\nBonjour.\n\nCordialement,', 'Je vous demande :', 'libérer Étienne Modèle sans délai'],
    ['ar', 'فخامة الرئيس،\n\nمرحبا.\n\nمع الاحترام،', 'أطلب منكم:', 'الإفراج عن سلمى مثال فورًا'],
  ])('in with words of its language: %s', (language, letter, request, demand) => {
    const after = inserted(letter, demand, language, [demand]);
    const parts = letter.split('\n\n');
    expect(after).toBe([parts[0], parts[1], `${request}\n- ${demand}`, parts[2]].join('\n\n'));
    expect(stateOf(after, demand, language, [demand])).toBe('present');
  });
});

test.each(loadLetters())('in the letter $slug a demand is there once it is put in', ({ letter, action, expected }) => {
  for (const demand of action.demands) {
    const after = inserted(letter, demand, expected.language, action.demands);
    expect(stateOf(after, demand, expected.language, action.demands)).toBe('present');
    expect(after).not.toMatch(/\n\n\n/);
    // nothing that was there is lost
    for (const { text } of sentenceReader(expected.language)(letter)) expect(after).toContain(text);
  }
});

describe('two stretches of a letter change places', () => {
  const letter = 'I ask you to:\n- release her\n- let her telephone a lawyer\n\nThanks.';
  const placeOf = (text: string) => ({ start: letter.indexOf(text), end: letter.indexOf(text) + text.length });

  test.each([
    ['release her', 'let her telephone a lawyer'],
    ['let her telephone a lawyer', 'release her'],
  ])('%s, %s', (a, b) => {
    expect(withEdits(letter, swapPlaces(letter, placeOf(a), placeOf(b))!)).toBe(
      'I ask you to:\n- let her telephone a lawyer\n- release her\n\nThanks.',
    );
  });

  test('not where they overlap, or are the same', () => {
    const place = placeOf('release her');
    expect(swapPlaces(letter, place, place)).toBeNull();
    expect(swapPlaces(letter, place, { start: place.start + 3, end: place.end + 3 })).toBeNull();
    expect(swapPlaces(letter, { start: 0, end: letter.length }, place)).toBeNull();
  });

  test('also where they follow each other', () => {
    expect(withEdits('AB', swapPlaces('AB', { start: 0, end: 1 }, { start: 1, end: 2 })!)).toBe('BA');
  });

  test('and back again', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(letter.length), { minLength: 4, maxLength: 4 }).map((ends) => ends.sort((a, b) => a - b)),
        ([start = 0, middle = 0, from = 0, end = 0]) => {
          const swapped = withEdits(letter, swapPlaces(letter, { start, end: middle }, { start: from, end })!);
          expect(swapped).toHaveLength(letter.length);
          const [first, second] = [start + end - from, end - (middle - start)];
          expect(withEdits(swapped, swapPlaces(swapped, { start, end: first }, { start: second, end })!)).toBe(letter);
        },
      ),
    );
  });
});
