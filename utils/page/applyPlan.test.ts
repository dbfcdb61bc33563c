// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Journal, undo } from './applyPlan';
import type { Control } from './controls';
import { FieldRegistry } from './fieldRegistry';

/** A box that was empty before it was filled with “Springfield”, and what undoing it leads to. */
async function undoIn(value: string, force = false) {
  document.body.innerHTML = '<form><input></form>';
  const element = document.querySelector('input') as HTMLInputElement;
  element.value = value;
  const control: Control = { kind: 'text', element, radios: [] };
  const registry = new FieldRegistry();
  const [found] = [...registry.renew([control], () => 'city')];
  const ref = found?.ref ?? '';
  const journal: Journal = new Map([
    [ref, { before: { value: '', index: -1 }, written: { value: 'Springfield', index: -1 } }],
  ]);
  const { results } = await undo(null, force, {
    registry,
    journal,
    host: null,
    touched: () => false,
    renew: async () => undefined,
  });
  return { outcome: results[0]?.outcome, holds: element.value, isKnown: journal.has(ref) };
}

test('what was filled is put back', async () => {
  expect(await undoIn('Springfield')).toEqual({ outcome: 'restored', holds: '', isKnown: false });
});

test('what was edited since is kept until it is asked for', async () => {
  expect(await undoIn('Springfield Falls')).toEqual({ outcome: 'kept', holds: 'Springfield Falls', isKnown: true });
  expect(await undoIn('Springfield Falls', true)).toEqual({ outcome: 'restored', holds: '', isKnown: false });
});

test('what was emptied by hand since is as it was, not an edit to keep', async () => {
  expect(await undoIn('')).toEqual({ outcome: 'restored', holds: '', isKnown: false });
});
