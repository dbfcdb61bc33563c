import { describe, expect, test } from 'vitest';
import { languageTags } from './languageTags';

test.each([
  ['English', ['en']],
  ['Spanish or English', ['es', 'en']],
  ['English, Spanish and French', ['en', 'es', 'fr']],
  ['Please write in English or in your own language.', ['en']],
  ['ENGLISH/ARABIC', ['en', 'ar']],
  ['English, English', ['en']],
  ['español, inglés', ['es', 'en']],
  ['Español o Inglés', ['es', 'en']],
  ['espanol, ingles', ['es', 'en']],
  ['en lengua inglesa o española', ['en', 'es']],
  ['portugués, rusa o italiana', ['pt', 'ru', 'it']],
  ['castellano', ['es']],
  ['Français', ['fr']],
  ['francais ou anglais', ['fr', 'en']],
  ['l’anglais, l’espagnol ou l’arabe', ['en', 'es', 'ar']],
  ['en langue française, anglaise ou italienne', ['fr', 'en', 'it']],
  ['الإنجليزية', ['en']],
  ['إنجليزية', ['en']],
  ['انجليزي', ['en']],
  ['اللغة الانجليزية', ['en']],
  ['بالإنجليزية أو الإسبانية', ['en', 'es']],
  ['العربية والفرنسية', ['ar', 'fr']],
  ['عربي أو فرنسي', ['ar', 'fr']],
  ['بنغالية', ['bn']],
  ['الكريولية الهايتية', ['ht']],
  ['Deutsch, Italiano', ['de', 'it']],
  ['日本語', ['ja']],
  ['中文或日本語', ['zh', 'ja']],
  ['ภาษาไทย', ['th']],
  ['русский или українська', ['ru', 'uk']],
  ['Türkçe', ['tr']],
  ['فارسی', ['fa']],
  ['Farsi (Persian) or English', ['fa', 'en']],
  ['עברית', ['he']],
  ['हिन्दी', ['hi']],
  ['한국어', ['ko']],
  ['Haitian Creole', ['ht']],
  ['kreyòl ayisyen', ['ht']],
  ['Bahasa Indonesia', ['id']],
  ['Tagalog', ['fil']],
  ['Bengali', ['bn']],
  ['español\u00a0/\u00a0inglés', ['es', 'en']],
  ['espan\u0303ol', ['es']],
])('%s: %j', (text, tags) => {
  expect(languageTags(text)).toEqual(tags);
});

describe('names within other words are none', () => {
  test.each([
    '',
    'any language',
    'Englishman',
    'nonenglish',
    'Polishing',
    'thailand',
    'laos',
    'bengalis',
    'الإنجليزيةx',
    'en',
  ])('%j', (text) => {
    expect(languageTags(text)).toEqual([]);
  });
});

const TAGS = (
  'en es fr ar de pt it nl sv no da fi is pl cs sk hu ro bg ru uk be sr hr bs sl mk sq el tr az ka hy kk uz ky tg fa ' +
  'ps ku ur hi bn pa ta te ml ne si my th lo km vi id ms fil zh ja ko mn he am ti so sw ha ca eu gl cy ga mt et lv lt ht'
).split(' ');

/** A language's name in another, as the browser has it. */
function nameOf(tag: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag)!;
}

test.each(['en', 'es', 'fr', 'ar'])('every language is known by its name in %s, and by no other', (language) => {
  expect(TAGS.map((tag) => [tag, languageTags(nameOf(tag, language))])).toEqual(TAGS.map((tag) => [tag, [tag]]));
});

test('every language is known by its own name', () => {
  // Haitian Creole has none in the tables
  const tags = TAGS.filter((tag) => tag !== 'ht');
  expect(tags.map((tag) => [tag, languageTags(nameOf(tag, tag))])).toEqual(tags.map((tag) => [tag, [tag]]));
});

test('a name in a long text is found in no time', () => {
  expect(languageTags(`${'و بال ال english- '.repeat(5000)} español`)).toEqual(['en', 'es']);
});
