import { describe, expect, test } from 'vitest';
import {
  aField,
  aRadioGroup,
  aSelect,
  aTextarea,
  PREFIXES,
  STATES_BY_CODE,
  STATES_BY_NAME,
} from '../../tests/builders/form';
import { aCanadian, aSupporter } from '../../tests/builders/supporter';
import { COUNTRIES } from '../../tests/builders/whiteHouseForms';
import type { FieldKind } from './fieldKind';
import { fieldValue, type ValueContext } from './fieldValue';
import type { FieldDescription } from './formSnapshot';

const LETTER = 'Dear Mr. President,\n\nplease free Amina Example.\n\nYours sincerely';

function valueOf(kind: FieldKind, field: FieldDescription = aField(), over: Partial<ValueContext> = {}) {
  const context = { supporter: aSupporter(), letter: LETTER, limit: null, hasLine2: false, language: 'en-US', ...over };
  const made = fieldValue(kind, field, context);
  return made.ok ? made.value : made.why;
}

describe('the street', () => {
  test('has a line each in a text area', () => {
    expect(valueOf('street-address', aTextarea())).toBe('1200 Example Avenue NW\nApt 4B');
  });

  test('stands on one line in a one-line box', () => {
    expect(valueOf('street-address')).toBe('1200 Example Avenue NW, Apt 4B');
    expect(valueOf('address-line1')).toBe('1200 Example Avenue NW, Apt 4B');
  });

  test('leaves its second line to the box for it', () => {
    expect(valueOf('address-line1', aField(), { hasLine2: true })).toBe('1200 Example Avenue NW');
    expect(valueOf('street-address', aTextarea(), { hasLine2: true })).toBe('1200 Example Avenue NW');
    expect(valueOf('address-line2', aField(), { hasLine2: true })).toBe('Apt 4B');
  });

  test('has no comma where there is no second line', () => {
    expect(valueOf('address-line1', aField(), { supporter: aSupporter({ 'address-line2': '  ' }) })).toBe(
      '1200 Example Avenue NW',
    );
  });

  test('names the details it was made of', () => {
    const context = { supporter: aSupporter(), letter: '', limit: null, language: 'en' };
    const sourceOf = (hasLine2: boolean) => {
      const made = fieldValue('address-line1', aField(), { ...context, hasLine2 });
      return made.ok && made.source.from === 'details' ? made.source.fields : null;
    };
    expect(sourceOf(false)).toEqual(['address-line1', 'address-line2']);
    expect(sourceOf(true)).toEqual(['address-line1']);
  });
});

describe('the ZIP code', () => {
  const supporter = aSupporter({ 'postal-code': '45501-1234' });

  test.each([
    ['nothing', {}, '45501-1234'],
    ['a limit of ten', { maxLength: 10 }, '45501-1234'],
    ['a limit of five', { maxLength: 5 }, '45501'],
    ['a pattern of five digits', { pattern: '\\d{5}' }, '45501'],
    ['a pattern for both', { pattern: '\\d{5}(-\\d{4})?' }, '45501-1234'],
    ['a number', { type: 'number' }, '45501'],
  ])('with four more digits, where the field asks for %s', (_, asks, value) => {
    expect(valueOf('postal-code', aField(asks), { supporter })).toBe(value);
  });

  test('of another country is never shortened', () => {
    expect(valueOf('postal-code', aField({ maxLength: 5 }), { supporter: aCanadian() })).toBe('too-long');
  });
});

test.each([
  ['(202) 555-0143', '2025550143'],
  ['+44 20 7946 0958', '442079460958'],
])('the telephone number %s has digits alone in a box that takes nothing else', (tel, value) => {
  expect(valueOf('tel', aField({ type: 'number' }), { supporter: aSupporter({ tel }) })).toBe(value);
});

describe('the state', () => {
  test.each([
    ['a text box', aField(), 'Ohio'],
    ['a box for two letters', aField({ maxLength: 2 }), 'OH'],
    ['a box whose pattern is two letters', aField({ pattern: '[A-Z]{2}' }), 'OH'],
    ['a list of codes', aSelect(STATES_BY_CODE), 'OH'],
    ['a list of names', aSelect(STATES_BY_NAME), 'Ohio'],
  ])('in %s', (_, field, value) => {
    expect(valueOf('address-level1', field)).toBe(value);
    expect(valueOf('address-level1', field, { supporter: aSupporter({ 'address-level1': 'ohio' }) })).toBe(value);
  });

  test('abroad stays as typed, whatever US state has the same letters', () => {
    const supporter = aSupporter({ country: 'AU', 'address-level1': 'WA' });
    expect(valueOf('address-level1', aField(), { supporter })).toBe('WA');
  });

  const CODE_AND_NAME = STATES_BY_CODE.map(({ value, text }) => ({ value, text: `${value} - ${text}` }));
  const NUMBERED = CODE_AND_NAME.map(({ text }, index) => ({ value: `${index}`, text }));
  test.each([[STATES_BY_CODE], [STATES_BY_NAME], [CODE_AND_NAME], [NUMBERED]])(
    'Western Australia is not Washington in a list of US states',
    (options) => {
      const supporter = aSupporter({ country: 'AU', 'address-level1': 'WA' });
      expect(valueOf('address-level1', aSelect(options), { supporter })).toBe('no-matching-option');
    },
  );

  test('Western Australia is found in a list of Australian states', () => {
    const supporter = aSupporter({ country: 'AU', 'address-level1': 'WA' });
    const field = aSelect([
      { value: 'NSW', text: 'New South Wales' },
      { value: 'WA', text: 'Western Australia' },
    ]);
    expect(valueOf('address-level1', field, { supporter })).toBe('WA');
  });

  test('a province is found in a list that has states and provinces', () => {
    const field = aSelect([...STATES_BY_CODE, { value: 'ON', text: 'Ontario' }]);
    expect(valueOf('address-level1', field, { supporter: aCanadian() })).toBe('ON');
  });
});

