import { describe, expect, test, vi } from 'vitest';
import { NO_APPEAL } from '../appeal/appeal';
import { parseRecord, type RecordKind } from './record';
import { actionRecord } from './actionRecord';
import { loggedRecord, logShardRecord } from './logRecords';
import { answersRecord } from './answersRecord';
import { eventRecord } from './eventRecord';
import {
  appealRecord,
  filledRecord,
  incomingRecord,
  libraryRecord,
  logRecord,
  printSettingsRecord,
  remindedRecord,
  settingsRecord,
  supporterRecord,
} from './records';
import { versionsRecord } from './versionsRecord';

vi.mock('../webext', () => ({ webext: {} }));

/** An event as it is today, apart from its queue, and a letter in one. */
const EVENT = {
  phase: 'on',
  entry: {
    id: '7c9e6679',
    title: 'Free Amina Example',
    reference: 'UA 17/26',
    deadline: '',
    whiteHouse: false,
    archived: false,
    filledAt: '',
  },
  writer: 7,
  writers: 5,
  letters: 4,
  done: { webform: 1, post: 0, email: 0, phone: 2 },
};
const QUEUED = {
  actionId: '7c9e6679',
  action: 'Free Amina Example',
  reference: 'UA 17/26',
  targetId: 'minister',
  targetName: 'Ms Ada Sample',
  sender: { lines: ["Zoë O'Hara-Núñez"], place: '', country: 'US' },
  recipient: { lines: [], place: '', country: 'US' },
  date: '2026-02-03',
  language: 'en',
  salutation: 'Your Excellency',
  body: 'please free Amina Example.',
  closing: '',
  name: '',
  copies: [],
  copyOf: [],
  text: 'Your Excellency',
};

/*
 * Yesterday's records, as they lie on people's devices. Never change one: when a record gets a new version, add its
 * JSON here and see that the older ones still become today's.
 */
