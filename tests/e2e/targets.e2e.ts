import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { entriesOf, type LogShard } from '../../utils/log/logShard';
import { NO_SUPPORTER } from '../../utils/supporter/supporter';
import type { UrgentAction } from '../../utils/urgent-action/urgentAction';
import { waitFor } from '../browsers/driver';
import { anAction, aTarget } from '../builders/action';
import { aLogEntry } from '../builders/logEntry';
import { aCanadian, aSupporter } from '../builders/supporter';
import { faults } from './axe';
import { letterRecords } from './letterRecords';
import { BROWSERS, closeSitePages, openPopup, type Stage, startStage, storedIn } from './session';
import { count, fileOf, openWorkspace, press, reload, textOf, typeLetter } from './workspacePage';

const LETTER =
  'Your Excellency,\n\nI teach at a school beside the river. Please free Amina Example.\n\nYours sincerely,\nZoë';

const PRESIDENT = aTarget({
  id: 'president',
  name: 'President Ada Sample',
  role: '',
  organisation: 'The White House',
  address: ['1600 Pennsylvania Avenue NW', 'Washington, DC 20500'],
  webform: 'https://www.whitehouse.gov/contact/',
  emails: [],
  tel: '',
});
const EMBASSY = aTarget({
  id: 'embassy',
  kind: 'additional',
  name: 'Ms Sample',
  role: 'Ambassador',
  organisation: 'U.S. Embassy',
  address: ['33 Example Lane', 'London SW11 7US'],
  country: 'GB',
  emails: [],
  tel: '020 7946 0123',
  hours: 'Monday-Friday 0830-1730',
});
const MINISTER = aTarget({ kind: 'additional', hours: 'mornings, mostly' });
const UNSAFE = aTarget({
  id: 'unsafe',
  kind: 'copy',
  name: 'Office of Samples',
  role: '',
  organisation: '',
  address: [],
  emails: ['office@example.org?bcc=everybody@example.org'],
  tel: '',
});
const ACTION = anAction({ deadline: '2099-03-02', targets: [PRESIDENT, EMBASSY, MINISTER, UNSAFE] });

function records(supporter = aSupporter(), action: UrgentAction = ACTION, letter = LETTER): Record<string, unknown> {
  return letterRecords([{ id: 'amina', action, draft: { letter, state: 'now' } }], supporter);
}

const card = (id: string) => `.target[data-target="${id}"]`;
const stateOf = (tab: Page, id: string) =>
  tab.$eval(card(id), (node) => [node.getAttribute('data-state'), node.getAttribute('data-next')].join(' '));
const until = (tab: Page, id: string, state: string) =>
  waitFor(`${id} to be ${state}`, async () => (await stateOf(tab, id)) === state);
const focused = (tab: Page) =>
  tab.evaluate(() => {
    const active = document.activeElement;
    // the button of the next step is the primary one, whichever that is
    const name = (active?.className ?? '').replace('primary', '').trim();
    return `${active?.closest('.target')?.getAttribute('data-target') ?? ''} ${name}`.trim();
  });

/** What the log shows: by which channel, and which text. */
function logged(tab: Page): Promise<{ channel: string; text: string }[]> {
  return tab.$$eval('#log [data-channel]', (items) =>
    items.map((item) => ({
      channel: item.getAttribute('data-channel') ?? '',
      text: item.querySelector('.letter')?.textContent ?? '',
    })),
  );
}

