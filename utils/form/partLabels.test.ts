import { describe, expect, test } from 'vitest';
import { aField, aSelect, aTextarea, STATES_BY_CODE } from '../../tests/builders/form';
import type { FieldDescription } from './formSnapshot';
import { matchFields } from './matchFields';
import { partLabels } from './partLabels';

const kindsOf = (fields: FieldDescription[], language = 'en') =>
  Object.fromEntries(matchFields(fields, null, language).map(({ ref, kind }) => [ref, kind]));

describe('a label over several boxes', () => {
  test('names each of them in its order', () => {
    const fields = [
      aField({ ref: 'a', nearby: 'City / State / Zip *' }),
      aSelect(STATES_BY_CODE, { ref: 'b' }),
      aField({ ref: 'c', after: 'Country' }),
    ];
    expect(kindsOf(fields)).toEqual({ a: 'address-level2', b: 'address-level1', c: 'postal-code' });
  });

  test('does so in other languages, whichever word stands between', () => {
    const german = [aField({ ref: 'a', nearby: 'Postleitzahl/Ort:' }), aField({ ref: 'b', after: 'Land:*' })];
    expect(kindsOf(german, 'de')).toEqual({ a: 'postal-code', b: 'address-level2' });
    const spanish = [aField({ ref: 'a', label: 'Nombre y apellidos' }), aField({ ref: 'b' })];
    expect(kindsOf(spanish, 'es')).toEqual({ a: 'given-name', b: 'family-name' });
  });

  test('belongs to the one box where the next has words of its own', () => {
    const fields = [
      aField({ ref: 'a', label: 'Nombre y apellidos' }),
      aField({ ref: 'b', label: 'Correo electrónico' }),
    ];
    expect(kindsOf(fields, 'es')).toEqual({ a: 'name', b: 'email' });
    expect(partLabels(fields, 'es')).toEqual(fields);
  });

  test.each([['Terms and conditions'], ['Email / E-mail'], ['Name, city, state, ZIP, country'], ['Help / FAQ']])(
    '“%s” names no boxes one by one',
    (label) => {
      const fields = [aField({ ref: 'a', label }), aField({ ref: 'b' }), aField({ ref: 'c' })];
      expect(partLabels(fields, 'en')).toEqual(fields);
    },
  );
});

test('of boxes with one id the first is not called what stands before the others', () => {
  const fields = [
    aField({ ref: 'a', id: 'it', label: 'Name * Email * Phone' }),
    aField({ ref: 'b', id: 'it', nearby: 'Email *' }),
    aField({ ref: 'c', id: 'it', nearby: 'Phone' }),
  ];
  expect(kindsOf(fields)).toEqual({ a: 'name', b: 'email', c: 'tel' });
});

describe('text between two boxes', () => {
  test('is about the second where the texts of a form stand before its boxes', () => {
    const fields = [
      aField({ ref: 'a', nearby: 'Name', name: 'dnrfirst', after: '' }),
      aField({ ref: 'b', name: 'dnrlast', after: 'Company' }),
      aField({ ref: 'c', nearby: 'Company' }),
    ];
    expect(kindsOf(fields)).toEqual({ a: 'given-name', b: 'family-name', c: 'organization' });
  });

  test('is about the first where they stand behind', () => {
    const fields = [
      aField({ ref: 'a', after: 'Email address' }),
      aTextarea({ ref: 'b', nearby: 'Email address', after: 'Your message' }),
    ];
    expect(kindsOf(fields)['a']).toBe('email');
  });
});
