import type { Line } from './cleanLines';
import type { Findings } from './findings';
import type { Label } from './labelRules';
import { isClosing, isSalutation } from './letterWords';
import type { MatchedLabel } from './matchLabel';
import type { TargetLine } from './readTargets';
import { RunningLines } from './runningLines';
import type { ActionField } from './urgentAction';

/** Parts of a document that run over several lines. */
export type PartKind =
  | 'before'
  | 'front'
  | 'take-action'
  | 'letter'
  | 'demands'
  | 'background'
  | 'language'
  | 'deadline'
  | 'people'
  | 'previous'
  | 'targets'
  | 'copies'
  | 'other';

const PART_OF: Partial<Record<Label, PartKind>> = {
  heading: 'front',
  'take-action': 'take-action',
  letter: 'take-action',
  demands: 'demands',
  background: 'background',
  language: 'language',
  deadline: 'deadline',
  people: 'people',
  previous: 'previous',
  targets: 'targets',
  copies: 'copies',
  aside: 'other',
};

/** The field that a label standing alone on its line is shown with. */
const FIELD_OF: Partial<Record<PartKind, ActionField>> = {
  'take-action': 'targets',
  targets: 'targets',
  copies: 'targets',
  demands: 'demands',
  background: 'background',
  language: 'preferredLanguage',
  deadline: 'deadline',
  people: 'people',
  previous: 'previousReference',
  front: 'title',
};

const TARGET_LABELS: readonly string[] = ['webform', 'email', 'tel', 'fax', 'hours', 'salutation'];

export interface DocumentPart {
  part: PartKind;
  lines: TargetLine[];
}

export interface DocumentParts {
  parts: DocumentPart[];
  /** Whether a letter was found, and whether its closing was. */
  letter: 'none' | 'open' | 'closed';
}

/** Cuts a document at its labels; running heads and the like are taken out on the way. */
export function cutParts(
  lines: readonly Line[],
  labels: ReadonlyMap<Line, MatchedLabel>,
  findings: Findings,
): DocumentParts {
  const hasHeading = [...labels.values()].some(({ label }) => label === 'heading');
  const parts: DocumentPart[] = [{ part: hasHeading ? 'before' : 'front', lines: [] }];
  const running = new RunningLines(lines, labels, findings);
  let letter: DocumentParts['letter'] = 'none';
  for (const line of lines) {
    const label = labels.get(line);
    const current = parts.at(-1)!.part;
    if (running.take(line, label, current)) continue;
    const part = label === undefined ? undefined : PART_OF[label.label];
    if (part !== undefined && label !== undefined && !isInsideLetter(label, current)) {
      findings.spent.push(label.written);
      parts.push({ part, lines: label.value === '' ? [] : [plainLine(line, label.value)] });
      if (label.value === '') findings.note(FIELD_OF[part] ?? 'otherText', line);
      continue;
    }
    if (letter === 'none' && LETTER_FOLLOWS.includes(current) && isSalutation(line.text)) {
      letter = 'open';
      parts.push({ part: 'letter', lines: [] });
    }
    parts.at(-1)!.lines.push(targetLine(line, label));
    if (parts.at(-1)!.part === 'letter' && isClosing(line.text)) {
      letter = 'closed';
      parts.push({ part: 'other', lines: [] });
    }
  }
  return { parts, letter };
}

/** Parts in which a salutation opens the letter. */
const LETTER_FOLLOWS: readonly PartKind[] = ['take-action', 'front', 'demands'];

/** In the letter only labels of whole parts count: a sentence may begin with "Name:" or "Write to". */
function isInsideLetter({ label, written }: MatchedLabel, part: PartKind): boolean {
  if (part !== 'letter') return false;
  return (
    ['letter', 'heading', 'aside'].includes(label) || (!/\p{Lu}{2}/u.test(written) && /^\p{L}*\p{Ll}/u.test(written))
  );
}

function plainLine(line: Line, value: string): TargetLine {
  return { line, label: 'none', value, written: '' };
}

function targetLine(line: Line, label: MatchedLabel | undefined): TargetLine {
  if (label === undefined || !TARGET_LABELS.includes(label.label)) return plainLine(line, line.text);
  return { line, label: label.label as TargetLine['label'], value: label.value, written: label.written };
}