/** The jobs that print pages were opened with. */
function printJobs(tab: Page): Promise<{ what: string; letters: { targetId: string }[] }[]> {
  return tab.evaluate(async () => {
    interface Api {
      storage: { session: { get(key: null): Promise<Record<string, { data: unknown }>> } };
    }
    const { storage } =
      (globalThis as unknown as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
    const all = await storage.session.get(null);
    return Object.entries(all)
      .filter(([key]) => key.startsWith('print:'))
      .map(([, { data }]) => data as never);
  });
}

async function closePrintPages(stage: Stage): Promise<number> {
  let closed = 0;
  for (const page of await stage.session.browser.pages())
    if ((await page.evaluate(() => location.pathname).catch(() => '')) === '/print.html') {
      await page.close();
      closed++;
    }
  return closed;
}

/** Opens every part of the view that can be opened. */
async function openAll(tab: Page): Promise<void> {
  await tab.$$eval('#targets details', (parts) => {
    for (const part of parts) (part as unknown as HTMLDetailsElement).open = true;
  });
  await tab.waitForSelector('.points');
}

describe.each(BROWSERS)('whom to write to, in %s', (name) => {
  let stage: Stage;
  let tab: Page;

  beforeAll(async () => {
    stage = await startStage(name);
  });
  beforeEach(() => stage.put(records()));
  afterEach(async () => {
    await closePrintPages(stage);
    await tab?.close().catch(() => undefined);
    await closeSitePages(stage.session);
  });
  afterAll(() => stage?.close());

  async function open(hash = ''): Promise<void> {
    tab = await openWorkspace(stage.session, hash);
    await tab.waitForSelector('#targets');
    await waitFor('the draft to be read', async () => (await count(tab, '.target[data-next=write]')) === 0);
  }

  test('each target has its state, its next step and what can be done', async () => {
    await open();
    expect(await stateOf(tab, 'president')).toBe('open form');
    expect(await stateOf(tab, 'embassy')).toBe('open print');
    expect(await stateOf(tab, 'minister')).toBe('open print');
    // what is no plain address is no way to reach anybody
    expect(await stateOf(tab, 'unsafe')).toBe('open none');
    expect(
      await tab.$$eval('.target .primary', (buttons) => buttons.map((button) => button.className.split(' ').at(-2))),
    ).toEqual(['open-webform', 'print', 'print']);
    expect(await count(tab, `${card('unsafe')} a`)).toBe(0);
    expect(await textOf(tab, card('unsafe'))).toContain('office@example.org?bcc=everybody@example.org');
    expect(await textOf(tab, '#targets-summary')).toContain('0');
    expect(await textOf(tab, `${card('president')} .post-time`)).toMatch(/6.15/);
    expect(await tab.$eval(`${card('president')} .post-time`, (node) => node.getAttribute('data-verdict'))).toBe(
      'in-time',
    );
    expect(await textOf(tab, `${card('president')} .post-sources`)).toContain('govinfo.gov');
  });

  test('without a letter the next step is to write it, and typing one changes that', async () => {
    await stage.put(records(aSupporter(), ACTION, ''));
    tab = await openWorkspace(stage.session);
    await tab.waitForSelector(`${card('minister')}[data-next=write]`);
    await typeLetter(tab, 'Please free Amina Example.');
    await until(tab, 'minister', 'open print');
    expect(await stateOf(tab, 'president')).toBe('open form');
  });

  test('printing one letter, and all of them, opens the print page with exactly those', async () => {
    await open();
    await press(tab, `${card('minister')} .print`);
    await waitFor('the print page', async () => (await printJobs(tab)).length === 1);
    await press(tab, '#print-all');
    await waitFor('the print page again', async () => (await printJobs(tab)).length === 2);
    const jobs = (await printJobs(tab)).map(({ letters }) => letters.map(({ targetId }) => targetId));
    expect(jobs.sort((a, b) => a.length - b.length)).toEqual([['minister'], ['president', 'embassy', 'minister']]);
    await waitFor('two pages', async () => (await closePrintPages(stage)) > 0);
    // printing is not posting: nothing is noted by that alone
    expect(await stateOf(tab, 'minister')).toBe('open print');
  });

  test('everything by keyboard: what was done is ticked, seen in the log, and taken back', async () => {
    await open('#targets');
    await waitFor('focus on the heading', async () =>
      tab.evaluate(() => document.activeElement?.id === 'targets-heading'),
    );
    const goTo = async (wanted: string) => {
      for (let presses = 0; presses < 80; presses++) {
        if ((await focused(tab)) === wanted) return;
        await tab.keyboard.press('Tab');
      }
      throw new Error(`${wanted} is not reached by Tab`);
    };
    await goTo('president sent-form');
    await tab.keyboard.press('Enter');
    await until(tab, 'president', 'sent done');
    await waitFor('focus to stay in the card', async () => (await focused(tab)) === 'president state');
    await goTo('embassy posted');
    await tab.keyboard.press(' ');
    await until(tab, 'embassy', 'posted done');
    await goTo('embassy small-button take-back');
    await tab.keyboard.press('Enter');
    await until(tab, 'embassy', 'open print');
    await waitFor('focus to stay in the card', async () => (await focused(tab)) === 'embassy state');
    await goTo('embassy call-note');
    await tab.keyboard.type('Was put through.');
    await goTo('embassy called');
    await tab.keyboard.press('Enter');
    await until(tab, 'embassy', 'called done');
    await goTo('minister sent-email');
    await tab.keyboard.press('Enter');
    await until(tab, 'minister', 'sent done');
    expect(await textOf(tab, '#targets-summary')).toMatch(/3.*4.*Office of Samples/);
    expect((await logged(tab)).map(({ channel }) => channel).sort()).toEqual(['email', 'phone', 'webform']);

    await reload(tab);
    await tab.waitForSelector(`${card('embassy')}[data-state=called]`);
    expect(await stateOf(tab, 'president')).toBe('sent done');
  });

  test('what is noted is the letter as that target got it, and the note of a call', async () => {
    await open();
    await press(tab, `${card('minister')} .sent-email`);
    await until(tab, 'minister', 'sent done');
    await waitFor('the log', async () => (await logged(tab)).length === 1);
    const text = (await logged(tab))[0]!.text;
    expect(text).toContain('Please free Amina Example.');
    // details that the draft itself does not have
    expect(text).toContain('Springfield');
  });

  test('what went is what was put in the form or printed, whatever became of the draft since', async () => {
    const filled = aLogEntry({ id: 'filled', did: 'filled', text: 'As in the form.' });
    const printed = aLogEntry({
      id: 'printed',
      did: 'printed',
      channel: 'post',
      target: 'other',
      targetId: 'embassy',
      text: 'As on paper.',
    });
    await stage.put({ ...records(), log: { version: 3, data: [filled, printed] } });
    await open();
    const lines = async () =>
      entriesOf('amina', ((await storedIn(tab, 'log:amina')) as { data: LogShard }).data).map(({ id, did, text }) => [
        id,
        did,
        text,
      ]);
    await press(tab, `${card('president')} .sent-form`);
    await until(tab, 'president', 'sent done');
    await press(tab, `${card('embassy')} .posted`);
    await until(tab, 'embassy', 'posted done');
    const posted = [expect.any(String), 'posted', 'As on paper.'];
    expect(await lines()).toEqual([
      ['filled', 'sent', 'As in the form.'],
      ['printed', 'printed', 'As on paper.'],
      posted,
    ]);
    // it is put in the form again, and not sent
    await press(tab, `${card('president')} .take-back`);
    await until(tab, 'president', 'open say-sent');
    expect((await lines())[0]).toEqual(['filled', 'filled', 'As in the form.']);
  });

  test('a letter that is said here to be sent with the form is asked about before it goes in again', async () => {
    await open();
    await press(tab, `${card('president')} .sent-form`);
    await until(tab, 'president', 'sent done');
    const { page } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await popup.click('#fill');
    await popup.waitFor('#sent-before, #report[data-did=fill]');
    expect(await popup.count('#sent-before')).toBe(1);
    await popup.close();
  });

  test('what is copied is said after something was noted, and each time', async () => {
    await open();
    await tab.evaluate(
      (selector) => {
        Object.defineProperty(navigator.clipboard, 'writeText', { value: async () => {} });
        const said: string[] = [];
        Object.assign(globalThis, { said });
        const region = document.querySelector(selector)!;
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      },
      `${card('minister')} .copy-status`,
    );
    const said = () => tab.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await press(tab, `${card('minister')} .posted`);
    await waitFor('the note', async () => (await said()).length > 0);
    for (const times of [1, 2]) {
      await press(tab, `${card('minister')} .copy-address`);
      await waitFor(
        `it to be said ${times} times`,
        async () => (await said()).filter((text) => text.startsWith('Copied')).length === times,
      );
    }
    expect(await textOf(tab, `${card('minister')} .copy-status`)).toMatch(/^Copied/);
  });

  test('e-mail opens with the text, only when pressed; a longer letter is copied', async () => {
    await open();
    const address = await tab.$eval(`${card('minister')} .write-email`, (link) => link.getAttribute('href') ?? '');
    expect(address).toMatch(/^mailto:minister@justice\.example\?subject=Free%20Amina%20Example/);
    expect(decodeURIComponent(address)).toContain('Please free Amina Example.\r\n');
    await stage.put(records(aSupporter(), ACTION, `${LETTER}\n${'More. '.repeat(400)}`));
    await reload(tab);
    await tab.waitForSelector(`${card('minister')} .write-email[data-body=false]`);
    const short = await tab.$eval(`${card('minister')} .write-email`, (link) => link.getAttribute('href') ?? '');
    expect(short).not.toContain('body=');
  });

  test('the telephone has a link, hours in one’s own time, and three things to say from the letter', async () => {
    await open();
    await tab.waitForSelector(`${card('embassy')} a.call`);
    expect(await tab.$eval(`${card('embassy')} a.call`, (link) => link.getAttribute('href'))).toBe('tel:+442079460123');
    expect(await textOf(tab, `${card('embassy')} .hours`)).toContain('Monday-Friday 0830-1730');
    const zone = await tab.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(await textOf(tab, `${card('embassy')} .own-hours`)).toContain(zone.split('/').at(-1)!.replaceAll('_', ' '));
    expect(await tab.$eval(`${card('minister')} .hours`, (node) => node.getAttribute('data-read'))).toBe('false');
    expect(await textOf(tab, `${card('minister')} .hours`)).toContain('mornings, mostly');
    await tab.$eval(`${card('embassy')} .talking`, (node) => ((node as unknown as HTMLDetailsElement).open = true));
    await tab.waitForSelector(`${card('embassy')} .points`);
    const points = await tab.$$eval(`${card('embassy')} .points li`, (items) =>
      items.map((item) => `${item.getAttribute('data-what')}: ${item.querySelector('blockquote')?.textContent}`),
    );
    expect(points).toEqual(['personal: I teach at a school beside the river.', 'request: Please free Amina Example.']);
    expect(await textOf(tab, `${card('embassy')} .talking`)).toContain('UA 17/26');
  });

  test('post that cannot arrive is said to, and the next step is what is quicker', async () => {
    const today = new Date().toLocaleDateString('sv');
    await stage.put(records(aSupporter(), { ...ACTION, deadline: today }));
    await open();
    expect(await tab.$eval(`${card('minister')} .post-time`, (node) => node.getAttribute('data-verdict'))).toBe(
      'too-late',
    );
    expect(await stateOf(tab, 'minister')).toBe('open email');
    expect(await stateOf(tab, 'embassy')).toBe('open call');
  });

  test('a supporter abroad is led here from the form, with the US embassy of their country first', async () => {
    await stage.put(records(aSupporter({ country: 'GB', 'address-level1': '', 'postal-code': 'SW1A 2AA' })));
    const { page } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await popup.click('#to-targets');
    tab = await waitFor('the workspace', async () => {
      for (const one of await stage.session.browser.pages())
        if ((await one.evaluate(() => location.pathname).catch(() => '')) === '/workspace.html') return one;
      return undefined;
    });
    await tab.waitForSelector('#targets');
    await waitFor('focus on the heading', async () =>
      tab.evaluate(() => document.activeElement?.id === 'targets-heading'),
    );
    expect(await tab.$$eval('.target', (cards) => cards[0]?.getAttribute('data-target'))).toBe('embassy');
    expect(await count(tab, `${card('embassy')} .own-embassy`)).toBe(1);
    expect(await count(tab, '#targets-abroad')).toBe(1);
    // the form takes no address of theirs: the President is written to on paper
    expect(await count(tab, `${card('president')} .open-webform`)).toBe(0);
    await until(tab, 'president', 'open print');
    expect(await count(tab, '#add-embassy')).toBe(0);
    await page.close();
  });

  test('an embassy that the action does not name is added by the supporter, with nothing filled in for them', async () => {
    await stage.put(records(aCanadian()));
    await open();
    await tab.$eval('#add-embassy', (node) => ((node as unknown as HTMLDetailsElement).open = true));
    const boxes = await tab.$$eval('#add-embassy :is(input, textarea)', (all) =>
      all.map((box) => (box as unknown as HTMLInputElement).value),
    );
    expect(boxes.join('')).toBe('');
    await press(tab, '#embassy-save');
    await waitFor('what is missing', async () => (await textOf(tab, '#embassy-problem')) !== '');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('embassy-address');
    await tab.keyboard.type('490 Example Drive\nOttawa ON K1N 0B1');
    await press(tab, '#embassy-save');
    await tab.waitForSelector('.own-embassy');
    await waitFor('focus on the new card', async () => /^own-\S+ state$/.test(await focused(tab)));
    expect(await count(tab, '#add-embassy')).toBe(0);
    const { data } = (await storedIn(tab, 'action:amina')) as { data: UrgentAction };
    expect(data.targets.at(-1)).toMatchObject({
      name: '',
      organisation: 'Embassy of the United States of America',
      address: ['490 Example Drive', 'Ottawa ON K1N 0B1'],
      country: 'CA',
    });
    // it may say where the supporter lives
    const file = await fileOf(tab, '#library .export');
    expect(file).toContain('Free Amina Example');
    expect(file).not.toContain('Ottawa');
  });

  test('without an action there is nobody to write to, and that is said', async () => {
    await stage.put({});
    tab = await openWorkspace(stage.session, '#targets');
    await waitFor('a word', async () => (await textOf(tab, '#workspace-status')) !== '');
    expect(await count(tab, '#targets')).toBe(0);
  });
});

describe.each(BROWSERS.flatMap((name) => (['light', 'dark'] as const).map((scheme) => ({ name, scheme }))))(
  'the view of targets in $name, $scheme',
  ({ name, scheme }) => {
    test('passes axe with everything open and something done, and fits a window of 320 px', async () => {
      const stage = await startStage(name, { colorScheme: scheme });
      try {
        await stage.put(records(aCanadian()));
        const tab = await openWorkspace(stage.session);
        if (name === 'chromium') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await press(tab, `${card('minister')} .posted`);
        await until(tab, 'minister', 'posted done');
        await openAll(tab);
        expect(await look(tab)).toEqual([]);
      } finally {
        await stage.close();
      }
    });
  },
);

test.each(BROWSERS)('in %s the view is Arabic, reads from the right and passes axe', async (name) => {
  const stage = await startStage(name, { language: 'ar' });
  try {
    await stage.put(records({ ...NO_SUPPORTER, country: 'CA' }));
    const tab = await openWorkspace(stage.session);
    expect(await tab.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await openAll(tab);
    expect(await look(tab)).toEqual([]);
  } finally {
    await stage.close();
  }
});

/** What is wrong with the view in a wide window and in a narrow one. */
async function look(tab: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of [900, 320]) {
    await tab.setViewport({ width, height: 700 });
    wrong.push(...(await faults(tab, '#targets')));
  }
  return wrong;
}
