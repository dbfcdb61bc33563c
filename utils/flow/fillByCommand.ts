import { NO_CHOICES } from '../form/choices';
import { withNewerLetter } from '../form/newerLetter';
import { planFill, writesOf } from '../form/planFill';
import { createTranslate } from '../i18n/translate';
import { placeOf } from '../messages/pageClient';
import { answersRecord } from '../storage/answersRecord';
import { readChosen } from '../storage/chosenLetter';
import { readRecord } from '../storage/record';
import { filledRecord } from '../storage/records';
import { readSupporter } from '../storage/supporterStore';
import { webext } from '../webext';
import { fillForm, recipientOf } from './fillForm';
import { findSentBefore } from './findSentBefore';
import { isUnchangedLetter } from './isUnchangedLetter';
import { findForm } from './findForm';
import { showTrouble } from './tabBadge';

/**
 * The keyboard command: fills the form of the tab in front as the popup's Fill button would. Where there is nothing
 * that could be filled it opens the popup, which says why, or marks the toolbar button.
 */
export async function fillByCommand(): Promise<void> {
  // A key held down repeats the command.
  if (running) return;
  running = true;
  try {
    await fillTabInFront();
  } finally {
    setTimeout(() => (running = false), REST);
  }
}

let running = false;
/** The command is deaf for so long after it has run, ms. */
const REST = 700;

async function fillTabInFront(): Promise<void> {
  const [tab] = await webext.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const place = placeOf(tab);
  const filled = place !== 'elsewhere' && (await fillTab(tab.id, place === 'practice'));
  if (!filled) await openPopup(tab.id);
}

async function fillTab(tabId: number, practice: boolean): Promise<boolean> {
  const form = await findForm(tabId, practice);
  if (form === null) return false;
  const [supporter, letter] = await Promise.all([readSupporter(), readChosen()]);
  // a letter for somebody else goes in only from the popup, which says so
  if (!letter.forWhiteHouse) return false;
  // nor does one that nobody has changed before the popup has asked about it
  if (!letter.unchangedIsFine && (await isUnchangedLetter(letter.actionId, letter.text))) return false;
  const filled = await readRecord(filledRecord(tabId), 'session');
  const choices = withNewerLetter(NO_CHOICES, filled, form.snapshot, letter.text);
  const plan = planFill(form.snapshot, supporter, letter.text, choices, await readRecord(answersRecord));
  if (plan === null || writesOf(plan).length === 0) return false;
  // nor one that was sent before, word for word
  const to = { target: recipientOf(plan), targetId: '' };
  if (!practice && (await findSentBefore(letter.actionId, to, letter.text)) !== null) return false;
  const t = createTranslate((key, values) => webext.i18n.getMessage(key, values));
  const { report, logged } = await fillForm(form.address, plan, letter, t);
  if (!logged) await showTrouble(tabId);
  return report?.done === true;
}

async function openPopup(tabId: number): Promise<void> {
  try {
    await webext.action.openPopup();
  } catch {
    await showTrouble(tabId);
  }
}
