import {
  isUnfinished,
  type LetterEvent,
  newEvent,
  type Turn,
  withEmptyQueue,
  withNextWriter,
  withoutPrinted,
  withPrinted,
  withTurn,
} from '../event/letterEvent';
import type { LibraryEntry } from '../library/library';
import type { PrintLetter } from '../post/printJob';
import type { UrgentAction } from '../urgent-action/urgentAction';
import { webext } from '../webext';
import { actionRecord } from './actionRecord';
import { alone, aloneWithAll } from './alone';
import { isSettingsKey } from './backupRecords';
import { eventRecord } from './eventRecord';
import { newTurn } from './eventTurn';
import { readLogAsItStands } from './logStore';
import { type Area, settled } from './persist';
import { readRecord, writeRecord } from './record';
import { appealRecord, libraryRecord, printRecord } from './records';
import { takeAway } from './takeAway';
import { forgetUnsaved, hasUnsaved } from './unsaved';

/** Where the owner's records are while others write: `event-away:` and the key they have otherwise. */
const AWAY = 'event-away:';
const AREAS: readonly Area[] = ['local', 'session'];

/**
 * Puts everything of the owner's away and begins an event for one of their actions. Throws when the browser refuses,
 * as when there is no room left, or has refused to store what was typed last; then everything is as it was.
 */
export async function beginEvent(entry: LibraryEntry): Promise<void> {
  await alone('event', () =>
    aloneWithAll(async () => {
      await settled();
      // it cannot be put away, and would be stored among what others write
      if (hasUnsaved()) throw new Error('what was typed last is not stored');
      const action = await readRecord(actionRecord(entry.id));
      const event = newEvent(entry);
      try {
        await writeRecord(eventRecord, event);
        for (const area of AREAS) await putAway(area);
        await webext.storage.local.set({ ...stageOf({ ...event, phase: 'on' }, action), ...newTurn('all') });
      } catch (error) {
        await bringBack();
        throw error;
      }
    }),
  );
}

/** What whoever writes now has done. */
async function readTurn({ entry }: LetterEvent): Promise<Turn> {
  await settled();
  const [own, free, log] = await Promise.all([
    readRecord(appealRecord(entry.id)),
    readRecord(appealRecord('')),
    readLogAsItStands(),
  ]);
  return { letter: own.letter.trim() === '' ? free.letter : own.letter, log };
}

/** Whether the letter on the desk would be lost with the next writer, or what the browser refused to store of it. */
export async function isTurnUnfinished(): Promise<boolean> {
  const event = await readRecord(eventRecord);
  return event !== null && (isUnfinished(event, await readTurn(event)) || hasUnsaved());
}

/** The numbers of the evening, whoever writes now counted. */
export async function readTally(): Promise<LetterEvent | null> {
  const event = await readRecord(eventRecord);
  return event === null ? null : withTurn(event, await readTurn(event));
}

/**
 * Makes room for the next writer: nothing of the one before is left but numbers and the letters in the queue. Every page
 * of the extension begins anew.
 */
export async function nextWriter(): Promise<void> {
  await changeAlone(async (event) => {
    const next = withNextWriter(event, await readTurn(event));
    const action = await readRecord(actionRecord(event.entry.id));
    const stage = stageOf(next, action);
    await withoutUnsaved(async () => {
      for (const area of AREAS) await clear(area, area === 'local' ? Object.keys(stage) : []);
    });
    await webext.storage.local.set({ ...stage, ...newTurn('all') });
  });
}

/** Changes the event that is on. */
export async function changeEvent(change: (event: LetterEvent) => LetterEvent): Promise<void> {
  await changeAlone(async (event) => writeRecord(eventRecord, change(event)));
}

/** All letters of the queue, to be printed now. It is kept which they are: others may come while the printer runs. */
export async function printQueue(): Promise<PrintLetter[]> {
  let letters: PrintLetter[] = [];
  await changeAlone(async (event) => {
    await writeRecord(eventRecord, withPrinted(event));
    letters = event.queue.map(({ letter }) => letter);
  });
  return letters;
}

