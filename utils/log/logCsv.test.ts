import { describe, expect, test } from 'vitest';
import { aLogEntry } from '../../tests/builders/logEntry';
import { logCsv } from './logCsv';

/** Reads CSV as RFC 4180 has it; throws where it is none. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let rest = csv;
  while (rest !== '') {
    const row: string[] = [];
    for (;;) {
      const found = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest);
      if (found === null) throw new Error(`no cell: ${rest.slice(0, 40)}`);
      row.push(found[1]!.replaceAll('""', '"'));
      rest = rest.slice(found[0].length);
      if (found[2] === '\r\n') break;
    }
    rows.push(row);
  }
  return rows;
}

const rowsOf = (...entries: Parameters<typeof logCsv>[0]) => readCsv(logCsv(entries).slice(1));
const HEAD = ['at', 'did', 'channel', 'to', 'reference', 'action', 'text', 'note', 'id'];
const cellOf = (text: string) => rowsOf(aLogEntry({ text }))[1]![HEAD.indexOf('text')];

test('a table has a mark of its encoding, a head, and a row for each entry', () => {
  const csv = logCsv([aLogEntry(), aLogEntry({ id: '2', targetName: 'Ada Sample', target: 'other', note: 'Núñez' })]);
  expect(csv.startsWith('\ufeff"at","did"')).toBe(true);
  const text = 'Dear Mr. President,\r\n\r\nplease speak up for Amina Example.';
  const action = 'Free Amina Example (UA 17/26)';
  expect(readCsv(csv.slice(1))).toEqual([
    HEAD,
    ['2026-02-03T08:00:00.000Z', 'sent', 'webform', 'president', 'UA 17/26', action, text, '', 'c0ffee'],
    ['2026-02-03T08:00:00.000Z', 'sent', 'webform', 'Ada Sample', 'UA 17/26', action, text, 'Núñez', '2'],
  ]);
});

test.each([
  ['quotes', 'She said "no", and ""yes"".'],
  ['commas and semicolons', 'one, two; three'],
  ['line breaks', 'one\ntwo\r\nthree\rfour'],
  ['everything', '"\r\n",",\n"'],
])('%s stay inside their cell', (_, text) => {
  expect(cellOf(text)).toBe(text.replace(/\r\n|\r|\n/g, '\r\n'));
});

describe('a cell that a spreadsheet program would take for a formula is text', () => {
  test.each([
    '=1+1',
    '+1 202 555 0143',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '=HYPERLINK("http://example.org";"x")',
  ])('%j', (text) => {
    expect(cellOf(text)).toBe(`'${text.replace(/\r\n|\r|\n/g, '\r\n')}`);
  });

  test('in whatever column it stands', () => {
    const bad = '=1+1';
    const entry = aLogEntry({ action: bad, reference: bad, targetName: bad, note: bad, text: bad, id: bad });
    expect(rowsOf(entry)[1]!.filter((cell) => cell === `'${bad}`)).toHaveLength(6);
    expect(logCsv([entry])).not.toMatch(/(^|,|\n)"?=/);
  });

  test.each(['Dear', '1-2', "'quoted'", 'a=b', ''])('but %j stays as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });
});
