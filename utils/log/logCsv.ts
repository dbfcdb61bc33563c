import { addressee } from './addressee';
import type { LogEntry } from './logEntry';

/** The columns in their order, named as the fields of an entry are, so that a table is the same in every language. */
const COLUMNS: readonly (readonly [name: string, value: (entry: LogEntry) => string])[] = [
  ['at', ({ at }) => at],
  ['did', ({ did }) => did],
  ['channel', ({ channel }) => channel],
  ['to', addressee],
  ['reference', ({ reference }) => reference],
  ['action', ({ action }) => action],
  ['text', ({ text }) => text],
  ['note', ({ note }) => note],
  ['id', ({ id }) => id],
];

/**
 * Entries as a table in CSV (RFC 4180), with CRLF and each cell in quotes. A byte order mark in front tells spreadsheet
 * programs that it is UTF-8.
 */
export function logCsv(entries: readonly LogEntry[]): string {
  const rows = [COLUMNS.map(([name]) => name), ...entries.map((entry) => COLUMNS.map(([, value]) => value(entry)))];
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * Spreadsheet programs take a cell that begins with one of these signs, also as full-width forms, for a formula (OWASP,
 * “CSV Injection”): an apostrophe in front makes it text. Excel looks past white space in front, so this does, too.
 */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  // line breaks as the table's own rows have them
  return `"${harmless.replace(/\r\n|\r|\n/g, '\r\n').replaceAll('"', '""')}"`;
}
