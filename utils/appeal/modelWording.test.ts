import { describe, expect, test } from 'vitest';
import { isEdited, modelWording, wordsOf } from './modelWording';

const MODEL = `Dear Mr. President,

I am writing to you about Amina Example, a nurse who was arrested on 3 March. She has not seen a lawyer since then.

I urge you to:
- release Amina Example at once and without conditions;
- let her family visit her.

No more.

Yours sincerely,`;

const likeness = (sentence: string) => modelWording([MODEL], 'en').likeness(sentence);

describe('a sentence is the model’s', () => {
  test.each([
    ['word for word', 'She has not seen a lawyer since then.'],
    ['in capitals', 'SHE HAS NOT SEEN A LAWYER SINCE THEN!'],
    ['without what ends it', 'she has not seen a lawyer since then'],
    ['an item of a list', 'release Amina Example at once, and without conditions'],
    ['the words before a list', 'I urge you to'],
    ['one of two words', 'no more'],
    [
      'two joined by a small word',
      'Let her family visit her and release Amina Example at once and without conditions.',
    ],
    [
      'two joined with a small word in front',
      'And she has not seen a lawyer since then, and also: let her family visit her.',
    ],
    ['a part of one', 'Amina Example, a nurse who was arrested on 3 March.'],
  ])('%s', (_, sentence) => {
    expect(likeness(sentence)).toEqual({ same: true, share: 1 });
  });
});

describe('a sentence is the model’s with some words changed', () => {
  test.each([
    ['one changed', 'She has not met a lawyer since then.'],
    ['one put in', 'She has not seen a single lawyer since then.'],
    ['one left out', 'I am writing about Amina Example, a nurse who was arrested on 3 March.'],
    ['two run together without a word', 'A nurse who was arrested on 3 March has not seen a lawyer since then.'],
    ['one in another form', 'Releasing Amina Example at once and without conditions'],
    ['words put in front', 'In fact she has not seen a lawyer since then.'],
    ['every third changed', 'I write to you about Amina, a nurse who got arrested on 4 March.'],
  ])('%s', (_, sentence) => {
    const like = likeness(sentence);
    expect([like.same, isEdited(like)]).toEqual([false, true]);
  });
});

describe('a sentence is not the model’s', () => {
  test.each([
    ['own words', 'My mother was a nurse, too, and she would have opened those doors.'],
    ['a name and a date', 'On 3 March I heard the name of Amina Example for the first time.'],
    ['a set phrase at the beginning', 'I am writing to you because I cannot sleep when I think of this.'],
    ['a set phrase with own demands', 'I urge you to open the borders, to feed the hungry and to listen.'],
    ['single words in the model’s order', 'She not only saw a judge then.'],
    ['two words', 'Yours sincerely'],
    ['the salutation', 'Dear Mr. President,'],
    ['no words', '…'],
    ['another language', 'No ha visto a un abogado desde entonces.'],
  ])('%s', (_, sentence) => {
    const like = likeness(sentence);
    expect([like.same, isEdited(like)]).toEqual([false, false]);
  });
});

test('a word more that says the opposite makes it another sentence', () => {
  expect(
    modelWording(['She was allowed to see a lawyer.'], 'en').likeness('She was not allowed to see a lawyer.').same,
  ).toBe(false);
  expect(
    modelWording(['She was not allowed to see a lawyer.'], 'en').likeness('She was allowed to see a lawyer.').same,
  ).toBe(false);
});

test('the wording of every model counts', () => {
  const both = modelWording(['Set her free today.', 'Her children wait for her.'], 'en');
  expect(both.likeness('Her children wait for her.').same).toBe(true);
  expect(both.likeness('Set her free today; her children wait for her.').same).toBe(true);
});

test('without a model nothing is the model’s', () => {
  for (const models of [[], [''], ['Dear Sir,\n\nYours sincerely,']])
    expect(modelWording(models, 'en').likeness('Set her free today.')).toEqual({ same: false, share: 0 });
});

describe('in other scripts', () => {
  test.each([
    [
      'Japanese',
      'ja',
      '囚人を今すぐ釈放してください。',
      '囚人を今すぐ釈放してください',
      '私は昨日、友人から手紙をもらいました。',
    ],
    ['Chinese', 'zh', '我们要求立即释放她。', '我们要求立即释放她', '昨天我在图书馆读到一本书。'],
    ['Thai', 'th', 'ขอให้ปล่อยตัวเธอทันที', 'ขอให้ปล่อยตัวเธอทันที', 'เมื่อวานฝนตกหนักมาก'],
    ['Arabic', 'ar', 'أفرِجوا عن سلمى مثال فورًا.', 'افرجوا عن سلمى مثال فورا', 'زرتُ المدينة في الصيف الماضي.'],
    ['Russian', 'ru', 'Немедленно освободите её.', 'немедленно освободите ее', 'Вчера я был в библиотеке.'],
  ])('the model’s and own words are told apart: %s', (_, language, model, same, own) => {
    const { likeness } = modelWording([model], language);
    expect(likeness(same)).toEqual({ same: true, share: 1 });
    expect(isEdited(likeness(own))).toBe(false);
  });

  test('a character changed in a text without spaces is an edit', () => {
    const like = modelWording(['我们要求立即无条件释放她。'], 'zh').likeness('我们请求立即无条件释放她。');
    expect([like.same, isEdited(like)]).toEqual([false, true]);
  });
});

test.each([
  ['“Don’t.”', '"don\'t"'],
  ['Étienne,  avocat', 'etienne avocat'],
  ['٣١ يومًا', '31 يوما'],
])('%j and %j have the same words', (one, other) => {
  expect(wordsOf(one)).toBe(wordsOf(other));
});
