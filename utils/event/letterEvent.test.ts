import { describe, expect, test } from 'vitest';
import { aLogEntry } from '../../tests/builders/backup';
import { anAction } from '../../tests/builders/action';
import { entryOf } from '../library/withAction';
import type { PrintLetter } from '../post/printJob';
import {
  isUnfinished,
  newEvent,
  withEmptyQueue,
  withNextWriter,
  withoutPrinted,
  withoutQueued,
  withPrinted,
  withQueued,
} from './letterEvent';

const EVENT = newEvent({ ...entryOf('amina', anAction()), archived: true, filledAt: '2026-11-27T10:00:00.000Z' });
const NOTHING = { letter: '', log: [] };
const letterTo = (targetId: string, text = '') => ({ targetId, text }) as PrintLetter;

test('an event begins with its action as if nobody had written for it', () => {
  expect(EVENT.entry).toMatchObject({ id: 'amina', archived: false, filledAt: '' });
});

describe('the next writer', () => {
  test.each([
    ['wrote a letter', { letter: 'Your Excellency,', log: [] }, 1],
    ['called without a letter', { letter: '', log: [aLogEntry({ did: 'called', channel: 'phone' })] }, 1],
    ['only looked', { letter: ' \n', log: [] }, 0],
    ['filled the form and did not say that it was sent', { letter: '', log: [aLogEntry({ did: 'filled' })] }, 0],
  ] as const)('counts the one before who %s', (_, turn, writers) => {
    const next = withNextWriter(EVENT, turn);
    expect(next).toMatchObject({ writer: 2, writers });
  });

  test('counts whose letter is in the queue, also when the letter is gone from the desk', () => {
    expect(withNextWriter(withQueued(EVENT, [letterTo('minister')]), NOTHING).writers).toBe(1);
  });

  test('keeps of the log how much was done by which way, and nothing else', () => {
    const log = [
      aLogEntry({ text: 'Zoë' }),
      aLogEntry({ did: 'posted', channel: 'post', targetName: 'Ada' }),
      aLogEntry({ did: 'printed', channel: 'post' }),
      aLogEntry({ did: 'called', channel: 'phone' }),
    ];
    const next = withNextWriter(EVENT, { letter: 'I am Zoë', log });
    expect(next.done).toEqual({ webform: 1, post: 1, email: 0, phone: 1 });
    expect(JSON.stringify(next)).not.toMatch(/Zoë|Ada/);
  });
});

describe('a letter would be lost', () => {
  const turn = { letter: 'Your Excellency,', log: [] };

  test('that is neither in the queue nor noted as sent', () => {
    expect(isUnfinished(EVENT, turn)).toBe(true);
    expect(isUnfinished(EVENT, { ...turn, log: [aLogEntry({ did: 'filled' })] })).toBe(true);
    // that of somebody else is
    expect(isUnfinished({ ...withQueued(EVENT, [letterTo('minister')]), writer: 2 }, turn)).toBe(true);
  });

  test('and none that is, or that is empty', () => {
    expect(isUnfinished(EVENT, NOTHING)).toBe(false);
    expect(isUnfinished(EVENT, { ...turn, log: [aLogEntry()] })).toBe(false);
    expect(isUnfinished(withQueued(EVENT, [letterTo('minister')]), turn)).toBe(false);
  });
});

describe('the queue', () => {
  const two = withQueued(EVENT, [letterTo('minister'), letterTo('ambassador')]);

  test('has one letter of a writer to a target: the later one', () => {
    const again = withQueued(two, [letterTo('minister', 'corrected')]);
    expect(again.queue.map(({ letter }) => letter)).toEqual([
      letterTo('ambassador'),
      letterTo('minister', 'corrected'),
    ]);
    expect(again.letters).toBe(2);
  });

  test('keeps the letters of others', () => {
    const next = withQueued(withNextWriter(two, NOTHING), [letterTo('minister')]);
    expect(next.queue.map(({ writer }) => writer)).toEqual([1, 1, 2]);
    expect(next.letters).toBe(3);
  });

  test('counts no letter that was taken out unprinted', () => {
    expect(withoutQueued(two, two.queue[0]!.id)).toMatchObject({
      letters: 1,
      queue: [{ letter: letterTo('ambassador') }],
    });
    expect(withEmptyQueue(two)).toMatchObject({ letters: 0, queue: [] });
    expect(withoutPrinted(withPrinted(two))).toMatchObject({ letters: 2, queue: [] });
  });

  test('keeps the letter of somebody else when one is taken out twice', () => {
    const next = withQueued(withNextWriter(two, NOTHING), [letterTo('minister', 'of the next')]);
    const { id } = next.queue[0]!;
    const left = withoutQueued(withoutQueued(next, id), id);
    expect(left.queue.map(({ letter }) => letter)).toEqual([
      letterTo('ambassador'),
      letterTo('minister', 'of the next'),
    ]);
    // nor has a letter that comes later the place of one that is gone
    const again = withQueued(withEmptyQueue(two), [letterTo('minister')]);
    expect(withoutQueued(again, id).queue).toHaveLength(1);
  });

  test('keeps what came after the others were printed, and what was corrected since', () => {
    const after = withQueued(withPrinted(two), [letterTo('minister', 'corrected')]);
    const left = withoutPrinted(withQueued(withNextWriter(after, NOTHING), [letterTo('minister', 'of the next')]));
    expect(left.queue.map(({ letter }) => letter.text)).toEqual(['corrected', 'of the next']);
    expect(left.letters).toBe(3);
    expect(withoutPrinted(left)).toEqual(left);
  });
});
