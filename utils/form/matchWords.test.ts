import { describe, expect, test } from 'vitest';
import { wordsOf } from './foldText';
import { matchWords } from './matchWords';

const inLabel = (text: string) => matchWords(wordsOf(text), 'label');
const phrases = (text: string) => inLabel(text).map(({ phrase }) => phrase);
const kinds = (text: string) => [...new Set(inLabel(text).map(({ kind }) => kind))];
const score = (text: string) => inLabel(text)[0]?.score ?? 0;

describe('of phrases that overlap the longest speaks alone', () => {
  test.each([
    ['User name', ['other']],
    ['First name', ['given-name']],
    ['Address line 2', ['address-line2']],
    ['Confirm email address', ['email-confirmation']],
    ['Mailing address', ['address-line1']],
    ['Nom de l’entreprise', ['organization']],
    ['お名前（フリガナ）', ['other']],
  ])('“%s”', (text, are) => {
    expect(kinds(text)).toEqual(are);
  });
});

test('phrases side by side all speak', () => {
  expect(kinds('City and state').sort()).toEqual(['address-level1', 'address-level2']);
});

test('words in another order or apart are another phrase', () => {
  expect(phrases('last name')).toEqual(['last name']);
  expect(phrases('name last used')).toEqual(['name last']);
  expect(phrases('last known name')).toEqual(expect.not.arrayContaining(['last name', 'name last']));
});

test('a phrase among many words counts for less than one alone', () => {
  expect(score('City')).toBeGreaterThan(score('City where the event took place'));
  expect(score('City')).toBeGreaterThan(0.9);
});

test('words of politeness and obligation take nothing away', () => {
  expect(score('Please enter your city (required)')).toBe(score('City'));
  expect(score('Ville (obligatoire)')).toBe(score('Ville'));
  expect(score('Laissez votre message')).toBe(score('Votre message'));
  expect(score('Déjanos tu mensaje')).toBe(score('Tu mensaje'));
});

test('the phrase found is quoted as the text has it, folded', () => {
  expect(inLabel('Código Postal *')[0]).toMatchObject({ kind: 'postal-code', phrase: 'codigo postal' });
});

test('a text without any of the words tells nothing', () => {
  expect(inLabel('Favourite mountain')).toEqual([]);
  expect(inLabel('')).toEqual([]);
});
