import { expect, test } from 'vitest';
import { linkTarget } from './linkTarget';

test('an address is added to a text that does not hold it', () => {
  expect(linkTarget('here', ' https://example.org/x ')).toBe(' <https://example.org/x>');
  expect(linkTarget('write', 'mailto:a@example.org?subject=Hello')).toBe(' <a@example.org>');
});

test('nothing is added to a text that holds it, however people write it', () => {
  for (const text of ['https://www.example.org/', 'www.example.org', 'Example.org', 'see example.org, please'])
    expect(linkTarget(text, 'http://www.example.org/')).toBe('');
});

test('an address that goes on where the text ends is added', () => {
  expect(linkTarget('www.example.org', 'https://www.example.org/act/17')).toBe(' <https://www.example.org/act/17>');
});

test('nothing is added for what leads nowhere outside, or to no text', () => {
  for (const href of ['', '#part', 'page.html', 'javascript:alert(1)', 'file:///x', 'https://', 'mailto:', 'tel:1'])
    expect(linkTarget('text', href)).toBe('');
  expect(linkTarget(' ', 'https://example.org')).toBe('');
});
