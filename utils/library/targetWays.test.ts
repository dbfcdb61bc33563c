import { expect, test } from 'vitest';
import { aTarget } from '../../tests/builders/action';
import { postTime } from '../post/postTime';
import { formTakes, waysTo } from './targetWays';

const BARE = aTarget({ emails: [], tel: '', address: [] });

test('a target without anything can be reached in no way', () => {
  expect(waysTo(BARE, 'US', null)).toEqual({ form: false, webform: false, post: null, email: false, phone: false });
});

test('the White House’s form is one for supporters in the US, and where the country is not known', () => {
  const president = { ...BARE, webform: 'https://www.whitehouse.gov/contact/' };
  expect(['US', '', 'CA'].map((country) => waysTo(president, country, null).form)).toEqual([true, true, false]);
  expect(formTakes('GB')).toBe(false);
});

test('another form is one, and one that only looks like the White House’s is none', () => {
  expect(waysTo({ ...BARE, webform: 'https://www.example.org/contact' }, 'US', null).webform).toBe(true);
  expect(waysTo({ ...BARE, webform: 'https://www.whitehouse.gov.example.org/contact' }, 'US', null).webform).toBe(
    false,
  );
});

test('e-mail needs an address that is one', () => {
  expect(waysTo({ ...BARE, emails: ['no address', ' ada@example.org '] }, 'US', null).email).toBe(true);
  expect(waysTo({ ...BARE, emails: ['ada@example.org?bcc=x@example.org'] }, 'US', null).email).toBe(false);
});

test('the telephone and the post are what they are', () => {
  const post = postTime('2026-05-04', '2026-05-04', 'US', { country: 'US', address: [] });
  expect(waysTo({ ...BARE, tel: '202 555 0143' }, 'US', post)).toMatchObject({ phone: true, post: 'too-late' });
});
