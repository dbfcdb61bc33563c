import { describe, expect, test } from 'vitest';
import { bareWord, knownName, misspellings, personIn } from './namesInText';
import { wordTokens } from './wordTokens';

const NAMES = ['Amina Example', 'Tomás Sample', 'Étienne Modèle', 'Ruth Placeholder'].map(knownName);

function misspelt(line: string, names = NAMES, other = ''): [found: string, says: string][] {
  const right = new Set(wordTokens([...names.map(({ name }) => name), other].join('\n')).map(bareWord));
  return misspellings(line, names, right).map(({ start, end, found, says }) => {
    expect(line.slice(start, end)).toBe(found);
    return [found, says];
  });
}

describe('a name is nearly right', () => {
  test.each([
    ['a letter left out', 'Free Amina Exmple now.', 'Amina Exmple', 'Amina Example'],
    ['a letter put in', 'Free Aminna Example now.', 'Aminna Example', 'Amina Example'],
    ['another letter', 'Free Amena Example now.', 'Amena Example', 'Amina Example'],
    ['two letters swapped', 'Free Amina Exampel now.', 'Amina Exampel', 'Amina Example'],
    ['two letters of a long one', 'Protect Ruth Placeholter’s son.', 'Ruth Placeholter', 'Ruth Placeholder'],
    ['the family name alone', 'Free Exampel now.', 'Exampel', 'Example'],
    ['in capitals', 'FREE AMINA EXAMPEL NOW', 'AMINA EXAMPEL', 'Amina Example'],
    ['with whose it is', 'Amina Exampel’s children wait.', 'Amina Exampel', 'Amina Example'],
    ['in French after a small word', 'le procès d’Étiene Modèle', 'Étiene Modèle', 'Étienne Modèle'],
  ])('with %s: %j', (_, line, found, says) => {
    expect(misspelt(line)).toEqual([[found, says]]);
  });
});

describe('a name is right', () => {
  test.each([
    ['in full', 'Free Amina Example now.'],
    ['without its accents', 'Free Tomas Sample and Etienne Modele.'],
    ['with accents that stand by themselves', 'Free Toma\u0301s Sample.'],
    ['with whose it is', "Amina Example’s nurse, Example's lawyer, the Examples’ home"],
    ['of the whole family', 'The Examples and the Placeholders wait.'],
    ['after a small word', 'l’avocat d’Étienne Modèle, qu’Étienne'],
    ['in capitals', 'FREE AMINA EXAMPLE'],
  ])('%s', (_, line) => {
    expect(misspelt(line)).toEqual([]);
  });
});

describe('no name is seen in', () => {
  test.each([
    ['a word without a capital', 'Free her, for exampel, or simply.'],
    ['a short word', 'Ruht and Rush waited.'],
    ['another name', 'My neighbour Armando Templeton writes, too.'],
    ['a word that the action has itself', 'Pray with Amine of Sampler Street.'],
    ['a number', '2Exampel'],
  ])('%s', (_, line) => {
    expect(misspelt(line, NAMES, 'Amine Sampler')).toEqual([]);
  });

  test('what a group is called', () => {
    expect(misspelt('Immigrant and Peoples of Safety', [knownName('Immigrants and people seeking safety')])).toEqual(
      [],
    );
  });
});

describe('in Arabic', () => {
  const names = [knownName('إبراهيم نموذج'), knownName('سلمى مثال')];

  test.each([
    'إبراهيم نموذج',
    'ابراهيم نموذج',
    'إبراهِيم نموذج',
    'لإبراهيم نموذج',
    'وإبراهيم نموذج',
    'ولإبراهيم',
    'سلمي مثال',
  ])('a name is right as %s', (line) => {
    expect(misspelt(line, names)).toEqual([]);
  });

  test('a letter of a name is wrong', () => {
    expect(misspelt('أفرجوا عن إبراهبم نموذج.', names)).toEqual([['إبراهبم نموذج', 'إبراهيم نموذج']]);
    expect(misspelt('الحرية لإبراهبم نموذج.', names)).toEqual([['لإبراهبم نموذج', 'إبراهيم نموذج']]);
  });
});

