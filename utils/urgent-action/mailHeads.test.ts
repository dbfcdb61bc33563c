import { expect, test } from 'vitest';
import { loadUrgentActions } from '../../tests/site/loadUrgentAction';
import { writeActionFile } from './actionFile';
import { cleanLines } from './cleanLines';
import { mailHeads } from './mailHeads';
import { readUrgentAction } from './readUrgentAction';

const headsIn = (lines: string[]) => [...mailHeads(cleanLines(lines))].map(({ n }) => n);

test.each([
  [
    'Gmail',
    [
      '---------- Forwarded message ---------',
      'From: A <a@example.org>',
      'Date: Mon, 3 Feb 2025',
      'Subject: x',
      'To: <b@example.org>',
      'Cc: <c@example.org>',
      '',
      'URGENT ACTION',
    ],
    [1, 2, 3, 4, 5, 6],
  ],
  [
    'Outlook',
    ['*From:* A', '*Sent:* Monday', '*To:* B <b@example.org>; C', ' <c@example.org>', '*Subject:* x', 'URGENT ACTION'],
    [1, 2, 3, 4, 5],
  ],
  ['Spanish', ['De: A', 'Enviado el: lunes', 'Para: B', 'Asunto: x'], [1, 2, 3, 4]],
  ['French', ['De : A', 'Envoyé : lundi', 'À : B', 'Objet : x'], [1, 2, 3, 4]],
  ['Arabic', ['من: أ', 'إلى: ب', 'الموضوع: س'], [1, 2, 3]],
  [
    'with a long subject that is broken over lines',
    ['From: A', 'Subject: a subject that is', 'long', 'To: B', 'Cc: C,', '  D', '', 'text'],
    [1, 2, 3, 4, 5, 6],
  ],
  ['Apple Mail', ['Begin forwarded message:', '', 'From: A', 'Date: 3 February 2025'], [1, 3, 4]],
  ['a forwarded mail in Spanish', ['---------- Mensaje reenviado ----------', 'text'], [1]],
  ['another in Spanish', ['Inicio del mensaje reenviado:', 'text'], [1]],
  ['a forwarded mail in French', ['Début du message transféré :', 'text'], [1]],
  ['a forwarded mail in Arabic', ['---------- رسالة مُعاد توجيهها ---------', 'نص'], [1]],
  ['a quoted mail, broken', ['On Mon, 3 Feb 2025 at 10:00, A Example <a@example.org>', 'wrote:', 'text'], [1, 2]],
  ['a quoted mail, broken in the address', ['On Mon, 3 Feb 2025, A Example <a@', 'example.org> wrote:'], [1, 2]],
  ['a quoted mail in Arabic', ['في الاثنين، 3 فبراير 2025 كتب أ مثال <a@example.org>:', 'نص'], [1]],
  ['a quoted mail', ['On Mon, 3 Feb 2025 at 10:00, A Example wrote:', 'text'], [1]],
])('%s', (_, lines, heads) => {
  expect(headsIn(lines)).toEqual(heads);
});

test.each([
  ['one line alone', ['Date: January 21 2025', '', 'webform: https://example.org']],
  ['a date twice', ['Date: January 21 2025', 'Date: January 21 2025']],
  ['copies to somebody', ['Copies to:', 'Ms Ana Example', 'Email: ana@example.org']],
  ['a forwarded message in a sentence', ['The forwarded message was shown in court.']],
  ['a quotation', ['On that evening the court', 'heard his sister. She', 'wrote:']],
  ['a sentence', ['From: the beginning to the end it was a sham.', 'They said so.']],
])('no head: %s', (_, lines) => {
  expect(headsIn(lines)).toEqual([]);
});

test('who passed a document on is no target, gives no date, and does not get into a file', () => {
  const { text } = loadUrgentActions().find(({ slug }) => slug === 'one-line-paragraphs')!;
  const head = [
    'From: Zoë Example <zoe@group.example.org>',
    'Date: Mon, 3 Feb 2025 10:00',
    'To: friends@example.org',
    'Cc: board@group.example.org',
    'Subject: Fwd: please write',
    '',
  ];
  const alone = readUrgentAction(text);
  const forwarded = readUrgentAction(`${head.join('\n')}\n${text}`);
  if (!alone.ok || !forwarded.ok) throw new Error('not read');
  expect({ ...forwarded.action, otherText: '' }).toEqual({ ...alone.action, otherText: '' });
  expect(forwarded.action.otherText).toContain('zoe@group.example.org');
  expect(writeActionFile(forwarded.action)).not.toMatch(/group\.example\.org|friends@/);
});
