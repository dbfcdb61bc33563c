import type { Page } from 'puppeteer-core';
import { NEWEST_FORM } from '../../utils/form/knownForms';
import { loadLetters } from '../builders/loadLetters';
import { letterRecords, toWhiteHouse } from './letterRecords';

/** A letter that every part of the desk has something to say of: too long, half the model's, with gaps and emoji. */
export function busyDeskRecords(slug = 'half'): Record<string, unknown> {
  const fixture = loadLetters().find((one) => one.slug === slug);
  if (fixture === undefined) throw new Error(`there is no letter ${slug}`);
  const { letter, action } = fixture;
  const [salutation = '', ...rest] = letter.split('\n');
  let long = `${salutation}\n\nI am [your name] from “[your city]” 🙂, born on 3 May 1990. THIS IS NOT RIGHT!!`;
  for (let copy = 1; long.length < NEWEST_FORM.limit + 300; copy++)
    long += rest.map((line) => `\n${line.replaceAll('. ', ` (${copy}). `)}`).join('');
  return {
    ...letterRecords([
      {
        id: 'busy',
        action: toWhiteHouse(action),
        draft: { letter: long, notes: { who: 'I teach.' }, confirmed: action.demands.slice(0, 1), state: 'now' },
      },
    ]),
    'versions:busy': {
      version: 1,
      data: [
        { at: '2026-02-03T08:00:00.000Z', letter, formLetter: null, why: 'time' },
        { at: '2026-02-03T08:05:00.000Z', letter: `${letter} Please.`, formLetter: salutation, why: 'elsewhere' },
      ],
    },
  };
}

/** Waits until the letter has been read, asks for a proposal to shorten it, and opens every part of the desk. */
export async function openBusyDesk(tab: Page): Promise<void> {
  await tab.waitForSelector('#fit-propose');
  await tab.$eval('#fit-propose', (button) => (button as unknown as HTMLElement).click());
  await tab.waitForSelector('#cuts');
  // twice: opening some draws more
  for (let round = 0; round < 2; round++) {
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('#desk details')) (details as HTMLDetailsElement).open = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await tab.$eval('#versions [data-act=compare]', (button) => (button as unknown as HTMLElement).click());
  await tab.waitForSelector('.comparison');
}
