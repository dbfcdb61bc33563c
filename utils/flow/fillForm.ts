import type { FillReport } from '../form/fillReport';
import { type FillPlan, writesOf } from '../form/planFill';
import { leftText } from '../i18n/leftText';
import type { Translate } from '../i18n/translate';
import { filledEntry, type FilledLetter } from '../log/logEntry';
import { apply, type PageAddress } from '../messages/pageClient';
import { markFilled } from '../storage/libraryStore';
import { addLogEntry } from '../storage/logStore';
import { writeRecord } from '../storage/record';
import { filledRecord } from '../storage/records';
import { aloneWithFilled } from './followFilled';

/** The letter that goes in, and the action it is for ('' and what the supporter calls it, when it is none of the library). */
export interface Letter {
  actionId: string;
  action: string;
  reference: string;
  text: string;
}

export interface Filled {
  /** Null when the page is gone. */
  report: FillReport | null;
  /** False where the browser refused to store in the log that the letter went in. */
  logged: boolean;
}

/**
 * Carries a plan out on a page, notes in the log that the letter went in, and remembers for the question "Did you send
 * it?" which. This is the only way in which anything of the supporter's leaves for a page.
 */
export async function fillForm(address: PageAddress, plan: FillPlan, letter: Letter, t: Translate): Promise<Filled> {
  const writes = writesOf(plan);
  const report = await apply(address, {
    session: plan.session,
    revision: plan.revision,
    writes,
    card: { left: plan.left.map((item) => leftText(item, t)) },
  });
  const message = plan.fields.find((field) => field.kind === 'message')?.ref;
  if (
    message !== undefined &&
    report?.done &&
    report.results.some(({ ref, outcome }) => ref === message && outcome === 'filled')
  ) {
    const { actionId, action, reference, text } = letter;
    const { practice } = address;
    return {
      report,
      logged: await remember(address.tabId, {
        at: new Date().toISOString(),
        actionId,
        action,
        reference,
        target: recipientOf(plan),
        text,
        practice,
        entryId: practice ? '' : crypto.randomUUID(),
        place: { frameId: address.frameId, session: plan.session, ref: message },
        saidNo: false,
      }),
    };
  }
  return { report, logged: true };
}

/** Whom the form goes to, as it would be filled. */
export function recipientOf({ vicePresident }: Pick<FillPlan, 'vicePresident'>): FilledLetter['target'] {
  return vicePresident ? 'vice-president' : 'president';
}

/** False where the browser refused to store it: the letter is in the form all the same. */
async function remember(tabId: number, filled: FilledLetter): Promise<boolean> {
  try {
    await aloneWithFilled(tabId, async () => {
      await writeRecord(filledRecord(tabId), filled, 'session');
      if (filled.practice) return;
      await addLogEntry(filledEntry(filled));
      await markFilled(filled.actionId, new Date(filled.at));
    });
    return true;
  } catch {
    return false;
  }
}
