import { expect, test } from 'vitest';
import { aTarget } from '../../tests/builders/action';
import { addressBlock } from './addressBlock';

test('an envelope has name, role, organisation, street, place and country, and no empty line', () => {
  expect(addressBlock(aTarget(), 'United States')).toEqual([
    'Her Excellency Ms Ada Sample',
    'Minister of Justice',
    'Ministry of Justice',
    '1 Example Street',
    'Sampletown 1000',
    'United States',
  ]);
  expect(addressBlock(aTarget({ name: '', organisation: '', address: [] }), '')).toEqual(['Minister of Justice']);
});