test.each([
  ['Amina Example', true],
  ['Her Excellency Ms Ada Sample', true],
  ['Tomás de la Muestra', true],
  ['سلمى مثال', true],
  ['Amina', false],
  ['Immigrants and people seeking safety', false],
  ['People in detention', false],
  ['The seven boys and girls of the Sampleton school', false],
  ['', false],
])('that %j is the name of a person is %j', (name, proper) => {
  expect(knownName(name).proper).toBe(proper);
});

function named(letter: string, name: string) {
  const { state, place } = personIn(wordTokens(letter), knownName(name));
  return [state, place === null ? null : letter.slice(place.start, place.end)];
}

describe('a person is named', () => {
  test.each([
    ['in full', 'Free Amina Example now.', 'Amina Example', ['full', 'Amina Example']],
    ['in full without accents', 'Free Tomas Sample.', 'Tomás Sample', ['full', 'Tomas Sample']],
    ['in full with whose', 'Amina Example’s son', 'Amina Example', ['full', 'Amina Example’s']],
    ['in full after a small word', 'le procès d’Étienne Modèle', 'Étienne Modèle', ['full', 'd’Étienne Modèle']],
    ['in full with an apostrophe', "Free D'Angelo O'Sample.", 'D’Angelo O’Sample', ['full', "D'Angelo O'Sample"]],
    ['in full over a line', 'Free Amina\nExample.', 'Amina Example', ['full', 'Amina\nExample']],
    ['in full after a part', 'Amina! Free Amina Example.', 'Amina Example', ['full', 'Amina Example']],
    ['in part, by the first name', 'Free Amina now.', 'Amina Example', ['part', 'Amina']],
    ['in part, by the family name', 'Free Ms Example now.', 'Amina Example', ['part', 'Example']],
    ['in part, with the family', 'Free the Examples now.', 'Amina Example', ['part', 'Examples']],
    ['in part, the other way round', 'Free Example Amina.', 'Amina Example', ['part', 'Example']],
    ['not at all', 'Free her now.', 'Amina Example', ['missing', null]],
    ['not by small words of the name', 'Free the man de la Rue.', 'Tomás de la Muestra', ['missing', null]],
    ['in full in Arabic', 'أفرجوا عن سلمى مثال.', 'سلمى مثال', ['full', 'سلمى مثال']],
    ['in full in Arabic with "and"', 'أفرجوا عنه وسلمى مثال.', 'سلمى مثال', ['full', 'وسلمى مثال']],
    ['in full in Arabic with "for"', 'الحرية لسلمى مثال.', 'سلمى مثال', ['full', 'لسلمى مثال']],
    ['in part in Arabic', 'أفرجوا عن السيدة مثال.', 'سلمى مثال', ['part', 'مثال']],
  ])('%s', (_, letter, name, expected) => {
    expect(named(letter, name)).toEqual(expected);
  });
});

describe('a group is named', () => {
  const GROUP = 'Immigrants and people seeking safety';

  test.each([
    [
      'word for word',
      'Let immigrants and people seeking safety stay.',
      ['full', 'immigrants and people seeking safety'],
    ],
    [
      'in other forms',
      'Grant an immigrant and people seeking Safety a home.',
      ['full', 'immigrant and people seeking Safety'],
    ],
    ['by half of its words', 'Let people stay who came here for safety.', ['full', 'people']],
    ['in part', 'Let every immigrant stay.', ['part', 'immigrant']],
    ['in part, by one word used twice', 'Immigrants! Immigrants!', ['part', 'Immigrants']],
    ['not at all', 'Let them stay.', ['missing', null]],
  ])('%s', (_, letter, expected) => {
    expect(named(letter, GROUP)).toEqual(expected);
  });
});
