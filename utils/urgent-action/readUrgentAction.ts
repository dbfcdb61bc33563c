import { cleanLines, documentLines, type Line } from './cleanLines';
import { withBrokenLabels } from './brokenLabels';
import { cutParts } from './documentParts';
import { Findings } from './findings';
import type { Label } from './labelRules';
import { bareSalutation, isSalutation } from './letterWords';
import { mailHeads } from './mailHeads';
import { type MatchedLabel, matchLabel } from './matchLabel';
import { wrapWidth } from './paragraphs';
import { PartReader } from './partReader';
import { findDate } from './readDate';
import { findReferences } from './readReferences';
import type { Reading } from './reading';
import { AFTER_DEADLINE } from './runningLines';
import { splitColumns } from './splitColumns';

/** Longest document that is read, characters: about fifty times a published one. */
export const LONGEST_DOCUMENT = 400_000;

/**
 * Reads the text of a published Urgent Action. What is understood becomes the action's fields, with the lines they come
 * from; everything else goes to `otherText`, so that nothing of the document is lost. Never throws.
 */
export function readUrgentAction(text: string): Reading {
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, reason: 'empty' };
  if (text.length > LONGEST_DOCUMENT) return { ok: false, reason: 'too-long' };
  const document = documentLines(text);
  const { lines: cleaned, split } = splitColumns(cleanLines(document));
  const heads = mailHeads(cleaned);
  const lines = withBrokenLabels(cleaned.map((line) => (heads.has(line) ? { ...line, text: '' } : line)));
  const labels = labelsOf(lines);
  if (!looksLikeAnAction(lines, labels)) return { ok: false, reason: 'no-signs' };
  const findings = new Findings(document);
  for (const line of heads) findings.keep(line, line.text.trim());
  const { parts, letter } = cutParts(lines, labels, findings);
  const reader = new PartReader(findings, wrapWidth(lines));
  for (const part of parts) reader.readPart(part);
  if (findings.action.demands.length === 0) reader.demandsFromSentences();
  if (letter !== 'none') addressMainTarget(findings);
  deadlineFromAdvice(findings);
  warnOfGaps(findings, letter === 'open', split);
  return { ok: true, ...findings.result(), lines: document };
}

function labelsOf(lines: readonly Line[]): Map<Line, MatchedLabel> {
  const labels = new Map<Line, MatchedLabel>();
  for (const line of lines) {
    const label = matchLabel(line.text);
    if (label !== null) labels.set(line, label);
  }
  return labels;
}

/** Labels that hardly any other document has. */
const TELLING: readonly Label[] = [
  'take-action',
  'language',
  'deadline',
  'people',
  'previous',
  'targets',
  'demands',
  'copies',
];

/** A heading, or labels of several kinds that only such documents have together. */
function looksLikeAnAction(lines: readonly Line[], labels: ReadonlyMap<Line, MatchedLabel>): boolean {
  const kinds = new Set([...labels.values()].map(({ label }) => label));
  const count = TELLING.filter((label) => kinds.has(label)).length;
  if (count >= 3) return true;
  const hasHeading = kinds.has('heading');
  if (count >= 1 && (hasHeading || lines.some(({ text }) => findReferences(text).length > 0))) return true;
  return hasHeading && lines.some(({ text }) => isSalutation(text));
}

/** The letter is to the main target: where the document names no salutation for it, the letter's is the one. */
function addressMainTarget({ action }: Findings): void {
  const main = action.targets.find(({ kind }) => kind === 'main');
  if (main !== undefined && main.salutation === '')
    main.salutation = bareSalutation(action.modelLetter.split('\n', 1)[0]!);
}

/** "Please check … if sending appeals after 25 June 2009": documents before 2010 name the day nowhere else. */
function deadlineFromAdvice(findings: Findings): void {
  const { action } = findings;
  if (action.deadline !== '' || findings.has('deadline')) return;
  const advice = action.deadlineNote.split('\n').find((note) => AFTER_DEADLINE.test(note));
  const date = advice === undefined ? '' : (findDate(advice)?.date ?? '');
  if (date === '') return;
  action.deadline = date;
  findings.noteSame('deadline', 'deadlineNote');
}

function warnOfGaps(findings: Findings, letterIsOpen: boolean, hadColumns: boolean): void {
  const { action } = findings;
  if (letterIsOpen) findings.warn('letter-without-closing', 'modelLetter', '');
  if (action.date !== '' && action.deadline !== '' && action.deadline < action.date)
    findings.warn('deadline-before-date', 'deadline', action.deadline);
  for (const field of ['title', 'modelLetter', 'targets', 'demands', 'deadline'] as const)
    if (action[field].length === 0) findings.warn('missing', field, '');
  if (hadColumns) findings.warn('two-columns', 'otherText', '');
}
