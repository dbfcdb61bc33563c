import { describe, expect, test } from 'vitest';
import { salutationIn, salutationLine } from './salutationIn';

const LIST = '\n- release Amina\n- protect her';

describe('of a line that goes on', () => {
  test.each([
    ['to ask', 'Dear President Sample, I ask you to:', 'Dear President Sample,'],
    ['to ask, after a colon', ' Dear Sir: I urge you to:', 'Dear Sir:'],
    ['to ask, without a mark at its end', 'Dear Sir, I urge you to release her', 'Dear Sir,'],
    ['to ask, in Spanish', 'Señor Presidente, le pido que:', 'Señor Presidente,'],
    ['to ask, in French', 'Monsieur le Président, je vous demande de :', 'Monsieur le Président,'],
    ['to ask, in Arabic', 'فخامة الرئيس، أدعوكم إلى:', 'فخامة الرئيس،'],
    ['to tell of the writer', 'Mr. President, my sister was deported and nobody told her why:', 'Mr. President,'],
    ['to a list', 'Dear President Sample, please:', 'Dear President Sample,'],
  ])('%s, only what greets does', (_, line, head) => {
    expect(salutationIn(line, LIST)).toBe(head);
  });
});

test.each([
  'Dear Mr. President, Dear Members of Congress,',
  'Madame, Monsieur,',
  'Excelentísimo Señor Tomás Muestra, Presidente de la República:',
  'Dear Mr. Sample, President of the US,',
  'صاحب السعادة، صاحبة السعادة،',
  'Dear Sir',
])('all of a line greets that says no more: %s', (line) => {
  expect(salutationIn(line, LIST)).toBe(line);
});

test.each(['I ask you, Sir, to:', 'Free her,', ''])('nothing greets in %j', (line) => {
  expect(salutationIn(line, LIST)).toBe('');
});

test.each([
  [['', 'Dear Sir,'], 1],
  [['Re: UA 17/26', '', 'Dear Sir,'], 2],
  [['1', '2', '3', '4', 'Dear Sir,'], 4],
  [['1', '2', '3', '4', '5', 'Dear Sir,'], null],
  [['She was taken away. '.repeat(5), 'Dear Sir,'], null],
  [['Free her.'], null],
])('of the lines %j the salutation is in %s', (lines, index) => {
  expect(salutationLine(lines)).toBe(index);
});
