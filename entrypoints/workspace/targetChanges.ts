import type { NewEmbassy } from '../../components/targets/EmbassyForm';
import { nameOf } from '../../components/targets/targetWords';
import { letterFor } from '../../utils/appeal/letterFor';
import { sentenceReader } from '../../utils/appeal/sentences';
import { textForForm } from '../../utils/appeal/textForForm';
import { lettersToPrint } from '../../utils/flow/lettersToPrint';
import { actionLabel } from '../../utils/library/library';
import { formTarget } from '../../utils/library/actionState';
import { preparedFor } from '../../utils/library/preparedFor';
import { entryOf } from '../../utils/library/withAction';
import { type LogEntry, tickEntry, type TargetTick } from '../../utils/log/logEntry';
import { actionRecord } from '../../utils/storage/actionRecord';
import { saveAction } from '../../utils/storage/actionStore';
import { addLogEntry, deleteLogEntries, readLogOf } from '../../utils/storage/logStore';
import { readRecord } from '../../utils/storage/record';
import { appealRecord } from '../../utils/storage/records';
import { readSupporter } from '../../utils/storage/supporterStore';
import { ownTargetId } from '../../utils/urgent-action/ownTargets';
import { type Target, Target as TargetShape } from '../../utils/urgent-action/urgentAction';
import { US_EMBASSY } from '../../utils/urgent-action/usEmbassy';

/** The lines of the log that ticks have taken the place of, for when these are taken back. */
const before = new WeakMap<LogEntry, LogEntry>();

/** What a supporter changes of an action's targets and of what was done for them; null or false where the browser refuses to store it. */
export function targetChanges(actionId: string) {
  return {
    tick: (target: Target, tick: TargetTick): Promise<LogEntry | null> =>
      orNull(async () => {
        const action = await readRecord(actionRecord(actionId));
        const entry = entryOf(actionId, action);
        const prepared = preparedFor(await readLogOf(actionId), target, tick.channel);
        const what = {
          actionId,
          action: actionLabel(entry),
          reference: entry.reference,
          targetId: target.id,
          targetName: nameOf(target),
          text: prepared?.text ?? (await textThatWent(actionId, target, tick)),
          ...(tick.channel === 'webform' && { target: formTarget(target) }),
        };
        // one letter in the form has one line, also where the popup asks about it later
        const inForm = prepared?.did === 'filled' ? prepared : null;
        const noted = tickEntry(tick, what, new Date(), inForm?.id ?? crypto.randomUUID());
        await addLogEntry(noted);
        if (inForm !== null) before.set(noted, inForm);
        return noted;
      }),
    takeBack: async (entry: LogEntry): Promise<boolean> =>
      (await orNull(async () => {
        const inForm = before.get(entry);
        if (inForm === undefined) await deleteLogEntries([entry]);
        else await addLogEntry(inForm);
        return true;
      })) ?? false,
    /** The id of the new target. */
    addEmbassy: (embassy: NewEmbassy, country: string): Promise<string | null> =>
      orNull(async () => {
        const action = await readRecord(actionRecord(actionId));
        const id = ownTargetId(crypto.randomUUID());
        const target = TargetShape.parse({ ...embassy, id, kind: 'additional', organisation: US_EMBASSY, country });
        await saveAction(actionId, { ...action, targets: [...action.targets, target] });
        return id;
      }),
  };
}

/** The letter as it went, from what is stored now: what the page shows of it may be a second old. */
async function textThatWent(actionId: string, target: Target, { channel }: TargetTick): Promise<string> {
  if (channel === 'phone') return '';
  const appeal = await readRecord(appealRecord(actionId));
  if (channel === 'webform') return textForForm(appeal);
  const [letter] = await lettersToPrint(actionId, [target.id]);
  if (letter === undefined || channel === 'post') return letter?.text ?? '';
  const sentences = sentenceReader(letter.language)(appeal.letter);
  return letterFor(target, appeal, sentences, await readSupporter(), letter.language);
}

async function orNull<T>(change: () => Promise<T>): Promise<T | null> {
  try {
    return await change();
  } catch {
    return null;
  }
}
