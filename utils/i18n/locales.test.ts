import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SUPPORTER_FIELDS } from '../supporter/supporter';

type Messages = Record<string, { message: string; description?: string }>;

const ROOT = path.resolve(import.meta.dirname, '../..');
const LOCALES = path.join(ROOT, 'public/_locales');
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages;

const locales = readdirSync(LOCALES).filter((locale) =>
  readdirSync(path.join(LOCALES, locale)).includes('messages.json'),
);
const en = read('en');
const FORM = /_(zero|one|two|few|many|other)$/;
const pluralBases = Object.keys(en).flatMap((key) => (key.endsWith('_other') ? [key.replace(FORM, '')] : []));
const isPlural = (key: string) => FORM.test(key) && pluralBases.includes(key.replace(FORM, ''));
const placeholders = (text: string) => [...new Set(text.match(/\$\d|\$\w+\$/g) ?? [])].sort();

function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
  );
}

const code = [
  ...sourceFiles('components', 'entrypoints', 'utils'),
  readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8'),
].join('\n');

test('the English messages are all there', () => {
  expect(locales).toContain('en');
  expect(Object.keys(en).length).toBeGreaterThan(100);
});

const plain = (all: Messages) =>
  Object.keys(all)
    .filter((key) => !isPlural(key))
    .sort();

describe.each(locales)('%s', (locale) => {
  const messages = read(locale);

  test('has the keys of the English messages, apart from plural forms', () => {
    expect(plain(messages)).toEqual(plain(en));
  });

  test('has each plural in exactly the forms of its language', () => {
    const forms = new Intl.PluralRules(locale.replaceAll('_', '-')).resolvedOptions().pluralCategories;
    const expected = pluralBases.flatMap((base) => forms.map((form) => `${base}_${form}`));
    expect(Object.keys(messages).filter(isPlural).sort()).toEqual(expected.sort());
  });

  test('has the placeholders of the English messages', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const original = en[key] ?? en[key.replace(FORM, '_other')];
      const [own, english] = [placeholders(message), placeholders(original?.message ?? '')];
      // a form for one or two things may leave the number out: the word says it
      const number = /_(zero|one|two)$/.test(key) ? ['$1'] : [];
      return (
        own.some((placeholder) => !english.includes(placeholder)) ||
        english.some((placeholder) => !own.includes(placeholder) && !number.includes(placeholder))
      );
    });
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test('tells translators what every message is for, and leaves none empty', () => {
    const mute = Object.entries(messages).filter(
      ([, { message, description }]) => message.trim() === '' || (description ?? '').trim() === '',
    );
    expect(mute.map(([key]) => key)).toEqual([]);
  });

  test('names itself by its own code', () => {
    expect(messages['localeCode']?.message).toBe(locale.replaceAll('_', '-'));
  });

  test('has a description that stores take', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the supporter', () => {
  /** Messages with one of these words, which begin and end where a word does; `\\b` knows Latin letters only. */
  const saying = (locale: string, words: string) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
    return Object.entries(read(locale)).flatMap(([key, { message }]) => (pattern.test(message) ? [key] : []));
  };

  test('is called “tú” in Spanish, as everywhere, and never “usted”', () => {
    expect(saying('es', 'ustedes|usted|inténtelo|cópielo|péguelo|ábralo|ábrala|guárdelo|elíjalo|reinicie')).toEqual([]);
  });

  // Forms of command differ for men and women, and script without vowels writes the men's.
  test('is no man by the grammar of Arabic', () => {
    const commands =
      'اكتب|افتح|انسخ|الصق|والصقه|ألصقها|اضغط|انتقل|حاول|أعد|فأعد|احفظ|احفظها|احتفظ|استعدها|استخدم|اختر|أفلته|جرّب|حدّث|' +
      'وانتبه|استورد|فأغلق|اطبع|وأخرجها|انظر|استعمل|واستعملها|اتصل|خذ|أضف|اعرض|اسأل|واملأها|وأرسلها|وقل|تذكّر|فأشِر';
    expect(saying('ar', commands)).toEqual([]);
  });
});

describe('the code', () => {
  const spoken = new Set([...code.matchAll(/['"`](\w+)['"`]/g)].map(([, word]) => word as string));
  const manifest = new Set([...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string));

  test('asks for no message that does not exist', () => {
    const asked = [...code.matchAll(/\b(?:t|say)\(\s*'([@\w]+)'/g)].map(([, key]) => key as string);
    const counted = [...code.matchAll(/\bt\.count\(\s*'(\w+)'/g)].map(([, base]) => `${base}_other`);
    expect(asked.length + counted.length).toBeGreaterThan(50);
    expect([...asked, ...counted, ...manifest].filter((key) => !(key in en) && !key.startsWith('@@'))).toEqual([]);
  });

  test('has a message for every detail and every problem with one', () => {
    const problems = /type DetailProblem =\s*([^;]+);/.exec(code)?.[1]?.match(/'[^']+'/g) ?? [];
    const keys = [
      ...SUPPORTER_FIELDS.map((field) => `detail_${field}`),
      ...problems.map((problem) => `problem_${problem.replaceAll("'", '')}`),
    ].map((key) => key.replaceAll('-', '_'));
    expect(problems.length).toBeGreaterThan(3);
    expect(
      Object.keys(en)
        .filter((key) => /^(detail|problem)_/.test(key))
        .sort(),
    ).toEqual(keys.sort());
  });

  test('uses every message', () => {
    const unused = Object.keys(en).filter((key) => {
      if (/^(detail|problem)_/.test(key)) return false;
      return !spoken.has(isPlural(key) ? key.replace(FORM, '') : key) && !manifest.has(key);
    });
    expect(unused).toEqual([]);
  });
});
