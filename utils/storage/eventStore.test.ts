import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anAction } from '../../tests/builders/action';
import { aBackup, aLogEntry } from '../../tests/builders/backup';
import { aCanadian, aSupporter } from '../../tests/builders/supporter';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { NO_APPEAL } from '../appeal/appeal';
import { type LetterEvent, withQueued } from '../event/letterEvent';
import { entryOf } from '../library/withAction';
import type { PrintLetter } from '../post/printJob';
import { webext } from '../webext';
import { recordsOf } from './backupRecords';
import { eventRecord } from './eventRecord';
import {
  beginEvent,
  changeEvent,
  dropQueue,
  endEvent,
  goOnWithEvent,
  isTurnUnfinished,
  nextWriter,
  printQueue,
  readTally,
  takeOutPrinted,
} from './eventStore';
import { addLogEntry } from './logStore';
import { readRecord, writeRecord } from './record';
import { appealRecord, filledRecord, libraryRecord, printRecord, supporterRecord } from './records';
import { createSaver } from './saver';
import { forgetUnsaved, holdSaver } from './unsaved';
import { versionsRecord } from './versionsRecord';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const { local, session } = (webext as unknown as FakeWebext).storage;
const ENTRY = entryOf('amina', anAction());
const OWN_DETAILS = aCanadian({ 'given-name': 'Olive', 'family-name': 'Owner', email: 'olive@example.org' });
const OWNER = {
  ...recordsOf(
    aBackup(
      {
        amina: { action: anAction(), letter: 'The owner’s letter' },
        ben: { action: anAction({ references: ['UA 18/26'] }), letter: 'Another one of the owner’s' },
      },
      { details: OWN_DETAILS, settings: { settings: { forgetDetails: false, remind: true } } },
    ),
  ),
  'set-aside:log:1': 'of the owner',
  reminded: { version: 1, data: '2026-11-01T00:00:00.000Z' },
};

beforeEach(() => {
  lockInOrder();
  local.data = structuredClone(OWNER);
  session.data = { 'filled:7': { version: 2, data: null } };
  local.refuse = () => false;
});

const event = async () => (await readRecord(eventRecord)) as LetterEvent;
const everything = () => JSON.stringify([local.data, session.data]);
/** What a page of the extension would find, apart from what was put away. */
const onStage = () => Object.keys(local.data).filter((key) => !key.startsWith('event'));
const letterTo = (targetId: string, text: string) =>
  ({
    actionId: 'amina',
    action: '',
    reference: '',
    targetId,
    targetName: 'Ada Sample',
    sender: { lines: ['Zoë O’Hara-Núñez'], place: '', country: 'US' },
    recipient: { lines: [], place: '', country: 'US' },
    date: '2026-11-27',
    language: 'en',
    salutation: '',
    body: text,
    closing: '',
    name: '',
    copies: [],
    copyOf: [],
    text,
  }) satisfies PrintLetter;

/** Somebody writes, fills the form, has it noted, and prints. */
async function write(letter: string): Promise<void> {
  await writeRecord(supporterRecord, aSupporter());
  await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter, state: letter });
  await writeRecord(appealRecord(''), { ...NO_APPEAL, letter: `Own: ${letter}`, state: letter });
  await writeRecord(versionsRecord('amina'), [{ at: '', letter, formLetter: null, why: 'time' }]);
  await addLogEntry(aLogEntry({ actionId: 'amina', text: letter }));
  await writeRecord(
    filledRecord(3),
    {
      at: '',
      actionId: 'amina',
      action: '',
      reference: '',
      target: 'president',
      text: letter,
      practice: false,
      entryId: '',
      place: null,
      saidNo: false,
    },
    'session',
  );
  await changeEvent((now) => withQueued(now, [letterTo('minister', letter)]));
  await writeRecord(printRecord('1'), { what: 'letters', letters: [letterTo('minister', letter)] }, 'session');
}

describe('while an event is on', () => {
  test('a writer finds the action and nothing of the owner’s', async () => {
    await beginEvent(ENTRY);
    expect(onStage().sort()).toEqual(['action:amina', 'library', 'settings']);
    expect((await readRecord(libraryRecord)).entries).toEqual([ENTRY]);
    expect(session.data).not.toHaveProperty('filled:7');
    expect(await event()).toMatchObject({ phase: 'on', writer: 1 });
  });

  test('nothing of a writer is left with the next one but numbers and the queue', async () => {
    await beginEvent(ENTRY);
    await write('I am Zoë, and I teach');
    await nextWriter();
    const { queue, ...rest } = await event();
    expect(rest).toMatchObject({ writer: 2, writers: 1, letters: 1, done: { webform: 1 } });
    expect(queue).toHaveLength(1);
    await changeEvent((now) => ({ ...now, queue: [] }));
    expect(everything()).not.toMatch(/Zoë|Núñez|teach/);
    expect(onStage().sort()).toEqual(['action:amina', 'library', 'settings']);
    expect(session.data).not.toHaveProperty('print:1');
  });

  test.each([
    ['printed', 1, () => printQueue().then(takeOutPrinted)],
    ['dropped', 0, dropQueue],
  ])('a queue that was %s is empty on the pages that print it, too', async (_, letters, empty) => {
    await beginEvent(ENTRY);
    await write('I am Zoë');
    await empty();
    expect(await event()).toMatchObject({ queue: [], letters });
    expect(session.data).not.toHaveProperty('print:1');
    expect(local.data['event-turn']).toMatchObject({ data: { pages: 'print' } });
    // whoever writes goes on
    expect(local.data).toHaveProperty('appeal:amina');
  });

  test('a letter that is queued while others are printed stays, and is not counted as printed', async () => {
    await beginEvent(ENTRY);
    await write('I am Zoë');
    expect((await printQueue()).map(({ text }) => text)).toEqual(['I am Zoë']);
    await nextWriter();
    await write('I came next');
    await takeOutPrinted();
    expect((await event()).queue.map(({ letter }) => letter.text)).toEqual(['I came next']);
    expect(everything()).not.toContain('I am Zoë');
    expect((await printQueue()).map(({ text }) => text)).toEqual(['I came next']);
    await takeOutPrinted();
    expect(await event()).toMatchObject({ queue: [], letters: 2 });
  });

  test('a letter that would be lost is known, and one that is in the queue or was sent is not lost', async () => {
    await beginEvent(ENTRY);
    expect(await isTurnUnfinished()).toBe(false);
    await writeRecord(appealRecord('amina'), { ...NO_APPEAL, letter: 'Your Excellency' });
    expect(await isTurnUnfinished()).toBe(true);
    await addLogEntry(aLogEntry({ actionId: 'amina' }));
    expect(await isTurnUnfinished()).toBe(false);
  });

  test('the numbers have whoever writes now in them, and change nothing', async () => {
    await beginEvent(ENTRY);
    await write('One');
    await nextWriter();
    await write('Two');
    const before = everything();
    expect(await readTally()).toMatchObject({ writers: 2, letters: 2, done: { webform: 2 } });
    expect(everything()).toBe(before);
  });
});

