import { expect, test } from 'vitest';
import { anAction } from '../../tests/builders/action';
import { actionLabel, byDeadline, type Library, withEntry } from './library';
import { entryOf } from './withAction';

const amina = entryOf('amina', anAction());
const noor = entryOf('noor', anAction({ title: 'Free Noor Example', references: [] }));
const library: Library = { chosen: 'amina', entries: [amina, noor] };

test('an action that is archived is no longer the chosen one; another one stays chosen', () => {
  expect(withEntry(library, 'amina', { archived: true }).chosen).toBe('');
  expect(withEntry(library, 'noor', { archived: true }).chosen).toBe('amina');
  expect(withEntry(library, 'amina', { archived: false }).chosen).toBe('amina');
});

test('open deadlines come first, the soonest on top, then none, then those gone by, the latest first', () => {
  const entries = [
    ['long gone', '2025-01-01'],
    ['none b', ''],
    ['later', '2026-05-01'],
    ['just gone', '2026-02-02'],
    ['today', '2026-02-03'],
    ['none a', ''],
  ].map(([title, deadline]) => entryOf(title!, anAction({ title: title!, deadline: deadline! })));
  expect(byDeadline(entries, '2026-02-03').map(({ title }) => title)).toEqual([
    'today',
    'later',
    'none a',
    'none b',
    'just gone',
    'long gone',
  ]);
});

test('an action is called by title and number, where it has one', () => {
  expect(actionLabel(amina)).toBe('Free Amina Example (UA 17/26)');
  expect(actionLabel(noor)).toBe('Free Noor Example');
});
