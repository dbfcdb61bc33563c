import { describe, expect, test } from 'vitest';
import { shownWords } from '../../tests/builders/shownWords';
import { readPeople, saysNone } from './readPeople';

/** `Name [pronouns]` for each; what is read is checked for words that went missing. */
function read(text: string): string[] {
  const { people, between } = readPeople(text);
  const kept = [...people.flatMap(({ name, pronouns }) => [name, pronouns]), ...between].flatMap(shownWords);
  expect(kept.sort()).toEqual(shownWords(text).sort());
  return people.map(({ name, pronouns }) => (pronouns === '' ? name : `${name} [${pronouns}]`));
}

describe('pronouns in brackets', () => {
  test.each([
    ['Amina Example (she/her)', ['Amina Example [she/her]']],
    ['Amina Example [she/her]', ['Amina Example [she/her]']],
    ['Amina Example {she}', ['Amina Example [she]']],
    ['Amina Example（she）', ['Amina Example [she]']],
    ['  Amina   Example ( she/her ) . ', ['Amina Example [she/her]']],
    ['people seeking safety [they/them]', ['people seeking safety [they/them]']],
    ['Amina Example and 12 others (they/them)', ['Amina Example and 12 others [they/them]']],
    ['Amina Example, Noor Example and others (they/them)', ['Amina Example, Noor Example and others [they/them]']],
    ['(she/her)', [' [she/her]']],
    // and without any
    ['Amina', ['Amina']],
    ['Amina Example ()', ['Amina Example ()']],
    ['Amina Example (she', ['Amina Example (she']],
    ['', []],
    ['  ', []],
    [' , ', []],
  ])('%j', (text, people) => {
    expect(read(text)).toEqual(people);
  });

  test.each([
    ['Amina Example (“Mina”) (she/her)', ['Amina Example (“Mina”) [she/her]']],
    ['Amina Example (Mina) (she), Noor Example (he)', ['Amina Example (Mina) [she]', 'Noor Example [he]']],
  ])('a name may have brackets of its own: %j', (text, people) => {
    expect(read(text)).toEqual(people);
  });
});

describe('several people', () => {
  const BOTH = ['Amina Example [she/her]', 'Noor Example [he/him]'];
  test.each([
    ['Amina Example (she/her), Noor Example (he/him)', BOTH],
    ['Amina Example (she/her) and Noor Example (he/him)', BOTH],
    ['Amina Example (she/her), and Noor Example (he/him)', BOTH],
    ['Amina Example (she/her); Noor Example (he/him);', BOTH],
    ['Amina Example (she/her) / Noor Example (he/him)', BOTH],
    ['Amina Example (she/her) Noor Example (he/him)', BOTH],
    ['AMINA EXAMPLE (SHE) AND NOOR EXAMPLE (HE)', ['AMINA EXAMPLE [SHE]', 'NOOR EXAMPLE [HE]']],
    ['Amina Ejemplo (ella) y Noor Ejemplo (él)', ['Amina Ejemplo [ella]', 'Noor Ejemplo [él]']],
    ['Noor Ejemplo (él) e Inés Ejemplo (ella)', ['Noor Ejemplo [él]', 'Inés Ejemplo [ella]']],
    ['Amina Exemple (elle) et Noor Exemple (il)', ['Amina Exemple [elle]', 'Noor Exemple [il]']],
    ['أمينة مثال (هي)، نور مثال (هو)', ['أمينة مثال [هي]', 'نور مثال [هو]']],
    ['أمينة مثال (هي) و نور مثال (هو)', ['أمينة مثال [هي]', 'نور مثال [هو]']],
    // one of them without pronouns
    ['Amina Example (she/her), Noor Example', ['Amina Example [she/her]', 'Noor Example']],
    // without any pronouns only full names are told apart
    ['Amina Example, Noor Example', ['Amina Example', 'Noor Example']],
    ['Amina Example and Noor Example', ['Amina Example', 'Noor Example']],
    ['Amina Ejemplo y Noor Ejemplo', ['Amina Ejemplo', 'Noor Ejemplo']],
    ['Amina Exemple et Noor Exemple', ['Amina Exemple', 'Noor Exemple']],
    ['أمينة مثال، نور مثال', ['أمينة مثال', 'نور مثال']],
    ['Amina, Noor', ['Amina, Noor']],
    ['Amina Example, Noor', ['Amina Example, Noor']],
    ['Amina and Noor Example', ['Amina and Noor Example']],
    ['Amina Example, 34, poet', ['Amina Example, 34, poet']],
    ['people seeking safety and their children', ['people seeking safety and their children']],
  ])('%j', (text, people) => {
    expect(read(text)).toEqual(people);
  });

  test.each([
    ['Andy Example (he), Yolanda Example (she)', ['Andy Example [he]', 'Yolanda Example [she]']],
    ['Etta Example (she), Erik Example (he)', ['Etta Example [she]', 'Erik Example [he]']],
    ['Y Sample Bya (he), E Sample (she)', ['Y Sample Bya [he]', 'E Sample [she]']],
    ['E. Example (he)', ['E. Example [he]']],
    ['وليد مثال (هو)', ['وليد مثال [هو]']],
  ])('names that begin like an “and” stay whole: %j', (text, people) => {
    expect(read(text)).toEqual(people);
  });
});

describe('there is nothing to say', () => {
  test.each([
    'N/A',
    'n/a',
    'NA',
    'N.A.',
    'n. a.',
    'N / A',
    ' None ',
    'none.',
    'Not applicable',
    'No aplica',
    'N/C',
    'Ninguno',
    's/o',
    's.o.',
    'Sans objet.',
    'Aucune',
    '-',
    '--',
    '–',
    '—',
    'لا يوجد',
    'لا ينطبق',
  ])('%j', (text) => {
    expect(saysNone(text)).toBe(true);
  });

  test.each(['', 'Nadia', 'Na Example', 'None Example', 'NAN', 'no', 'n', 'so', 'UA 12/25', '- UA 12/25', 'لا', '?'])(
    'but not with %j',
    (text) => {
      expect(saysNone(text)).toBe(false);
    },
  );
});
