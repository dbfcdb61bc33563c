import type { LogEntry } from './logEntry';

/**
 * The entries of an action without the one that says that a letter was put in the form: it was taken out again. Once the
 * supporter has said that it was sent, the entry stays.
 */
export function withoutTakenOut(entries: readonly LogEntry[], id: string): LogEntry[] {
  return entries.filter((entry) => entry.id !== id || entry.did !== 'filled');
}

/** When a letter was last put in the form, as far as an action's entries tell; '' for never. */
export function lastInForm(entries: readonly LogEntry[]): string {
  const times = entries
    .filter(({ did, channel, target }) => channel === 'webform' && target !== 'other' && /^(filled|sent)$/.test(did))
    .map(({ at }) => at);
  return times.sort().at(-1) ?? '';
}
