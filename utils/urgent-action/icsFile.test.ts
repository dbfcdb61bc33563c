import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../locale/calendarDate';
import { type DeadlineEvent, icsFile } from './icsFile';

const NOW = new Date('2025-01-21T13:14:15.678Z');
const EVENT: DeadlineEvent = {
  uid: 'built-in-usa-seeking-safety@own-words',
  title: 'Last day to write: People seeking safety at risk in the USA',
  deadline: '2025-03-03',
  description: 'Write to the President; in your own words.',
  url: 'https://www.whitehouse.gov/contact/',
};

interface Property {
  /** With its parameters. */
  name: string;
  value: string;
}

/** Reads a file as RFC 5545 demands it, and fails for anything that is not so. */
function strictly(file: string): Property[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    // eslint-disable-next-line no-control-regex
    expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
    expect(line.isWellFormed()).toBe(true);
    expect(line).not.toBe('');
  }
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  return unfolded.map((line) => {
    const match = /^([A-Z-]+(?:;[A-Z-]+=[A-Z]+)*):(.*)$/su.exec(line);
    if (match === null) throw new Error(`no line of a calendar: ${line}`);
    return { name: match[1]!, value: match[2]! };
  });
}

/** The text that a value stands for; a sign that has to be escaped and is not, or one too many, fails. */
function textOf(value: string): string {
  expect(value).toMatch(/^(?:[^\\;,]|\\[\\;,n])*$/su);
  return value.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

function valueOf(properties: readonly Property[], name: string): string {
  return properties.find((property) => property.name === name)!.value;
}

test('a file has one event for the day, with an alarm ahead', () => {
  expect(icsFile(EVENT, NOW).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Own Words//Own Words//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:built-in-usa-seeking-safety@own-words',
    'DTSTAMP:20250121T131415Z',
    'DTSTART;VALUE=DATE:20250303',
    'DTEND;VALUE=DATE:20250304',
    'SUMMARY:Last day to write: People seeking safety at risk in the USA',
    'DESCRIPTION:Write to the President\\; in your own words.',
    'URL:https://www.whitehouse.gov/contact/',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1DT15H',
    'DESCRIPTION:Last day to write: People seeking safety at risk in the USA',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.each([
  ['2025-12-31', '20260101'],
  ['2024-02-28', '20240229'],
  ['2025-02-28', '20250301'],
])('an event on %s ends before %s', (deadline, end) => {
  expect(valueOf(strictly(icsFile({ ...EVENT, deadline }, NOW)), 'DTEND;VALUE=DATE')).toBe(end);
});

describe('what another reader makes of it', () => {
  const read = (file: string) => new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!);

  test('a whole day, and an alarm at nine two days before', () => {
    const event = read(icsFile(EVENT, NOW));
    expect(event.uid).toBe(EVENT.uid);
    expect(event.summary).toBe(EVENT.title);
    expect(event.description).toBe(EVENT.description);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2025-03-03');
    expect(event.duration.toString()).toBe('P1D');
    expect(event.component.getFirstPropertyValue('url')).toBe(EVENT.url);
    const alarm = event.component.getFirstSubcomponent('valarm')!;
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
    const midnight = event.startDate.clone();
    midnight.isDate = false;
    midnight.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
    expect(midnight.toString()).toBe('2025-03-01T09:00:00');
  });

  test('any text comes out as it went in', () => {
    // no controls: those are dropped
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      // eslint-disable-next-line no-control-regex
      .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ''));
    const deadline = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(text, text, deadline, (title, description, deadline) => {
        const file = icsFile({ ...EVENT, title, description, deadline }, NOW);
        const properties = strictly(file);
        expect(textOf(valueOf(properties, 'SUMMARY'))).toBe(title);
        expect(textOf(valueOf(properties, 'DESCRIPTION'))).toBe(description);
        const event = read(file);
        expect(event.summary).toBe(title);
        expect(event.description).toBe(description);
        expect(event.startDate.toString()).toBe(deadline);
        expect(event.endDate.toString()).toBe(addDays(deadline, 1));
      }),
    );
  });
});

test.each([
  ['letters of two octets', 'é'.repeat(200)],
  ['letters of three', 'ก'.repeat(200)],
  ['letters of four', '𐌰'.repeat(200)],
  ['a family of several characters', '👨‍👩‍👧‍👦'.repeat(20)],
  ['Arabic', 'اكتب إلى الرئيس بكلماتك، '.repeat(20)],
  ['backslashes at every place', '\\'.repeat(200)],
  ['spaces', ' '.repeat(200)],
])('%s are folded without being cut', (_, title) => {
  expect(textOf(valueOf(strictly(icsFile({ ...EVENT, title }, NOW)), 'SUMMARY'))).toBe(title);
});

test('text cannot put in a line of its own', () => {
  const nasty = 'x\r\nBEGIN:VALARM\nATTACH:https://evil.example/\rEND\u2028\u0085\u000b\u000c\u0000y';
  const file = icsFile(
    { ...EVENT, uid: nasty, title: nasty, description: nasty, url: `https://example.org/${nasty}` },
    NOW,
  );
  const names = strictly(file).map(({ name }) => name);
  expect(names.filter((name) => name === 'ATTACH')).toEqual([]);
  expect(names.filter((name) => name === 'BEGIN')).toHaveLength(3);
});

test('half a character becomes the sign for one that cannot be read', () => {
  expect(valueOf(strictly(icsFile({ ...EVENT, title: 'a\ud83d' }, NOW)), 'SUMMARY')).toBe('a\ufffd');
});

test.each([
  ['https://example.org/a,b;c?d=e', 'https://example.org/a,b;c?d=e'],
  ['http://example.org/', 'http://example.org/'],
  ['https://example.org/señal y más', 'https://example.org/se%C3%B1al%20y%20m%C3%A1s'],
  [`https://example.org/${'a'.repeat(300)}`, `https://example.org/${'a'.repeat(300)}`],
])('the address %s is given as %s', (url, given) => {
  expect(valueOf(strictly(icsFile({ ...EVENT, url }, NOW)), 'URL')).toBe(given);
});

test.each([undefined, '', 'javascript:alert(1)', 'example.org', 'mailto:a@example.org'])('%s is no address', (url) => {
  const names = strictly(icsFile({ ...EVENT, url }, NOW)).map(({ name }) => name);
  expect(names).not.toContain('URL');
});
