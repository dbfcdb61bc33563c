import { bulletOf } from '../urgent-action/paragraphs';
import type { DemandState } from './checkDemands';
import type { WordedSentence } from './ownWords';
import type { Place } from './remembering';
import type { Sentence } from './sentences';

/** A sentence that could go so that a letter fits. */
interface Cut extends Place {
  text: string;
  /** Why this one: whose words it is in, or that it carries a demand, which goes last. */
  because: 'model' | 'edited' | 'quoted' | 'own' | 'demand';
  /** Demands that are less clearly, or not at all, in the letter without it and the cuts before it. */
  loses: string[];
}

/** A proposal, for the supporter to accept or refuse piece by piece. */
export interface Fit {
  /** In the order of the letter. */
  cuts: Cut[];
  /** The letter with all of them made. */
  letter: string;
  /** How many characters too long it still is; 0 when it fits. */
  over: number;
  /** Every demand that the letter has less clearly, or not at all, with the cuts made. */
  loses: string[];
  /** Demands that the supporter says are in the letter, though not found: nobody can tell whether the cuts take them. */
  unsure: string[];
}

/** What fitting needs to know about a letter. */
export interface FitTools {
  /** How long the form counts a letter. */
  lengthOf(letter: string): number;
  sentencesOf(letter: string): Sentence[];
  demandsIn(sentences: readonly Sentence[]): DemandState[];
}

/**
 * Which sentences could go so that a letter has no more characters than a limit: first the model's wording, then what
 * is nearly it, then the writer's own, and what carries a demand last of all. Of each, as few and as short ones as
 * do. `refused` are texts of sentences that stay. Nothing is cut here: it is a proposal.
 */
export function proposeFit(
  letter: string,
  limit: number,
  worded: readonly WordedSentence[],
  refused: ReadonlySet<string>,
  tools: FitTools,
): Fit {
  const before = tools.demandsIn(tools.sentencesOf(letter));
  const open = worded.filter(({ text }) => !refused.has(text) && !leadsIn(text));
  const cuts: Cut[] = [];
  let left: readonly WordedSentence[] = worded;
  let lostSoFar: string[] = [];
  let over = tools.lengthOf(letter) - limit;
  for (const because of ORDER) {
    const turn = open.filter(({ wording }) => because === 'demand' || wording === because);
    while (over > 0 && turn.length > 0) {
      const next = takeNext(turn, over);
      const rest = left.filter((sentence) => sentence !== next);
      const loses = lost(before, tools.demandsIn(rest));
      const more = loses.filter((demand) => !lostSoFar.includes(demand));
      // it carries a demand, by itself or since what said the same is cut: its turn comes at the end
      if (because !== 'demand' && more.length > 0) continue;
      open.splice(open.indexOf(next), 1);
      cuts.push({ start: next.start, end: next.end, text: next.text, because, loses: more });
      left = rest;
      lostSoFar = loses;
      over = tools.lengthOf(withoutPlaces(letter, cuts)) - limit;
    }
  }
  const withLeadIns = (some: readonly Cut[]) => [...some, ...leadInsOf(some, letter, worded, refused)];
  const needed = withoutIdle(cuts, (some) => tools.lengthOf(withoutPlaces(letter, withLeadIns(some))) <= limit);
  const all = withLeadIns(needed.length < cuts.length ? losing(needed, worded, before, tools) : cuts);
  const shorter = withoutPlaces(letter, all);
  return {
    cuts: all.sort((a, b) => a.start - b.start),
    letter: shorter,
    over: Math.max(0, tools.lengthOf(shorter) - limit),
    // of the letter as it will be: its sentences may be read in another way than those that were left
    loses: lost(before, tools.demandsIn(tools.sentencesOf(shorter))),
    unsure: cuts.length === 0 ? [] : before.filter(({ state }) => state === 'confirmed').map(({ demand }) => demand),
  };
}

const ORDER = ['model', 'edited', 'quoted', 'own', 'demand'] as const;

/** "I ask you to:" stays as long as anything that it leads to does. */
function leadsIn(text: string): boolean {
  return /[:：]\s*$/.test(text);
}

const without = (worded: readonly WordedSentence[], cuts: readonly Cut[]) =>
  worded.filter(({ start }) => !cuts.some((cut) => cut.start === start));

