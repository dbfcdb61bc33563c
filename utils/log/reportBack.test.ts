import { describe, expect, test } from 'vitest';
import { aLogEntry } from '../../tests/builders/logEntry';
import { reportBack, type ReportSpan } from './reportBack';

const toPresident = aLogEntry({ id: '1' });
const toMinister = {
  target: 'other',
  targetId: 'minister',
  targetName: 'Ms Ada Sample',
} as const;
const posted = aLogEntry({ id: '2', at: '2026-02-04T23:30:00.000Z', did: 'posted', channel: 'post', ...toMinister });
const again = { ...posted, id: '3', at: '2026-02-10T10:00:00.000Z' };
const mailed = aLogEntry({ id: '4', at: '2026-02-05T10:00:00.000Z', channel: 'email', ...toMinister });
const called = aLogEntry({
  id: '5',
  actionId: 'noor',
  action: 'Free Noor Example',
  reference: '',
  did: 'called',
  channel: 'phone',
});
const reply = aLogEntry({
  id: '6',
  at: '2026-03-01T12:00:00.000Z',
  did: 'answered',
  channel: 'post',
  note: 'No.',
  ...toMinister,
});
const undone = [aLogEntry({ id: '7', did: 'filled' }), aLogEntry({ id: '8', did: 'printed', ...toMinister })];
const all = [reply, again, toPresident, posted, mailed, called, ...undone];
const report = (span: Partial<ReportSpan> = {}, zone = 'UTC') =>
  reportBack(all, { action: null, from: '', until: '', ...span }, zone);

test('a report says who was written to, how, on which days and how often, and what came back', () => {
  expect(report({ action: 'amina' })).toEqual({
    actions: [
      {
        label: 'Free Amina Example (UA 17/26)',
        reference: 'UA 17/26',
        targets: [
          { target: 'president', targetName: '', steps: [{ channel: 'webform', days: ['2026-02-03'] }] },
          {
            target: 'other',
            targetName: 'Ms Ada Sample',
            steps: [
              { channel: 'post', days: ['2026-02-04', '2026-02-10'] },
              { channel: 'email', days: ['2026-02-05'] },
            ],
          },
        ],
        counts: [
          ['webform', 1],
          ['post', 2],
          ['email', 1],
        ],
        replies: [{ target: 'other', targetName: 'Ms Ada Sample', channel: 'post', day: '2026-03-01', gist: 'No.' }],
      },
    ],
    counts: [
      ['webform', 1],
      ['post', 2],
      ['email', 1],
    ],
    replies: 1,
  });
});

test('never the text of a letter', () => {
  const secret = all.map((entry) => ({ ...entry, text: 'SECRET' }));
  expect(JSON.stringify(reportBack(secret, { action: null, from: '', until: '' }))).not.toContain('SECRET');
});

describe('of a time', () => {
  test.each<[string, Partial<ReportSpan>, string, [string, number][]]>([
    [
      'all of it',
      {},
      'UTC',
      [
        ['webform', 1],
        ['post', 2],
        ['email', 1],
        ['phone', 1],
      ],
    ],
    [
      'from a day on',
      { from: '2026-02-05' },
      'UTC',
      [
        ['post', 1],
        ['email', 1],
      ],
    ],
    [
      'until a day',
      { until: '2026-02-03' },
      'UTC',
      [
        ['webform', 1],
        ['phone', 1],
      ],
    ],
    ['one day', { from: '2026-02-04', until: '2026-02-04' }, 'UTC', [['post', 1]]],
    [
      'one day, where it was the next already',
      { from: '2026-02-05', until: '2026-02-05' },
      'Asia/Tokyo',
      [
        ['post', 1],
        ['email', 1],
      ],
    ],
    ['a day without anything', { from: '2026-02-06', until: '2026-02-06' }, 'UTC', []],
  ])('%s', (_, span, zone, counts) => {
    expect(report(span, zone).counts).toEqual(counts);
  });
});

test('an action whose letters are all in the form only is not in it, nor a moment that is none', () => {
  expect(
    reportBack([...undone, aLogEntry({ at: 'yesterday' })], { action: null, from: '', until: '' }).actions,
  ).toEqual([]);
});

test('two targets of one name are two, and one that was renamed is one', () => {
  const named = (over: object) =>
    aLogEntry({ did: 'posted', channel: 'post', target: 'other', targetName: 'A', ...over });
  const targets = reportBack(
    [
      named({ id: '1', targetId: 'a' }),
      named({ id: '2', targetId: 'b' }),
      named({ id: '3', targetId: 'a', targetName: 'B' }),
    ],
    { action: null, from: '', until: '' },
    'UTC',
  ).actions[0]!.targets;
  expect(targets.map(({ targetName }) => targetName)).toEqual(['B', 'A']);
});