describe('the country', () => {
  test.each([
    ['en-US', aField(), 'United States'],
    ['fr', aField(), 'États-Unis'],
    ['', aField(), 'United States'],
    ['en_US', aField(), 'United States'],
    ['en', aField({ maxLength: 2 }), 'US'],
    ['en', aSelect(COUNTRIES), 'United States'],
  ])('in a page in %j', (language, field, value) => {
    expect(valueOf('country', field, { language })).toBe(value);
  });

  test('that the supporter has not chosen is not guessed', () => {
    expect(valueOf('country', aField(), { supporter: aSupporter({ country: '' }) })).toBe('no-value');
    expect(valueOf('country', aSelect(COUNTRIES), { supporter: aSupporter({ country: '' }) })).toBe('no-value');
  });

  test('that is no country code, from an older or foreign record, goes in as it is', () => {
    expect(valueOf('country', aField(), { supporter: aSupporter({ country: 'Freedonia' }) })).toBe('Freedonia');
  });
});

describe('the name in one box', () => {
  test('has all its parts in order and no form of address', () => {
    expect(valueOf('name')).toBe("Zoë Marie O'Hara-Núñez");
    expect(valueOf('name', aField(), { supporter: aSupporter({ 'honorific-suffix': 'III' }) })).toBe(
      "Zoë Marie O'Hara-Núñez III",
    );
  });

  test('has no gap where a part is missing', () => {
    expect(valueOf('name', aField(), { supporter: aSupporter({ 'additional-name': ' ' }) })).toBe("Zoë O'Hara-Núñez");
  });
});

describe('what is too long', () => {
  test('is never cut', () => {
    expect(valueOf('family-name', aField({ maxLength: 13 }))).toBe("O'Hara-Núñez".length <= 13 ? "O'Hara-Núñez" : '');
    expect(valueOf('family-name', aField({ maxLength: 11 }))).toBe('too-long');
  });

  test('a letter is measured by the limit of the message box, line breaks counting one', () => {
    expect(valueOf('message', aTextarea(), { limit: LETTER.length })).toBe(LETTER);
    expect(valueOf('message', aTextarea(), { limit: LETTER.length - 1 })).toBe('too-long');
  });
});

describe('without a value', () => {
  test.each(['email', 'tel', 'pronouns', 'address-line2', 'honorific-prefix'] as const)('%s', (kind) => {
    expect(valueOf(kind, aField(), { supporter: aSupporter({ [kind]: '  ' }) })).toBe('no-value');
  });

  test('a letter of white space is none', () => {
    expect(valueOf('message', aTextarea(), { letter: ' \n ' })).toBe('no-value');
  });

  test.each(['topic', 'organization'] as const)('%s is never made up', (kind) => {
    expect(valueOf(kind)).toBe('no-value');
  });
});

test('a form of address that the list does not have is not replaced by another', () => {
  expect(valueOf('honorific-prefix', aSelect(PREFIXES), { supporter: aSupporter({ 'honorific-prefix': 'Mx.' }) })).toBe(
    'no-matching-option',
  );
});

test('of radio buttons that share a value none is set: which of them would be is the browser’s to say', () => {
  const titled = (...values: string[]) =>
    aRadioGroup(
      values.map((value, index) => ({ value, text: ['Mr.', 'Ms.'][index] ?? '' })),
      { legend: 'Title' },
    );
  const supporter = aSupporter({ 'honorific-prefix': 'Ms.' });
  expect(valueOf('honorific-prefix', titled('1', '2'), { supporter })).toBe('2');
  expect(valueOf('honorific-prefix', titled('on', 'on'), { supporter })).toBe('no-matching-option');
});

test('the e-mail address is given twice where the form asks twice', () => {
  expect(valueOf('email-confirmation')).toBe('zoe.ohara@example.org');
});
