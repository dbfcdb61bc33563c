import { expect, test } from 'vitest';
import { searchLibrary } from './searchLibrary';

const amina = { title: 'Free Amina Éxample', reference: 'UA 17/26' };
const noor = { title: 'Noor must not be harmed', reference: 'UA 18/26' };

test.each([
  ['', [amina, noor]],
  [' amina ', [amina]],
  ['EXAMPLE', [amina]],
  ['18/26', [noor]],
  ['free 17', [amina]],
  ['harmed noor', [noor]],
  ['free noor', []],
])('“%s” finds what has all of its words', (search, found) => {
  expect(searchLibrary([amina, noor], search)).toEqual(found);
});
