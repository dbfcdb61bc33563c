import type { LogEntry } from '../log/logEntry';
import type { PrintLetter } from './printJob';

/** The entry for a letter that came out of the printer, as the supporter says. */
export function printedEntry(letter: PrintLetter, at: Date, id: string): LogEntry {
  const { actionId, action, reference, targetId, targetName, text } = letter;
  return {
    id,
    at: at.toISOString(),
    actionId,
    action,
    reference,
    target: 'other',
    targetId,
    targetName,
    channel: 'post',
    did: 'printed',
    text,
    note: '',
  };
}
