import { describe, expect, test, vi } from 'vitest';
import { parseRecord, type RecordKind } from './record';
import { appealRecord, filledRecord, logRecord, settingsRecord, supporterRecord } from './records';

vi.mock('../webext', () => ({ webext: {} }));

/*
 * Yesterday's records, as they lie on people's devices. Never change one: when a record gets a new version, add its
 * JSON here and see that the older ones still become today's.
 */
const YESTERDAY: Record<string, { kind: RecordKind<unknown>; stored: string; today: unknown }[]> = {
  appeal: [
    {
      kind: appealRecord,
      stored:
        '{"version":1,"data":{"letter":"Dear Mr. President,\\n\\nplease free Amina Example.","about":"UA 17/26"}}',
      today: { letter: 'Dear Mr. President,\n\nplease free Amina Example.', about: 'UA 17/26' },
    },
  ],
  supporter: [
    {
      kind: supporterRecord,
      stored:
        '{"version":1,"data":{"honorific-prefix":"Dr.","given-name":"Zoë","additional-name":"Marie","family-name":"O\'Hara-Núñez","honorific-suffix":"","pronouns":"she/her","email":"zoe.ohara@example.org","tel":"(202) 555-0143","country":"US","address-line1":"1200 Example Avenue NW","address-line2":"Apt 4B","address-level2":"Springfield","address-level1":"OH","postal-code":"45501"}}',
      today: {
        'honorific-prefix': 'Dr.',
        'given-name': 'Zoë',
        'additional-name': 'Marie',
        'family-name': "O'Hara-Núñez",
        'honorific-suffix': '',
        pronouns: 'she/her',
        email: 'zoe.ohara@example.org',
        tel: '(202) 555-0143',
        country: 'US',
        'address-line1': '1200 Example Avenue NW',
        'address-line2': 'Apt 4B',
        'address-level2': 'Springfield',
        'address-level1': 'OH',
        'postal-code': '45501',
      },
    },
  ],
  log: [
    {
      kind: logRecord,
      stored:
        '{"version":1,"data":[{"id":"0b6f4c1e","at":"2026-02-03T08:15:00.000Z","action":"UA 17/26","target":"president","channel":"webform","text":"Dear Mr. President,"},{"id":"1c7a5d2f","at":"2026-02-04T19:00:00.000Z","action":"","target":"vice-president","channel":"webform","text":"Dear Madam Vice President,"}]}',
      today: [
        {
          id: '0b6f4c1e',
          at: '2026-02-03T08:15:00.000Z',
          action: 'UA 17/26',
          target: 'president',
          channel: 'webform',
          text: 'Dear Mr. President,',
        },
        {
          id: '1c7a5d2f',
          at: '2026-02-04T19:00:00.000Z',
          action: '',
          target: 'vice-president',
          channel: 'webform',
          text: 'Dear Madam Vice President,',
        },
      ],
    },
  ],
  settings: [
    { kind: settingsRecord, stored: '{"version":1,"data":{"forgetDetails":true}}', today: { forgetDetails: true } },
  ],
  filled: [
    {
      kind: filledRecord(7) as RecordKind<unknown>,
      stored:
        '{"version":1,"data":{"at":"2026-02-03T08:00:00.000Z","action":"UA 17/26","target":"president","text":"Dear Mr. President,","practice":false}}',
      today: {
        at: '2026-02-03T08:00:00.000Z',
        action: 'UA 17/26',
        target: 'president',
        text: 'Dear Mr. President,',
        practice: false,
      },
    },
    { kind: filledRecord(7) as RecordKind<unknown>, stored: '{"version":1,"data":null}', today: null },
  ],
};

describe.each(Object.entries(YESTERDAY))('%s', (_, rows) => {
  test.each(rows)('$stored', ({ kind, stored, today }) => {
    expect(parseRecord(kind, JSON.parse(stored))).toEqual(today);
  });

  test('has a record of every version up to today’s', () => {
    const versions = rows.map(({ stored }) => (JSON.parse(stored) as { version: number }).version);
    const current = rows[0]?.kind.version ?? 0;
    for (let version = 1; version <= current; version++) expect(versions).toContain(version);
  });
});

test('every empty record parses as itself, and no two records share a key', () => {
  const kinds = [
    appealRecord,
    supporterRecord,
    logRecord,
    settingsRecord,
    filledRecord(1),
    filledRecord(2),
  ] as RecordKind<unknown>[];
  for (const kind of kinds) {
    if (kind.empty === null) continue;
    expect(parseRecord(kind, { version: kind.version, data: kind.empty })).toEqual(kind.empty);
  }
  expect(new Set(kinds.map(({ key }) => key)).size).toBe(kinds.length);
});
