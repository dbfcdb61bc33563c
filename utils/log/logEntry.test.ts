import { expect, test } from 'vitest';
import { type FilledLetter, LogEntry, tickEntry, sentEntry } from './logEntry';

const filled: FilledLetter = {
  at: '2026-02-03T08:00:00.000Z',
  actionId: '7c9e6679',
  action: 'UA 17/26',
  target: 'vice-president',
  text: 'Dear Madam Vice President,\n\nplease speak up.',
  practice: false,
};

test('an entry tells the letter as it was put in the form, and when the supporter said that it went', () => {
  const entry = sentEntry(filled, new Date('2026-02-03T09:15:00+01:00'), 'c0ffee');
  expect(entry).toEqual({
    id: 'c0ffee',
    at: '2026-02-03T08:15:00.000Z',
    actionId: '7c9e6679',
    action: 'UA 17/26',
    reference: '',
    target: 'vice-president',
    targetId: '',
    targetName: '',
    channel: 'webform',
    did: 'sent',
    note: '',
    text: filled.text,
  });
  expect(LogEntry.parse(entry)).toEqual(entry);
});

test('an entry for what was done for a target tells which one, how, and the letter as it went', () => {
  const what = {
    actionId: '7c9e6679',
    action: 'Free Amina Example',
    reference: 'UA 17/26',
    targetId: 'minister',
    targetName: 'Ms Ada Sample',
    text: 'Your Excellency,',
  };
  const tick = { did: 'called', channel: 'phone', note: ' Nobody answered.\n' } as const;
  const entry = tickEntry(tick, what, new Date('2026-02-03T09:15:00+01:00'), 'c0ffee');
  expect(entry).toEqual({
    ...what,
    id: 'c0ffee',
    at: '2026-02-03T08:15:00.000Z',
    target: 'other',
    channel: 'phone',
    did: 'called',
    note: 'Nobody answered.',
  });
  expect(LogEntry.parse(entry)).toEqual(entry);
});
