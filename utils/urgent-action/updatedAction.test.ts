import { expect, test } from 'vitest';
import { anAction, aTarget } from '../../tests/builders/action';
import { ownTargetId } from './ownTargets';
import { updatedAction } from './updatedAction';

test('everything is as in the document, and a letter of ours stays', () => {
  const before = anAction({ starterLetter: 'Your Excellency, …', deadline: '2026-03-01' });
  const after = anAction({ deadline: '2026-04-01', background: 'More is known now.' });
  expect(updatedAction(before, after)).toEqual({ ...after, starterLetter: 'Your Excellency, …' });
});

test('somebody of the same name keeps the id, whatever else was changed', () => {
  const before = anAction({ targets: [aTarget({ id: 'a' }), aTarget({ id: 'b', name: 'Noor Example' })] });
  const after = anAction({
    targets: [
      aTarget({ id: 'one', name: 'NOOR EXAMPLE', role: 'Ambassador' }),
      aTarget({ id: 'two', address: ['2 Other Street'] }),
    ],
  });
  expect(updatedAction(before, after).targets.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('without a name role and organisation tell who it is', () => {
  const before = anAction({
    targets: [aTarget({ id: 'a', name: '' }), aTarget({ id: 'b', name: '', role: 'Governor' })],
  });
  const after = anAction({ targets: [aTarget({ id: 'one', name: '', role: 'Governor' })] });
  expect(updatedAction(before, after).targets.map(({ id }) => id)).toEqual(['b']);
});

test('two of the same name get two ids, and nobody gets an id that another one has', () => {
  const before = anAction({ targets: [aTarget({ id: 'a' })] });
  const after = anAction({
    targets: [aTarget({ id: 'x' }), aTarget({ id: 'y' }), aTarget({ id: 'a', name: 'Somebody new' })],
  });
  const ids = updatedAction(before, after).targets.map(({ id }) => id);
  expect(ids[0]).toBe('a');
  expect(new Set(ids).size).toBe(3);
});

test('the id of a target that is gone is not given to a new one: log entries still name it', () => {
  const before = anAction({ targets: [aTarget({ id: 't1', name: 'Ana' }), aTarget({ id: 't2', name: 'Bob' })] });
  const after = anAction({ targets: [aTarget({ id: 't1', name: 'Carla' }), aTarget({ id: 't2', name: 'Bob' })] });
  const [carla, bob] = updatedAction(before, after).targets;
  expect(bob?.id).toBe('t2');
  expect(carla?.id).not.toBe('t1');
});

test('what was not understood stays when a file of the action, which has none of it, is brought in', () => {
  expect(updatedAction(anAction({ otherText: 'kept' }), anAction({ otherText: '' })).otherText).toBe('kept');
  expect(updatedAction(anAction({ otherText: 'old' }), anAction({ otherText: 'new' })).otherText).toBe('new');
});

test('whom the supporter has added stays behind those of the document, also where that has somebody of the same name', () => {
  const own = aTarget({ id: ownTargetId('1'), name: '', organisation: 'Embassy of the United States of America' });
  const before = anAction({ targets: [aTarget({ id: 'a' }), own] });
  const after = anAction({ targets: [aTarget({ id: 'x' }), { ...own, id: 'y', address: ['2 Other Street'] }] });
  expect(updatedAction(before, after).targets.map(({ id }) => id)).toEqual(['a', 'y', own.id]);
  expect(updatedAction(before, after).targets.at(-1)).toEqual(own);
});
