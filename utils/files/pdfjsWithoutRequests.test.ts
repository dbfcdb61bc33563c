import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { pdfjsWithoutRequests, withoutRequests } from './pdfjsWithoutRequests';

const pathOf = (file: string) => createRequire(import.meta.url).resolve(`pdfjs-dist/legacy/build/${file}`);

test.each(['pdf.mjs', 'pdf.worker.mjs'])('%s keeps nothing that makes a request, or code out of text', (file) => {
  const path = pathOf(file);
  const { code } = pdfjsWithoutRequests().transform(readFileSync(path, 'utf8'), path) ?? { code: '' };
  expect(
    code.match(
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\beval\(|\bFunction\(|\bimport\(/g,
    ),
  ).toBeNull();
});

test('methods that only sound like a request keep working', () => {
  const code = withoutRequests('class Table { fetch(ref) { return ref * 2; } } result = new Table().fetch(21);');
  expect(code).toMatch(/\blookUp\(ref\)/);
  expect(code).toMatch(/new Table\(\)\.lookUp\(21\)/);
});

test('what made a request throws instead', () => {
  const code = withoutRequests('export const ask = async (url) => { const a = await fetch(url); return a; };');
  expect(code).not.toContain('fetch');
  expect(code).toMatch(/= await refuseRequestsAndEval\(url\)/);
});

test('a pdf.js in which something is left fails the build', () => {
  const { transform } = pdfjsWithoutRequests();
  expect(() => transform('new WebSocket(url)', pathOf('pdf.mjs'))).toThrow(/WebSocket/);
});

test('other modules stay as they are', () => {
  expect(pdfjsWithoutRequests().transform('fetch(url)', '/some/other/module.ts')).toBeNull();
});
