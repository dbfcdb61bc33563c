import { expect, test } from 'vitest';
import { textLines } from './textLines';

test('every line is an entry, whatever breaks it; empty lines and spaces around are none', () => {
  expect(textLines(' Free Amina \r\n\n\tProtect her\rNow')).toEqual(['Free Amina', 'Protect her', 'Now']);
  expect(textLines(' \n ')).toEqual([]);
});
