import type { FillReport } from '../form/fillReport';
import { type FillPlan, writesOf } from '../form/planFill';
import { leftText } from '../i18n/leftText';
import type { Translate } from '../i18n/translate';
import { apply, type PageAddress } from '../messages/pageClient';
import { writeRecord } from '../storage/record';
import { markFilled } from '../storage/libraryStore';
import { filledRecord } from '../storage/records';

/** The letter that goes in, and the action it is for ('' and what the supporter calls it, when it is none of the library). */
export interface Letter {
  actionId: string;
  action: string;
  text: string;
}

/**
 * Carries a plan out on a page, and remembers for the question "Did you send it?" which letter went in. Null when
 * the page is gone. This is the only way in which anything of the supporter's leaves for a page.
 */
export async function fillForm(
  address: PageAddress,
  plan: FillPlan,
  letter: Letter,
  t: Translate,
): Promise<FillReport | null> {
  const writes = writesOf(plan);
  const report = await apply(address, {
    session: plan.session,
    revision: plan.revision,
    writes,
    card: { left: plan.left.map((item) => leftText(item, t)) },
  });
  const message = plan.fields.find((field) => field.kind === 'message')?.ref;
  if (report?.done && report.results.some(({ ref, outcome }) => ref === message && outcome === 'filled')) {
    await writeRecord(
      filledRecord(address.tabId),
      {
        at: new Date().toISOString(),
        actionId: letter.actionId,
        action: letter.action,
        target: plan.vicePresident ? 'vice-president' : 'president',
        text: letter.text,
        practice: address.practice,
      },
      'session',
    );
    if (!address.practice) await markFilled(letter.actionId, new Date());
  }
  return report;
}
