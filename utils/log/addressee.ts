import type { LogEntry } from './logEntry';

/** Who an entry is about, for files: the target's name, or whom the form goes to. */
export function addressee({ targetName, target }: Pick<LogEntry, 'targetName' | 'target'>): string {
  return targetName !== '' ? targetName : target === 'other' ? '' : target;
}
