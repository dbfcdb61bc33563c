import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anAction } from '../../tests/builders/action';
import type { LogEntry } from '../log/logEntry';
import { type LogSummaries, summaryOf } from '../log/logSummary';
import { dueReminders, nextReminder } from './dueReminders';
import type { Library, LibraryEntry } from './library';
import { entryOf } from './withAction';

const OWN_ZONE = process.env.TZ;

beforeEach(() => {
  process.env.TZ = 'UTC';
});

afterEach(() => {
  if (OWN_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = OWN_ZONE;
});

/** Reminders of it come on 24 February, 1 March and 3 March, at nine. */
const DEADLINE = '2025-03-03';

const anEntry = (id: string, over: Partial<LibraryEntry> = {}): LibraryEntry => ({
  ...entryOf(id, anAction({ deadline: DEADLINE })),
  ...over,
});
const aLibrary = (...entries: LibraryEntry[]): Library => ({ chosen: '', entries });
const sent = (actionId: string, channel: LogEntry['channel'] = 'webform', did: LogEntry['did'] = 'sent'): LogEntry => ({
  id: 'c0ffee',
  at: '2025-02-01T08:00:00.000Z',
  actionId,
  action: '',
  reference: '',
  target: channel === 'webform' ? 'president' : 'other',
  targetId: '',
  targetName: '',
  channel,
  did,
  text: '',
  note: '',
});

const summaries = (log: readonly LogEntry[]): LogSummaries =>
  Object.fromEntries(
    log.map(({ actionId }) => [actionId, summaryOf(log.filter((entry) => entry.actionId === actionId))]),
  );

const due = (library: Library, since: string, now: string, log: readonly LogEntry[] = []) =>
  dueReminders(library, summaries(log), new Date(since), new Date(now)).map(({ id }) => id);
const next = (library: Library, now: string, log: readonly LogEntry[] = []) =>
  nextReminder(library, summaries(log), new Date(now))?.toISOString() ?? null;

describe('a reminder is due', () => {
  const library = aLibrary(anEntry('amina'));
  test.each([
    ['when its time comes', '2025-02-24T08:00:00Z', '2025-02-24T09:00:00Z', true],
    ['some time after it', '2025-02-24T08:00:00Z', '2025-02-26T12:00:00Z', true],
    ['not before it', '2025-02-24T08:00:00Z', '2025-02-24T08:59:59.999Z', false],
    ['not again, once it was looked at', '2025-02-24T09:00:00Z', '2025-02-24T10:00:00Z', false],
    ['again when it gets near', '2025-02-24T09:00:00Z', '2025-03-01T09:00:00Z', true],
    ['and on the last day', '2025-03-01T09:00:00Z', '2025-03-03T09:00:00Z', true],
    ['but not after that', '2025-03-03T09:00:00Z', '2025-03-30T09:00:00Z', false],
    ['nor long before it', '2025-01-21T09:00:00Z', '2025-02-20T09:00:00Z', false],
    // somebody who comes back from a journey
    ['once for several times that came together', '2025-02-01T00:00:00Z', '2025-03-02T00:00:00Z', true],
    ['no more when nobody looked until the deadline was past', '2025-03-02T00:00:00Z', '2025-03-05T00:00:00Z', false],
  ])('%s', (_, since, now, isDue) => {
    expect(due(library, since, now)).toEqual(isDue ? ['amina'] : []);
  });
});

describe('nobody is reminded', () => {
  const since = '2025-02-24T08:00:00Z';
  const now = '2025-02-24T09:00:00Z';
  test.each<[string, Library, LogEntry[]]>([
    ['of what was put away', aLibrary(anEntry('amina', { archived: true })), []],
    ['of what has no deadline', aLibrary(anEntry('amina', { deadline: '' })), []],
    ['of what is long past', aLibrary(anEntry('amina', { deadline: '2025-01-01' })), []],
    ['of what was sent', aLibrary(anEntry('amina')), [sent('amina')]],
    ['of what was posted', aLibrary(anEntry('amina')), [sent('noor'), sent('amina', 'post', 'posted')]],
    ['of nothing', aLibrary(), []],
  ])('%s', (_, library, log) => {
    expect(due(library, since, now, log)).toEqual([]);
    expect(next(library, since, log)).toBeNull();
  });

  test('but of the others, and of what was only filled in', () => {
    const library = aLibrary(
      anEntry('amina', { archived: true }),
      anEntry('noor', { filledAt: '2025-02-20T08:00:00.000Z' }),
      anEntry('sami'),
      anEntry('lena', { deadline: '2025-02-26' }),
    );
    // sent for another action, and for none
    const log = [
      sent('sami'),
      sent('gone'),
      sent(''),
      sent('noor', 'webform', 'filled'),
      sent('lena', 'post', 'printed'),
    ];
    expect(due(library, since, now, log)).toEqual(['noor', 'lena']);
  });
});

describe('the next reminder', () => {
  test('is the soonest of all that are to come', () => {
    const library = aLibrary(anEntry('amina'), anEntry('noor', { deadline: '2025-03-05' }));
    expect(next(library, '2025-01-01T00:00:00Z')).toBe('2025-02-24T09:00:00.000Z');
    expect(next(library, '2025-02-24T09:00:00Z')).toBe('2025-02-26T09:00:00.000Z');
    expect(next(library, '2025-03-03T09:00:00Z')).toBe('2025-03-05T09:00:00.000Z');
    expect(next(library, '2025-03-05T09:00:00Z')).toBeNull();
  });

  test('is none of an action that was sent', () => {
    const library = aLibrary(anEntry('amina'), anEntry('noor', { deadline: '2025-03-05' }));
    expect(next(library, '2025-01-01T00:00:00Z', [sent('amina')])).toBe('2025-02-26T09:00:00.000Z');
  });

  test('is due when it comes, whatever was looked at before', () => {
    const library = aLibrary(anEntry('amina'), anEntry('noor', { deadline: '2025-02-26' }));
    let now = '2025-01-01T00:00:00.000Z';
    let count = 0;
    for (let time = next(library, now); time !== null; time = next(library, now)) {
      expect(due(library, now, time).length).toBeGreaterThan(0);
      now = time;
      count++;
    }
    // 19, 24, 26 February and 1 and 3 March: two fall on one day
    expect(count).toBe(5);
  });
});

describe('nine o’clock is nine on the supporter’s clocks', () => {
  const library = aLibrary(anEntry('amina', { deadline: '2025-03-11' }));
  test.each([
    // clocks are put forward on 9 March
    ['America/Los_Angeles', '2025-03-04T17:00:00.000Z', '2025-03-09T16:00:00.000Z', '2025-03-11T16:00:00.000Z'],
    // and on 30 March only
    ['Europe/London', '2025-03-04T09:00:00.000Z', '2025-03-09T09:00:00.000Z', '2025-03-11T09:00:00.000Z'],
    ['Asia/Kathmandu', '2025-03-04T03:15:00.000Z', '2025-03-09T03:15:00.000Z', '2025-03-11T03:15:00.000Z'],
  ])('in %s', (zone, ...times) => {
    process.env.TZ = zone;
    let now = '2025-03-01T00:00:00.000Z';
    for (const time of times) {
      expect(next(library, now)).toBe(time);
      const justBefore = new Date(Date.parse(time) - 1).toISOString();
      expect(due(library, now, justBefore)).toEqual([]);
      expect(due(library, justBefore, time)).toEqual(['amina']);
      now = time;
    }
    expect(next(library, now)).toBeNull();
  });

  test('also after they were put back', () => {
    process.env.TZ = 'Europe/Paris';
    const autumn = aLibrary(anEntry('amina', { deadline: '2025-10-27' }));
    expect(next(autumn, '2025-10-21T00:00:00Z')).toBe('2025-10-25T07:00:00.000Z');
    expect(next(autumn, '2025-10-25T07:00:00Z')).toBe('2025-10-27T08:00:00.000Z');
  });
});
