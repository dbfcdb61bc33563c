import { expect, test } from 'vitest';
import { type FilledLetter, filledEntry, LogEntry, sentEntry, tickEntry } from './logEntry';

const filled: FilledLetter = {
  at: '2026-02-03T08:00:00.000Z',
  actionId: '7c9e6679',
  action: 'UA 17/26',
  reference: 'UA 17/26',
  target: 'vice-president',
  text: 'Dear Madam Vice President,\n\nplease speak up.',
  practice: false,
  entryId: '',
  place: null,
  saidNo: false,
};

test('an entry tells the letter as it was put in the form, and when the supporter said that it went', () => {
  const entry = sentEntry(filled, new Date('2026-02-03T09:15:00+01:00'), 'c0ffee');
  expect(entry).toEqual({
    id: 'c0ffee',
    at: '2026-02-03T08:15:00.000Z',
    actionId: '7c9e6679',
    action: 'UA 17/26',
    reference: 'UA 17/26',
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

test('what was put in the form has an entry, and the one that it was sent takes its place', () => {
  const noted = { ...filled, entryId: 'noted' };
  expect(filledEntry(noted)).toMatchObject({ id: 'noted', at: filled.at, did: 'filled', text: filled.text });
  expect(LogEntry.parse(filledEntry(noted))).toEqual(filledEntry(noted));
  const sent = sentEntry(noted, new Date('2026-02-03T08:15:00Z'), 'c0ffee');
  expect(sent).toEqual({ ...filledEntry(noted), at: '2026-02-03T08:15:00.000Z', did: 'sent' });
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
