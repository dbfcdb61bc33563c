import * as z from 'zod/mini';
import { LogEntry } from './logEntry';

const FORMAT = 'own-words-log';
const VERSION = 1;

/** A log as a file, to be kept or read by other programs. */
const LogFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** ISO 8601, UTC. */
  savedAt: z.string(),
  entries: z.array(LogEntry),
});

/** Entries as the text of a file. */
export function writeLogFile(entries: readonly LogEntry[], at: Date): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, savedAt: at.toISOString(), entries }, null, 2)}\n`;
}

/** The entries of a file; null where it is no file of a log, or of a later version. */
export function readLogFile(text: string): LogEntry[] | null {
  try {
    const file = z.safeParse(LogFile, JSON.parse(text));
    return file.success ? file.data.entries : null;
  } catch {
    return null;
  }
}
