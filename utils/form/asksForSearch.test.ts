import { expect, test } from 'vitest';
import { aField } from '../../tests/builders/form';
import { asksForSearch } from './asksForSearch';

test.each(['Search by city', 'SEARCH  for a member', 'Look up a ZIP code', 'Find your town…'])(
  '“%s” looks for something',
  (text) => {
    expect(asksForSearch(aField({ label: text }))).toBe(true);
    expect(asksForSearch(aField({ label: 'Where?', placeholder: text }))).toBe(true);
  },
);

test.each(['Search', 'Finder’s name', 'How did you find us?', 'City (search by name)'])('“%s” does not', (text) => {
  expect(asksForSearch(aField({ label: text }))).toBe(false);
});
