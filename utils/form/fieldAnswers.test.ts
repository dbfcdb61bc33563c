import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCheckbox, aField, aPlainForm, aSnapshot, aTextarea } from '../../tests/builders/form';
import { aSupporter } from '../../tests/builders/supporter';
import { WHITE_HOUSE_FORMS } from '../../tests/builders/whiteHouseForms';
import { type FieldAnswer, MOST_FORMS, type RememberedAnswers, withAnswer, withoutAnswer } from './fieldAnswers';
import { FIELD_KINDS } from './fieldKind';
import { fieldKeys, formFingerprint } from './formFingerprint';
import { type FieldDescription, type FormSnapshot, HIDDEN_HOW } from './formSnapshot';
import { NO_CHOICES } from './choices';
import { planFill, writesOf } from './planFill';
import { readForm } from './readForm';

const AT = new Date('2026-11-27T08:00:00.000Z');
const LETTER = 'Dear Mr. President,\n\nplease free Amina Example.';

/** Answers about a snapshot's only form, by ref. */
function remember(snapshot: FormSnapshot, answers: Readonly<Record<string, FieldAnswer>>): RememberedAnswers {
  const keys = fieldKeys(snapshot.fields);
  const fingerprint = formFingerprint(snapshot.fields);
  return Object.entries(answers).reduce<RememberedAnswers>(
    (kept, [ref, answer]) => withAnswer(kept, { fingerprint, key: keys.get(ref) as string, answer }, AT),
    {},
  );
}

const kindsOf = (snapshot: FormSnapshot, remembered: RememberedAnswers) =>
  Object.fromEntries(readForm(snapshot, remembered)?.matches.map(({ ref, kind }) => [ref, kind]) ?? []);

const puzzle = aField({ ref: 'puzzle', name: 'zz_top', label: 'Zzz' });

describe('an answer', () => {
  test('says what a field is for that nothing else tells', () => {
    const page = aPlainForm(puzzle);
    expect(kindsOf(page, {})).not.toHaveProperty('puzzle');
    expect(kindsOf(page, remember(page, { puzzle: 'address-level2' }))).toMatchObject({ puzzle: 'address-level2' });
  });

  test('is told as the reason', () => {
    const page = aPlainForm(puzzle);
    const plan = planFill(page, aSupporter(), LETTER, NO_CHOICES, remember(page, { puzzle: 'address-level2' }));
    const planned = plan?.fields.find(({ ref }) => ref === 'puzzle');
    expect(planned?.evidence).toEqual([{ signal: 'answer', text: '' }]);
    expect(planned?.value?.text).toBe(aSupporter()['address-level2']);
  });

  test('comes before words: the kind is given to no other field', () => {
    const page = aPlainForm(puzzle);
    const kinds = kindsOf(page, remember(page, { puzzle: 'given-name' }));
    expect(kinds).toMatchObject({ puzzle: 'given-name' });
    expect(kinds).not.toHaveProperty('first');
  });

  test('tells about the fields around it as a label would', () => {
    const halves = aSnapshot({
      fields: [
        aField({ ref: 'puzzle', name: 'zz_top', label: 'Zzz' }),
        aField({ ref: 'other', label: 'Name' }),
        aField({ ref: 'email', label: 'Email address', type: 'email' }),
        aTextarea({ ref: 'message', label: 'Your message' }),
      ],
    });
    expect(kindsOf(halves, {})).toMatchObject({ other: 'name' });
    const remembered = remember(halves, { puzzle: 'given-name' });
    expect(kindsOf(halves, remembered)).toMatchObject({ puzzle: 'given-name', other: 'family-name' });
    const other = readForm(halves, remembered)?.matches.find(({ ref }) => ref === 'other');
    expect(other?.evidence).toContainEqual({ signal: 'order', text: 'Zzz' });
  });

  test('that a field is the street makes a second box without words its second line', () => {
    const page = aPlainForm(puzzle, aField({ ref: 'second', name: 'street', label: '' }));
    expect(kindsOf(page, remember(page, { puzzle: 'address-line1' }))).toMatchObject({
      puzzle: 'address-line1',
      second: 'address-line2',
    });
  });

  test('that a box is for the message makes a category the topic', () => {
    const page = aSnapshot({
      fields: [
        aField({ ref: 'first', label: 'First name' }),
        aField({ ref: 'email', label: 'Email address', type: 'email' }),
        aField({ ref: 'category', label: 'Category' }),
        aTextarea({ ref: 'zz', name: 'zz', label: 'Zzz' }),
        aTextarea({ ref: 'yy', name: 'yy', label: 'Yyy' }),
      ],
    });
    expect(kindsOf(page, {})).not.toHaveProperty('category');
    expect(kindsOf(page, remember(page, { zz: 'message' }))).toMatchObject({ zz: 'message', category: 'topic' });
  });

  test('is changed by nothing around it', () => {
    const page = aPlainForm(puzzle);
    const kinds = kindsOf(page, remember(page, { last: 'name', puzzle: 'additional-name' }));
    expect(kinds).toMatchObject({ first: 'given-name', last: 'name', puzzle: 'additional-name' });
  });

  test('leaves fields of the same words without its kind, and is no rival of theirs', () => {
    const page = aPlainForm(puzzle, aField({ ref: 'mail', label: 'Email address', type: 'email' }));
    const matches = readForm(page, remember(page, { mail: 'email' }))?.matches ?? [];
    expect(matches.filter(({ kind }) => kind === 'email').map(({ ref, rivals }) => [ref, rivals])).toEqual([
      ['mail', []],
    ]);
  });

  test('comes before the names of a known version', () => {
    const snapshot = WHITE_HOUSE_FORMS['v7-2025-02'];
    const city = readForm(snapshot)?.matches.find(({ kind }) => kind === 'address-level2')?.ref as string;
    const kinds = kindsOf(snapshot, remember(snapshot, { [city]: 'none' }));
    expect(Object.values(kinds)).not.toContain('address-level2');
    expect(readForm(snapshot, remember(snapshot, { [city]: 'none' }))?.known?.id).toBe('v7-2025-02');
  });

  test('settles which of two is meant', () => {
    const page = aPlainForm(aTextarea({ ref: 'message2', label: 'Your message' }));
    expect(readForm(page)?.matches.filter(({ rivals }) => rivals.length > 0)).toHaveLength(2);
    const matches = readForm(page, remember(page, { message2: 'message' }))?.matches ?? [];
    expect(matches.filter(({ kind }) => kind === 'message').map(({ ref }) => ref)).toEqual(['message2']);
    expect(matches.filter(({ rivals }) => rivals.length > 0)).toEqual([]);
  });

  test('of a kind that the control cannot hold counts for nothing', () => {
    const page = aPlainForm(puzzle);
    const kinds = kindsOf(page, remember(page, { puzzle: 'message' }));
    expect(kinds).not.toHaveProperty('puzzle');
    expect(kinds).toMatchObject({ message: 'message' });
  });

  test('about one form counts for no other', () => {
    const page = aPlainForm(puzzle);
    const other = aPlainForm(puzzle, aField({ ref: 'more', name: 'more' }));
    expect(kindsOf(other, remember(page, { puzzle: 'address-level2' }))).not.toHaveProperty('puzzle');
  });

  test('that nothing in a form is of the supporter’s can still be taken back: the form stays one', () => {
    const page = aPlainForm();
    const none = remember(page, { first: 'none', last: 'none', email: 'none', message: 'none' });
    const plan = planFill(page, aSupporter(), LETTER, NO_CHOICES, none);
    expect(plan?.asking.answered).toHaveLength(4);
    expect(writesOf(plan!)).toEqual([]);
  });
});

