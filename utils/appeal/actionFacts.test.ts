import { describe, expect, test } from 'vitest';
import { aTarget, anAction } from '../../tests/builders/action';
import { factChecker } from './actionFacts';

const ACTION = anAction({
  date: '2025-04-28',
  deadline: '2025-06-20',
  summary: 'Amina Example was arrested on 3 March 2025.',
  modelLetter:
    'They took 14 people. She spent 26 days in a cell. On 17 April a doctor saw her. 1,200 patients need the clinic.',
  background: 'The clinic is 60 miles away.',
  targets: [aTarget({ name: 'President Donald Specimen' })],
});

function factsOf(letter: string, action = ACTION, language = 'en') {
  return factChecker(action, language)
    .differing(letter)
    .map(({ kind, start, end, found, says }) => {
      expect(letter.slice(start, end)).toBe(found);
      return `${kind}: ${found} / ${says}`;
    });
}

describe('a date differs', () => {
  test.each([
    ['by its day', 'She was arrested on 13 March 2025.', '13 March 2025', '3 March 2025'],
    ['by its month', 'She was arrested on 3 May 2025.', '3 May 2025', '3 March 2025'],
    ['by its year', 'She was arrested on March 3, 2024.', 'March 3, 2024', '3 March 2025'],
    ['by its day, without a year', 'She was arrested on 4 March.', '4 March', '3 March 2025'],
    ['from one that the action has no year for', 'On 18 April a doctor saw her.', '18 April', '17 April'],
    ['from the day of the deadline', 'Decide until 21 June 2025.', '21 June 2025', 'June 20, 2025'],
  ])('%s', (_, letter, found, says) => {
    expect(factsOf(letter)).toEqual([`date: ${found} / ${says}`]);
  });

  test('and the one of the deadline is told in the language of the letter', () => {
    expect(factsOf('Respondan antes del 21 de junio de 2025, por favor.', ACTION, 'es')).toEqual([
      'date: 21 de junio de 2025 / 20 de junio de 2025',
    ]);
  });

  test.each([
    [
      'Spanish',
      'es',
      'Desapareció el 22 de agosto de 2025.',
      'Desapareció el 23 de agosto.',
      '23 de agosto / 22 de agosto de 2025',
    ],
    [
      'French',
      'fr',
      'Condamné le 9 septembre 2025.',
      'Condamné le 1er septembre 2025.',
      '1er septembre 2025 / 9 septembre 2025',
    ],
    ['Arabic', 'ar', 'اعتقلت في 7 أكتوبر 2025.', 'اعتقلت في ٨ أكتوبر ٢٠٢٥.', '٨ أكتوبر ٢٠٢٥ / 7 أكتوبر 2025'],
    ['Arabic without a year', 'ar', 'اعتقلت في 7 أكتوبر 2025.', 'اعتقلت في ٨ أكتوبر.', '٨ أكتوبر / 7 أكتوبر 2025'],
  ])('in %s', (_, language, summary, letter, differing) => {
    expect(factsOf(letter, anAction({ summary }), language)).toEqual([`date: ${differing}`]);
    expect(factsOf(summary, anAction({ summary }), language)).toEqual([]);
  });
});

describe('a number differs', () => {
  test.each([
    ['with what it counts', 'They took 41 people.', '41 people', '14 people'],
    ['in another form of the word', 'There were 41 People!', '41 People', '14 people'],
    ['with its separators', '12,000 patients need it.', '12,000 patients', '1,200 patients'],
    ['in Arabic digits', 'They took ٤١ people.', '٤١ people', '14 people'],
  ])('%s', (_, letter, found, says) => {
    expect(factsOf(letter)).toEqual([`number: ${found} / ${says}`]);
  });

  test('but not by its separators', () => {
    for (const number of ['1200', '1,200', '1.200', '1 200', '1\u202f200', '١٬٢٠٠', '١٢٠٠'])
      expect(factsOf(`${number} patients need it.`)).toEqual([]);
  });
});

describe('nothing differs in', () => {
  test.each([
    [
      'the facts as they are',
      'On 3 March 2025 they took 14 people; 26 days later, on 17 April 2025, Amina Example saw a doctor.',
    ],
    ['a date without its year', 'She was arrested on March 3rd.'],
    ['days in the life of the supporter', 'My son was born on 3 May 1994, and we married on 8 December.'],
    ['numbers of the supporter’s own', 'I was a nurse for 22 years on a ward with 41 beds.'],
    ['a number of which the action has several', 'Let 26 days and 60 miles be enough.'],
    ['years', 'In 2025 people should not fear their government, nor in 2019 patients.'],
    ['the day on which the letter is written', 'Springfield, 17 June 2025\n\nDear Sir,'],
    ['that day with the month first', 'June 17, 2025'],
    ['that day in Spanish', 'Madrid, a 17 de junio de 2025.'],
    ['that day in French', 'Bruxelles, le 17 juin 2025'],
    ['that day in Arabic', 'القاهرة، ١٧ يونيو ٢٠٢٥'],
    ['names as they are', 'Amina Example’s lawyer, the Examples, President Specimen and Specimen’s office'],
    ['a letter that is not begun', ''],
  ])('%s', (_, letter) => {
    expect(factsOf(letter)).toEqual([]);
  });
});

describe('a name differs', () => {
  test.each([
    ['of a person', 'Free Amina Exampel.', 'Amina Exampel', 'Amina Example'],
    ['of a target', 'Dear President Specimin,', 'Specimin', 'Specimen'],
  ])('%s', (_, letter, found, says) => {
    expect(factsOf(letter)).toEqual([`name: ${found} / ${says}`]);
  });
});

test('what differs comes in the order of the letter', () => {
  expect(
    factsOf('Amina Exampel was taken with 41 people on 13 March 2025.\r\n\r\nAfter 62 miles Amina Exmple saw a judge.'),
  ).toEqual([
    'name: Amina Exampel / Amina Example',
    'number: 41 people / 14 people',
    'date: 13 March 2025 / 3 March 2025',
    'number: 62 miles / 60 miles',
    'name: Amina Exmple / Amina Example',
  ]);
});

test('whom the action is about is looked for in a letter, in the order of the action', () => {
  const people = ['Amina Example', ' ', 'Tomás Sample', 'Ruth Placeholder', 'Immigrants and people seeking safety'];
  const checker = factChecker(anAction({ people: people.map((name) => ({ name, pronouns: '' })) }), 'en');
  const letter = 'Free Tomas Sample, for he is innocent.\nSo is Ruth. So are all people who seek safety here.';
  expect(
    checker.named(letter).map(({ name, state, place }) => [name, state, place && letter.slice(place.start, place.end)]),
  ).toEqual([
    ['Amina Example', 'missing', null],
    ['Tomás Sample', 'full', 'Tomas Sample'],
    ['Ruth Placeholder', 'part', 'Ruth'],
    ['Immigrants and people seeking safety', 'full', 'people'],
  ]);
});

test('an action that says nothing has nothing to differ from', () => {
  const empty = anAction({ date: '', deadline: '', summary: '', modelLetter: '', title: '', people: [], targets: [] });
  expect(factsOf('On 3 March 2025 they took 14 people and Amina Exampel.', empty)).toEqual([]);
  expect(factChecker(empty, 'en').named('Amina Example')).toEqual([]);
});
