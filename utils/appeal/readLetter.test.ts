import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLetters } from '../../tests/builders/loadLetters';
import { aSupporter } from '../../tests/builders/supporter';
import { withEdits } from './letterEdit';
import { type LetterContext, letterReader } from './readLetter';

const LETTERS = loadLetters();
const aFixture = (slug: string) => LETTERS.find((fixture) => fixture.slug === slug)!;

function aContext(over: Partial<LetterContext> = {}): LetterContext {
  return { supporter: aSupporter(), limit: 4000, confirmed: [], plainTextOff: [], detected: 'en', ...over };
}

describe('reading a letter', () => {
  const { letter, action, expected } = aFixture('facts-wrong');
  const reading = letterReader(action, 'en').read(letter, aContext());

  test('tells all that can be told of it', () => {
    expect(reading.letter).toBe(letter);
    expect(reading.words).toBe(letter.split(/\s+/).length);
    expect(reading.sentences.map(({ kind }) => kind).filter((kind) => kind !== 'sentence')).toEqual([
      'salutation',
      'closing',
      'signature',
    ]);
    expect(reading.hasModel).toBe(true);
    expect(reading.ownWords.sentences.map(({ wording }) => wording)).toEqual(expected.wording);
    expect(reading.ownWords.own).toBe(expected.wording.filter((wording) => wording === 'own').length);
    expect(reading.demands.map(({ demand }) => demand)).toEqual(action.demands);
    expect(reading.facts.map(({ found, says }) => ({ found, says }))).toEqual(expected.facts);
    expect(reading.people).toEqual([expect.objectContaining({ name: 'Amina Example', state: 'full' })]);
    expect(reading.plain.text).toBe(letter.replaceAll('’', "'"));
  });

  test('tells it of places in the letter as it stands', () => {
    for (const { start, end, text } of reading.sentences) expect(letter.slice(start, end)).toBe(text);
    for (const { start, end, found } of reading.facts) expect(letter.slice(start, end)).toBe(found);
    const [person] = reading.people;
    expect(letter.slice(person!.place!.start, person!.place!.end)).toBe('Amina Example');
    for (const { place } of reading.demands) expect(letter.slice(place!.start, place!.end)).toMatch(/^\p{Lu}.*\.$/su);
  });

  test('heeds what the supporter decided', () => {
    const reader = letterReader(action, 'en');
    const demand = action.demands[2]!;
    const confirmed = reader.read('Dear Sir,\n\nDo the right thing.', aContext({ confirmed: [demand] }));
    expect(confirmed.demands.map(({ state }) => state)).toEqual(['missing', 'missing', 'confirmed', 'missing']);
    expect(reader.read('“Free her”', aContext({ plainTextOff: ['quotes'] })).plain.text).toBe('“Free her”');
  });

  test('for no action tells of the letter alone', () => {
    expect(letterReader(null, 'en').read(letter, aContext())).toMatchObject({
      hasModel: false,
      demands: [],
      people: [],
      facts: [],
      sentences: reading.sentences,
      plain: reading.plain,
    });
  });

  test('for an action without a letter to start from finds nothing of one', () => {
    const bare = { ...action, modelLetter: ' ', starterLetter: '' };
    expect(letterReader(bare, 'en').read(letter, aContext())).toMatchObject({
      hasModel: false,
      demands: reading.demands,
    });
  });

  test('compares it with either letter to start from', () => {
    const both = { ...action, starterLetter: 'Dear Sir,\n\nWe in Springfield know what a nurse does.' };
    const read = (text: string) => letterReader(both, 'en').read(text, aContext()).ownWords.sentences[0]?.wording;
    expect(read('We in Springfield know what a nurse does.')).toBe('model');
    expect(read(action.modelLetter)).toBe('model');
  });

  test('that is not begun tells nothing', () => {
    expect(letterReader(action, 'en').read('', aContext())).toMatchObject({
      words: 0,
      sentences: [],
      ownWords: { sentences: [], own: 0 },
      facts: [],
      remarks: [],
      plain: { text: '', changes: [] },
    });
  });
});

describe('making a letter fit', () => {
  const { letter, action } = aFixture('running-demands-listed');
  const reader = letterReader(action, 'en');

  test('goes by what the form counts, and by the limit of the form', () => {
    const { plain } = reader.read(letter, aContext());
    expect(reader.fit(letter, aContext({ limit: plain.text.length }), new Set()).cuts).toEqual([]);
    const { letter: shorter, over, cuts } = reader.fit(letter, aContext({ limit: 1200 }), new Set());
    expect(over).toBe(0);
    expect(cuts.map(({ because }) => because)).not.toContain('own');
    expect(reader.read(shorter, aContext()).plain.text.length).toBeLessThanOrEqual(1200);
  });

  test('tells the demands that would be lost, as reading it afterwards does', () => {
    const { letter: shorter, loses } = reader.fit(letter, aContext({ limit: 400 }), new Set());
    const before = reader.read(letter, aContext()).demands;
    const after = reader.read(shorter, aContext()).demands;
    expect(loses.length).toBeGreaterThan(0);
    expect(loses).toEqual(action.demands.filter((_, number) => before[number]!.state !== after[number]!.state));
  });

  test('leaves what is refused', () => {
    const [first] = reader.fit(letter, aContext({ limit: 1200 }), new Set()).cuts;
    const other = reader.fit(letter, aContext({ limit: 1200 }), new Set([first!.text]));
    expect(other.cuts.map(({ text }) => text)).not.toContain(first!.text);
    expect(other.letter).toContain(first!.text);
  });
});

describe.each(LETTERS)('the letter $slug', ({ letter, action, expected: { language } }) => {
  const context = aContext({ detected: language });

  test('is read the same a second time, by the same reader or another one', () => {
    const reader = letterReader(action, language);
    const first = structuredClone(reader.read(letter, context));
    expect(reader.read(letter, context)).toEqual(first);
    expect(letterReader(action, language).read(letter, context)).toEqual(first);
  });
});

test('whatever is done to a letter, a reader that has read it before reads it as a new one would', () => {
  const { letter, action } = aFixture('running-demands-listed');
  const edit = fc.record({
    at: fc.nat(),
    length: fc.oneof(fc.constant(0), fc.nat(80)),
    text: fc.oneof(
      fc.constantFrom(
        '',
        '\n',
        '\n\n',
        ' ',
        '.',
        '"',
        '“',
        '- ',
        'Mr. ',
        'Amina Exampel',
        '41 people',
        '13 March 2025',
      ),
      fc.constantFrom(
        'Release Amina Example at once.',
        action.demands[3]!,
        'Yours sincerely,\nZoë',
        'I am a nurse, too.',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
  });
  const contexts = fc.record({
    confirmed: fc.subarray(action.demands),
    plainTextOff: fc.subarray(['quotes', 'bullets']),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(edit, contexts), { minLength: 1, maxLength: 6 }), (edits) => {
      const used = letterReader(action, 'en');
      used.read(letter, aContext());
      let text = letter;
      for (const [{ at, length, text: put }, over] of edits) {
        const start = at % (text.length + 1);
        text = withEdits(text, [{ start, end: Math.min(text.length, start + length), text: put }]);
        expect(used.read(text, aContext(over))).toEqual(letterReader(action, 'en').read(text, aContext(over)));
      }
      const context = aContext({ limit: 600 });
      expect(used.fit(text, context, new Set())).toEqual(letterReader(action, 'en').fit(text, context, new Set()));
    }),
    { numRuns: 20 },
  );
}, 60_000);