describe('what is left alone for a reason', () => {
  const traps: [string, FieldDescription][] = [
    ...HIDDEN_HOW.map((hidden): [string, FieldDescription] => [hidden, aField({ hidden })]),
    ['a decoy', aField({ tabIndex: -1 })],
    ['a field to be left empty', aField({ description: 'Leave this field blank' })],
    ['a captcha', aField({ title: 'Type the characters shown' })],
    ['a consent', aCheckbox({ label: 'I agree' })],
    ['a password', aField({ type: 'password', hidden: 'clipped' })],
    ['a search', aField({ type: 'search' })],
  ];

  test.each(traps)('cannot be answered into being filled: %s', (_, trap) => {
    for (const kind of FIELD_KINDS) {
      const page = aPlainForm({ ...trap, ref: 'trap', name: 'trap' });
      const plan = planFill(page, aSupporter(), LETTER, NO_CHOICES, remember(page, { trap: kind }));
      expect(plan).not.toBeNull();
      expect(writesOf(plan!).map(({ ref }) => ref)).not.toContain('trap');
    }
  });

  test('nor what stands in a footer', () => {
    const page = aSnapshot({ ...aPlainForm(puzzle), groups: [{ landmark: 'footer', name: '' }] });
    expect(readForm(page, remember(page, { puzzle: 'message' }))?.matches ?? []).toEqual([]);
  });
});

describe('remembering', () => {
  const said = (fingerprint: string, key: string, answer: FieldAnswer) => ({ fingerprint, key, answer });

  test('one field has a kind: an earlier answer of the same kind goes', () => {
    const both = withAnswer(withAnswer({}, said('form', 'a', 'email'), AT), said('form', 'b', 'email'), AT);
    expect(both['form']?.answers).toEqual({ b: 'email' });
  });

  test('any number of fields may be none of the supporter’s', () => {
    const both = withAnswer(withAnswer({}, said('form', 'a', 'none'), AT), said('form', 'b', 'none'), AT);
    expect(both['form']?.answers).toEqual({ a: 'none', b: 'none' });
  });

  test('the forms answered about last are kept, and no more of them', () => {
    const days = Array.from({ length: MOST_FORMS + 5 }, (_, day) => day);
    const kept = days.reduce<RememberedAnswers>(
      (all, day) => withAnswer(all, said(`form${day}`, 'a', 'email'), new Date(AT.getTime() + day * 1000)),
      {},
    );
    expect(Object.keys(kept).sort()).toEqual(
      days
        .slice(-MOST_FORMS)
        .map((day) => `form${day}`)
        .sort(),
    );
  });

  test('what is taken back is as if it had never been said', () => {
    const text = fc.string({ minLength: 1, maxLength: 4 });
    const one = fc.record({ fingerprint: text, key: text, answer: fc.constantFrom<FieldAnswer>('email', 'none') });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (all) => {
        const kept = all.reduce<RememberedAnswers>((so, answer) => withAnswer(so, answer, AT), {});
        const back = all.reduce((so, { fingerprint, key }) => withoutAnswer(so, fingerprint, key), kept);
        expect(back).toEqual({});
      }),
    );
  });

  test('taking one back leaves the others', () => {
    const both = withAnswer(withAnswer({}, said('form', 'a', 'email'), AT), said('form', 'b', 'tel'), AT);
    expect(withoutAnswer(both, 'form', 'a')).toEqual({ form: { answers: { b: 'tel' }, at: AT.toISOString() } });
  });
});