/** Takes the letters that were printed out of the queue, and away from the pages that print them. */
export async function takeOutPrinted(): Promise<void> {
  await shortenQueue(withoutPrinted);
}

/** Empties the queue, of which nothing is to be printed, and takes the letters away from the pages that print them. */
export async function dropQueue(): Promise<void> {
  await shortenQueue(withEmptyQueue);
}

async function shortenQueue(change: (event: LetterEvent) => LetterEvent): Promise<void> {
  await changeAlone(async (event) => {
    await writeRecord(eventRecord, change(event));
    const print = printRecord('').key;
    const keys = Object.keys(await webext.storage.session.get(null)).filter((key) => key.startsWith(print));
    await takeAway(keys, 'session');
    await webext.storage.local.set(newTurn('print'));
  });
}

/** Ends the event: everything of it is gone, and the owner's things are back. */
export async function endEvent(): Promise<void> {
  await changeAlone(async (event) => {
    await writeRecord(eventRecord, { ...event, phase: 'clearing' });
    await withoutUnsaved(finish);
  });
}

/**
 * Clears what whoever wrote until now has left. What the browser refused to store of theirs would be stored as soon as there is
 * room: it is forgotten before, since room is made from the first moment on, and after, for what was typed meanwhile.
 */
async function withoutUnsaved(clearing: () => Promise<void>): Promise<void> {
  forgetUnsaved();
  await clearing();
  forgetUnsaved();
}

/** For the background, and as often as wanted: goes on with what a crash has interrupted. */
export async function goOnWithEvent(): Promise<void> {
  await alone('event', () =>
    aloneWithAll(async () => {
      const phase = (await readRecord(eventRecord))?.phase;
      if (phase === 'beginning' || phase === 'returning') await bringBack();
      else if (phase === 'clearing') await finish();
    }),
  );
}

async function changeAlone(work: (event: LetterEvent) => Promise<void>): Promise<void> {
  await alone('event', () =>
    aloneWithAll(async () => {
      await settled();
      const event = await readRecord(eventRecord);
      if (event?.phase === 'on') await work(event);
    }),
  );
}

async function finish(): Promise<void> {
  for (const area of AREAS) await clear(area, []);
  const event = await readRecord(eventRecord);
  if (event !== null) await writeRecord(eventRecord, { ...newEvent(event.entry), phase: 'returning' });
  await bringBack();
}

/** The records that writers find: the one action, chosen. */
function stageOf(event: LetterEvent, action: UrgentAction): Record<string, unknown> {
  const kind = actionRecord(event.entry.id);
  return {
    [eventRecord.key]: { version: eventRecord.version, data: event },
    [libraryRecord.key]: {
      version: libraryRecord.version,
      data: { chosen: event.entry.id, entries: [event.entry] },
    },
    [kind.key]: { version: kind.version, data: action },
  };
}

/** What is the same for the owner and for writers. */
function isShared(key: string): boolean {
  return isSettingsKey(key) || key.startsWith('event');
}

/** One record after the other, so that never more than one of them is there twice. */
async function putAway(area: Area): Promise<void> {
  for (const [key, value] of Object.entries(await webext.storage[area].get(null))) {
    if (isShared(key)) continue;
    await webext.storage[area].set({ [`${AWAY}${key}`]: value });
    await takeAway([key], area);
  }
}

async function bringBack(): Promise<void> {
  for (const area of AREAS) {
    for (const [key, value] of Object.entries(await webext.storage[area].get(null))) {
      if (!key.startsWith(AWAY)) continue;
      await webext.storage[area].set({ [key.slice(AWAY.length)]: value });
      await takeAway([key], area);
    }
  }
  await takeAway([eventRecord.key]);
  await webext.storage.local.set(newTurn('all'));
}

/** Takes away what writers have left, apart from some records. */
async function clear(area: Area, except: readonly string[]): Promise<void> {
  for (const key of Object.keys(await webext.storage[area].get(null)))
    if (!isShared(key) && !except.includes(key)) await takeAway([key], area);
}