describe('afterwards', () => {
  test('everything is as the owner left it', async () => {
    const before = structuredClone([local.data, session.data]);
    await beginEvent(ENTRY);
    await write('One');
    await nextWriter();
    await write('Two');
    await endEvent();
    const { 'event-turn': turn, ...now } = local.data;
    expect([now, session.data]).toEqual(before);
    expect(JSON.stringify(turn)).not.toMatch(/One|Two|Zoë/);
  });

  test('details that are kept until the browser closes are back where they were', async () => {
    local.data['settings'] = { version: 2, data: { forgetDetails: true, remind: true } };
    session.data = { supporter: { version: 1, data: OWN_DETAILS } };
    const before = structuredClone(session.data);
    await beginEvent(ENTRY);
    expect(session.data).not.toHaveProperty('supporter');
    await endEvent();
    expect(session.data).toEqual(before);
  });
});

test.each([1, 2, 3, 5, 8])(
  'when the browser refuses the %ith thing to be stored, no event begins and nothing is lost',
  async (nth) => {
    let stored = 0;
    local.refuse = () => ++stored === nth;
    const before = structuredClone([local.data, session.data]);
    await expect(beginEvent(ENTRY)).rejects.toThrow('quota');
    local.refuse = () => false;
    await goOnWithEvent();
    const { 'event-turn': _, ...now } = local.data;
    expect([now, session.data]).toEqual(before);
  },
);

test.each(['set', 'remove'] as const)(
  'a browser that crashes at any %s while the event ends loses nothing of the owner’s and leaves nothing of a writer’s',
  async (act) => {
    for (let nth = 1; nth < 60; nth++) {
      local.data = structuredClone(OWNER);
      session.data = {};
      await beginEvent(ENTRY);
      await write('I am Zoë');
      let done = 0;
      const original = local[act].bind(local) as (items: never) => Promise<void>;
      const crash = vi.spyOn(local, act).mockImplementation(async (items: unknown) => {
        if (++done >= nth) throw new Error('crashed');
        await original(items as never);
      });
      const ended = await endEvent().then(
        () => true,
        () => false,
      );
      crash.mockRestore();
      if (ended) break;
      // what is kept in memory is gone with the browser
      session.data = {};
      await goOnWithEvent();
      if ((await readRecord(eventRecord)) !== null) {
        // it crashed before anything was done: the event is still on
        expect((await event()).phase).toBe('on');
        await endEvent();
      }
      const { 'event-turn': _, ...now } = local.data;
      expect([nth, now]).toEqual([nth, OWNER]);
    }
  },
);

describe('a letter that the browser refused to store', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  /** Somebody has typed at the event, and there was no room for it. */
  async function refused(): Promise<void> {
    await beginEvent(ENTRY);
    await typeWithoutRoom();
  }

  async function typeWithoutRoom(): Promise<void> {
    const kind = appealRecord('amina');
    const saver = createSaver(
      (letter: string) => writeRecord(kind, { ...NO_APPEAL, letter, state: letter }),
      () => undefined,
    );
    holdSaver(kind.key, saver);
    local.refuse = (keys) => keys.includes(kind.key);
    saver.save('I am Zoë');
    await vi.advanceTimersByTimeAsync(10);
  }

  /** What is still to be stored is tried again. */
  async function roomIsMade(): Promise<void> {
    local.refuse = () => false;
    await vi.advanceTimersByTimeAsync(10_000);
  }

  test('is not left to the writers where it is the owner’s: no event begins', async () => {
    await typeWithoutRoom();
    const before = structuredClone(local.data);
    local.refuse = (keys) => keys.includes('appeal:amina');
    await expect(beginEvent(ENTRY)).rejects.toThrow('not stored');
    expect(local.data).toEqual(before);
    forgetUnsaved();
  });

  test('is not stored for the next writer, once there is room', async () => {
    await refused();
    await nextWriter();
    await roomIsMade();
    expect(everything()).not.toContain('Zoë');
  });

  test('is not stored over the owner’s own, once that is back', async () => {
    await refused();
    local.refuse = () => false;
    await endEvent();
    await roomIsMade();
    expect((await readRecord(appealRecord('amina'))).letter).toBe('The owner’s letter');
  });

  test('would be lost with the next writer, and is known to be', async () => {
    await refused();
    expect(await isTurnUnfinished()).toBe(true);
  });
});
