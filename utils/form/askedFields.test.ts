import { describe, expect, test } from 'vitest';
import { aButton, aCheckbox, aField, aPlainForm, aTextarea } from '../../tests/builders/form';
import { aSupporter } from '../../tests/builders/supporter';
import { WHITE_HOUSE_FORMS } from '../../tests/builders/whiteHouseForms';
import { withAnswer } from './fieldAnswers';
import type { FormSnapshot } from './formSnapshot';
import { NO_CHOICES } from './choices';
import { planFill } from './planFill';

const LETTER = 'Dear Mr. President,';
const asking = (snapshot: FormSnapshot, supporter = aSupporter(), letter = LETTER) =>
  planFill(snapshot, supporter, letter)!.asking;
const puzzle = aField({ ref: 'puzzle', name: 'zz_top', label: 'Zzz:' });

describe('asked about', () => {
  test('is a field that nothing tells the meaning of, with what it could be', () => {
    const [asked, ...others] = asking(aPlainForm(puzzle)).asked;
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ ref: 'puzzle', key: 'text|text|zz_top', label: 'Zzz' });
    expect(asked?.kinds).toContain('address-level2');
  });

  test('is never what the control cannot hold, another field is certain to be, or means the same', () => {
    const kinds = asking(aPlainForm(puzzle)).asked[0]?.kinds;
    for (const kind of ['message', 'given-name', 'family-name', 'email', 'name', 'organization'] as const)
      expect(kinds).not.toContain(kind);
  });

  test('is first what something about the field speaks for, the likeliest on top', () => {
    const torn = aField({ ref: 'torn', name: 'zip_or_state', label: '' });
    const [asked] = asking(aPlainForm(torn)).asked;
    expect(asked).toMatchObject({ ref: 'torn' });
    expect(asked!.likely).toEqual(['postal-code', 'address-level1']);
    expect(asked?.kinds).toEqual(expect.arrayContaining(asked!.likely));
    // nothing speaks for anything
    expect(asking(aPlainForm(puzzle)).asked[0]?.likely).toEqual([]);
  });

  test('are fields that could be meant just as well', () => {
    const { asked } = asking(aPlainForm(aTextarea({ ref: 'message2', label: 'Your message' })));
    expect(asked.map(({ ref }) => ref)).toEqual(['message', 'message2']);
    expect(asked[0]?.kinds).toContain('message');
  });

  test.each([
    ['hidden', { ...puzzle, hidden: 'off-screen' as const }],
    ['locked', { ...puzzle, locked: true }],
    ['a decoy', { ...puzzle, tabIndex: -1 }],
    ['a tick', aCheckbox({ ref: 'puzzle', label: 'Zzz' })],
    ['a file', { ...puzzle, control: 'other' as const, type: 'file' }],
    ['opened by a click only', { ...puzzle, control: 'combobox' as const }],
  ])('is nothing that is %s', (_, field) => {
    expect(asking(aPlainForm(field)).asked).toEqual([]);
  });

  test('is nothing in the versions on record', () => {
    for (const [id, snapshot] of Object.entries(WHITE_HOUSE_FORMS))
      expect([id, asking(snapshot).asked]).toEqual([id, []]);
  });

  test('is no field that was answered; the answer is told instead', () => {
    const page = aPlainForm(puzzle);
    const { fingerprint, asked } = asking(page);
    const remembered = withAnswer({}, { fingerprint, key: asked[0]!.key, answer: 'none' }, new Date());
    const after = planFill(page, aSupporter(), LETTER, NO_CHOICES, remembered)!.asking;
    expect(after.asked).toEqual([]);
    expect(after.answered).toEqual([{ key: 'text|text|zz_top', label: 'Zzz', answer: 'none' }]);
  });
});

describe('to be pointed at', () => {
  const form = aPlainForm();
  const without = (ref: string, ...more: FormSnapshot['fields']): FormSnapshot => ({
    ...form,
    fields: [...form.fields.filter((field) => field.ref !== ref), aField({ label: 'Phone' }), ...more],
  });

  test('is a usual kind that was not found, at any field that can hold it', () => {
    const { missing } = asking(without('first', puzzle));
    expect(missing[0]).toMatchObject({ kind: 'given-name' });
    expect(missing[0]?.fields.map(({ ref }) => ref)).toEqual(['last', 'Phone', 'puzzle']);
  });

  test('is nothing that the supporter has not given', () => {
    const kinds = (supporter = aSupporter()) => asking(without('first', puzzle), supporter).missing.map((m) => m.kind);
    expect(kinds()).toContain('given-name');
    expect(kinds(aSupporter({ 'given-name': ' ' }))).not.toContain('given-name');
  });

  test('is no first name where one field takes the whole name', () => {
    const { missing } = asking({
      ...form,
      fields: [aField({ label: 'Your name' }), ...form.fields.slice(2), puzzle],
    });
    expect(missing.map(({ kind }) => kind)).not.toContain('given-name');
  });

  test('is nothing where every usual kind was found, as in the versions on record', () => {
    expect(asking(aPlainForm(puzzle)).missing).toEqual([]);
    for (const [id, snapshot] of Object.entries(WHITE_HOUSE_FORMS))
      expect([id, asking(snapshot).missing]).toEqual([id, []]);
  });
});

test('a form whose message box is not found, but there, is sent by its button all the same', () => {
  const page = aPlainForm(aTextarea({ ref: 'other', label: 'Zzz' }), aField({ label: 'Phone', type: 'tel' }));
  const unclear = page.fields.map((field) => (field.ref === 'message' ? { ...field, label: 'Yyy' } : field));
  const plan = planFill({ ...page, fields: unclear, buttons: [aButton({ text: 'Send' })] }, aSupporter(), LETTER)!;
  expect(plan.asking.missing.map(({ kind }) => kind)).toEqual(['message']);
  expect(plan.left.map(({ what }) => what)).toEqual(['submit']);
});
