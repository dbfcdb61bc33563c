import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { aLogEntry } from '../../tests/builders/logEntry';
import { createTranslate, type MessageKey } from '../../utils/i18n/translate';
import { reportBack } from '../../utils/log/reportBack';
import { entryAsText, receiptOf } from './logWords';
import { type ReportExtras, reportText } from './reportText';

const t = createTranslate((key, values = []) =>
  (messages[key as MessageKey]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => values[Number(place) - 1] ?? '',
  ),
);
const NOTHING: ReportExtras = { gists: false, details: [] };
const ALL = { action: null, from: '', until: '' };
const sent = aLogEntry({ text: 'THE LETTER' });
const posted = aLogEntry({
  id: '2',
  at: '2026-02-04T12:00:00.000Z',
  target: 'other',
  targetId: 'minister',
  targetName: 'Ms Ada Sample',
  did: 'posted',
  channel: 'post',
  text: 'THE LETTER',
  note: 'MY NOTE',
});
const reply = { ...posted, id: '3', at: '2026-03-01T12:00:00.000Z', did: 'answered', text: '', note: 'No.' } as const;
const textOf = (entries: Parameters<typeof reportBack>[0], extras = NOTHING) =>
  reportText(reportBack(entries, ALL, 'UTC'), extras, t).text;

describe('a report', () => {
  test('on one action is headed by it, and says who was written to, when, how and how often', () => {
    expect(textOf([sent, posted, { ...posted, id: '4', at: '2026-02-09T12:00:00.000Z' }]).split('\n')).toEqual([
      'What I did for Free Amina Example (UA 17/26)',
      '',
      '- the President: with the form on February 3, 2026',
      '- Ms Ada Sample: by post on February 4, 2026; February 9, 2026',
      'with the form: 1',
      'by post: 2',
    ]);
  });

  test('on several has a part for each, and sums', () => {
    const other = { ...sent, id: '5', actionId: '', action: '', reference: '' };
    const text = textOf([sent, other]);
    expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
      'What I did',
      'Free Amina Example (UA 17/26)',
      'No action',
      'In all',
    ]);
    expect(text).toMatch(/with the form: 2$/);
  });

  test('says the number of an action once, and adds it where the name lacks it', () => {
    expect(textOf([{ ...sent, action: 'Free Amina Example' }])).toContain('for Free Amina Example (UA 17/26)\n');
    expect(textOf([{ ...sent, action: '' }])).toContain('for UA 17/26\n');
  });

  test('never has the letter, a note of one’s own, or what a reply says unless that is ticked', () => {
    const text = textOf([sent, posted, reply]);
    expect(text).not.toMatch(/THE LETTER|MY NOTE|No\./);
    expect(text).toMatch(/Replies: 1$/);
    const ticked = textOf([sent, posted, reply], { ...NOTHING, gists: true });
    expect(ticked).toMatch(/- Ms Ada Sample: by post on March 1, 2026: No\.$/);
    expect(ticked).not.toMatch(/THE LETTER|MY NOTE/);
  });

  test('has details below where they are ticked', () => {
    expect(textOf([sent], { gists: false, details: ['Zoë Example', 'zoe@example.org'] })).toMatch(
      /\n\nZoë Example\nzoe@example\.org$/,
    );
  });

  test('of nothing says so', () => {
    expect(textOf([])).toBe('What I did\n\nNothing was sent, posted or called in this time.');
  });

  test('has no marks of direction, which other programs may show as boxes', () => {
    expect(textOf([posted, reply], { ...NOTHING, gists: true })).not.toMatch(/[\u2066-\u2069]/);
  });
});

test('a receipt tells what was done, when, to whom and how, and the text word for word', () => {
  expect(receiptOf({ ...posted, at: '2026-02-04T12:00:00.000Z' }, t)).toEqual({
    heading: 'Receipt: Posted',
    lines: [
      expect.stringMatching(/^When: February 4, 2026 at /),
      'To: \u2068Ms Ada Sample\u2069',
      'How: by post',
      'Action: \u2068Free Amina Example (UA 17/26)\u2069',
      'Note: \u2068MY NOTE\u2069',
    ],
    text: 'THE LETTER',
  });
});

test('a receipt of a reply tells who gave it, on which day, and no time', () => {
  const { lines } = receiptOf({ ...reply, action: 'Free Amina Example' }, t);
  expect(lines.slice(0, 2)).toEqual(['When: March 1, 2026', 'From: \u2068Ms Ada Sample\u2069']);
  expect(lines).toContain('Number: \u2068UA 17/26\u2069');
});

test('an entry whose time is none is told all the same', () => {
  expect(entryAsText({ ...sent, at: 'yesterday' }, t)).toContain('When: yesterday\n');
});
