import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aButton,
  aCheckbox,
  aField,
  aPlainForm,
  aSelect,
  aSnapshot,
  aTextarea,
  someOptions,
} from '../../tests/builders/form';
import { aCanadian, aSupporter } from '../../tests/builders/supporter';
import { WHITE_HOUSE_FORMS } from '../../tests/builders/whiteHouseForms';
import { FIELD_KINDS } from './fieldKind';
import { type FieldDescription, FormSnapshot, HIDDEN_HOW } from './formSnapshot';
import { planFill, writesOf } from './planFill';
import { WORD_RULES } from './wordRules';

const LETTER = 'Dear Mr. President,\n\nplease free Amina Example.';
const supporters = fc.constantFrom(aSupporter(), aCanadian(), aSupporter({ country: '' }));

const saying = WORD_RULES.filter(({ kind }) => kind !== 'other').flatMap(({ kind, where, phrases }) =>
  phrases.split(',').map((phrase) => ({ kind, where, phrase: phrase.trim() })),
);

/** A field of some kind, called by some phrase of the rules. */
const ours: fc.Arbitrary<FieldDescription> = fc
  .record({
    said: fc.constantFrom(...saying),
    more: fc.constantFrom('', ' *', ' (required)', ':'),
    state: fc.constantFrom('empty', 'empty', 'typed', 'ours', 'changed'),
    list: fc.boolean(),
  })
  .map(({ said: { kind, where, phrase }, more, state, list }) => {
    const words = where === 'label' ? { label: phrase + more } : { name: phrase.replaceAll(' ', '_') };
    if (kind === 'message') return aTextarea({ ...words, state });
    return list
      ? aSelect(someOptions(['Dr.', 'Ohio', 'Canada', 'Other']), { ...words, state })
      : aField({ ...words, state });
  });

/** Ways to make any field one that must never be touched. */
const traps: fc.Arbitrary<(field: FieldDescription) => FieldDescription> = fc.oneof(
  fc.constantFrom(...HIDDEN_HOW).map((hidden) => (field: FieldDescription) => ({ ...field, hidden })),
  fc
    .constantFrom<Partial<FieldDescription>[]>(
      { locked: true },
      { control: 'text', type: 'text', options: [], tabIndex: -1 },
      { description: 'Leave this field blank' },
      { placeholder: 'Do not fill this in' },
      { name: 'g-recaptcha-response' },
      { title: 'Type the characters shown' },
      { control: 'checkbox', type: 'checkbox' },
      { control: 'text', type: 'password' },
      { control: 'other', type: 'file' },
    )
    .map((over) => (field: FieldDescription) => ({ ...field, ...over })),
  fc.constant(() => aCheckbox({ label: 'I agree to receive updates' })),
);

const item = fc.oneof(
  { weight: 3, arbitrary: ours.map((field) => ({ trap: false, field })) },
  { weight: 1, arbitrary: fc.tuple(ours, traps).map(([field, trap]) => ({ trap: true, field: trap(field) })) },
);

const forms = fc.array(item, { minLength: 1, maxLength: 25 }).map((items) => {
  const fields = items.map(({ trap, field }, index) => ({ ...field, ref: `${trap ? 'trap' : 'field'}${index}` }));
  return aSnapshot({ fields, buttons: [aButton()] });
});

