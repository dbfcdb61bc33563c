import { expect, test } from 'vitest';
import { byLine, remembering } from './remembering';

/** A reader, and the texts that it was asked to read. */
function counted<T>(read: (text: string) => T): { read: (text: string) => T; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    read(text) {
      asked.push(text);
      return read(text);
    },
  };
}

test('a text that was read before is not read again', () => {
  const { read, asked } = counted((text) => text.length);
  const remembered = remembering(read);
  expect([remembered('free'), remembered('Amina'), remembered('free')]).toEqual([4, 5, 4]);
  expect(asked).toEqual(['free', 'Amina']);
});

test('an answer that is nothing is remembered, too', () => {
  const { read, asked } = counted(() => null);
  const remembered = remembering(read);
  expect([remembered('free'), remembered('free')]).toEqual([null, null]);
  expect(asked).toEqual(['free']);
});

test('after very many texts the first are read again, rightly', () => {
  const { read, asked } = counted((text) => text.toUpperCase());
  const remembered = remembering(read);
  for (let number = 0; number < 5000; number++) expect(remembered(`line ${number}`)).toBe(`LINE ${number}`);
  expect(remembered('line 0')).toBe('LINE 0');
  expect(asked.filter((text) => text === 'line 0')).toHaveLength(2);
});

test('what is found in lines is placed in the text, whatever ends its lines', () => {
  const ats = byLine((line) => [...line.matchAll(/at/g)].map(({ index }) => ({ start: index, end: index + 2 })));
  for (const text of ['at noon\nthat\n\nhat', 'at noon\r\nthat\r\n\r\nhat', 'at noon\rthat\rhat'])
    expect(ats(text).map(({ start, end }) => [text.slice(start, end), start])).toEqual([
      ['at', 0],
      ['at', text.indexOf('that') + 2],
      ['at', text.lastIndexOf('hat') + 1],
    ]);
});

test('of a text of which one line was changed only that one is read', () => {
  const { read, asked } = counted((line) => [{ start: 0, end: line.length }]);
  const lines = byLine(read);
  lines('Dear Mr. President,\n\nplease free her.\nAmina');
  lines('Dear Mr. President,\n\nplease free her now.\nAmina');
  expect(asked).toEqual(['Dear Mr. President,', 'please free her.', 'Amina', 'please free her now.']);
});

test('a line that stands in a text twice is found in both places, and apart', () => {
  const lines = byLine((line) => [{ start: 0, end: line.length }]);
  const [first, second] = lines('Free her.\nFree her.');
  expect([first, second]).toEqual([
    { start: 0, end: 9 },
    { start: 10, end: 19 },
  ]);
  first!.start = 99;
  expect(lines('Free her.')).toEqual([{ start: 0, end: 9 }]);
});
