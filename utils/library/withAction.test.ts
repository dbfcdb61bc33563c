import { expect, test } from 'vitest';
import { anAction, aTarget } from '../../tests/builders/action';
import { BUILT_IN_ACTION } from '../urgent-action/builtInAction';
import { BUILT_IN_ENTRY } from './builtInEntry';
import { type Library, withEntry } from './library';
import { entryOf, withAction, withoutAction } from './withAction';

const amina = entryOf('amina', anAction());
const noor = entryOf('noor', anAction({ title: 'Free Noor Example', references: [] }));
const library: Library = { chosen: 'amina', entries: [amina, noor] };

test('the entry of the action that comes with the extension says what the action says', () => {
  expect(entryOf(BUILT_IN_ENTRY.id, BUILT_IN_ACTION)).toEqual(BUILT_IN_ENTRY);
});

test('an entry has the first number, the deadline, and whether anybody is written to with the White House’s form', () => {
  expect(amina).toMatchObject({ title: 'Free Amina Example', reference: 'UA 17/26', deadline: '2026-03-15' });
  expect(amina.whiteHouse).toBe(false);
  const withForm = (webform: string) =>
    entryOf('x', anAction({ targets: [aTarget(), aTarget({ id: 'form', webform })] }));
  expect(withForm('https://www.whitehouse.gov/contact/').whiteHouse).toBe(true);
  expect(withForm('https://example.org/contact').whiteHouse).toBe(false);
  expect(withForm('https://www.whitehouse.gov.example.org/contact/').whiteHouse).toBe(false);
});

test('a known action is brought up to date in its place, a new one comes last', () => {
  const archived = withEntry(library, 'noor', { archived: true, filledAt: '2026-02-03T08:00:00.000Z' });
  const updated = withAction(archived, 'noor', anAction({ title: 'Noor is free' }));
  expect(updated.entries.map(({ title }) => title)).toEqual(['Free Amina Example', 'Noor is free']);
  expect(updated.entries[1]).toMatchObject({ archived: true, filledAt: '2026-02-03T08:00:00.000Z' });
  expect(withAction(library, 'third', anAction()).entries.map(({ id }) => id)).toEqual(['amina', 'noor', 'third']);
});

test('an action that is taken out is no longer the chosen one; another one stays chosen', () => {
  expect(withoutAction(library, 'amina')).toEqual({ chosen: '', entries: [noor] });
  expect(withoutAction(library, 'noor').chosen).toBe('amina');
});
