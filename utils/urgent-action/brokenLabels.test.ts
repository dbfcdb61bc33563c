import { describe, expect, test } from 'vitest';
import { loadUrgentActions } from '../../tests/site/loadUrgentAction';
import { withBrokenLabels } from './brokenLabels';
import { cleanLines } from './cleanLines';
import { readUrgentAction } from './readUrgentAction';

test.each([
  ['a label', 'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER', 'OR USE THIS'],
  [
    'a label before its last words',
    'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER',
    'WORDS OR',
  ],
  ['a name', 'the Lantern Street School and their families [they/them]', 'families ['],
])('%s that is broken over two lines is read as one', (_, whole, at) => {
  const { text } = loadUrgentActions().find(({ slug }) => slug === 'one-line-paragraphs')!;
  const broken = whole.replace(at, at.replace(' ', '\n'));
  const before = readUrgentAction(text);
  const after = readUrgentAction(text.replace(whole, broken));
  if (!before.ok || !after.ok) throw new Error('not read');
  expect(text).toContain(whole);
  expect(after.action).toEqual(before.action);
});

test('a deadline that is broken over two lines, and labels in the bold type of plain mail', () => {
  const document =
    'URGENT ACTION\n\nA TITLE\n\n*PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL:* 30\nApril 2025\n\n*NAME AND PRONOUN:* Ana Example (she/her)\n';
  const reading = readUrgentAction(document);
  if (!reading.ok) throw new Error('not read');
  expect(reading.action.deadline).toBe('2025-04-30');
  expect(reading.action.people).toEqual([{ name: 'Ana Example', pronouns: 'she/her' }]);
});

test('both lines are where the field comes from', () => {
  const reading = readUrgentAction(
    'URGENT ACTION\n\nA TITLE\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE\nUNTIL: 1 May 2025\n',
  );
  if (!reading.ok) throw new Error('not read');
  expect(reading.sources.deadline).toEqual([{ from: 5, to: 6 }]);
});

test.each([
  ['a list below a label', ['ADDITIONAL TARGETS', '- Ms Ana Example']],
  ['a footnote below a label', ['BACKGROUND', '* for the press']],
  ['a heading below advice', ['Please check with the office after this date', 'ADDITIONAL INFORMATION']],
])('%s stays apart', (_, lines) => {
  expect(withBrokenLabels(cleanLines(lines)).map(({ text }) => text)).toEqual(lines);
});

describe('the advice for later', () => {
  const ADVICE = 'Please check with the section office if sending appeals after 25 June 2009.';
  test.each([
    ['gives the deadline', ADVICE, '2009-06-25'],
    ['gives it when broken, too', ADVICE.replace('after ', 'after\n'), '2009-06-25'],
    ['gives none beside another', `PLEASE SEND APPEALS BEFORE 24 June 2009\n\n${ADVICE}`, '2009-06-24'],
    ['gives none beside one that is unclear', `PLEASE SEND APPEALS BEFORE the summer\n\n${ADVICE}`, ''],
  ])('%s', (_, end, deadline) => {
    const reading = readUrgentAction(
      `URGENT ACTION\n\nA TITLE\n\nTAKE ACTION\n\nMr Abel Example\n\nBACKGROUND\n\nSo it was.\n\n${end}`,
    );
    if (!reading.ok) throw new Error('not read');
    expect(reading.action).toMatchObject({ deadline, deadlineNote: ADVICE });
    expect(reading.sources.deadline).toBeDefined();
  });
});
