import { expect, test } from 'vitest';
import { aLogEntry } from '../../tests/builders/logEntry';
import { withLogEntry } from './withLogEntry';

const filled = aLogEntry({ id: 'filled', did: 'filled' });
const sent = aLogEntry({ id: 'sent', at: '2026-02-03T09:00:00.000Z' });
const posted = aLogEntry({ id: 'posted', did: 'posted', channel: 'post', target: 'other', targetId: 'minister' });

test('an entry comes last; one of the same id takes its place', () => {
  expect(withLogEntry([posted], sent)).toEqual([posted, sent]);
  const changed = { ...posted, note: 'By airmail.' };
  expect(withLogEntry([posted, sent], changed)).toEqual([changed, sent]);
});

test('a letter that was sent has no second line that it was put in the form', () => {
  expect(withLogEntry([filled, posted], sent)).toEqual([posted, sent]);
  expect(withLogEntry([filled, posted], { ...sent, id: 'filled' })).toEqual([{ ...sent, id: 'filled' }, posted]);
});

test('nor where it was ticked for a target of the action', () => {
  const ticked = { ...sent, id: 'ticked', targetId: 'president', targetName: 'the President' };
  expect(withLogEntry([filled], ticked)).toEqual([ticked]);
});

test('a letter that is put in the form again has one line, of the last time', () => {
  const again = { ...filled, id: 'again', at: '2026-02-03T10:00:00.000Z' };
  expect(withLogEntry([filled], again)).toEqual([again]);
});

test.each([
  ['with another text', { text: 'Another letter' }],
  ['to somebody else', { target: 'vice-president' }],
  ['in another way', { channel: 'email' }],
] as const)('one %s is another letter', (_, over) => {
  const other = { ...sent, ...over };
  expect(withLogEntry([filled], other)).toEqual([filled, other]);
});

test('what was sent stays when it is put in the form again', () => {
  expect(withLogEntry([sent], filled)).toEqual([sent, filled]);
});
