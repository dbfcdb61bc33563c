import { expect, test } from 'vitest';
import { aLogEntry } from '../../tests/builders/logEntry';
import { LogEntry } from './logEntry';
import { isReplyDate, replyEntry } from './replyEntry';

const to = aLogEntry({ targetId: 'minister', targetName: 'Ms Ada Sample', target: 'other', note: 'Airmail' });
const reply = {
  date: '2026-03-01',
  from: ' Office of the Minister ',
  channel: 'email' as const,
  gist: 'Looking into it.\n',
};
const NOW = new Date('2026-03-01T20:00:00Z');

test('a reply tells who gave it, how and what it says, for the action and target of what it answers', () => {
  const entry = replyEntry(to, reply, NOW, 'reply', 'UTC');
  expect(entry).toEqual({
    ...to,
    id: 'reply',
    at: '2026-03-01T12:00:00.000Z',
    targetName: 'Office of the Minister',
    channel: 'email',
    did: 'answered',
    text: '',
    note: 'Looking into it.',
  });
  expect(LogEntry.parse(entry)).toEqual(entry);
});

test('a reply of this morning did not come at noon', () => {
  const morning = new Date('2026-03-01T07:30:00Z');
  expect(replyEntry(to, reply, morning, 'reply', 'UTC').at).toBe(morning.toISOString());
});

test('its day is that of the supporter’s own zone', () => {
  expect(replyEntry(to, reply, NOW, 'reply', 'Pacific/Auckland').at).toBe('2026-02-28T23:00:00.000Z');
});

test.each([
  ['2026-03-01', true],
  ['2025-12-31', true],
  ['2026-03-02', false],
  ['2026-02-30', false],
  ['', false],
  ['?', false],
])('a reply may have come on %s: %s', (date, is) => {
  expect(isReplyDate(date, '2026-03-01')).toBe(is);
});
