import { NO_APPEAL } from '../../utils/appeal/appeal';
import { entryOf } from '../../utils/library/withAction';
import type { LogEntry } from '../../utils/log/logEntry';
import { shardOf } from '../../utils/log/logShard';
import { summaryOf } from '../../utils/log/logSummary';
import { actionRecord } from '../../utils/storage/actionRecord';
import { loggedRecord, logShardRecord } from '../../utils/storage/logRecords';
import { appealRecord, libraryRecord } from '../../utils/storage/records';
import { toStore } from '../../utils/storage/toStore';
import type { Target, UrgentAction } from '../../utils/urgent-action/urgentAction';
import { anAction, aTarget } from './action';
import { aLogEntry } from './logEntry';

/** So much a browser stores for an extension without asking, bytes: `storage.local.QUOTA_BYTES` of Chromium. */
export const QUOTA = 10_485_760;

/** A library as one has it who has written for a long time. */
export const BIG = { actions: 1000, drafts: 1000, entriesPerAction: 10 };

/** Characters of an action as JSON, and of a letter. */
const ACTION = 7000;
const LETTER = 1700;

/**
 * Made-up prose, the same for the same seed: words of a few thousand, some much more often than others, as in any language,
 * so that it packs about as well as prose does.
 */
export function proseWriter(seed: number): (characters: number) => string {
  let state = seed;
  const random = () => {
    // a generator as in Numerical Recipes: good enough for words
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const word = () => {
    // Zipf: the word of rank r comes about 1/r times as often as the first
    const rank = Math.floor(VOCABULARY ** random());
    return WORDS[rank - 1] as string;
  };
  return (characters) => {
    let text = '';
    let inSentence = 0;
    while (text.length < characters) {
      const next = word();
      text += inSentence === 0 ? next[0]!.toUpperCase() + next.slice(1) : next;
      inSentence++;
      const ends = inSentence > 6 && random() < 0.12;
      text += ends ? (random() < 0.2 ? '.\n\n' : '. ') : random() < 0.08 ? ', ' : ' ';
      if (ends) inSentence = 0;
    }
    return text.slice(0, characters);
  };
}

const VOCABULARY = 5000;
const WORDS = makeWords();

function makeWords(): string[] {
  const starts = [
    'b',
    'c',
    'd',
    'f',
    'g',
    'h',
    'l',
    'm',
    'n',
    'p',
    'r',
    's',
    't',
    'v',
    'w',
    'st',
    'th',
    'pr',
    'ch',
    '',
  ];
  const middles = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'io', 'ai'];
  const ends = ['', 'n', 'r', 's', 't', 'l', 'd', 'nd', 'ng', 'st', 'm'];
  let state = 7;
  const pick = (list: readonly string[]) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return list[(state >>> 16) % list.length] as string;
  };
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    // the more there are, the longer they get
    const syllables = 1 + Math.floor(Math.log10(1 + words.size / 20));
    words.add(Array.from({ length: syllables }, () => pick(starts) + pick(middles) + pick(ends)).join(''));
  }
  return [...words];
}

function anActionOf(index: number, prose: (characters: number) => string): UrgentAction {
  const targets: Target[] = Array.from({ length: 3 }, (_, at) =>
    aTarget({
      id: `t${at + 1}`,
      kind: at === 0 ? 'main' : 'additional',
      name: `Recipient ${prose(12)}`,
      role: prose(24),
      address: [prose(22), prose(18)],
      emails: [`office-${index}-${at}@ministry.example`],
    }),
  );
  const action = anAction({
    title: `${prose(40).replaceAll('\n', ' ')} ${index}`,
    references: [`UA ${index}/26`],
    summary: prose(400),
    modelLetter: prose(LETTER),
    demands: [prose(120), prose(120), prose(120)],
    deadline: `20${26 + (index % 3)}-0${1 + (index % 9)}-15`,
    targets,
  });
  return { ...action, background: prose(Math.max(0, ACTION - JSON.stringify(action).length)) };
}

function entriesFor(id: string, index: number, action: UrgentAction, letter: string): LogEntry[] {
  return Array.from({ length: BIG.entriesPerAction }, (_, at) => {
    const target = action.targets[at % action.targets.length]!;
    return aLogEntry({
      id: uuid(index * BIG.entriesPerAction + at),
      at: new Date(Date.UTC(2025, 0, 1) + (index * BIG.entriesPerAction + at) * 3_600_000).toISOString(),
      actionId: id,
      action: `${action.title} (${action.references[0]})`,
      reference: action.references[0] ?? '',
      target: 'other',
      targetId: target.id,
      targetName: target.name,
      channel: at % 2 === 0 ? 'post' : 'email',
      did: at % 2 === 0 ? 'posted' : 'sent',
      text: `Your Excellency ${target.name},\n\n${letter}\n\nYours sincerely, for the ${at + 1}. time`,
    });
  });
}

/** Looks like one drawn by lot, and packs as badly. */
function uuid(index: number): string {
  const hex = [1, 2, 3, 4].map((part) =>
    (Math.imul(index + 1, 2_654_435_761 + part * 97) >>> 0).toString(16).padStart(8, '0'),
  );
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A big library as it is stored, by key: actions, drafts, the log of each, and what that comes to. */
export async function bigLibrary(): Promise<Record<string, unknown>> {
  const prose = proseWriter(20_261_127);
  const records: Record<string, unknown> = {};
  const entries = [];
  const logged: Record<string, ReturnType<typeof summaryOf>> = {};
  for (let index = 0; index < BIG.actions; index++) {
    const id = uuid(1_000_000 + index);
    const action = anActionOf(index, prose);
    const letter = prose(LETTER);
    const own = entriesFor(id, index, action, letter);
    entries.push(entryOf(id, action));
    logged[id] = summaryOf(own);
    Object.assign(
      records,
      await toStore(actionRecord(id), action),
      index < BIG.drafts ? await toStore(appealRecord(id), { ...NO_APPEAL, letter, state: uuid(index) }) : {},
      await toStore(logShardRecord(id), shardOf(own)),
    );
  }
  Object.assign(
    records,
    await toStore(libraryRecord, { chosen: entries[0]!.id, entries }),
    await toStore(loggedRecord, logged),
  );
  return records;
}

/** Bytes that records take of the quota, as Chromium counts: each key, and its value as JSON in UTF-8. */
export function bytesOf(records: Readonly<Record<string, unknown>>): number {
  const bytes = new TextEncoder();
  return Object.entries(records).reduce(
    (sum, [key, value]) => sum + bytes.encode(key).length + bytes.encode(JSON.stringify(value)).length,
    0,
  );
}
