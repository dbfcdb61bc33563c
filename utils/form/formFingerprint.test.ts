import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aField, aSelect, aTextarea, someOptions } from '../../tests/builders/form';
import { fieldKeys, formFingerprint } from './formFingerprint';
import { type FieldDescription, HIDDEN_HOW } from './formSnapshot';

const name = aField({ name: 'who' });
const mail = aField({ name: 'mail', type: 'email' });
const box = aTextarea({ label: 'Text of it' });
const form = [name, mail, box];

const fields: fc.Arbitrary<FieldDescription[]> = fc.array(
  fc
    .record({
      name: fc.constantFrom('', 'who', 'mail', 'text', 'area'),
      label: fc.constantFrom('', 'Name', 'Text'),
      control: fc.constantFrom<FieldDescription['control']>('text', 'textarea', 'select'),
      hidden: fc.constantFrom<FieldDescription['hidden']>(null, ...HIDDEN_HOW),
    })
    .map((over) => aField(over)),
  { maxLength: 12 },
);

const numbered = (list: readonly FieldDescription[]) => list.map((field, index) => ({ ...field, ref: `f${index}` }));

describe('the fingerprint', () => {
  test('is the same in whatever order the fields stand', () => {
    fc.assert(
      fc.property(fields.map(numbered), fc.infiniteStream(fc.nat()), (some, order) => {
        const keys = new Map(some.map((field) => [field, order.next().value as number]));
        const mixed = some.toSorted((a, b) => keys.get(a)! - keys.get(b)!);
        expect(formFingerprint(mixed)).toBe(formFingerprint(some));
      }),
    );
  });

  test('is another one when a field that can be seen is called otherwise, is gone or comes to it', () => {
    fc.assert(
      fc.property(fields.map(numbered), fc.nat(), (some, at) => {
        const seen = some.filter(({ hidden }) => hidden === null);
        fc.pre(seen.length > 0);
        const changed = seen[at % seen.length] as FieldDescription;
        const without = some.filter((field) => field !== changed);
        const renamed = some.map((field) => (field === changed ? { ...field, name: 'another' } : field));
        for (const other of [without, renamed, [...some, aField({ name: 'another' })]])
          expect(formFingerprint(other)).not.toBe(formFingerprint(some));
      }),
    );
  });

  test.each<[string, Partial<FieldDescription>]>([
    ['an id', { id: 'field-8c1f' }],
    ['its choices', { options: someOptions(['Ohio']) }],
    ['what is in it', { state: 'typed' }],
    ['its size', { area: 12 }],
    ['being required', { required: true }],
    ['what stands behind it', { after: '12 of 2000 characters' }],
    ['a label beside a name', { label: 'Name, please' }],
  ])('is the same with %s', (_, over) => {
    expect(formFingerprint([{ ...name, ...over }, mail, box])).toBe(formFingerprint(form));
  });

  test('takes no notice of what cannot be seen', () => {
    expect(formFingerprint([...form, aField({ name: 'trap', hidden: 'off-screen' })])).toBe(formFingerprint(form));
  });

  test.each([
    ['who_255057cc90d1', 'who_7fa09c3e52aa'],
    ['q[123e4567-e89b-12d3-a456-426614174000]', 'q[00112233-4455-6677-8899-aabbccddeeff]'],
    ['input_20481', 'input_90210'],
  ])('takes no notice of what servers make up in a name: %s, %s', (one, other) => {
    expect(formFingerprint([aField({ name: one })])).toBe(formFingerprint([aField({ name: other })]));
  });

  test.each([
    ['address1', 'address2'],
    ['input_1_3', 'input_1_6'],
    ['facade', 'decade'],
    ['feedback', 'accede'],
  ])('tells %s and %s apart', (one, other) => {
    expect(formFingerprint([aField({ name: one })])).not.toBe(formFingerprint([aField({ name: other })]));
  });

  test('goes by the label where the name is made up whole', () => {
    const made = (name: string, label: string) => formFingerprint([aField({ name, label })]);
    expect(made('255057cc90d1', 'Town')).toBe(made('7fa09c3e52aa', 'Town'));
    expect(made('255057cc90d1', 'Town')).not.toBe(made('255057cc90d1', 'Street'));
  });

  test('goes by a label without its numbers, which may count', () => {
    const counted = (label: string) => formFingerprint([aTextarea({ label })]);
    expect(counted('Text (2000 left)')).toBe(counted('Text (1987 left)'));
  });

  test('tells a text box from a list of the same name', () => {
    expect(formFingerprint([aSelect([], { name: 'who' })])).not.toBe(formFingerprint([name]));
  });
});

describe('the key of a field', () => {
  test('is of its own, also among fields that are called the same', () => {
    fc.assert(
      fc.property(fields.map(numbered), (some) => {
        const keys = [...fieldKeys(some).values()];
        expect(keys).toHaveLength(some.length);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('says nothing of ids and choices', () => {
    const [key] = fieldKeys([aSelect(someOptions(['Jane Example']), { name: 'who', id: 'u-jane' })]).values();
    expect(key).toBe('select||who');
  });
});
