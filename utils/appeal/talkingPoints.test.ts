import { describe, expect, test } from 'vitest';
import { anAction } from '../../tests/builders/action';
import { loadLetters } from '../../tests/builders/loadLetters';
import { aSupporter } from '../../tests/builders/supporter';
import { NO_SUPPORTER } from '../supporter/supporter';
import { talkingPoints } from './talkingPoints';

const LETTERS = loadLetters();

const pointsOf = (slug: string) => {
  const { letter, action, expected } = LETTERS.find((one) => one.slug === slug)!;
  return talkingPoints(letter, action, NO_SUPPORTER, expected.language).points;
};
const inShort = (slug: string) => pointsOf(slug).map(({ what, text }) => `${what}: ${text.slice(0, 40)}`);

describe.each(LETTERS)('of the letter “$slug”', ({ letter, action, expected }) => {
  const { points } = talkingPoints(letter, action, aSupporter(), expected.language);

  test('there are three, each word for word from it, in its order', () => {
    expect(points).toHaveLength(3);
    const places = points.map(({ text }) => letter.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(new Set(places).size).toBe(3);
  });

  test('one asks for something, and one is personal where the letter has words of its own', () => {
    const whats = points.map(({ what }) => what);
    expect(whats).toContain('request');
    expect(whats.includes('personal')).toBe(expected.wording.includes('own'));
  });

  test('none only leads to a list, greets or closes', () => {
    for (const { text } of points) expect(text).not.toMatch(/:$|^(?:Dear|Yours|Señor|Atentamente|Monsieur)/);
  });
});

describe('the points', () => {
  test.each([
    [
      'own',
      [
        'personal: I teach music at a primary school in a s',
        'request: Please set Tomás Sample free now, withou',
        'request: Let his lawyer and his relatives visit h',
      ],
    ],
    [
      'half',
      [
        'personal: My mother was a district nurse, and when',
        'request: I urge you to release Amina Example at o',
        'request: I ask you to make sure that, while she i',
      ],
    ],
    [
      'unchanged',
      [
        'request: release Tomás Sample immediately and unc',
        'request: ensure that, until he is free, he receiv',
        'request: give him regular access to his lawyer an',
      ],
    ],
  ])('of “%s”', (slug, expected) => {
    expect(inShort(slug)).toEqual(expected);
  });

  test.each([
    ['', []],
    ['Dear Minister,\n\nYours sincerely,\nAda', []],
    ['Dear Minister,\n\nPlease free Amina Example.\n\nYours sincerely,', ['Please free Amina Example.']],
    ['Amina Example was arrested on Monday.', []],
  ])('are fewer where the letter has fewer: %j', (letter, texts) => {
    const { points } = talkingPoints(letter, anAction({ modelLetter: '' }), NO_SUPPORTER, 'en');
    expect(points.map(({ text }) => text)).toEqual(texts);
  });
});

describe('who calls', () => {
  test('is who the details say, with the action’s first number', () => {
    const { name, place, reference } = talkingPoints('', anAction(), aSupporter(), 'en');
    expect([name, place, reference]).toEqual(["Zoë Marie O'Hara-Núñez", 'Springfield', 'UA 17/26']);
  });

  test('is nobody where the details say nothing', () => {
    expect(talkingPoints('', anAction({ references: [] }), NO_SUPPORTER, 'en')).toEqual({
      name: '',
      place: '',
      reference: '',
      points: [],
    });
  });
});
