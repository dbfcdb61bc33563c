import * as fc from 'fast-check';
import { domainToASCII } from 'node:url';
import { expect, test } from 'vitest';
import { decodePunycode } from './decodePunycode';

test.each([
  ['xn--mnchen-3ya', 'münchen'],
  ['XN--MNCHEN-3YA', 'münchen'],
  ['xn--bcher-kva', 'bücher'],
  // the samples of RFC 3492, 7.1
  ['xn--egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['xn--4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
  ['xn--porqunopuedensimplementehablarenespaol-fmd56a', 'porquénopuedensimplementehablarenespañol'],
  ['whitehouse', 'whitehouse'],
  ['', ''],
  ['xn--', ''],
  ['xn--z', 'xn--z'],
  ['xn--99999999999999999', 'xn--99999999999999999'],
  ['xn--é', 'xn--é'],
])('%s is %s', (label, seen) => {
  expect(decodePunycode(label)).toBe(seen);
});

test('what a browser encodes is decoded to what it was', () => {
  const letters = fc.array(fc.constantFrom(...'abcüößñабвгδεζ中文日本العربية한국어'), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(letters, (letters) => {
      const label = letters.join('').normalize('NFC');
      const encoded = domainToASCII(label);
      fc.pre(encoded.startsWith('xn--'));
      // the encoding turns some letters into others first
      expect(domainToASCII(decodePunycode(encoded))).toBe(encoded);
    }),
  );
});

test('any text is decoded without an exception', () => {
  const tail = fc.string({ unit: fc.constantFrom(...'abcxyz0189-é'), maxLength: 40 });
  fc.assert(
    fc.property(tail, (tail) => {
      expect(decodePunycode(`xn--${tail}`)).toBeTypeOf('string');
    }),
  );
});
