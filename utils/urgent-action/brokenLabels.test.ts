import { expect, test } from 'vitest';
import { loadUrgentActions } from '../../tests/site/loadUrgentAction';
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
