import { beforeEach, expect, test, vi } from 'vitest';
import { aSupporter } from '../../tests/builders/supporter';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { WHITE_HOUSE_FORMS } from '../../tests/builders/whiteHouseForms';
import type { FormSnapshot } from '../form/formSnapshot';
import { type FillPlan, planFill } from '../form/planFill';
import { createTranslate } from '../i18n/translate';
import { readLog } from '../storage/logStore';
import { webext } from '../webext';
import { fillForPages, fillThroughBackground } from './fillForm';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const fake = webext as unknown as FakeWebext;
const TAB = { id: 7, url: 'https://www.whitehouse.gov/contact/' };
const ADDRESS = { tabId: 7, frameId: 0, practice: false };
const LETTER = { actionId: '', action: '', reference: '', text: 'Dear Mr. President, please.' };
const FORM = WHITE_HOUSE_FORMS['v7-2025-02'] as FormSnapshot;
const t = createTranslate((key, values) => fake.i18n.getMessage(key, values as string[]));

/** The messages that pages of the extension send, as the background gets them from an address. */
function sentFrom(url: string): void {
  fake.runtime.sendMessage.mockImplementation(async (message) => {
    const sender = { id: webext.runtime.id, url };
    for (const listener of fake.runtime.onMessage.all) {
      const answer: unknown = await listener(structuredClone(message), sender);
      if (answer !== undefined) return answer;
    }
    return undefined;
  });
}

beforeEach(async () => {
  lockInOrder();
  fake.runtime.onMessage.all.clear();
  await fake.storage.local.clear();
  fake.tabs.get.mockResolvedValue(TAB);
  fake.tabs.sendMessage.mockReset();
  fake.tabs.sendMessage.mockImplementation(async (_tab, message) => ({
    done: true,
    results: (message as { plan: { writes: { ref: string }[] } }).plan.writes.map(({ ref }) => ({
      ref,
      outcome: 'filled',
    })),
  }));
  fillForPages();
});

const plan = () => planFill(FORM, aSupporter(), LETTER.text) as FillPlan;

test('what the popup asks for is filled and noted by the background', async () => {
  sentFrom('chrome-extension://ownwords/popup.html');
  const { report, logged } = await fillThroughBackground(ADDRESS, plan(), LETTER, t);
  expect([report?.done, logged]).toEqual([true, true]);
  expect(await readLog()).toMatchObject([{ did: 'filled', text: LETTER.text, target: 'president' }]);
});

test('a letter that takes the place of an earlier one takes its place in the log, and one on another page does not', async () => {
  sentFrom('chrome-extension://ownwords/popup.html');
  await fillThroughBackground(ADDRESS, plan(), LETTER, t);
  await fillThroughBackground(ADDRESS, plan(), { ...LETTER, text: 'Dear Mr. President, again.' }, t);
  expect((await readLog()).map(({ text }) => text)).toEqual(['Dear Mr. President, again.']);
  await fillThroughBackground(ADDRESS, { ...plan(), session: 'another' }, LETTER, t);
  expect((await readLog()).map(({ text }) => text)).toEqual(['Dear Mr. President, again.', LETTER.text]);
});

test('that it could not be noted comes back to the popup', async () => {
  sentFrom('chrome-extension://ownwords/popup.html');
  fake.storage.local.refuse = () => true;
  expect((await fillThroughBackground(ADDRESS, plan(), LETTER, t)).logged).toBe(false);
  fake.storage.local.refuse = () => false;
});

test('a page of a site cannot have anything filled', async () => {
  sentFrom(TAB.url);
  expect(await fillThroughBackground(ADDRESS, plan(), LETTER, t)).toEqual({ report: null, logged: true });
  expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
});
