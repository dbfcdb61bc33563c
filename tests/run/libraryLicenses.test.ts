import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { libraryLicenses } from './libraryLicenses';
import { ROOT } from './runProgram';

test('what is shipped names every library in the builds with its licence', () => {
  const shipped = readFileSync(path.join(ROOT, 'public', 'licenses.txt'), 'utf8');
  expect(shipped).toBe(libraryLicenses());
  for (const library of ['preact', 'zod', 'webextension-polyfill', 'pdfjs-dist', 'libphonenumber-js', 'linkify-it'])
    expect(shipped).toMatch(new RegExp(`^${library} \\d`, 'm'));
});
