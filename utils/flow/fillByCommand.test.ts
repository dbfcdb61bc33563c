import { beforeEach, expect, test, vi } from 'vitest';
import { aSupporter } from '../../tests/builders/supporter';
import { type FakeWebext, lockInOrder } from '../../tests/builders/webext';
import { WHITE_HOUSE_FORMS } from '../../tests/builders/whiteHouseForms';
import { NO_APPEAL } from '../appeal/appeal';
import { readLog } from '../storage/logStore';
import { writeRecord } from '../storage/record';
import { appealRecord, supporterRecord } from '../storage/records';
import { webext } from '../webext';
import { fillByCommand } from './fillByCommand';

vi.mock('../webext', async () => ({ webext: (await import('../../tests/builders/webext')).aWebext() }));

const fake = webext as unknown as FakeWebext;
const TAB = { id: 7, url: 'https://www.whitehouse.gov/contact/' };
/** What the page was told, in order. */
const told: string[] = [];

type ToPage = { own: string; plan?: { writes: { ref: string }[] } };

beforeEach(async () => {
  lockInOrder();
  told.length = 0;
  fake.tabs.query.mockResolvedValue([TAB]);
  fake.tabs.get.mockResolvedValue(TAB);
  fake.tabs.sendMessage.mockImplementation(async (_tab, message) => answerOfPage(message as ToPage));
  await writeRecord(supporterRecord, aSupporter());
  await writeRecord(appealRecord(''), { ...NO_APPEAL, letter: 'Dear Mr. President, please.' });
});

/** As the content script does: a snapshot when it is asked for one, and a report of what it has filled. */
function answerOfPage({ own, plan }: ToPage): unknown {
  told.push(own);
  if (plan !== undefined) return { done: true, results: plan.writes.map(({ ref }) => ({ ref, outcome: 'filled' })) };
  const snapshot = JSON.stringify(WHITE_HOUSE_FORMS['v7-2025-02']);
  const sender = { id: webext.runtime.id, tab: TAB, frameId: 0, url: TAB.url };
  fake.runtime.onMessage.tell({ own: 'snapshot', snapshot }, sender);
  return true;
}

test('a letter that went in but could not be noted in the log is told of on the toolbar button', async () => {
  fake.storage.local.refuse = () => true;
  await fillByCommand();
  expect(told).toContain('apply');
  expect(await readLog()).toEqual([]);
  expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
});