/** What goes with some cuts since nothing of what it leads to is left. */
function leadInsOf(
  cuts: readonly Cut[],
  letter: string,
  worded: readonly WordedSentence[],
  refused: ReadonlySet<string>,
): Cut[] {
  return leftAlone(letter, worded, without(worded, cuts)).flatMap(({ start, end, text, wording }) =>
    refused.has(text) ? [] : [{ start, end, text, because: wording, loses: [] }],
  );
}

/**
 * Cuts without those of the last turn that can be put back, the last made first: a longer one came after them, or what
 * led to a list has gone with its last item. Those of earlier turns stay, since they are the ones to go first.
 */
function withoutIdle(cuts: readonly Cut[], fits: (cuts: readonly Cut[]) => boolean): readonly Cut[] {
  if (!fits(cuts)) return cuts;
  let needed = cuts;
  let turn: Cut['because'] | undefined;
  for (const cut of cuts.toReversed()) {
    if (turn !== undefined && cut.because !== turn) break;
    const fewer = needed.filter((one) => one !== cut);
    if (fits(fewer)) needed = fewer;
    else turn = cut.because;
  }
  return needed;
}

/** Cuts in the order made, each with what is lost with it. */
function losing(
  cuts: readonly Cut[],
  worded: readonly WordedSentence[],
  before: readonly DemandState[],
  { demandsIn }: FitTools,
): Cut[] {
  const lostAt = cuts.map((_, at) => lost(before, demandsIn(without(worded, cuts.slice(0, at + 1)))));
  return cuts.map((cut, at) => ({
    ...cut,
    loses: lostAt[at]!.filter((demand) => !lostAt[at - 1]?.includes(demand)),
  }));
}

/** What leads to a list of which nothing is left. */
function leftAlone(letter: string, all: readonly WordedSentence[], left: readonly WordedSentence[]): WordedSentence[] {
  const begins = ({ start }: Place) => letter.slice(letter.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
  return all.filter((sentence, at) => {
    const next = all.findIndex((one, after) => after > at && !one.item && begins(one));
    const items = all.slice(at + 1, next === -1 ? all.length : next);
    return leadsIn(sentence.text) && items.length > 0 && !items.some((item) => left.includes(item));
  });
}

/** Takes the shortest sentence that is enough by itself, or the longest where none is. */
function takeNext(open: WordedSentence[], over: number): WordedSentence {
  open.sort((a, b) => a.text.length - b.text.length);
  const enough = open.findIndex(({ text }) => text.length >= over);
  return open.splice(enough === -1 ? open.length - 1 : enough, 1)[0]!;
}

const CLEARER = { missing: 0, partly: 1, confirmed: 1, present: 2 } as const;

/** Demands that are found less clearly than before. */
function lost(before: readonly DemandState[], after: readonly DemandState[]): string[] {
  return before
    .filter(({ state }, number) => state !== 'confirmed' && CLEARER[after[number]!.state] < CLEARER[state])
    .map(({ demand }) => demand);
}

/** A letter without some sentences: a line or an item of a list that nothing is left of goes as a whole. */
export function withoutPlaces(letter: string, places: readonly Place[]): string {
  const kept: string[] = [];
  let gone = false;
  for (const { 0: line, index } of letter.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (line === '') break;
    const inLine = places.filter(({ start, end }) => start < index + line.length && end > index);
    const rest = inLine.length === 0 ? line : restOfLine(line, index, inLine);
    const emptied = inLine.length > 0 && !/[\p{L}\p{N}]/u.test(rest.slice(bulletOf(line).length));
    const blank = rest.trim() === '';
    // what went leaves one empty line between its neighbours, not two, and none at the end
    if (emptied || (blank && gone && (kept.at(-1)?.trim() ?? '') === '')) {
      gone = true;
      continue;
    }
    gone = gone && blank;
    kept.push(rest);
  }
  return gone ? kept.join('').trimEnd() : kept.join('');
}

function restOfLine(line: string, index: number, places: readonly Place[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    rest += line.slice(from, Math.max(from, start - index));
    from = Math.max(from, end - index);
    // the space after a sentence goes with it
    while (/[^\S\n]/.test(line[from] ?? '') && (rest === '' || /\s$/.test(rest) || line[from + 1] === '\n')) from++;
  }
  const end = line.slice(from);
  return (/^\s*$/.test(end) ? rest.trimEnd() : rest) + end;
}
