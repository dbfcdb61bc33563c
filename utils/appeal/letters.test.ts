import { describe, expect, test } from 'vitest';
import { loadLetters } from '../../tests/builders/loadLetters';
import { factChecker } from './actionFacts';
import { demandChecker } from './checkDemands';
import { ownWordsMeter } from './ownWords';
import { sentenceReader } from './sentences';

const LETTERS = loadLetters();

/** What a careful reader says, save where it is known that we come to something else: that has to stay so, too. */
function withKnown(said: readonly string[], known: Record<string, string>): string[] {
  return said.map((one, number) => known[number] ?? one);
}

describe.each(LETTERS)('the letter $slug', ({ letter, action, expected }) => {
  const sentences = sentenceReader(expected.language)(letter);

  test('is read sentence by sentence as in own words or the model’s', () => {
    const meter = ownWordsMeter([action.modelLetter], expected.language);
    const read = meter(letter, sentences).sentences;
    expect(read.map(({ text, wording }) => `${wording}: ${text}`)).toEqual(
      withKnown(expected.wording, expected.known.wording).map((wording, number) => `${wording}: ${read[number]?.text}`),
    );
  });

  test('asks for what a reader says that it asks for', () => {
    const states = demandChecker(action.demands)(sentences, []);
    expect(states.map(({ demand, state }) => `${state}: ${demand}`)).toEqual(
      withKnown(expected.demands, expected.known.demands).map((state, number) => `${state}: ${action.demands[number]}`),
    );
  });

  test('differs from the action in these facts', () => {
    const facts = factChecker(action, expected.language).differing(letter);
    expect(facts.map(({ found, says }) => ({ found, says }))).toEqual(expected.facts);
    for (const { start, end, found } of facts) expect(letter.slice(start, end)).toBe(found);
  });
});

test('most of what a careful reader says comes out', () => {
  const of = (part: 'wording' | 'demands') => {
    const known = LETTERS.reduce((sum, { expected }) => sum + Object.keys(expected.known[part]).length, 0);
    const all = LETTERS.reduce((sum, { expected }) => sum + expected[part].length, 0);
    console.log(`${part}: ${all - known} of ${all} as a reader says`);
    return (all - known) / all;
  };
  expect(of('wording')).toBeGreaterThan(0.98);
  expect(of('demands')).toBeGreaterThan(0.8);
});
