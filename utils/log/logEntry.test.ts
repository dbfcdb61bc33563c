import { expect, test } from 'vitest';
import { type FilledLetter, LogEntry, sentEntry } from './logEntry';

const filled: FilledLetter = {
  at: '2026-02-03T08:00:00.000Z',
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
    action: 'UA 17/26',
    target: 'vice-president',
    channel: 'webform',
    text: filled.text,
  });
  expect(LogEntry.parse(entry)).toEqual(entry);
});
