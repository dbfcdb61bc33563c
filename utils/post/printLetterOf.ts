import type { Appeal } from '../appeal/appeal';
import { salutationFor } from '../appeal/letterFor';
import { letterPhrases } from '../appeal/letterPhrases';
import { fullName, type Supporter } from '../supporter/supporter';
import { targetName } from '../urgent-action/targetName';
import type { Target } from '../urgent-action/urgentAction';
import { foldedLine } from './foldedLine';
import { letterParts } from './letterParts';
import { letterText } from './letterText';
import type { PrintLetter } from './printJob';
import { placeLines, senderLines } from './senderLines';
import { signsAs } from './signsAs';

/** What a letter on paper is made of. */
export interface LetterSource {
  actionId: string;
  /** What the action is called. */
  action: string;
  reference: string;
  targets: readonly Target[];
  appeal: Appeal;
  supporter: Supporter;
  /** Of the draft, BCP 47. */
  language: string;
  /** Today; a date typed above the draft goes before it. */
  today: string;
}

/** The draft as a letter on paper for one of the action's targets. */
export function printLetterOf(target: Target, source: LetterSource): PrintLetter {
  const { appeal, supporter, language } = source;
  const name = fullName(supporter);
  const recipient = recipientLines(target);
  const parts = letterParts(appeal.letter, { name, sender: placeLines(supporter), recipient }, language);
  const letter = {
    actionId: source.actionId,
    action: source.action,
    reference: source.reference,
    targetId: target.id,
    targetName: targetName(target),
    sender: { lines: senderLines(supporter), place: supporter['address-level2'].trim(), country: supporter.country },
    recipient: { lines: recipient, place: '', country: target.country },
    date: parts.date || source.today,
    language,
    salutation: salutationFor(target, appeal, language).text,
    body: parts.body,
    closing: parts.closing || letterPhrases(language).closing,
    name: signature(parts.signature, name).join('\n'),
    ...copiesOf(target, source.targets),
  };
  return { ...letter, text: letterText(letter) };
}

/** The name, unless what was typed signs already. */
function signature(typed: readonly string[], name: string): string[] {
  return name === '' || signsAs(typed[0] ?? '', name) ? [...typed] : [name, ...typed];
}

/** Those who are sent a copy, or, for one of those, whom the letter was written to. */
function copiesOf(target: Target, targets: readonly Target[]): Pick<PrintLetter, 'copies' | 'copyOf'> {
  const named = (kinds: readonly Target['kind'][]) =>
    targets
      .filter(({ kind }) => kinds.includes(kind))
      .map(targetName)
      .filter(Boolean);
  return target.kind === 'copy' ? { copies: [], copyOf: named(['main']) } : { copies: named(['copy']), copyOf: [] };
}

/** A target as its address has it, each line once: a ministry may be both whom it is for and the first of its lines. */
export function recipientLines({ name, role, organisation, address }: Target): string[] {
  const lines = [name, role, organisation, ...address].map((line) => line.trim()).filter((line) => line !== '');
  return lines.filter((line, index) => lines.findIndex((one) => foldedLine(one) === foldedLine(line)) === index);
}
