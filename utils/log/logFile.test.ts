import { expect, test } from 'vitest';
import { aLogEntry } from '../../tests/builders/logEntry';
import { readLogFile, writeLogFile } from './logFile';

const entries = [aLogEntry({ text: '"Dear"\n\u2028=1 🙂' }), aLogEntry({ id: '2', did: 'answered', note: 'حرية' })];
const file = writeLogFile(entries, new Date('2026-05-01T10:00:00Z'));

test('a log comes out of a file as it went in', () => {
  expect(readLogFile(file)).toEqual(entries);
  expect(JSON.parse(file)).toMatchObject({ format: 'own-words-log', version: 1, savedAt: '2026-05-01T10:00:00.000Z' });
});

test.each([
  ['no JSON', 'Dear'],
  ['another file', JSON.stringify({ format: 'own-words-action', version: 1, entries })],
  ['a later version', file.replace('"version": 1', '"version": 2')],
  ['an entry with something missing', file.replace('"did": "answered"', '"done": "answered"')],
])('%s is none', (_, text) => {
  expect(readLogFile(text)).toBeNull();
});
