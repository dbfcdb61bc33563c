import { expect, test } from 'vitest';
import { aField } from '../../tests/builders/form';
import { signOfSearch } from './signOfSearch';

test.each(['Search by city', 'SEARCH  for a member', 'Look up a ZIP code', 'Find your town…'])(
  '“%s” looks for something',
  (text) => {
    expect(signOfSearch(aField({ label: text }))).toEqual({ signal: 'label', text });
    expect(signOfSearch(aField({ label: 'Where?', placeholder: text }))).toEqual({ signal: 'placeholder', text });
  },
);

test.each(['Search', 'Finder’s name', 'How did you find us?', 'City (search by name)'])('“%s” does not', (text) => {
  expect(signOfSearch(aField({ label: text }))).toBeNull();
});
