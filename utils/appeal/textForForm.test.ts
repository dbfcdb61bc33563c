import { describe, expect, test } from 'vitest';
import { type Appeal, NO_APPEAL } from './appeal';
import { textForForm } from './textForForm';

const anAppeal = (over: Partial<Appeal>): Appeal => ({
  ...NO_APPEAL,
  letter: 'The long letter – “free her”.',
  ...over,
});

describe('the form gets', () => {
  test('the letter as plain text where there is no short version', () => {
    expect(textForForm(anAppeal({}))).toBe('The long letter - "free her".');
  });

  test('the short version where there is one', () => {
    expect(textForForm(anAppeal({ formLetter: 'Free her – now.' }))).toBe('Free her - now.');
  });

  test('nothing where the short version is empty, which is not the same as none', () => {
    expect(textForForm(anAppeal({ formLetter: '' }))).toBe('');
  });

  test('what the supporter wants to be left as it is', () => {
    expect(textForForm(anAppeal({ plainTextOff: ['quotes'] }))).toBe('The long letter - “free her”.');
    expect(textForForm(anAppeal({ formLetter: '• “Now” – please', plainTextOff: ['dashes', 'bullets'] }))).toBe(
      '• "Now" – please',
    );
  });

  test('no empty text of a draft that is not begun', () => {
    expect(textForForm(NO_APPEAL)).toBe('');
  });
});
