import { type Appeal, NO_APPEAL } from '../appeal/appeal';
import type { DraftVersion } from '../appeal/versions';
import { MOST_FORMS, type RememberedAnswers } from '../form/fieldAnswers';
import type { Library, LibraryEntry } from '../library/library';
import { withAction } from '../library/withAction';
import type { LogEntry } from '../log/logEntry';
import { hasDetails, type Supporter } from '../supporter/supporter';
import { sameAction } from '../urgent-action/compareActions';
import { updatedAction } from '../urgent-action/updatedAction';
import type { UrgentAction } from '../urgent-action/urgentAction';
import type { BackupContents } from './backupContents';
import { isSameValue } from './isSameValue';
import { haveSameTexts, isBlank, mergeDraft, mergeVersions } from './mergeDrafts';

/** Which one stays where both sides have one and they differ. */
export type Keep = 'mine' | 'file';

/** What the supporter may decide. */
export const MERGE_CHOICES = ['actions', 'drafts', 'details', 'settings'] as const;

export type MergeChoices = Record<(typeof MERGE_CHOICES)[number], Keep>;

export const KEEP_MINE: MergeChoices = { actions: 'mine', drafts: 'mine', details: 'mine', settings: 'mine' };

/** How one part of a backup stands to what is on the device. */
export interface MergePart {
  part: keyof BackupContents;
  /** In the file only: they are added. */
  added: number;
  /** On the device already, just so. */
  same: number;
  /** On both sides, and not the same: what they are called, where they have a name; '' where not. */
  differing: readonly string[];
}

export interface MergePlan {
  /** What is on the device afterwards. */
  result: BackupContents;
  /** The parts that the file has anything of. */
  parts: readonly MergePart[];
}

/**
 * What becomes of the device when a backup is restored on it: both together. Whatever is on one side only stays; what
 * is on both and differs is decided by the choices. No letter, version, entry of the log or action is lost: a draft that
 * is not kept becomes a version of the one that is. Merging the same file again changes nothing.
 *
 * `made` is when the backup was made, and `now` the time of merging, ISO 8601, UTC.
 */
export function planMerge(
  mine: BackupContents,
  file: BackupContents,
  choices: MergeChoices,
  { made, now }: { made: string; now: string },
): MergePlan {
  const known = matchActions(mine, file);
  const actions = mergeActions(mine, file, known, choices.actions);
  const targets = targetIds(mine, file, known);
  const drafts = mergeDrafts(mine, file, { known, targets, keep: choices.drafts, made, now });
  const log = mergeLog(mine.log, file.log, known, targets);
  const details = mergeOne(mine.details, file.details, choices.details);
  const answers = mergeAnswers(mine.answers, file.answers);
  const settings = mergeSettings(mine.settings, file.settings, choices.settings);
  const setAside = mergeSetAside(mine.setAside, file.setAside);
  const library = mergeLibrary(mine, file, known, actions.result);
  const parts: MergePart[] = [
    actions.part,
    drafts.part,
    drafts.versionsPart,
    log.part,
    { part: 'details', ...details.counts },
    answers.part,
    settings.part,
    setAside.part,
  ];
  return {
    result: {
      library,
      actions: actions.result,
      drafts: drafts.drafts,
      versions: drafts.versions,
      log: log.result,
      details: details.result,
      answers: answers.result,
      settings: settings.result,
      setAside: setAside.result,
    },
    parts: parts.filter(({ added, same, differing }) => added + same + differing.length > 0),
  };
}

/** The id here, by the id in the file: another one where the same action came to both devices by itself. */
type KnownIds = ReadonlyMap<string, string>;

function matchActions(mine: BackupContents, file: BackupContents): KnownIds {
  const known = new Map<string, string>();
  const inFile = new Set(idsOf(file));
  const free = Object.entries(mine.actions).filter(([id]) => !inFile.has(id));
  const here = new Set(idsOf(mine));
  for (const id of inFile) {
    const action = here.has(id) ? undefined : file.actions[id];
    const at = action === undefined ? -1 : free.findIndex(([, other]) => sameAction(other, action));
    known.set(id, at === -1 ? id : free.splice(at, 1)[0]![0]);
  }
  return known;
}

/** Also those that only a draft has, as one may be left of an action that is gone: nothing else becomes theirs. */
function idsOf({ library, actions, drafts, versions }: BackupContents): string[] {
  const ids = [library.entries.map(({ id }) => id), ...[actions, drafts, versions].map(Object.keys)];
  return [...new Set(ids.flat())];
}

interface Merged<T> {
  result: T;
  part: MergePart;
}

