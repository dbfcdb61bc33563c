import { describe, expect, test } from 'vitest';
import { createTranslate } from './translate';

/** The browser's `getMessage` over a few messages, as Chromium does it: '' for what it does not know. */
function speaking(uiLocale: string, messages: Record<string, string>) {
  const all: Record<string, string> = { '@@ui_locale': uiLocale, '@@bidi_dir': 'ltr', ...messages };
  return createTranslate((key, values = []) =>
    (all[key] ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
  );
}

const english = {
  localeCode: 'en',
  fill: 'Fill the form',
  lengthOf: '$1 of $2 characters',
  words_one: '$1 word',
  words_other: '$1 words',
};
const arabic = {
  localeCode: 'ar',
  words_zero: 'لا كلمات',
  words_one: 'كلمة',
  words_two: 'كلمتان',
  words_few: '$1 كلمات',
  words_many: '$1 كلمة',
  words_other: '$1 كلمة تقريبا',
};

test('a message has its substitutions in place', () => {
  const t = speaking('en_US', english);
  expect(t('fill')).toBe('Fill the form');
  expect(t('lengthOf', '120', '4,000')).toBe('120 of 4,000 characters');
});

test('a message that nobody has written shows its key rather than nothing', () => {
  expect(speaking('en_US', {})('fill')).toBe('fill');
  expect(speaking('en_US', {}).count('words', 3)).toBe('words');
});

describe('plural forms', () => {
  test.each([
    [0, '0 words'],
    [1, '1 word'],
    [2, '2 words'],
    [1200, '1,200 words'],
  ])('of %i in English', (count, text) => {
    expect(speaking('en_US', english).count('words', count)).toBe(text);
  });

  test.each([
    [0, 'لا كلمات'],
    [1, 'كلمة'],
    [2, 'كلمتان'],
    [3, '3 كلمات'],
    [11, '11 كلمة'],
    [100, '100 كلمة تقريبا'],
  ])('of %i in Arabic', (count, text) => {
    expect(
      speaking('ar', { ...arabic, '@@bidi_dir': 'rtl' })
        .count('words', count)
        .replace(/[٠-٩]/g, toAscii),
    ).toBe(text);
  });

  test('that a language file lacks fall back to “other”', () => {
    const { words_few: _, ...rest } = arabic;
    expect(speaking('ar', rest).count('words', 3).replace(/[٠-٩]/g, toAscii)).toBe('3 كلمة تقريبا');
  });

  test('follow the language of the messages, not of the browser', () => {
    expect(speaking('ar', english).count('words', 11)).toMatch(/ words$/);
  });
});

describe('language and direction', () => {
  test('are those of the messages', () => {
    const said = [speaking('en_US', english), speaking('ar', { ...arabic, '@@bidi_dir': 'rtl' })];
    expect(said.map(({ language, direction }) => [language, direction])).toEqual([
      ['en-US', 'ltr'],
      ['ar', 'rtl'],
    ]);
  });

  test('have the region that the browser names, so that all numbers and dates of a page are written in one way', () => {
    const t = speaking('es_419', { localeCode: 'es', words_many: '$1 palabras', words_other: '$1 palabras' });
    expect(t.count('words', 12_345)).toBe(`${new Intl.NumberFormat(t.language).format(12_345)} palabras`);
    expect(t.language).toBe('es-419');
    expect(speaking('pt_BR', english).language).toBe('en');
  });

  test.each(['en', 'pt_BR', 'es_419', 'zh_Hans_CN', 'ca_valencia', 'ja_JP_macos', ''])(
    'a browser in %j is understood',
    (uiLocale) => {
      expect(speaking(uiLocale, english).count('words', 2)).toMatch(/ words$/);
    },
  );
});

function toAscii(digit: string): string {
  return `${digit.charCodeAt(0) - 0x660}`;
}
