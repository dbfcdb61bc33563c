import { describe, expect, test } from 'vitest';
import { aField, aSelect, aTextarea, someOptions } from '../../tests/builders/form';
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

describe('a name beside a middle name or a patronymic, without a given name', () => {
  const beside = (name: { label: string; placeholder?: string; name?: string }, other: string) =>
    readKinds([aField({ ref: 'name', ...name }), aField({ ref: 'other', label: other })])[0]?.kind;

  test.each([
    ['Имя', 'Отчество'],
    ['Ваше имя', 'Отчество'],
    ['Name', 'Middle name'],
  ])('“%s” beside “%s” is the given name', (label, other) => {
    expect(beside({ label }, other)).toBe('given-name');
  });

  test('the whole name is that, whatever stands beside it', () => {
    expect(beside({ label: 'Full name', name: 'name' }, 'Middle name')).toBe('name');
    expect(beside({ label: 'Name', placeholder: 'Enter your full name' }, 'Middle name')).toBe('name');
    expect(beside({ label: 'Имя' }, 'Телефон')).toBe('name');
  });

  test('a word that means the family name beside a given name is no given name', () => {
    expect(beside({ label: 'Naam' }, 'Tweede voornaam')).toBe('name');
  });
});

test('what a group is called is no part of what its first box is called', () => {
  const legend = 'Please be as detailed as you like and know that nobody else reads your request.';
  expect(readKinds([aField({ legend, nearby: `${legend} Name:` })])[0]?.kind).toBe('name');
});

test('“Other names” are the given ones beside a surname', () => {
  expect(kindsOf({ label: 'Surname', placeholder: '' }, { label: 'Other names', placeholder: '' })).toEqual([
    ['f0', 'family-name'],
    ['f1', 'given-name'],
  ]);
});

describe('“Title” of a list', () => {
  const message = aTextarea({ ref: 'message', label: 'Message' });
  const kindOfList = (...options: string[]) =>
    readKinds([aSelect(someOptions(options), { ref: 'list', label: 'Title' }), message]).find(
      ({ field }) => field.ref === 'list',
    )?.kind;

  test('without a form of address is what the message is about', () => {
    expect(kindOfList('Roads', 'Water', 'Street lights')).toBe('topic');
  });

  test.each([[['Dr. med.', 'Prof. Dr.', 'None']], [['Sir / Madam', 'Other', 'None']]])(
    'with one, as in %j, is none',
    (options) => {
      expect(kindOfList(...options)).toBe('honorific-prefix');
    },
  );
});

test('a name that ends in “name” makes one of 称呼, too', () => {
  expect(readKinds([aField({ label: '称呼', name: 'realname' })])[0]?.kind).toBe('name');
});

describe('称呼 in a box, which is a form of address or what somebody is called', () => {
  const box = aField({ ref: 'box', label: '称呼', name: 'user_name' });
  const kinds = (...fields: Parameters<typeof readKinds>[0]) => readKinds(fields, 'zh-CN').map(({ kind }) => kind);
  const email = aField({ ref: 'email', label: '邮箱' });

  test('is the name where its control is called so and nothing else asks for one', () => {
    expect(kinds(box, email)).toEqual(['name', 'email']);
  });

  test('is a form of address beside a name, in a list, or where nothing calls it a name', () => {
    expect(kinds(box, aField({ ref: 'name', label: '姓名' }))).toEqual(['honorific-prefix', 'name']);
    expect(kinds(aField({ ref: 'box', label: '称呼', name: 'f1' }), email)).toEqual(['honorific-prefix', 'email']);
  });
});
