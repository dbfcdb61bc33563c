import { describe, expect, test } from 'vitest';
import { isClosing, isSalutation } from '../urgent-action/letterWords';
import { letterPhrases } from './letterPhrases';

describe.each(['en', 'es', 'fr', 'ar'])('the phrases in %s', (language) => {
  const { lang, closing, mark, salutation, request } = letterPhrases(language);

  test('are in that language', () => {
    expect(lang).toBe(language);
  });

  test('close a letter so that it is seen to be closed', () => {
    expect(isClosing(closing)).toBe(true);
  });

  test('lead to a list, and neither open nor close a letter with that', () => {
    expect(request).toMatch(/:$/);
    expect([isSalutation(request), isClosing(request)]).toEqual([false, false]);
  });

  test('greet in one line, ended with the mark of the language', () => {
    expect(salutation + mark).toMatch(/^\p{L}[^\n]*[,:،]$/u);
  });
});

test.each([
  ['es-MX', 'es'],
  ['fr-CA', 'fr'],
  ['ar-EG', 'ar'],
  ['de', 'en'],
  ['', 'en'],
  ['est', 'en'],
])('for %j they are those of %s', (language, lang) => {
  expect(letterPhrases(language).lang).toBe(lang);
});
