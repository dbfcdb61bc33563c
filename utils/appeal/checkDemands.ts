import { requestIn } from '../urgent-action/letterWords';
import { ASKING_WORDS, NEAR_WORDS, SMALL_WORDS } from './demandWords';
import { isNegated, type SaidWord, saidWords } from './negation';
import { type Place, remembering } from './remembering';
import type { Sentence } from './sentences';
import { stemOf, wordTokens } from './wordTokens';

/** Whether a letter asks for what an action demands. */
export interface DemandState {
  /** As the action words it. */
  demand: string;
  /** `confirmed`: not found, but the supporter says that it is there. */
  state: 'present' | 'partly' | 'missing' | 'confirmed';
  /** Where it is, or the part of it that was found; null when it is missing. */
  place: Place | null;
}

/** From these shares of a demand's words on it is there, or a part of it is. */
const PRESENT = 0.45;
const PARTLY = 0.2;
/** What only tells of something counts for so much of what asks for it: never enough by itself. */
const TELLING = 0.44;
/** So many sentences that follow each other are looked at together. */
const WIDEST = 2;

/** How each demand fares in a letter. Words are compared by their beginnings, and near words count as one. */
export type DemandChecker = (sentences: readonly Sentence[], confirmed: readonly string[]) => DemandState[];

/** Prepares the demands of an action to be looked for in letters, and remembers sentences. */
export function demandChecker(demands: readonly string[]): DemandChecker {
  const wanted = weigh(demands.map(keysOf));
  const opposites = demands.map(oppositeOf);
  const heardIn = remembering((text: string) => ({
    keys: new Set(keysOf(text).flat()),
    asks: asks(text),
    against: remembering((demand: string) => opposites[demands.indexOf(demand)]!(saidWords(text))),
  }));
  return (sentences, confirmed) => {
    const heard = sentences
      .filter(({ kind }) => kind === 'sentence')
      .map((sentence) => ({ sentence, ...heardIn(sentence.text), ...(sentence.item ? { asks: true } : {}) }));
    return demands.map((demand, number) => {
      const { score, place } = bestPlace(
        wanted[number]!,
        // what asks for the opposite tells of it at most
        heard.map((one) => ({ ...one, asks: one.asks && !one.against(demand) })),
      );
      if (score >= PRESENT) return { demand, state: 'present', place };
      if (confirmed.includes(demand)) return { demand, state: 'confirmed', place: null };
      return score >= PARTLY ? { demand, state: 'partly', place } : { demand, state: 'missing', place: null };
    });
  };
}

/** What a word may be found by: every row of near words that it is in, else its stem. */
type Key = readonly string[];

interface Wanted {
  key: Key;
  /** How much it says: less the more demands have it. */
  weight: number;
}

function weigh(demands: readonly (readonly Key[])[]): Wanted[][] {
  return demands.map((keys) =>
    keys
      .filter((key, at) => !keys.slice(0, at).some((before) => areNear(before, key)))
      .map((key) => ({ key, weight: 1 / demands.filter((others) => others.some((one) => areNear(one, key))).length })),
  );
}

function areNear(a: Key, b: Key): boolean {
  return a.some((one) => b.includes(one));
}

interface Heard {
  sentence: Sentence;
  keys: ReadonlySet<string>;
  /** It asks for something rather than tells of it, as far as words show that. */
  asks: boolean;
}

function bestPlace(wanted: readonly Wanted[], heard: readonly Heard[]): { score: number; place: DemandState['place'] } {
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  let best = { score: 0, place: null as DemandState['place'] };
  for (let first = 0; first < heard.length; first++) {
    let found = 0;
    const seen = new Set<Wanted>();
    for (const [after, { sentence, keys, asks }] of heard.slice(first, first + WIDEST).entries()) {
      for (const one of wanted)
        if (!seen.has(one) && one.key.some((part) => keys.has(part))) {
          seen.add(one);
          found += asks ? one.weight : one.weight * TELLING;
        }
      // two sentences have to be clearly better than one
      const score = (found / total) * (1 - 0.1 * after);
      if (score > best.score) best = { score, place: { start: heard[first]!.sentence.start, end: sentence.end } };
    }
  }
  return best;
}

/** Tells of sentences whether they ask for the opposite of a demand: “never release her”. */
function oppositeOf(demand: string): (said: readonly SaidWord[]) => boolean {
  const words = saidWords(demand);
  const own = new Set(words.flatMap(keyOf));
  const passes = (word: SaidWord) => keyOf(word).some((part) => own.has(part));
  const first = words.findIndex(({ word }) => word !== '' && !SMALL.has(word));
  const acts = new Set<string>();
  for (const [at, word] of words.entries()) {
    const act = ACTS.get(word.stem);
    // “do not deport her”, “end the investigation”
    const isTurned = isNegated(words, at, passes) || words.slice(0, at).some(({ stem }) => ACTS.get(stem) === 'own');
    if (isTurned) continue;
    if (act === 'any') for (const part of keyOf(word)) acts.add(part);
    if (act === 'own' || at === first) acts.add(word.stem);
  }
  return (said) => {
    const places = said.flatMap((word, at) =>
      acts.has(word.stem) || keyOf(word).some((part) => acts.has(part)) ? [at] : [],
    );
    return places.length > 0 && places.every((at) => isNegated(said, at, passes));
  };
}

function keyOf({ word, stem }: SaidWord): Key {
  return word === '' || SMALL.has(word) ? [] : (NEAR.get(stem) ?? [stem]);
}

/** Whether a sentence asks for something: by one of its words, or with a command at the beginning of a part of it. */
function asks(text: string): boolean {
  if (requestIn(text) !== null) return true;
  return text.split(/[:;؛]/).some((part) => {
    const words = wordTokens(part).map(({ word }) => word);
    const [first = '', second = ''] = words;
    return (
      words.some((word) => ASKING.has(word)) || COMMANDS.has(first) || (JOINING.has(first) && COMMANDS.has(second))
    );
  });
}

/** What a text says, word by word, without those that say nothing. */
function keysOf(text: string): Key[] {
  const words = wordTokens(text).filter(({ word }) => !SMALL.has(word));
  const telling = words.length > 0 ? words : wordTokens(text);
  return telling.map(({ stem }) => NEAR.get(stem) ?? [stem]);
}

const ASKING: ReadonlySet<string> = new Set(ASKING_WORDS.flatMap(({ anywhere }) => anywhere.split(' ')));
const COMMANDS: ReadonlySet<string> = new Set(ASKING_WORDS.flatMap(({ first }) => first.split(' ')));
/** Words before the one that a command begins with. */
const JOINING: ReadonlySet<string> = new Set('and but then finally also y e et puis enfin'.split(' '));

const SMALL: ReadonlySet<string> = new Set(SMALL_WORDS.flatMap(({ words }) => words.split(' ')));

/** For the stem of each near word the rows that it is in: several, where languages or meanings share it. */
const NEAR = nearRows();

/** Whether a word, by its stem, is something to be done. */
const ACTS: ReadonlyMap<string, 'any' | 'own'> = new Map(
  NEAR_WORDS.flatMap(({ words, act }) =>
    act === undefined ? [] : words.split(' ').map((word) => [stemOf(word), act] as const),
  ),
);

function nearRows(): ReadonlyMap<string, Key> {
  const rows = new Map<string, string[]>();
  for (const { lang, words } of NEAR_WORDS)
    for (const stem of new Set(words.split(' ').map(stemOf)))
      rows.set(stem, [...(rows.get(stem) ?? []), `${lang} ${words}`]);
  return rows;
}
