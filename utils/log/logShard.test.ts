import { expect, test } from 'vitest';
import { aLogEntry } from '../../tests/builders/logEntry';
import { entriesOf, LogShard, shardOf } from './logShard';

const entries = [
  aLogEntry({ id: '1' }),
  aLogEntry({ id: '2', text: 'Another' }),
  aLogEntry({ id: '3' }),
  aLogEntry({ id: '4', text: '', did: 'called', channel: 'phone', note: 'Busy' }),
];

test('entries are the same after they were stored, and a text that several have is there once', () => {
  const shard = shardOf(entries);
  expect(shard.texts).toHaveLength(3);
  expect(JSON.stringify(shard)).not.toContain('actionId');
  expect(entriesOf('amina', LogShard.parse(JSON.parse(JSON.stringify(shard))))).toEqual(entries);
});

test('an entry whose text is missing has none, and is there all the same', () => {
  expect(entriesOf('amina', { ...shardOf(entries), texts: [] }).map(({ id, text }) => [id, text])[0]).toEqual([
    '1',
    '',
  ]);
});
