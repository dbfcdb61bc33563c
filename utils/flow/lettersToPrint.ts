import { letterLanguage } from '../appeal/letterLanguage';
import { actionLabel } from '../library/library';
import { entryOf } from '../library/withAction';
import { todayIn } from '../locale/calendarDate';
import { printLetterOf } from '../post/printLetterOf';
import type { PrintLetter } from '../post/printJob';
import { actionRecord } from '../storage/actionRecord';
import { readRecord } from '../storage/record';
import { appealRecord } from '../storage/records';
import { readSupporter } from '../storage/supporterStore';
import { webext } from '../webext';
import { detectLanguage } from './detectLanguage';

/**
 * The draft for an action as letters on paper, one for each of these targets in the action's order; null stands for
 * all that have an address. Targets that the action no longer has are left out.
 */
export async function lettersToPrint(actionId: string, targetIds: readonly string[] | null): Promise<PrintLetter[]> {
  const [action, appeal, supporter] = await Promise.all([
    readRecord(actionRecord(actionId)),
    readRecord(appealRecord(actionId)),
    readSupporter(),
  ]);
  const entry = entryOf(actionId, action);
  const source = {
    actionId,
    action: actionLabel(entry),
    reference: entry.reference,
    targets: action.targets,
    appeal,
    supporter,
    language: letterLanguage(
      await detectLanguage(appeal.letter),
      action.preferredLanguage,
      webext.i18n.getMessage('localeCode') || 'en',
    ),
    today: todayIn(undefined, new Date()),
  };
  return action.targets
    .filter(({ id, address }) => (targetIds === null ? address.length > 0 : targetIds.includes(id)))
    .map((target) => printLetterOf(target, source));
}
