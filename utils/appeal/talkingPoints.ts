import { fullName, type Supporter } from '../supporter/supporter';
import { folded } from '../urgent-action/foldedText';
import { isClosing, requestIn } from '../urgent-action/letterWords';
import type { UrgentAction } from '../urgent-action/urgentAction';
import { demandChecker } from './checkDemands';
import { phrasePattern } from './checks/foldedLetter';
import { REQUESTS } from './checks/requestWords';
import { ownWordsMeter, type WordedSentence } from './ownWords';
import { firstPersonIn } from './personalWords';
import { sentenceReader } from './sentences';

/** What to say on the telephone, out of the supporter's own letter. */
export interface TalkingPoints {
  /** Who calls: name and place, each '' where the details do not have it. */
  name: string;
  place: string;
  /** The action's number, '' for none. */
  reference: string;
  points: TalkingPoint[];
}

interface TalkingPoint {
  /** What it is for: to ask for something, or to say why it matters to the caller. */
  what: 'request' | 'personal';
  /** Word for word from the letter, without the mark that ends an item of a list. */
  text: string;
}

/** More than three nobody gets to say. */
const MOST = 3;
/** Longer sentences are hard to say at a stretch, characters: shorter ones are taken first. */
const SPEAKABLE = 240;

const REQUEST = new RegExp(phrasePattern(REQUESTS).source, 'u');

interface Candidate extends WordedSentence {
  asks: boolean;
  /** How sure it is that it asks: words such as “should” may say something else, a demand of the action hardly does. */
  sure: number;
}

/**
 * Three things to say, in the order of the letter: the most personal sentence, and what the letter asks for. Fewer
 * where it has fewer; nothing is made up. `language` (BCP 47) is the letter's.
 */
export function talkingPoints(
  letter: string,
  action: UrgentAction,
  supporter: Supporter,
  language: string,
): TalkingPoints {
  const candidates = candidatesIn(letter, action, language);
  const personal = best(candidates.filter(isPersonal), personalScore).slice(0, 1);
  const requests = best(
    candidates.filter((one) => one.asks && !personal.includes(one)),
    requestScore,
  ).slice(0, MOST - personal.length);
  const rest = best(
    candidates.filter((one) => isPersonal(one) && !personal.includes(one)),
    personalScore,
  ).slice(0, MOST - personal.length - requests.length);
  const chosen = [...personal, ...requests, ...rest].sort((a, b) => a.start - b.start);
  return {
    name: fullName(supporter),
    place: supporter['address-level2'].trim(),
    reference: action.references[0] ?? '',
    points: chosen.map((one) => ({
      what: one.asks ? 'request' : 'personal',
      text: one.text.replace(/\s*[;,،؛]$/, ''),
    })),
  };
}

function candidatesIn(letter: string, action: UrgentAction, language: string): Candidate[] {
  const sentences = sentenceReader(language)(letter);
  const models = [action.modelLetter, action.starterLetter].filter((model) => model.trim() !== '');
  const { sentences: worded } = ownWordsMeter(models, language)(letter, sentences);
  const places = demandChecker(action.demands)(sentences, []).flatMap(({ state, place }) =>
    state === 'present' && place !== null ? [place] : [],
  );
  return (
    worded
      // what only leads to a list says nothing by itself
      .filter(({ text }) => !text.endsWith(':') && !isClosing(text))
      .map((one) => {
        const demands = places.some(({ start, end }) => one.start >= start && one.end <= end);
        const asks = asksIn(one.text) || (one.item && demands);
        return { ...one, asks, sure: (demands ? 2 : 0) + (requestIn(one.text) === null ? 0 : 1) };
      })
  );
}

function asksIn(text: string): boolean {
  return requestIn(text) !== null || REQUEST.test(folded(text));
}

function isPersonal({ asks, wording, text }: Candidate): boolean {
  return !asks && wording === 'own' && firstPersonIn(text) > 0;
}

/** What somebody says of themselves, rather than of what they have read; not too long to be said. */
function personalScore({ text }: Candidate): number {
  return firstPersonIn(text) - tooLong(text);
}

/** What asks for a demand comes first, then one's own words, then what can be said at a stretch. */
function requestScore({ text, wording, sure }: Candidate): number {
  return sure + (wording === 'own' ? 0.5 : 0) - tooLong(text);
}

function tooLong(text: string): number {
  return Math.max(0, text.length - SPEAKABLE) / SPEAKABLE;
}

/** The best first; of those that are as good, what the letter has first. */
function best<T extends { start: number }>(all: readonly T[], score: (one: T) => number): T[] {
  return [...all].sort((a, b) => score(b) - score(a) || a.start - b.start);
}
