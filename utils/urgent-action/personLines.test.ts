import { expect, test } from 'vitest';
import { personLines, readPersonLines } from './personLines';

test.each([
  { people: [] },
  { people: [{ name: 'Amina Example', pronouns: 'she/her' }] },
  { people: [{ name: 'Amina Example', pronouns: '' }] },
  {
    people: [
      { name: 'أمينة مثال', pronouns: 'هي' },
      { name: 'Noor', pronouns: 'they/them' },
    ],
  },
  { people: [{ name: 'Amina [known as Mina]', pronouns: '' }] },
  { people: [{ name: 'Amina [known as Mina]', pronouns: 'she/her' }] },
  { people: [{ name: '', pronouns: 'they/them' }] },
])('people are the same after being written as lines and read: $people', ({ people }) => {
  expect(readPersonLines(personLines(people))).toEqual(people);
});

test.each([
  ['  Amina Example[she/her] ', [{ name: 'Amina Example', pronouns: 'she/her' }]],
  ['Amina Example [ she/her ]', [{ name: 'Amina Example', pronouns: 'she/her' }]],
  [
    'Amina\r\n\r\nNoor',
    [
      { name: 'Amina', pronouns: '' },
      { name: 'Noor', pronouns: '' },
    ],
  ],
  ['Amina [she', [{ name: 'Amina [she', pronouns: '' }]],
  ['Amina [she] Example', [{ name: 'Amina [she] Example', pronouns: '' }]],
  ['[]\n\n', []],
])('%j is read as it was meant', (text, people) => {
  expect(readPersonLines(text)).toEqual(people);
});

test('a line break in a name and brackets in pronouns do not make another person of them', () => {
  expect(readPersonLines(personLines([{ name: 'Amina\nExample', pronouns: 'she [her]' }]))).toEqual([
    { name: 'Amina Example', pronouns: 'she her' },
  ]);
});
