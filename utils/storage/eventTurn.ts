import * as z from 'zod/mini';
import { webext } from '../webext';
import type { RecordKind } from './record';

/**
 * Changes whenever pages have to forget what they show: somebody else is in front of the screen. `print` concerns pages
 * with letters on paper alone. Apart from the event itself, since every page follows it, and the popup has to stay small.
 */
const EventTurn = z.object({ pages: z.enum(['all', 'print']), id: z.string() });

type EventTurn = z.infer<typeof EventTurn>;

const eventTurnRecord: RecordKind<EventTurn> = {
  key: 'event-turn',
  version: 1,
  schema: EventTurn,
  empty: { pages: 'all', id: '' },
  migrations: {},
};

/** The record that has pages forget what they show. */
export function newTurn(pages: EventTurn['pages']): Record<string, unknown> {
  const { key, version } = eventTurnRecord;
  return { [key]: { version, data: { pages, id: crypto.randomUUID() } satisfies EventTurn } };
}

const Stored = z.object({ data: EventTurn });

/** Loads a page anew whenever it has to forget what it shows: nothing else takes what a text box can undo with it. */
export function startOverWithTurns(): void {
  webext.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    const turn = area === 'local' ? z.safeParse(Stored, changes[eventTurnRecord.key]?.newValue) : null;
    if (turn?.success && (turn.data.data.pages === 'all' || location.pathname === '/print.html')) location.reload();
  });
}
