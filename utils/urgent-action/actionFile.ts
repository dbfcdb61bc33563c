import * as z from 'zod/mini';
import { isCalendarDate } from '../locale/calendarDate';
import { isOwnTarget } from './ownTargets';
import { type Target, UrgentAction } from './urgentAction';

/** Longest text in a file, in characters: about forty pages, more than any published action has. */
export const MOST_CHARACTERS = 100_000;
/** Longest list in a file, in items. */
export const MOST_ITEMS = 200;

const FORMAT = 'own-words-action';
const VERSION = 1;
/** Longest name of a file, in characters, so that every system takes it. */
const LONGEST_NAME = 80;

/**
 * One action as a file for handing around: never anything about the supporter, no draft, and no target that they added. What was not understood of
 * a document stays behind: it may be the head of a mail, with the supporter's name and address in it.
 */
export const ActionFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  action: z.omit(UrgentAction, { otherText: true }),
});

type ActionFileProblem =
  | 'not-json'
  | 'not-an-action-file'
  /** Written by a later version of this extension. */
  | 'newer-version'
  /** Says that it is one, and has something wrong in it. */
  | 'does-not-fit';

/** `where` is a path such as `action.targets.0.kind`, for `does-not-fit`. */
export type ActionFileReading =
  { ok: true; action: UrgentAction } | { ok: false; problem: ActionFileProblem; where?: string };

/** The file's text. Only what the schema names gets into it, in the schema's order. */
export function writeActionFile(action: UrgentAction): string {
  const targets = action.targets.filter((target) => !isOwnTarget(target));
  const file = ActionFile.parse({ format: FORMAT, version: VERSION, action: { ...action, targets } });
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file that anybody may have written. What is missing is empty; what the schema does not name is ignored, so
 * that a later version may add to it; everything else has to fit.
 */
export function readActionFile(text: string): ActionFileReading {
  const json = parsed(text);
  if (json === undefined) return { ok: false, problem: 'not-json' };
  const head = Head.safeParse(json);
  if (!head.success) return { ok: false, problem: 'not-an-action-file' };
  const { version } = head.data;
  if (typeof version === 'number' && version > VERSION) return { ok: false, problem: 'newer-version' };
  const file = ActionFile.safeParse(json);
  if (!file.success) return doesNotFit(file.error.issues[0]!.path);
  const action = UrgentAction.parse(file.data.action);
  const where = tooMuch(action) ?? notInCalendar(action);
  if (where !== null) return doesNotFit(['action', ...where]);
  return { ok: true, action: { ...action, targets: withUniqueIds(action.targets) } };
}

/** A name for the file after the action's number, or its title: letters, digits and dashes of any script. */
export function actionFileName(action: Pick<UrgentAction, 'title' | 'references'>): string {
  const [before, after] = ['own-words-', '.json'];
  let name = '';
  for (const character of slug(action.references[0] ?? '') || slug(action.title) || 'action') {
    if (before.length + name.length + character.length + after.length > LONGEST_NAME) break;
    name += character;
  }
  return before + name.replace(/-+$/, '') + after;
}

const Head = z.object({ format: z.literal(FORMAT), version: z.optional(z.unknown()) });

/** Undefined for what is no JSON. A byte order mark, which some editors put in front, does not matter. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function doesNotFit(path: readonly PropertyKey[]): ActionFileReading {
  return { ok: false, problem: 'does-not-fit', where: path.map(String).join('.') };
}

/** Where a text or a list is longer than allowed; null when none is. */
function tooMuch(value: unknown): string[] | null {
  if (typeof value === 'string') return isLonger(value, MOST_CHARACTERS) ? [] : null;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > MOST_ITEMS) return [];
  for (const [key, inner] of Object.entries(value)) {
    const where = tooMuch(inner);
    if (where !== null) return [key, ...where];
  }
  return null;
}

/** Counted as JSON Schema counts: a character outside the first plane is one. */
function isLonger(text: string, most: number): boolean {
  return text.length > most && [...text].length > most;
}

/** The dates' shape is the schema's; that they are in the calendar no schema can say. */
function notInCalendar(action: UrgentAction): string[] | null {
  const field = (['date', 'deadline'] as const).find((key) => action[key] !== '' && !isCalendarDate(action[key]));
  return field === undefined ? null : [field];
}

/** The first to have an id keeps it; whoever has it again, or has none, gets one that nobody has. */
function withUniqueIds(targets: readonly Target[]): Target[] {
  const taken = new Set(targets.map(({ id }) => id));
  const given = new Set(['']);
  return targets.map((target) => {
    // what the supporter has added themselves comes with no file
    const wanted = isOwnTarget(target) ? '' : target.id;
    let id = wanted;
    for (let n = 2; given.has(id) || (id !== target.id && taken.has(id)); n++) id = `${wanted || 'target'}-${n}`;
    given.add(id);
    return { ...target, id };
  });
}

/** Accents of Latin letters go; the marks of scripts that cannot be read without them stay. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