const YESTERDAY: Record<string, { kind: RecordKind<unknown>; stored: string; today: unknown }[]> = {
  appeal: [
    {
      kind: appealRecord(''),
      stored:
        '{"version":1,"data":{"letter":"Dear Mr. President,\\n\\nplease free Amina Example.","about":"UA 17/26"}}',
      today: { ...NO_APPEAL, letter: 'Dear Mr. President,\n\nplease free Amina Example.', about: 'UA 17/26' },
    },
    {
      kind: appealRecord(''),
      stored:
        '{"version":2,"data":{"letter":"Dear Mr. President,","about":"UA 17/26","formLetter":null,"salutations":{},"notes":{},"confirmed":[],"plainTextOff":[],"unchangedIsFine":false,"state":"1b2d","base":""}}',
      today: { ...NO_APPEAL, letter: 'Dear Mr. President,', about: 'UA 17/26', state: '1b2d' },
    },
  ],
  'appeal of an action': [
    {
      kind: appealRecord('7c9e6679'),
      stored: '{"version":1,"data":{"letter":"Your Excellency,","about":""}}',
      today: { ...NO_APPEAL, letter: 'Your Excellency,' },
    },
    {
      kind: appealRecord('7c9e6679'),
      stored:
        '{"version":2,"data":{"letter":"Your Excellency,\\n\\nplease free Amina Example.","about":"","formLetter":"Your Excellency,","salutations":{"ambassador":"Dear Ms Sample"},"notes":{"who":"I teach."},"confirmed":["Free Amina Example"],"plainTextOff":["quotes"],"unchangedIsFine":true,"state":"5f0c","base":"1b2d"}}',
      today: {
        letter: 'Your Excellency,\n\nplease free Amina Example.',
        about: '',
        formLetter: 'Your Excellency,',
        salutations: { ambassador: 'Dear Ms Sample' },
        notes: { who: 'I teach.' },
        confirmed: ['Free Amina Example'],
        plainTextOff: ['quotes'],
        unchangedIsFine: true,
        state: '5f0c',
        base: '1b2d',
      },
    },
  ],
  answers: [
    {
      kind: answersRecord as RecordKind<unknown>,
      stored:
        '{"version":1,"data":{"0k2v9c11x8h2ab":{"answers":{"text|text|zz_top":"given-name","select||source":"none"},"at":"2026-11-27T08:00:00.000Z"}}}',
      today: {
        '0k2v9c11x8h2ab': {
          answers: { 'text|text|zz_top': 'given-name', 'select||source': 'none' },
          at: '2026-11-27T08:00:00.000Z',
        },
      },
    },
  ],
  versions: [
    {
      kind: versionsRecord(''),
      stored:
        '{"version":1,"data":[{"at":"2026-02-03T08:00:00.000Z","letter":"Dear Mr. President,","formLetter":null,"why":"time"}]}',
      today: [{ at: '2026-02-03T08:00:00.000Z', letter: 'Dear Mr. President,', formLetter: null, why: 'time' }],
    },
  ],
  'versions of the draft for an action': [
    {
      kind: versionsRecord('7c9e6679'),
      stored:
        '{"version":1,"data":[{"at":"2026-02-03T08:00:00.000Z","letter":"Your Excellency,","formLetter":"Excellency,","why":"replaced"},{"at":"2026-02-03T08:05:00.000Z","letter":"Your Excellency,\\n\\nplease","formLetter":null,"why":"elsewhere"}]}',
      today: [
        {
          at: '2026-02-03T08:00:00.000Z',
          letter: 'Your Excellency,',
          formLetter: 'Excellency,',
          why: 'replaced',
        },
        { at: '2026-02-03T08:05:00.000Z', letter: 'Your Excellency,\n\nplease', formLetter: null, why: 'elsewhere' },
      ],
    },
  ],
  library: [
    {
      kind: libraryRecord,
      stored:
        '{"version":1,"data":{"chosen":"7c9e6679","entries":[{"id":"built-in-usa-seeking-safety","title":"People seeking safety at risk in the USA","reference":"","deadline":"2025-03-03","whiteHouse":true,"archived":true,"filledAt":"2025-02-03T08:00:00.000Z"},{"id":"7c9e6679","title":"Free Amina Example","reference":"UA 17/26","deadline":"","whiteHouse":false,"archived":false,"filledAt":""}]}}',
      today: {
        chosen: '7c9e6679',
        entries: [
          {
            id: 'built-in-usa-seeking-safety',
            title: 'People seeking safety at risk in the USA',
            reference: '',
            deadline: '2025-03-03',
            whiteHouse: true,
            archived: true,
            filledAt: '2025-02-03T08:00:00.000Z',
          },
          {
            id: '7c9e6679',
            title: 'Free Amina Example',
            reference: 'UA 17/26',
            deadline: '',
            whiteHouse: false,
            archived: false,
            filledAt: '',
          },
        ],
      },
    },
  ],
  action: [
    {
      kind: actionRecord('7c9e6679'),
      stored:
        '{"version":1,"data":{"title":"Free Amina Example","references":["UA 17/26"],"date":"2026-02-01","summary":"Amina Example was arrested.","modelLetter":"Your Excellency,","starterLetter":"","demands":["Free her"],"targets":[{"id":"minister","kind":"main","name":"Ms Ada Sample","role":"Minister","organisation":"Ministry of Justice","address":["1 Example Street","Sampletown 1000"],"country":"US","webform":"","emails":["minister@justice.example"],"tel":"","hours":"","salutation":"Your Excellency"}],"preferredLanguage":"English","languageNote":"","deadline":"2026-03-15","deadlineNote":"","people":[{"name":"Amina Example","pronouns":"she/her"}],"background":"","previousReference":"","otherText":"Page 1"}}',
      today: {
        title: 'Free Amina Example',
        references: ['UA 17/26'],
        date: '2026-02-01',
        summary: 'Amina Example was arrested.',
        modelLetter: 'Your Excellency,',
        starterLetter: '',
        demands: ['Free her'],
        targets: [
          {
            id: 'minister',
            kind: 'main',
            name: 'Ms Ada Sample',
            role: 'Minister',
            organisation: 'Ministry of Justice',
            address: ['1 Example Street', 'Sampletown 1000'],
            country: 'US',
            webform: '',
            emails: ['minister@justice.example'],
            tel: '',
            hours: '',
            salutation: 'Your Excellency',
          },
        ],
        preferredLanguage: 'English',
        languageNote: '',
        deadline: '2026-03-15',
        deadlineNote: '',
        people: [{ name: 'Amina Example', pronouns: 'she/her' }],
        background: '',
        previousReference: '',
        otherText: 'Page 1',
      },
    },
  ],
  incoming: [
    {
      kind: incomingRecord as RecordKind<unknown>,
      stored: '{"version":1,"data":{"text":"URGENT ACTION\\n\\nFree Amina Example","from":"Free Amina Example"}}',
      today: { text: 'URGENT ACTION\n\nFree Amina Example', from: 'Free Amina Example' },
    },
  ],
  event: [
    {
      kind: eventRecord as RecordKind<unknown>,
      stored:
        '{"version":1,"data":{"phase":"on","entry":{"id":"7c9e6679","title":"Free Amina Example","reference":"UA 17/26","deadline":"","whiteHouse":false,"archived":false,"filledAt":""},"writer":7,"writers":5,"letters":4,"done":{"webform":1,"post":0,"email":0,"phone":2},"queue":[]}}',
      today: { ...EVENT, lastId: 0, queue: [] },
    },
    {
      kind: eventRecord as RecordKind<unknown>,
      stored:
        '{"version":1,"data":{"phase":"on","entry":{"id":"7c9e6679","title":"Free Amina Example","reference":"UA 17/26","deadline":"","whiteHouse":false,"archived":false,"filledAt":""},"writer":7,"writers":5,"letters":4,"done":{"webform":1,"post":0,"email":0,"phone":2},"queue":[{"writer":3,"letter":{"actionId":"7c9e6679","action":"Free Amina Example","reference":"UA 17/26","targetId":"minister","targetName":"Ms Ada Sample","sender":{"lines":["Zoë O\'Hara-Núñez"],"place":"","country":"US"},"recipient":{"lines":[],"place":"","country":"US"},"date":"2026-02-03","language":"en","salutation":"Your Excellency","body":"please free Amina Example.","closing":"","name":"","copies":[],"copyOf":[],"text":"Your Excellency"}},{"writer":6,"letter":{"actionId":"7c9e6679","action":"Free Amina Example","reference":"UA 17/26","targetId":"envoy","targetName":"Ms Ada Sample","sender":{"lines":["Zoë O\'Hara-Núñez"],"place":"","country":"US"},"recipient":{"lines":[],"place":"","country":"US"},"date":"2026-02-03","language":"en","salutation":"Your Excellency","body":"please free Amina Example.","closing":"","name":"","copies":[],"copyOf":[],"text":"Your Excellency"}}]}}',
      today: {
        ...EVENT,
        lastId: 2,
        // whether they were printed was not known
        queue: [
          { id: 1, writer: 3, printed: false, letter: QUEUED },
          { id: 2, writer: 6, printed: false, letter: { ...QUEUED, targetId: 'envoy' } },
        ],
      },
    },
    {
      kind: eventRecord as RecordKind<unknown>,
      stored: '{"version":1,"data":null}',
      today: null,
    },
    {
      kind: eventRecord as RecordKind<unknown>,
      stored:
        '{"version":2,"data":{"phase":"on","entry":{"id":"7c9e6679","title":"Free Amina Example","reference":"UA 17/26","deadline":"","whiteHouse":false,"archived":false,"filledAt":""},"writer":7,"writers":5,"letters":4,"done":{"webform":1,"post":0,"email":0,"phone":2},"lastId":9,"queue":[{"id":9,"writer":3,"printed":true,"letter":{"actionId":"7c9e6679","action":"Free Amina Example","reference":"UA 17/26","targetId":"minister","targetName":"Ms Ada Sample","sender":{"lines":["Zoë O\'Hara-Núñez"],"place":"","country":"US"},"recipient":{"lines":[],"place":"","country":"US"},"date":"2026-02-03","language":"en","salutation":"Your Excellency","body":"please free Amina Example.","closing":"","name":"","copies":[],"copyOf":[],"text":"Your Excellency"}}]}}',
      today: { ...EVENT, lastId: 9, queue: [{ id: 9, writer: 3, printed: true, letter: QUEUED }] },
    },
  ],
  reminded: [
    {
      kind: remindedRecord,
      stored: '{"version":1,"data":"2026-02-03T08:00:00.000Z"}',
      today: '2026-02-03T08:00:00.000Z',
    },
  ],
  printSettings: [
    {
      kind: printSettingsRecord as RecordKind<unknown>,
      stored: '{"version":1,"data":{"paper":"a4","window":"none","envelope":"c5","labels":""}}',
      today: { paper: 'a4', window: 'none', envelope: 'c5', labels: '' },
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
          actionId: '',
          action: 'UA 17/26',
          reference: '',
          target: 'president',
          targetId: '',
          targetName: '',
          channel: 'webform',
          did: 'sent',
          text: 'Dear Mr. President,',
          note: '',
        },
        {
          id: '1c7a5d2f',
          at: '2026-02-04T19:00:00.000Z',
          actionId: '',
          action: '',
          reference: '',
          target: 'vice-president',
          targetId: '',
          targetName: '',
          channel: 'webform',
          did: 'sent',
          text: 'Dear Madam Vice President,',
          note: '',
        },
      ],
    },
    {
      kind: logRecord,
      stored:
        '{"version":2,"data":[{"id":"2d8b6e3a","at":"2026-02-05T10:00:00.000Z","actionId":"7c9e6679","action":"Free Amina Example (UA 17/26)","target":"other","targetId":"minister","targetName":"Ms Ada Sample","channel":"post","text":"Your Excellency,"}]}',
      today: [
        {
          id: '2d8b6e3a',
          at: '2026-02-05T10:00:00.000Z',
          actionId: '7c9e6679',
          action: 'Free Amina Example (UA 17/26)',
          reference: '',
          target: 'other',
          targetId: 'minister',
          targetName: 'Ms Ada Sample',
          channel: 'post',
          did: 'posted',
          text: 'Your Excellency,',
          note: '',
        },
      ],
    },
    {
      kind: logRecord,
      stored:
        '{"version":3,"data":[{"id":"3e9c7f4b","at":"2026-02-06T10:00:00.000Z","actionId":"7c9e6679","action":"Free Amina Example","reference":"UA 17/26","target":"other","targetId":"","targetName":"Office of the Minister","channel":"post","did":"answered","text":"","note":"They looked into it."}]}',
      today: [
        {
          id: '3e9c7f4b',
          at: '2026-02-06T10:00:00.000Z',
          actionId: '7c9e6679',
          action: 'Free Amina Example',
          reference: 'UA 17/26',
          target: 'other',
          targetId: '',
          targetName: 'Office of the Minister',
          channel: 'post',
          did: 'answered',
          text: '',
          note: 'They looked into it.',
        },
      ],
    },
  ],
  'log of an action': [
    {
      kind: logShardRecord('7c9e6679') as RecordKind<unknown>,
      stored:
        '{"version":1,"data":{"texts":["Your Excellency,"],"entries":[{"id":"2d8b6e3a","at":"2026-02-05T10:00:00.000Z","action":"Free Amina Example (UA 17/26)","reference":"UA 17/26","target":"other","targetId":"minister","targetName":"Ms Ada Sample","channel":"post","did":"posted","note":"","text":0}]}}',
      today: {
        texts: ['Your Excellency,'],
        entries: [
          {
            id: '2d8b6e3a',
            at: '2026-02-05T10:00:00.000Z',
            action: 'Free Amina Example (UA 17/26)',
            reference: 'UA 17/26',
            target: 'other',
            targetId: 'minister',
            targetName: 'Ms Ada Sample',
            channel: 'post',
            did: 'posted',
            note: '',
            text: 0,
          },
        ],
      },
    },
  ],
  'what was logged': [
    {
      kind: loggedRecord as RecordKind<unknown>,
      stored:
        '{"version":1,"data":{"7c9e6679":{"done":"posted","targets":["minister"],"president":false},"":{"done":"","targets":[],"president":false}}}',
      today: {
        '7c9e6679': { done: 'posted', targets: ['minister'], president: false },
        '': { done: '', targets: [], president: false },
      },
    },
  ],
  settings: [
    {
      kind: settingsRecord,
      stored: '{"version":1,"data":{"forgetDetails":true}}',
      today: { forgetDetails: true, remind: true },
    },
    {
      kind: settingsRecord,
      stored: '{"version":2,"data":{"forgetDetails":false,"remind":false}}',
      today: { forgetDetails: false, remind: false },
    },
  ],
  filled: [
    {
      kind: filledRecord(7) as RecordKind<unknown>,
      stored:
        '{"version":1,"data":{"at":"2026-02-03T08:00:00.000Z","action":"UA 17/26","target":"president","text":"Dear Mr. President,","practice":false}}',
      today: {
        at: '2026-02-03T08:00:00.000Z',
        actionId: '',
        action: 'UA 17/26',
        reference: '',
        target: 'president',
        text: 'Dear Mr. President,',
        practice: false,
        entryId: '',
        place: null,
        saidNo: false,
      },
    },
    { kind: filledRecord(7) as RecordKind<unknown>, stored: '{"version":1,"data":null}', today: null },
    {
      kind: filledRecord(7) as RecordKind<unknown>,
      stored:
        '{"version":2,"data":{"at":"2026-02-03T08:00:00.000Z","actionId":"7c9e6679","action":"Free Amina Example (UA 17/26)","target":"president","text":"Your Excellency,","practice":true}}',
      today: {
        at: '2026-02-03T08:00:00.000Z',
        actionId: '7c9e6679',
        action: 'Free Amina Example (UA 17/26)',
        reference: '',
        target: 'president',
        text: 'Your Excellency,',
        practice: true,
        entryId: '',
        place: null,
        saidNo: false,
      },
    },
    {
      kind: filledRecord(7) as RecordKind<unknown>,
      stored:
        '{"version":3,"data":{"at":"2026-02-03T08:00:00.000Z","actionId":"7c9e6679","action":"Free Amina Example (UA 17/26)","reference":"UA 17/26","target":"president","text":"Your Excellency,","practice":false,"entryId":"4f0d"}}',
      today: {
        at: '2026-02-03T08:00:00.000Z',
        actionId: '7c9e6679',
        action: 'Free Amina Example (UA 17/26)',
        reference: 'UA 17/26',
        target: 'president',
        text: 'Your Excellency,',
        practice: false,
        entryId: '4f0d',
        place: null,
        saidNo: false,
      },
    },
    {
      kind: filledRecord(7) as RecordKind<unknown>,
      stored:
        '{"version":4,"data":{"at":"2026-02-03T08:00:00.000Z","actionId":"7c9e6679","action":"Free Amina Example (UA 17/26)","reference":"UA 17/26","target":"president","text":"Your Excellency,","practice":false,"entryId":"4f0d","place":{"frameId":3,"session":"5e551045","ref":"f12"}}}',
      today: {
        at: '2026-02-03T08:00:00.000Z',
        actionId: '7c9e6679',
        action: 'Free Amina Example (UA 17/26)',
        reference: 'UA 17/26',
        target: 'president',
        text: 'Your Excellency,',
        practice: false,
        entryId: '4f0d',
        place: { frameId: 3, session: '5e551045', ref: 'f12' },
        saidNo: false,
      },
    },
    {
      kind: filledRecord(7) as RecordKind<unknown>,
      stored:
        '{"version":5,"data":{"at":"2026-02-03T08:00:00.000Z","actionId":"7c9e6679","action":"Free Amina Example (UA 17/26)","reference":"UA 17/26","target":"president","text":"Your Excellency,","practice":false,"entryId":"4f0d","place":{"frameId":3,"session":"5e551045","ref":"f12"},"saidNo":true}}',
      today: {
        at: '2026-02-03T08:00:00.000Z',
        actionId: '7c9e6679',
        action: 'Free Amina Example (UA 17/26)',
        reference: 'UA 17/26',
        target: 'president',
        text: 'Your Excellency,',
        practice: false,
        entryId: '4f0d',
        place: { frameId: 3, session: '5e551045', ref: 'f12' },
        saidNo: true,
      },
    },
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
    appealRecord(''),
    appealRecord('a'),
    appealRecord('b'),
    versionsRecord(''),
    versionsRecord('a'),
    versionsRecord('b'),
    libraryRecord,
    actionRecord('a'),
    actionRecord('b'),
    actionRecord('built-in-usa-seeking-safety'),
    incomingRecord,
    eventRecord,
    printSettingsRecord,
    remindedRecord,
    supporterRecord,
    logRecord,
    loggedRecord,
    logShardRecord(''),
    logShardRecord('a'),
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
