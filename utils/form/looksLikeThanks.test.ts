import { expect, test } from 'vitest';
import { looksLikeThanks } from './looksLikeThanks';

test.each([
  'Thank you for contacting President Obama.',
  'Thank you for your submission!',
  'Thank you for sharing your thoughts',
  'THANK YOU FOR SHARING\u00a0YOUR\n THOUGHTS.',
  'Your message has been sent.',
  'Merci de nous avoir contactés.',
  'Votre message a bien été envoyé',
  'Gracias por su mensaje',
])('“%s” reads like thanks for a message', (text) => {
  expect(looksLikeThanks(['Contact', text])).toBe(true);
});

test.each([
  'Thank you for visiting',
  'Thank you for your interest',
  'Thank you.',
  'Your message',
  'Send your message',
  'Your form has not been submitted',
  'Thank you',
  'Please check your message: it has not been sent',
])('“%s” does not', (text) => {
  expect(looksLikeThanks([text])).toBe(false);
});

test('thanks are not pieced together from two texts', () => {
  expect(looksLikeThanks(['Thank you for', 'contacting'])).toBe(false);
  expect(looksLikeThanks([])).toBe(false);
});