function mergeActions(
  mine: BackupContents,
  file: BackupContents,
  known: KnownIds,
  keep: Keep,
): Merged<BackupContents['actions']> {
  const result: Record<string, UrgentAction> = { ...mine.actions };
  const part = { part: 'actions' as const, added: 0, same: 0, differing: [] as string[] };
  for (const [theirId, theirs] of Object.entries(file.actions)) {
    const id = known.get(theirId) ?? theirId;
    const own = mine.actions[id];
    const updated = own === undefined ? theirs : updatedAction(own, theirs);
    if (own === undefined) part.added++;
    else if (isSameValue(own, updated)) part.same++;
    else part.differing.push(own.title);
    if (own === undefined || (keep === 'file' && !isSameValue(own, updated))) result[id] = updated;
  }
  return { result, part };
}

/** For each action that is on both sides, by its id in the file: its targets' ids here, by their ids in the file. */
type TargetIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

function targetIds(mine: BackupContents, file: BackupContents, known: KnownIds): TargetIds {
  const ids = new Map<string, ReadonlyMap<string, string>>();
  for (const [theirId, theirs] of Object.entries(file.actions)) {
    const own = mine.actions[known.get(theirId) ?? theirId];
    // on a device that had the action from the same file or backup, the ids are the same already
    if (own === undefined || known.get(theirId) === theirId) continue;
    const updated = updatedAction(own, theirs);
    ids.set(theirId, new Map(theirs.targets.map(({ id }, at) => [id, updated.targets[at]!.id])));
  }
  return ids;
}

interface DraftMerging {
  known: KnownIds;
  targets: TargetIds;
  keep: Keep;
  made: string;
  now: string;
}

function mergeDrafts(mine: BackupContents, file: BackupContents, { known, targets, keep, made, now }: DraftMerging) {
  const drafts: Record<string, Appeal> = { ...mine.drafts };
  const versions: Record<string, readonly DraftVersion[]> = { ...mine.versions };
  const part = { part: 'drafts' as const, added: 0, same: 0, differing: [] as string[] };
  const versionsPart = { part: 'versions' as const, added: 0, same: 0, differing: [] as string[] };
  for (const [theirId, theirVersions] of Object.entries(file.versions)) {
    const id = known.get(theirId) ?? theirId;
    const own = versions[id] ?? [];
    const merged = mergeVersions(own, theirVersions);
    versionsPart.added += merged.length - own.length;
    versionsPart.same += theirVersions.length - (merged.length - own.length);
    if (merged.length > 0) versions[id] = merged;
  }
  for (const [theirId, theirDraft] of Object.entries(file.drafts)) {
    const id = known.get(theirId) ?? theirId;
    const theirs = withTargetIds(theirDraft, targets.get(theirId));
    const own = drafts[id] ?? NO_APPEAL;
    const { draft, other } = mergeDraft(own, theirs, keep);
    if (!isBlank(theirs)) {
      if (isBlank(own)) part.added++;
      else if (haveSameTexts(own, theirs)) part.same++;
      else part.differing.push(labelOf(id, own, mine.library));
    }
    if (draft !== own) drafts[id] = draft;
    const kept = versions[id] ?? [];
    if (other !== null && !kept.some((version) => haveSameTexts(version, other))) {
      const { letter, formLetter } = other;
      const at = haveSameTexts(other, theirs) ? made : now;
      // however old the text is, it was kept only now: by its time it might be the first to go
      versions[id] = [...kept, { at, letter, formLetter, why: 'elsewhere' }];
    }
  }
  return { drafts, versions, part, versionsPart };
}

function labelOf(id: string, { about }: Appeal, { entries }: Library): string {
  return entries.find((entry) => entry.id === id)?.title ?? about;
}

function withTargetIds(draft: Appeal, targets: ReadonlyMap<string, string> | undefined): Appeal {
  if (targets === undefined) return draft;
  const salutations = Object.entries(draft.salutations).map(([id, salutation]) => [targets.get(id) ?? id, salutation]);
  return { ...draft, salutations: Object.fromEntries(salutations) as Appeal['salutations'] };
}

/** By id. Of a letter that one side knows only as put in the form, the other side may know that it was sent since. */
function mergeLog(
  mine: readonly LogEntry[],
  file: readonly LogEntry[],
  known: KnownIds,
  targets: TargetIds,
): Merged<readonly LogEntry[]> {
  const here = new Map(mine.map((entry) => [entry.id, entry]));
  const isNews = ({ id, did }: LogEntry) => here.get(id)?.did === 'filled' && did !== 'filled';
  const missing = file
    .filter(({ id }) => !here.has(id))
    .map((entry) => ({
      ...entry,
      actionId: known.get(entry.actionId) ?? entry.actionId,
      targetId: targets.get(entry.actionId)?.get(entry.targetId) ?? entry.targetId,
    }));
  const sent = new Map(file.filter(isNews).map((entry) => [entry.id, entry]));
  const kept = mine.map((own) => (sent.has(own.id) ? { ...sent.get(own.id)!, actionId: own.actionId } : own));
  const added = missing.length + sent.size;
  return {
    result: added === 0 ? mine : [...kept, ...missing],
    part: { part: 'log', added, same: file.length - added, differing: [] },
  };
}

