import { expect, test } from 'vitest';
import { decodeText } from './decodeText';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

test('UTF-8, with and without a mark', () => {
  expect(decodeText(bytes('Zoë O’Hara'))).toBe('Zoë O’Hara');
  expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'Zoë'))).toBe('Zoë');
});

test('UTF-16 of both byte orders, by its mark', () => {
  expect(decodeText(bytes([0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0]))).toBe('Zoë');
  expect(decodeText(bytes([0xfe, 0xff, 0, 0x5a, 0, 0x6f, 0, 0xeb]))).toBe('Zoë');
});

test('what is no UTF-8 is windows-1252', () => {
  // Its quotation marks, 0x80 to 0x9f, are for the browsers: Node 20 takes them for control characters.
  expect(decodeText(bytes('Zo', [0xeb], ' Nu', [0xf1], 'ez'))).toBe('Zoë Nuñez');
});

test('what a page or XML says of itself comes before that, if there is such an encoding', () => {
  expect(decodeText(bytes('<meta charset="iso-8859-2">', [0xb1]))).toContain('ą');
  expect(decodeText(bytes('<meta content="text/html; charset=windows-1251">', [0xc4]))).toContain('Д');
  expect(decodeText(bytes('<?xml version="1.0" encoding=\'iso-8859-2\'?>', [0xb1]))).toContain('ą');
  expect(decodeText(bytes('<meta charset="klingon">', [0xeb]))).toContain('ë');
});

test('a page that is UTF-8 is read so, whatever it says', () => {
  expect(decodeText(bytes('<meta charset="windows-1252">Zoë'))).toContain('Zoë');
});

test('control characters are no text, but for a few strayed ones', () => {
  expect(decodeText(bytes('text', [0, 1, 2]))).toBeNull();
  expect(decodeText(bytes('text '.repeat(50), [0]))).not.toBeNull();
  expect(decodeText(new Uint8Array(256).map((_, index) => index))).toBeNull();
  expect(decodeText(bytes('a\tb\r\nc\fd\n'))).toBe('a\tb\r\nc\fd\n');
});
