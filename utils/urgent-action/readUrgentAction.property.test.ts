import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutateDocument, numbersFrom } from '../../tests/builders/mutateDocument';
import { lostWords } from '../../tests/builders/shownWords';
import { loadUrgentActions } from '../../tests/site/loadUrgentAction';
import { readUrgentAction } from './readUrgentAction';
import { UrgentAction } from './urgentAction';

const DOCUMENTS = loadUrgentActions().map(({ text }) => text);
const COUNT = 10_000;

test('whatever happened to a document on its way, it is read without a fault and nothing of it is lost', () => {
  const number = numbersFrom(20_250_121);
  let read = 0;
  for (let round = 0; round < COUNT; round++) {
    const text = mutateDocument(DOCUMENTS[round % DOCUMENTS.length]!, number);
    const reading = readUrgentAction(text);
    if (!reading.ok) continue;
    read++;
    const lost = lostWords(text, reading);
    if (lost.length > 0) expect({ round, lost, text }).toEqual({ round, lost: [], text });
    if (round % 50 === 0) expect(UrgentAction.parse(reading.action)).toEqual(reading.action);
  }
  // most of them are still recognised: otherwise this would prove little
  expect(read).toBeGreaterThan(COUNT * 0.6);
}, 300_000);

test('any text at all is read or refused, never a fault', () => {
  const pieces = fc.constantFrom(
    'URGENT ACTION',
    'TAKE ACTION:',
    'Date: 1 May 2025',
    'Dear Sir,',
    '- a;',
    ' ',
    '\n',
    '\r',
    '(',
    '5',
    'UA: 1/25',
    'a'.repeat(300),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join('\n')),
  );
  const check = fc.check(
    fc.property(text, (document) => {
      const reading = readUrgentAction(document);
      return !reading.ok || lostWords(document, reading).length === 0;
    }),
    { numRuns: 500 },
  );
  expect(check.failed ? fc.defaultReportMessage(check) : '').toBe('');
});
