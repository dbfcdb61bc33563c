import type { ReviewItem } from '../../components/ActionReview';
import type { ImportProblem } from '../../components/ImportProblems';
import { readActionFile } from '../../utils/urgent-action/actionFile';
import { NO_ACTION } from '../../utils/urgent-action/urgentAction';

/** Longest file of an action that is read, bytes: far more than any has. */
const LONGEST_ACTION_FILE = 5_000_000;

export type Imported = { ok: true; item: ReviewItem } | { ok: false; problem: ImportProblem };

/** Reads a text as an Urgent Action, or as the file of an action that this extension has saved. */
export function readText(text: string, from: string): Promise<Imported> {
  return orBroken(from, () => readAnyText(text, from, false));
}

/** Reads a file of any kind; `onProgress` hears from 0 to 1. */
export function readFile(file: File, onProgress: (progress: number) => void): Promise<Imported> {
  return orBroken(file.name, () => readAnyFile(file, onProgress));
}

/** A file that breaks its reader, or is gone meanwhile, is one more file that cannot be read. */
async function orBroken(name: string, read: () => Promise<Imported>): Promise<Imported> {
  try {
    return await read();
  } catch {
    return failed('broken', name);
  }
}

async function readAnyText(text: string, from: string, mislabelled: boolean): Promise<Imported> {
  const saved = text.trimStart().startsWith('{') ? readSaved(text, from) : null;
  // a text may begin like a file of an action and be none
  if (saved !== null && (saved.ok || saved.problem.problem !== 'not-json')) return saved;
  const { readUrgentAction } = await import('../../utils/urgent-action/readUrgentAction');
  const reading = readUrgentAction(text);
  if (!reading.ok) return failed(reading.reason, from, reading.reason === 'no-signs' ? text : '');
  const { action, sources, warnings, lines } = reading;
  return { ok: true, item: { ...bare(from), mislabelled, action, sources, warnings, lines } };
}

async function readAnyFile(file: File, onProgress: (progress: number) => void): Promise<Imported> {
  if (/\.json$/i.test(file.name))
    return file.size > LONGEST_ACTION_FILE ? failed('too-large', file.name) : readSaved(await file.text(), file.name);
  const { readDocument } = await import('../../utils/files/readDocument');
  const document = await readDocument(file, onProgress);
  return document.ok
    ? readAnyText(document.text, file.name, document.mislabelled)
    : failed(document.problem, file.name);
}

/** An action with nothing read of it: all of the text is there to be sorted by hand. */
export function byHand(text: string, from: string): ReviewItem {
  return { ...bare(from), action: { ...NO_ACTION, otherText: text } };
}

function readSaved(text: string, from: string): Imported {
  const file = readActionFile(text);
  if (file.ok) return { ok: true, item: { ...bare(from), action: file.action } };
  const where = 'where' in file ? (file.where ?? '') : '';
  const { problem } = failed(file.problem, from);
  return { ok: false, problem: { ...problem, where } };
}

function bare(from: string): ReviewItem {
  return {
    key: crypto.randomUUID(),
    editing: null,
    from,
    mislabelled: false,
    action: NO_ACTION,
    sources: {},
    warnings: [],
    lines: [],
  };
}

function failed(problem: ImportProblem['problem'], name: string, text = '') {
  return { ok: false as const, problem: { key: crypto.randomUUID(), name, problem, text, where: '' } };
}
