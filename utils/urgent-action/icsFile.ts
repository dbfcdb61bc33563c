import { addDays } from '../locale/calendarDate';

/** What a calendar is told about a deadline. */
export interface DeadlineEvent {
  /** The same for the same action, so that importing it again replaces the event; unique in the world otherwise. */
  uid: string;
  title: string;
  /** A date that is in the calendar, as `YYYY-MM-DD`. */
  deadline: string;
  description: string;
  /** Left out of the file unless it is an http or https address. */
  url?: string;
}

/** RFC 5545, 3.1: in octets of UTF-8, without the line break. */
const LONGEST_LINE = 75;
/** Nine in the morning two days ahead: an all-day event begins at midnight, when nobody wants to be woken up. */
const ALARM = '-P1DT15H';

/**
 * A calendar file (RFC 5545) with one event that lasts the whole day of the deadline, whatever the zone, leaves that
 * day free for other things, and reminds two days ahead.
 *
 * Our own, since the libraries looked at do not fit: `ics` is 24 kB and counts characters where
 * octets are meant, `ts-ics` cuts characters in two, `datebook` does not fold and shifts the day by the zone, and
 * `ical-generator` escapes a comma in an address as if that were text and leaves out the last line break.
 */
export function icsFile({ uid, title, deadline, description, url = '' }: DeadlineEvent, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Own Words//Own Words//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${deadline.replaceAll('-', '')}`,
    // the day after, since the end is not part of it
    `DTEND;VALUE=DATE:${addDays(deadline, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(/^https?:\/\//i.test(url) ? [`URL:${asciiUrl(url)}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${ALARM}`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

/** Text as a value of a property: line breaks and the signs that part values are marked, other controls dropped. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
  );
}

/** An address is no text and not escaped; white space and other letters are percent-encoded, so it stays one line. */
function asciiUrl(url: string): string {
  return url.toWellFormed().replace(/[^!-~]+/g, encodeURIComponent);
}

/** The line in pieces, each but the first after a space; a character is never cut in two. */
function foldedLine(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > LONGEST_LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
