import { describe, expect, test } from 'vitest';
import { endOfPhrase, folded, foldedCharacter, foldedHead, westernDigits } from './foldedText';

describe('written alike when folded are', () => {
  test.each([
    ['accents', 'À PRIVILÉGIER', 'a privilegier'],
    ['accents that stand by themselves', 'acción', 'accio\u0301n'],
    ['ligatures', 'oﬃce', 'office'],
    ['full-width letters', 'ＮＡＭＥ', 'name'],
    ['curly apostrophes', 'passez à l’action', "passez a l'action"],
    ['dashes', 'courrier – électronique', 'courrier - electronique'],
    ['white space', '  Take\u00a0 \t\naction ', 'take action'],
    ['alif with and without hamza', 'الإشارة أو آخر', 'الاشاره او اخر'],
    ['hamza on a seat', 'النهائي', 'النهايي'],
    ['final ya', 'على', 'علي'],
    ['vowel signs', 'بادِروا بالتحرُّك', 'بادروا بالتحرك'],
    ['letters drawn long', 'العنـــوان', 'العنوان'],
  ])('%s: %j and %j', (_, one, other) => {
    expect(folded(one)).toBe(folded(other));
  });
});

test.each([
  ['a hyphen and a space', 'e-mail', 'e mail'],
  ['singular and plural', 'name', 'names'],
  ['two letters', 'fecha', 'feche'],
  ['a word and two', 'webform', 'web form'],
])('%s stay apart', (_, one, other) => {
  expect(folded(one)).not.toBe(folded(other));
});

test('folding again changes nothing', () => {
  for (const text of ['ÉCRIVEZ À L’AMBASSADE', 'الموعد النهائي', ' İ ½ № ﬁn “x” ', 'a\u0301\u0301'])
    expect(folded(folded(text))).toBe(folded(text));
});

test('an accent by itself is nothing, and white space stays', () => {
  expect(foldedCharacter('\u0301')).toBe('');
  expect(foldedCharacter('\u00a0')).toBe(' ');
  expect(foldedCharacter('É')).toBe('e');
});

describe('a phrase at the beginning ends in the text', () => {
  test.each([
    ['Nombre y pronombre: Amina', 'nombre y pronombre', 'Nombre y pronombre'],
    ['Accio\u0301n urgente', 'accion urgente', 'Accio\u0301n urgente'],
    ['  TAKE \u00a0 ACTION: now', 'take action', '  TAKE \u00a0 ACTION'],
    ['oﬃce hours: 9 to 5', 'office hours', 'oﬃce hours'],
    ['بادِروا بالتحرُّك: اكتبوا', 'بادروا بالتحرك', 'بادِروا بالتحرُّك'],
    ['Passez à l’action', "passez a l'action", 'Passez à l’action'],
    // the accent of the last letter stands by itself
    ['Actu\u0301: redacten', 'actu', 'Actu\u0301'],
  ])('%j: %j', (text, phrase, written) => {
    expect(text.slice(0, endOfPhrase(text, phrase)!)).toBe(written);
    expect(endOfPhrase(foldedHead(text), phrase)).toBe(written.length);
  });

  test.each([
    ['Please take action', 'take action'],
    ['Take actions', 'take action now'],
    ['Take', 'take action'],
    ['', 'take action'],
  ])('but %j does not begin with %j', (text, phrase) => {
    expect(endOfPhrase(text, phrase)).toBeNull();
  });
});

test('a long text is folded only as far as a phrase may reach', () => {
  const { plain, ends } = foldedHead(`${'name '.repeat(100_000)}`);
  expect(plain.length).toBeLessThan(1000);
  expect(ends).toHaveLength(plain.length + 1);
});

test('digits of Arabic and Persian become Western ones, all else stays', () => {
  expect(westernDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 42 يومًا')).toBe('0123456789 0123456789 42 يومًا');
});
