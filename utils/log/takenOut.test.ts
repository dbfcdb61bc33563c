import { expect, test } from 'vitest';
import { aLogEntry } from '../../tests/builders/logEntry';
import { lastInForm, withoutTakenOut } from './takenOut';

const filled = aLogEntry({ id: 'filled', did: 'filled', at: '2026-02-03T10:00:00.000Z' });
const sent = aLogEntry({ id: 'sent', at: '2026-02-03T09:00:00.000Z' });
const posted = aLogEntry({
  id: 'posted',
  at: '2026-02-04T08:00:00.000Z',
  did: 'posted',
  channel: 'post',
  target: 'other',
});

test('a letter that was taken out of the form again has no line, and every other keeps its own', () => {
  expect(withoutTakenOut([sent, filled, posted], 'filled')).toEqual([sent, posted]);
  expect(withoutTakenOut([sent, filled], 'gone')).toEqual([sent, filled]);
});

test('what the supporter said was sent stays', () => {
  expect(withoutTakenOut([{ ...filled, did: 'sent' }], 'filled')).toEqual([{ ...filled, did: 'sent' }]);
});

test('a letter was last in the form when it was put there, or when it was sent with it', () => {
  expect(lastInForm([filled, sent, posted])).toBe(filled.at);
  expect(lastInForm([sent, posted])).toBe(sent.at);
  expect(lastInForm([posted])).toBe('');
});
