import { expect, test } from 'vitest';
import { anAction, aTarget } from '../../tests/builders/action';
import { ownTargetId } from './ownTargets';
import { withAddedSince } from './withAddedSince';

const minister = aTarget();
const early = aTarget({ id: ownTargetId('early') });
const late = aTarget({ id: ownTargetId('late') });
const having = (...targets: ReturnType<typeof aTarget>[]) => anAction({ targets });

test('what the supporter added elsewhere meanwhile stays', () => {
  const edited = { ...having(minister, early), title: 'Corrected' };
  expect(withAddedSince(edited, having(minister, early), having(minister, early, late))).toEqual({
    ...edited,
    targets: [minister, early, late],
  });
});

test('what was taken out while editing does not come back', () => {
  expect(withAddedSince(having(), having(minister, early), having(minister, early))).toEqual(having());
});

test('what was saved already is there once, and nobody else is added', () => {
  const edited = having(minister, late);
  expect(withAddedSince(edited, having(minister), having(minister, late, aTarget({ id: 'other' })))).toBe(edited);
});