describe('forms of any fields in any order, with traps among them', () => {
  test('nothing hidden, locked, decoy, captcha or consent is ever written, even when it is switched on', () => {
    let planned = 0;
    fc.assert(
      fc.property(forms, supporters, fc.boolean(), (snapshot, supporter, all) => {
        const on = new Set(all ? snapshot.fields.map(({ ref }) => ref) : []);
        const plan = planFill(snapshot, supporter, LETTER, { on, off: new Set(), chosen: on });
        const writes = plan === null ? [] : writesOf(plan);
        planned += writes.length;
        expect(writes.filter(({ ref }) => ref.startsWith('trap'))).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(planned).toBeGreaterThan(100);
  });

  test('no kind is filled twice unless the supporter says so, and no value is empty', () => {
    fc.assert(
      fc.property(forms, supporters, (snapshot, supporter) => {
        const plan = planFill(snapshot, supporter, LETTER);
        const writes = plan === null ? [] : writesOf(plan);
        const kinds = writes.map(({ ref }) => plan?.fields.find((field) => field.ref === ref)?.kind);
        expect(kinds).toEqual([...new Set(kinds)]);
        for (const { value, overwrite } of writes) expect([value.trim() === '', overwrite]).toEqual([false, false]);
      }),
      { numRuns: 400 },
    );
  });

  test('only empty fields are written, and a value never exceeds its field', () => {
    fc.assert(
      fc.property(forms, supporters, fc.integer({ min: 1, max: 60 }), (snapshot, supporter, maxLength) => {
        const fields = snapshot.fields.map((field) => ({ ...field, maxLength }));
        const plan = planFill({ ...snapshot, fields }, supporter, LETTER);
        for (const { ref, value, option } of plan === null ? [] : writesOf(plan)) {
          const field = fields.find((one) => one.ref === ref);
          expect(field?.state).toBe('empty');
          expect(option !== null || value.length <= maxLength).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  // Place tells only what words do not: a second street, an address again, a title before a name, a part of the label before.
  test('the order of fields that are called something of their own does not change what each of them gets', () => {
    const called = new Set<string>();
    const isCalled = ({ label, control }: FieldDescription) => {
      const own = label !== '' && (control !== 'text' || (!/tit/i.test(label) && !called.has(label)));
      called.add(label);
      return own;
    };
    fc.assert(
      fc.property(forms, (form) => {
        called.clear();
        const snapshot = { ...form, fields: form.fields.filter(isCalled) };
        const sorted = (fields: FieldDescription[]) => {
          const plan = planFill({ ...snapshot, fields }, aSupporter(), LETTER);
          return (plan === null ? [] : writesOf(plan)).map(({ ref, value }) => `${ref}: ${value}`).sort();
        };
        expect(sorted(snapshot.fields.toReversed())).toEqual(sorted(snapshot.fields));
      }),
      { numRuns: 200 },
    );
  });
});

describe('any snapshot that a page could send', () => {
  const hostile = fc.constantFrom(
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'en_US',
    '\ud800',
    '(?:',
    '9'.repeat(400),
    ...FIELD_KINDS,
  );
  const known = Object.values(WHITE_HOUSE_FORMS).flatMap(({ fields }) => fields.map(({ name }) => name));
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    hostile,
    fc.constantFrom(...saying.map(({ phrase }) => phrase)),
  );
  const number = fc.oneof(fc.integer({ min: -3, max: 5000 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const field = fc.record({
    ref: text,
    control: fc.constantFrom('text', 'textarea', 'select', 'radio', 'checkbox', 'combobox', 'other'),
    type: fc.oneof(text, fc.constantFrom('text', 'email', 'tel', 'password')),
    name: fc.oneof(text, fc.constantFrom(...known)),
    id: text,
    autocomplete: text,
    pattern: text,
    placeholder: text,
    title: text,
    label: text,
    legend: text,
    heading: text,
    nearby: text,
    description: text,
    after: text,
    maxLength: fc.option(number),
    area: number,
    required: fc.boolean(),
    locked: fc.boolean(),
    tabIndex: number,
    options: fc.array(fc.record({ value: text, text }), { maxLength: 4 }),
    hidden: fc.option(fc.constantFrom(...HIDDEN_HOW), { freq: 6 }),
    state: fc.constantFrom('empty', 'typed', 'ours', 'changed'),
    group: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: number }),
  });
  const snapshots = fc.record({
    session: text,
    revision: text,
    origin: text,
    path: fc.oneof(text, fc.constantFrom('/contact/', '/contact/vicepresident/')),
    language: fc.oneof(text, fc.constantFrom('en', 'fr', 'ar', '')),
    groups: fc.array(fc.record({ landmark: fc.constantFrom('', 'main', 'banner', 'dialog') }), {
      minLength: 1,
      maxLength: 3,
    }),
    fields: fc.array(field, { maxLength: 20 }).map((more) => [...aPlainForm().fields, ...more]),
    frames: fc.array(fc.record({ ref: text, title: text, source: text, hidden: fc.boolean() }), { maxLength: 2 }),
    buttons: fc.array(fc.record({ ref: text, text, submits: fc.boolean(), group: number }), { maxLength: 3 }),
    texts: fc.array(text, { maxLength: 3 }),
    filled: fc.subarray(['f0', 'f1']),
  });

  test('is planned for or is no contact form, but never breaks', () => {
    let plans = 0;
    fc.assert(
      fc.property(snapshots, supporters, (snapshot, supporter) => {
        expect(FormSnapshot.safeParse(snapshot).success).toBe(true);
        const plan = planFill(snapshot as FormSnapshot, supporter, LETTER);
        if (plan === null) return;
        plans++;
        for (const { value } of writesOf(plan)) expect(typeof value).toBe('string');
      }),
      { numRuns: 400 },
    );
    expect(plans).toBeGreaterThan(50);
  });
});
