import { expect, test } from 'vitest';
import { telLink } from './telLink';

test.each([
  ['020 7946 0123', 'GB', 'tel:+442079460123'],
  ['+44 20 7946 0123', '', 'tel:+442079460123'],
  ['+44 (0)20 7946 0123', 'US', 'tel:+442079460123'],
  ['(202) 555-0143', 'US', 'tel:+12025550143'],
  ['202 555 0143 ext. 12', 'US', 'tel:+12025550143;ext=12'],
  ['٠٢٠ ٧٩٤٦ ٠١٢٣', 'GB', 'tel:+442079460123'],
])('%s in %j', (tel, country, link) => {
  expect(telLink({ tel, country })).toBe(link);
});

test.each([
  ['', 'GB'],
  ['020 7946 0123', ''],
  ['12', 'GB'],
  ['0900 ADA', 'GB'],
  ['020 7946 0123 or 020 7946 0124', 'GB'],
  ['020 7946 0123', 'XX'],
  ['javascript:alert(1)', 'GB'],
])('no link for %j in %j', (tel, country) => {
  expect(telLink({ tel, country })).toBeNull();
});
