import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertParagraph } from './insertParagraph';
import { withEdits } from './letterEdit';
import { sentenceReader } from './sentences';

/** The letter with a paragraph put in where `|` is. */
function inserted(marked: string, paragraph = 'NEW'): string {
  const letter = marked.replace('|', '');
  return withEdits(letter, [insertParagraph(letter, sentenceReader('en')(letter), marked.indexOf('|'), paragraph)]);
}

describe('a paragraph goes', () => {
  test.each([
    ['into an empty letter', '|', 'NEW'],
    ['into one of empty lines', '\n|\n', '\nNEW\n'],
    ['below the salutation while nobody was in the text', '|Dear Sir,\n\nOne.', 'Dear Sir,\n\nNEW\n\nOne.'],
    ['below the salutation that is all there is', 'De|ar Sir,', 'Dear Sir,\n\nNEW'],
    ['below the one with the caret', 'Dear Sir,\n\nOn|e. Two.\n\nThree.', 'Dear Sir,\n\nOne. Two.\n\nNEW\n\nThree.'],
    ['below the one at the end of which the caret is', 'One.|\n\nTwo.', 'One.\n\nNEW\n\nTwo.'],
    [
      'below the one at the beginning of which the caret is',
      'One.\n\n|Two.\n\nThree.',
      'One.\n\nTwo.\n\nNEW\n\nThree.',
    ],
    ['onto the empty line with the caret', 'One.\n|\nTwo.', 'One.\n\nNEW\n\nTwo.'],
    ['onto an empty line of several', 'One.\n\n|\n\nTwo.', 'One.\n\nNEW\n\nTwo.'],
    ['to the end', 'One.\n\nTwo.|', 'One.\n\nTwo.\n\nNEW'],
    ['to the end after a line break', 'One.\n|', 'One.\n\nNEW'],
    ['to the end after an empty line', 'One.\n\n|', 'One.\n\nNEW'],
    ['above a text without a salutation', '|\n\nOne.', 'NEW\n\nOne.'],
    ['below a first paragraph without a salutation', '|One.\n\nTwo.', 'One.\n\nNEW\n\nTwo.'],
    ['between lines that follow each other', 'On|e.\nTwo.', 'One.\n\nNEW\n\nTwo.'],
    ['above an empty line with spaces', 'One|.\n  \nTwo.', 'One.\n\nNEW\n  \nTwo.'],
    ['above the closing', 'One.|\n\nSincerely,\nZoë', 'One.\n\nNEW\n\nSincerely,\nZoë'],
  ])('%s', (_, marked, after) => {
    expect(inserted(marked)).toBe(after);
  });
});

test('wherever the caret is, a paragraph is apart from the others, which stay as they are', () => {
  const paragraphs = fc.array(fc.constantFrom('One. Two.', 'Three.', '- four\n- five', 'Six'), { maxLength: 5 });
  fc.assert(
    fc.property(fc.boolean(), paragraphs, fc.nat(), (opens, rest, number) => {
      const all = [...(opens ? ['Dear Sir,'] : []), ...rest];
      const letter = all.join('\n\n');
      const caret = number % (letter.length + 1);
      const after = inserted(`${letter.slice(0, caret)}|${letter.slice(caret)}`);
      expect(after.split('\n\n').filter((paragraph) => paragraph === 'NEW')).toHaveLength(1);
      expect(after).not.toContain('\n\n\n');
      expect(after.replace(/\s*NEW\s*/, '').replaceAll('\n', '')).toBe(letter.replaceAll('\n', ''));
      if (opens) expect(after).toMatch(/^Dear Sir,/);
    }),
  );
});
