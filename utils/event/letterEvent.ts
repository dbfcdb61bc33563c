import * as z from 'zod/mini';
import { LibraryEntry } from '../library/library';
import { isDone, type LogEntry } from '../log/logEntry';
import { PrintLetter } from '../post/printJob';

/** How letters left the room, as the writers said. */
export const EVENT_CHANNELS = ['webform', 'post', 'email', 'phone'] as const;

const Counts = z.object({ webform: z.number(), post: z.number(), email: z.number(), phone: z.number() });

/** A letter that waits to be printed, and the running number of who wrote it: their name is in the letter alone. */
const QueuedLetter = z.object({
  /** Of no other letter of the event, also when this one is gone. */
  id: z.number(),
  writer: z.number(),
  /** The page that prints was opened with it. */
  printed: z.boolean(),
  letter: PrintLetter,
});

type QueuedLetter = z.infer<typeof QueuedLetter>;

/**
 * An evening on which many people write on one device, one after another. Of those who are done only numbers are kept:
 * neither who they were, nor when.
 */
export const LetterEvent = z.object({
  /**
   * `beginning`: what is the owner's is being put away. `on`: people write. `clearing`: what is the event's is being taken
   * off the device. `returning`: the owner's things are being put back. Each can be gone on with after a crash.
   */
  phase: z.enum(['beginning', 'on', 'clearing', 'returning']),
  /** The action that is written for. */
  entry: LibraryEntry,
  /** The running number of who writes now, from 1. */
  writer: z.number(),
  /** How many of those before wrote a letter or did anything else. */
  writers: z.number(),
  /** Letters that were put in the queue, apart from those taken out of it unprinted. */
  letters: z.number(),
  /** What those before did, by channel. */
  done: Counts,
  /** The id of the letter that was put in the queue last; 0 before the first. */
  lastId: z.number(),
  queue: z.array(QueuedLetter),
});

export type LetterEvent = z.infer<typeof LetterEvent>;

/** An event for an action, before anything was put away for it. */
export function newEvent(entry: LibraryEntry): LetterEvent {
  return {
    phase: 'beginning',
    entry: { ...entry, archived: false, filledAt: '' },
    writer: 1,
    writers: 0,
    letters: 0,
    done: { webform: 0, post: 0, email: 0, phone: 0 },
    lastId: 0,
    queue: [],
  };
}

/** What whoever writes now has done so far. */
export interface Turn {
  letter: string;
  log: readonly LogEntry[];
}

/** Whether the letter would be lost: it was neither put in the queue nor noted as sent. */
export function isUnfinished(event: LetterEvent, { letter, log }: Turn): boolean {
  return letter.trim() !== '' && queuedBy(event, event.writer).length === 0 && !log.some(isDone);
}

/** The event with whoever writes now counted. A writer who did nothing is none. */
export function withTurn(event: LetterEvent, { letter, log }: Turn): LetterEvent {
  const done = { ...event.done };
  for (const entry of log) if (isDone(entry)) done[entry.channel]++;
  const wrote = letter.trim() !== '' || log.some(isDone) || queuedBy(event, event.writer).length > 0;
  return { ...event, writers: event.writers + (wrote ? 1 : 0), done };
}

/** The event with the next one in front of the screen, and whoever wrote until now counted. */
export function withNextWriter(event: LetterEvent, turn: Turn): LetterEvent {
  return { ...withTurn(event, turn), writer: event.writer + 1 };
}

/** With letters of whoever writes now in the queue; one to a target takes the place of the one before. */
export function withQueued(event: LetterEvent, letters: readonly PrintLetter[]): LetterEvent {
  const { writer, lastId } = event;
  const isNew = ({ targetId }: PrintLetter) => letters.some((letter) => letter.targetId === targetId);
  const others = event.queue.filter((one) => one.writer !== writer || !isNew(one.letter));
  const added = letters.map((letter, at) => ({ id: lastId + at + 1, writer, printed: false, letter }));
  return { ...withQueue(event, [...others, ...added]), lastId: lastId + added.length };
}

/** Without one letter of the queue, which was not printed; as it is where that is gone already. */
export function withoutQueued(event: LetterEvent, id: number): LetterEvent {
  return withQueue(
    event,
    event.queue.filter((one) => one.id !== id),
  );
}

/** With an empty queue: none of it is to be printed. */
export function withEmptyQueue(event: LetterEvent): LetterEvent {
  return withQueue(event, []);
}

/** With all of the queue on the page that prints. What is queued or corrected afterwards is not. */
export function withPrinted(event: LetterEvent): LetterEvent {
  return { ...event, queue: event.queue.map((one) => ({ ...one, printed: true })) };
}

/** Without the letters that were printed, which still count. */
export function withoutPrinted(event: LetterEvent): LetterEvent {
  return { ...event, queue: event.queue.filter(({ printed }) => !printed) };
}

/** What is no longer in the queue was not printed, and counts no more. */
function withQueue(event: LetterEvent, queue: QueuedLetter[]): LetterEvent {
  return { ...event, queue, letters: event.letters + queue.length - event.queue.length };
}

/** Letters in the queue by the writer of a number. */
function queuedBy({ queue }: LetterEvent, writer: number): QueuedLetter[] {
  return queue.filter((one) => one.writer === writer);
}
