import { expect, test } from 'vitest';
import { aField } from '../../tests/builders/form';
import { readKinds } from './readKinds';

const kindsOf = (...boxes: readonly { label: string; placeholder: string }[]) =>
  readKinds(boxes.map((box, index) => aField({ ref: `f${index}`, ...box }))).map(({ field, kind }) => [
    field.ref,
    kind,
  ]);

test('a placeholder of several words that was copied from a box above says nothing', () => {
  const placeholder = 'Enter your last name';
  expect(kindsOf({ label: 'Last name', placeholder }, { label: 'Fee for the race', placeholder })).toEqual([
    ['f0', 'family-name'],
  ]);
});

test('one that stands twice under the same label, or alone, does', () => {
  const placeholder = 'Enter your last name';
  expect(kindsOf({ label: 'Value', placeholder }, { label: 'Value', placeholder })).toHaveLength(2);
  expect(kindsOf({ label: 'Value', placeholder })).toEqual([['f0', 'family-name']]);
});