function mergeOne(mine: Supporter | null, file: Supporter | null, keep: Keep) {
  const none = { added: 0, same: 0, differing: [] as string[] };
  if (file === null || !hasDetails(file)) return { result: mine, counts: none };
  if (mine === null || !hasDetails(mine)) return { result: file, counts: { ...none, added: 1 } };
  if (isSameValue(mine, file)) return { result: mine, counts: { ...none, same: 1 } };
  return { result: keep === 'file' ? file : mine, counts: { ...none, differing: [''] } };
}

/** By form and field. What was said here stands; a kind belongs to one field of a form. Of forms no more come than are kept, the newest. */
function mergeAnswers(mine: RememberedAnswers, file: RememberedAnswers): Merged<RememberedAnswers> {
  const result: RememberedAnswers = { ...mine };
  const part = { part: 'answers' as const, added: 0, same: 0, differing: [] as string[] };
  const isHere = (form: string) => Object.hasOwn(mine, form);
  const [known, others] = [Object.keys(file).filter(isHere), Object.keys(file).filter((form) => !isHere(form))];
  const newest = others.sort((a, b) => file[b]!.at.localeCompare(file[a]!.at));
  const room = Math.max(0, MOST_FORMS - Object.keys(mine).length);
  for (const form of [...known, ...newest.slice(0, room)]) {
    const theirs = file[form]!;
    const own = Object.hasOwn(mine, form) ? mine[form]! : { answers: {}, at: theirs.at };
    const said = new Set<string>(Object.values(own.answers).filter((answer) => answer !== 'none'));
    const missing = Object.entries(theirs.answers).filter(
      ([key, answer]) => !Object.hasOwn(own.answers, key) && !said.has(answer),
    );
    part.added += missing.length;
    part.same += Object.keys(theirs.answers).length - missing.length;
    if (missing.length > 0) result[form] = { ...own, answers: { ...own.answers, ...Object.fromEntries(missing) } };
  }
  return { result, part };
}

function mergeSettings(
  mine: BackupContents['settings'],
  file: BackupContents['settings'],
  keep: Keep,
): Merged<BackupContents['settings']> {
  const result = { ...mine };
  const part = { part: 'settings' as const, added: 0, same: 0, differing: [] as string[] };
  for (const [key, theirs] of Object.entries(file)) {
    if (!Object.hasOwn(mine, key)) part.added++;
    else if (isSameValue(mine[key], theirs)) part.same++;
    else part.differing.push('');
    if (!Object.hasOwn(mine, key) || keep === 'file') result[key] = theirs;
  }
  return { result, part };
}

function mergeSetAside(
  mine: BackupContents['setAside'],
  file: BackupContents['setAside'],
): Merged<BackupContents['setAside']> {
  const result = { ...mine };
  const part = { part: 'setAside' as const, added: 0, same: 0, differing: [] as string[] };
  const isHere = (theirs: unknown, key: string) => Object.hasOwn(result, key) && isSameValue(result[key], theirs);
  for (const [key, theirs] of Object.entries(file)) {
    let free = key;
    for (let n = 2; Object.hasOwn(result, free) && !isHere(theirs, free); n++) free = `${key}-${n}`;
    if (isHere(theirs, free)) part.same++;
    else part.added++;
    result[free] = theirs;
  }
  return { result, part };
}

/** Entries of both; the summary of an action follows the one that is kept. */
function mergeLibrary(
  mine: BackupContents,
  file: BackupContents,
  known: KnownIds,
  actions: BackupContents['actions'],
): Library {
  let library = mine.library;
  for (const theirs of file.library.entries) {
    const id = known.get(theirs.id) ?? theirs.id;
    const own = library.entries.find((entry) => entry.id === id);
    const entry: LibraryEntry = own === undefined ? { ...theirs, id } : withLaterFilling(own, theirs);
    library = {
      ...library,
      entries:
        own === undefined ? [...library.entries, entry] : library.entries.map((one) => (one === own ? entry : one)),
    };
  }
  for (const [id, action] of Object.entries(actions))
    if (action !== mine.actions[id]) library = withAction(library, id, action);
  const isUnused = library.chosen === '' && isBlank(mine.drafts[''] ?? NO_APPEAL);
  const chosen = known.get(file.library.chosen) ?? '';
  return isUnused && library.entries.some(({ id }) => id === chosen) ? { ...library, chosen } : library;
}

function withLaterFilling(own: LibraryEntry, theirs: LibraryEntry): LibraryEntry {
  return theirs.filledAt > own.filledAt ? { ...own, filledAt: theirs.filledAt } : own;
}
