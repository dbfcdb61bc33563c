import type { LogEntry } from '../log/logEntry';
import { type Recipient, sentBefore } from '../log/sentBefore';
import { readLogOf } from '../storage/logStore';

/** When this very text was sent to this recipient before for an action, as the log says; null where it was not. */
export async function findSentBefore(actionId: string, to: Recipient, text: string): Promise<LogEntry | null> {
  return sentBefore(await readLogOf(actionId), to, text);
}
