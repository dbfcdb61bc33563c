import type { LogEntry } from '../../utils/log/logEntry';
import { anAction, aTarget } from '../builders/action';
import { aLogEntry } from '../builders/logEntry';
import { letterRecords, toWhiteHouse } from './letterRecords';
import { LETTER } from './session';

const MINISTER = {
  target: 'other',
  targetId: 'minister',
  targetName: 'Her Excellency Ms Ada Sample',
} as const;

const NOOR = { actionId: 'noor', action: 'Noor Example must not be harmed (UA 18/26)', reference: 'UA 18/26' };

/** Something of every kind, as a supporter's log may have it; the texts are awkward for tables. */
export const BUSY_LOG: readonly LogEntry[] = [
  aLogEntry({ id: 'form', text: LETTER }),
  aLogEntry({
    id: 'post',
    at: '2026-02-04T09:00:00.000Z',
    ...MINISTER,
    channel: 'post',
    did: 'posted',
    text: '=1+1; "Your Excellency",\n\nplease free Amina Éxample.\n\nYours sincerely,\nZoë O’Hara-Núñez',
  }),
  aLogEntry({
    id: 'print',
    at: '2026-02-04T08:00:00.000Z',
    ...MINISTER,
    channel: 'post',
    did: 'printed',
    text: 'Your Excellency,',
  }),
  aLogEntry({
    id: 'call',
    at: '2026-02-05T15:00:00.000Z',
    ...NOOR,
    ...MINISTER,
    channel: 'phone',
    did: 'called',
    text: '',
    note: 'Asked for the secretary; call again on Monday.',
  }),
  aLogEntry({
    id: 'mail',
    at: '2026-02-06T15:00:00.000Z',
    ...NOOR,
    ...MINISTER,
    channel: 'email',
    text: 'Your Excellency,\n\nplease protect Noor Example.',
  }),
  aLogEntry({
    id: 'reply',
    at: '2026-03-01T12:00:00.000Z',
    ...NOOR,
    ...MINISTER,
    channel: 'email',
    did: 'answered',
    text: '',
    note: 'They looked into it, and found nothing.',
  }),
];

/** Two actions, the first one chosen and with a letter, and a log of one record as it was stored until its third version. */
export function logRecords(entries: readonly LogEntry[] = BUSY_LOG): Record<string, unknown> {
  const amina = toWhiteHouse(anAction());
  return {
    ...letterRecords([
      {
        id: 'amina',
        action: { ...amina, targets: [...amina.targets, aTarget({ id: 'ambassador' })] },
        draft: { letter: LETTER },
      },
      { id: 'noor', action: anAction({ title: 'Noor Example must not be harmed', references: ['UA 18/26'] }) },
    ]),
    log: { version: 3, data: entries },
  };
}

/** A log of so many entries to as many targets of one action. */
export function longLog(count: number): LogEntry[] {
  return Array.from({ length: count }, (_, index) =>
    aLogEntry({
      id: `entry-${index}`,
      at: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
      ...MINISTER,
      targetName: `Recipient ${index}`,
      channel: 'post',
      did: 'posted',
      text: `To recipient ${index}: please free Amina Example.`,
    }),
  );
}
