import { expect, test } from 'vitest';
import { aLogEntry } from '../../tests/builders/logEntry';
import { letterSentBefore, sentBefore } from './sentBefore';

const TEXT = '“Dear Mr. President,”\n\nplease don’t wait – speak up.';
const PRESIDENT = { target: 'president', targetId: '' } as const;
const MINISTER = { target: 'other', targetId: 'minister' } as const;
const toPresident = aLogEntry({ id: 'sent', text: TEXT });
const toMinister = aLogEntry({ id: 'posted', ...MINISTER, did: 'posted', channel: 'post', text: TEXT });
const both = [toPresident, toMinister];

test('the same text to the same recipient is found, whoever that is', () => {
  expect(sentBefore(both, PRESIDENT, TEXT)).toBe(toPresident);
  expect(sentBefore(both, MINISTER, TEXT)).toBe(toMinister);
});

test('a letter that went through the form is found, also where it was ticked for a target of the action', () => {
  const ticked = { ...toPresident, targetId: 'president', targetName: 'the President' };
  expect(sentBefore([ticked], PRESIDENT, TEXT)).toBe(ticked);
  expect(sentBefore([{ ...ticked, channel: 'post', did: 'posted' }], PRESIDENT, TEXT)).toBeNull();
});

test('of several times the latest is told', () => {
  const again = { ...toPresident, id: 'again', at: '2026-05-01T00:00:00.000Z' };
  const first = { ...toPresident, id: 'first', at: '2026-01-01T00:00:00.000Z' };
  expect(sentBefore([first, again, toPresident], PRESIDENT, TEXT)).toBe(again);
});

test.each([
  ['straight quotes and dashes', '"Dear Mr. President,"\n\nplease don\'t wait - speak up.'],
  ['other line breaks and spaces', ` ${TEXT.replaceAll('\n\n', '\r\n \r\n')}\u00a0\n`],
  ['letters that are composed otherwise', TEXT.normalize('NFD')],
])('%s make no difference', (_, text) => {
  expect(sentBefore(both, PRESIDENT, text)).toBe(toPresident);
});

test.each([
  ['another word', PRESIDENT, TEXT.replace('wait', 'sleep')],
  ['other capitals', PRESIDENT, TEXT.toLowerCase()],
  ['another target', { target: 'other', targetId: 'ambassador' } as const, TEXT],
  ['another one whom the form goes to', { target: 'vice-president', targetId: '' } as const, TEXT],
  ['nothing written', PRESIDENT, ' \n'],
])('%s is another message', (_, to, text) => {
  expect(sentBefore([...both, aLogEntry({ text: '' })], to, text)).toBeNull();
});

test.each(['filled', 'printed', 'called', 'answered'] as const)('what was %s only was not sent', (did) => {
  expect(sentBefore([{ ...toPresident, did }], PRESIDENT, TEXT)).toBeNull();
});

test('a letter on paper is found by its body, whatever date it had', () => {
  const printed = { ...toMinister, text: `March 2, 2026\n\nYour Excellency,\n\n${TEXT}\n\nYours sincerely,\nZoë` };
  const letter = { targetId: 'minister', body: TEXT };
  expect(letterSentBefore([printed], letter)).toBe(printed);
  expect(letterSentBefore([{ ...printed, did: 'printed' }], letter)).toBeNull();
  expect(letterSentBefore([printed], { ...letter, targetId: 'ambassador' })).toBeNull();
  expect(letterSentBefore([printed], { ...letter, body: 'please' })).toBe(printed);
  expect(letterSentBefore([printed], { ...letter, body: 'lease' })).toBeNull();
  expect(letterSentBefore([printed], { ...letter, body: ' ' })).toBeNull();
});
