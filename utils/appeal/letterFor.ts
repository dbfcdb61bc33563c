import { foldedLine } from '../post/foldedLine';
import { senderLines } from '../post/senderLines';
import { signsAs } from '../post/signsAs';
import { fullName, type Supporter } from '../supporter/supporter';
import { bareSalutation } from '../urgent-action/letterWords';
import { targetName } from '../urgent-action/targetName';
import type { Target } from '../urgent-action/urgentAction';
import { isUsEmbassy } from '../urgent-action/usEmbassy';
import type { Appeal } from './appeal';
import { letterPhrases } from './letterPhrases';
import type { Sentence } from './sentences';

/** Where a target's salutation is from: the supporter, the action, or proposed because neither gives one. */
type SalutationSource = 'yours' | 'action' | 'proposed';

export interface TargetSalutation {
  text: string;
  source: SalutationSource;
}

/** How a target is greeted: as the supporter decided, else as the action says, else in a way that fits anybody. */
export function salutationFor(target: Target, appeal: Appeal, language: string): TargetSalutation {
  const { mark, salutation, ambassador } = letterPhrases(language);
  const yours = appeal.salutations[target.id]?.trim() ?? '';
  if (yours !== '') return { text: yours, source: 'yours' };
  if (target.salutation.trim() !== '') return { text: bareSalutation(target.salutation) + mark, source: 'action' };
  if (isUsEmbassy(target)) return { text: ambassador + mark, source: 'proposed' };
  const name = targetName(target);
  return { text: salutation.replace('$', () => name) + mark, source: 'proposed' };
}

/**
 * A letter for a target outside the form: the draft with that target's salutation, a closing where it has none, and the
 * supporter's name and address below it where they do not stand there yet.
 */
export function letterFor(
  target: Target,
  appeal: Appeal,
  sentences: readonly Sentence[],
  supporter: Supporter,
  language: string,
): string {
  const lines = senderLines(supporter);
  const closing = sentences.find(({ kind }) => kind === 'closing');
  // a name that stands at the end without a closing goes below the one that is added
  const letter = closing === undefined ? withoutLast(appeal.letter, lines) : appeal.letter;
  const { text: salutation } = salutationFor(target, appeal, language);
  const own = sentences.find(({ kind }) => kind === 'salutation');
  const greeted = own === undefined ? `${salutation}\n\n${letter.trimStart()}` : salutation + letter.slice(own.end);
  const closed =
    closing === undefined ? `${greeted.trimEnd()}\n\n${letterPhrases(language).closing}` : greeted.trimEnd();
  // "My name is …" in the middle of the letter does not sign it
  const below = closing === undefined ? '' : letter.slice(closing.end);
  const there = letter.split('\n').map(foldedLine);
  const name = fullName(supporter);
  const isSigned = below.split('\n').some((line) => signsAs(line, name));
  const foldedBelow = foldedLine(below);
  const isBelow = (line: string) => foldedBelow.includes(foldedLine(line)) && (line !== name || isSigned);
  const missing = lines.filter((line) => !isBelow(line) && !there.includes(foldedLine(line)));
  return missing.length === 0 ? closed : `${closed}\n${missing.join('\n')}`;
}

/** A text without those of some lines that it ends with. */
function withoutLast(text: string, lines: readonly string[]): string {
  const kept = text.split('\n');
  const unwanted = ['', ...lines].map(foldedLine);
  while (kept.length > 0 && unwanted.includes(foldedLine(kept.at(-1)!))) kept.pop();
  return kept.join('\n');
}
