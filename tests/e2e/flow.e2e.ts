import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { entriesOf, LogShard } from '../../utils/log/logShard';
import { waitFor } from '../browsers/driver';
import {
  BROWSERS,
  closeSitePages,
  inExtension,
  LETTER,
  openPopup,
  pressFill,
  pressUndoOnCard,
  readControls,
  readDocument,
  recordedEvents,
  type Stage,
  startStage,
  SUPPORTER,
} from './session';
import { count, fileOf, openWorkspace, press, textOf } from './workspacePage';

describe.each(BROWSERS)('the flow in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(name);
  });
  beforeEach(() => stage.store(SUPPORTER, LETTER));
  afterEach(() => closeSitePages(stage.session));
  afterAll(() => stage?.close());

  const valueOf = async (frame: Parameters<typeof readControls>[0], selector: string) =>
    (await readControls(frame, [selector]))[0]?.value;

  /** The log of what belongs to no action. */
  const logged = async () => {
    const stored = z.safeParse(z.object({ data: LogShard }), await stage.stored('log:'));
    return stored.success ? entriesOf('', stored.data.data) : [];
  };

  test('on the first run the details come first, and what is typed there and in the letter is kept', async () => {
    await stage.store({}, '');
    const { page } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    expect(await popup.attribute('#details-section', 'open')).not.toBeNull();
    await popup.type('#detail-given-name', 'Noor');
    await popup.type('#detail-email', 'noor.at.example.org');
    await popup.waitFor('#detail-email-problem');
    await popup.type('#letter', 'Dear Mr. President,\nplease');
    // as a browser fills in an address: box after box, before the popup is drawn anew
    await popup.evaluate(() => {
      for (const [box, value] of [
        ['family-name', 'Example'],
        ['address-level2', 'Springfield'],
        ['postal-code', '45501'],
      ]) {
        const input = document.querySelector<HTMLInputElement>(`#detail-${box}`)!;
        input.value = value!;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await popup.close();

    const again = await openPopup(stage.session, page, 'found');
    expect(await again.value('#letter')).toBe('Dear Mr. President,\nplease');
    for (const [box, value] of Object.entries({ 'family-name': 'Example', 'postal-code': '45501' }))
      expect(await again.value(`#detail-${box}`)).toBe(value);
    expect(await again.value('#detail-address-level2')).toBe('Springfield');
    expect(await again.value('#detail-given-name')).toBe('Noor');
    expect(await again.value('#detail-email')).toBe('noor.at.example.org');
    expect(await again.count('#details-section[open]')).toBe(0);
    await again.close();
  });

  test('a letter typed and a popup closed at once, many times over: nothing is missing', async () => {
    await stage.store(SUPPORTER, '');
    const { page } = await stage.open('no-form');
    let written = '';
    for (let round = 0; round < 8; round++) {
      const popup = await openPopup(stage.session, page);
      expect(await popup.value('#letter')).toBe(written);
      const words = `Sentence number ${round}. `;
      await popup.type('#letter', words);
      await popup.close();
      written += words;
    }
    expect(await stage.stored('appeal')).toMatchObject({ data: { letter: written } });
  });

  test('what is turned off in the preview is not filled', async () => {
    const { page, frame } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await popup.click('#plan tr[data-kind=tel] .switch');
    await popup.waitFor('#plan tr[data-kind=tel][data-skip=turned-off]');
    await pressFill(popup);
    expect(await valueOf(frame, '[name=phone]')).toBe('');
    expect(await valueOf(frame, '[name=FirstName]')).toBe(SUPPORTER['given-name']);
    await popup.close();
  });

  test('typed text is kept unless its switch is turned on, and undo brings it back', async () => {
    const { page, frame } = await stage.open('v7-2025-02');
    await frame.type('[name=City]', 'Typed Town');
    const popup = await openPopup(stage.session, page, 'found');
    await popup.waitFor('#plan tr[data-kind=address-level2][data-skip=already-typed]');
    await pressFill(popup);
    expect(await valueOf(frame, '[name=City]')).toBe('Typed Town');

    await popup.click('#plan tr[data-kind=address-level2] .switch');
    await popup.waitFor('#plan tr[data-kind=address-level2][data-skip=""]');
    await popup.click('#fill');
    await popup.waitFor('#plan tr[data-kind=address-level2][data-skip=ours]');
    expect(await valueOf(frame, '[name=City]')).toBe('Springfield');

    await popup.click('#undo');
    await popup.waitFor('#report[data-did=undo]');
    expect(await valueOf(frame, '[name=City]')).toBe('Typed Town');
    await popup.close();
  });

  test.each(['v7-2025-02', 'radio-groups', 'rerender-late', 'v4-2021', 'react-controlled'])(
    '%s: undo restores every earlier value exactly',
    async (slug) => {
      const { page, frame } = await stage.open(slug);
      const before = (await readDocument(frame)).controls;
      const popup = await openPopup(stage.session, page, 'found');
      await pressFill(popup);
      expect((await readDocument(frame)).controls).not.toEqual(before);
      await popup.click('#undo');
      await popup.waitFor('#report[data-did=undo]');
      expect((await readDocument(frame)).controls).toEqual(before);
      expect(await popup.count('#undo')).toBe(0);
      await popup.close();
    },
  );

  test('one field can be undone by itself; what was edited since is kept until it is asked for', async () => {
    const { page, frame } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await pressFill(popup);
    await popup.click('#plan tr[data-kind=email] .undo-one');
    await popup.waitFor('#plan tr[data-kind=email][data-skip=""]');
    expect(await valueOf(frame, '[name=email_address]')).toBe('');
    await popup.close();

    await frame.type('[name=City]', ' Falls');
    const again = await openPopup(stage.session, page, 'changed');
    await again.click('#undo');
    await again.waitFor('#undo-force');
    expect(await valueOf(frame, '[name=City]')).toBe('Springfield Falls');
    expect(await valueOf(frame, '[name=FirstName]')).toBe('');
    await again.click('#undo-force');
    await waitFor('the edited field undone', async () => (await valueOf(frame, '[name=City]')) === '');
    await again.close();
  });

  test('a letter rewritten after it was filled takes the place of the earlier one, by the button or the command', async () => {
    const { page, frame } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await pressFill(popup);
    await popup.waitFor('#plan tr[data-kind=message][data-skip=ours]');
    await popup.type('#letter', ' Once more.');
    await popup.waitFor('#plan tr[data-kind=message][data-skip=""] .undo-one');
    const second = await popup.value('#letter');
    expect(await valueOf(frame, '[name=message]')).toBe(LETTER);
    await popup.click('#fill');
    await popup.waitFor('#plan tr[data-kind=message][data-skip=ours]');
    expect(await valueOf(frame, '[name=message]')).toBe(second);
    await popup.close();
    expect(await logged()).toMatchObject([{ did: 'filled', text: second }]);

    const again = await openPopup(stage.session, page, 'filled');
    await again.type('#letter', ' Again.');
    const third = await again.value('#letter');
    await again.waitFor('#plan tr[data-kind=message][data-skip=""]');
    await again.close();

    await stage.session.runCommand('fill-form', page);
    await waitFor('the third', async () => (await valueOf(frame, '[name=message]')) === third);
    await waitFor('its line alone', async () => (await logged())[0]?.text === third && (await logged()).length === 1);
    const last = await openPopup(stage.session, page, 'filled');
    await last.click('#undo');
    await last.waitFor('#report[data-did=undo]');
    expect(await valueOf(frame, '[name=message]')).toBe('');
    await waitFor('the line to go', async () => (await logged()).length === 0);
    await last.close();
  });

  test('what is typed into a field while it is being filled is not undone unasked', async () => {
    const { page, frame } = await stage.open('v7-2025-02');
    // at once, before the filling has been looked at again
    await frame.focus('[name=message]');
    await stage.session.runCommand('fill-form', page);
    await waitFor('filled', async () => (await valueOf(frame, '[name=message]')) === LETTER);
    await page.keyboard.type(' And this.');
    const popup = await openPopup(stage.session, page, 'changed');
    await popup.click('#undo');
    await popup.waitFor('#undo-force');
    expect(await valueOf(frame, '[name=message]')).toContain(' And this.');
    await popup.close();
  });

  test('of two boxes that could be meant, the one the supporter chooses is filled', async () => {
    const { page, frame } = await stage.open('ambiguous');
    const popup = await openPopup(stage.session, page, 'found');
    const rows = '#plan tr[data-kind=message]';
    expect(await popup.count(`${rows}[data-skip=ambiguous]`)).toBe(2);
    const second = `${rows} ~ tr[data-kind=message]`;
    // the other way round first: a choice can be changed
    await popup.click(`${rows} .switch`);
    await popup.waitFor(`${second}[data-skip=in-another-field]`);
    await popup.click(`${second} .switch`);
    await popup.waitFor(`${second}[data-skip=""]`);
    expect(await popup.count(`${rows}[data-skip=in-another-field]`)).toBe(1);
    await pressFill(popup);
    await popup.waitFor(`${second}[data-skip=ours] .undo-one`);
    expect(await popup.count(`${rows}[data-skip=in-another-field]`)).toBe(1);
    const held = await readControls(frame, ['[name=text1]', '[name=text2]']);
    expect(held.map((control) => control?.value)).toEqual(['', LETTER]);
    await popup.close();
  });

  test('an entry of what is left moves focus to its field, and presses nothing', async () => {
    const { page, frame } = await stage.open('v5-2022');
    const popup = await openPopup(stage.session, page, 'found');
    await pressFill(popup);
    await popup.click('#left [data-what=topic]');
    await waitFor('focus on the topic', () =>
      frame.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.name === 'Subject'),
    );
    const again = await openPopup(stage.session, page, 'filled');
    await again.click('#left [data-what=submit]');
    await waitFor('popup closed', async () => !(await again.isOpen()));
    expect(await frame.evaluate(() => document.activeElement?.localName)).not.toBe('button');
    expect((await recordedEvents(page)).filter((event) => /submit|click/.test(event))).toEqual([]);
  });

  test('the keyboard command fills the form; the badge tells that there is one', async () => {
    const { page, frame } = await stage.open('v7-2025-02');
    await waitFor('badge', async () => (await stage.session.badgeText(page)) === '✓');
    await stage.session.runCommand('fill-form', page);
    await waitFor('filled', async () => (await valueOf(frame, '[name=message]')) === LETTER);
    expect(await valueOf(frame, '[name=State]')).toBe('OH');
    const bare = await stage.open('no-form');
    await waitFor('no badge', async () => (await stage.session.badgeText(bare.page)) === '');
  });

  test('after thanks the popup asks, and only after a yes the log says that it was sent', async () => {
    const { fixture, page, frame } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await pressFill(popup);
    await popup.close();
    await frame.click('.whitehouse-form__button');
    await page.waitForFunction((thanks) => document.body.innerText.includes(thanks), {}, fixture.thanks as string);
    expect(stage.site.postsTo()).toHaveLength(1);

    const after = await openPopup(stage.session, page);
    await after.waitFor('#sent-question[data-thanked=true]');
    expect(await logged()).toMatchObject([{ did: 'filled', text: LETTER }]);
    const asked = (await after.isOpen()) ? after : await openPopup(stage.session, page);
    await asked.waitFor('#sent-yes');
    await asked.click('#sent-yes');
    await asked.waitFor('#sent-answer:not(:empty)');
    await asked.close();
    const log = await logged();
    expect(log).toMatchObject([{ did: 'sent', target: 'president', channel: 'webform', text: LETTER }]);
    expect(Date.parse(log[0]?.at ?? '')).toBeGreaterThan(Date.now() - 120_000);
  });

  test('thanks count, too, on a page that has only hidden its form', async () => {
    const { page, frame } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await pressFill(popup);
    await popup.close();
    await frame.evaluate(() => {
      const form = document.querySelector<HTMLElement>('form:has([name=message])') as HTMLElement;
      form.hidden = true;
      form.insertAdjacentHTML('afterend', '<p>Thank you for contacting the White House.</p>');
    });
    const again = await openPopup(stage.session, page);
    await again.waitFor('#sent-question[data-thanked=true]');
    expect(await again.count('#sent-yes')).toBe(1);
    await again.close();
  });

  test('a letter is in the log and asked about, though the popup was closed before the page had answered', async () => {
    const { page, frame } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await popup.click('#fill');
    await waitFor('the letter in the form', async () => (await valueOf(frame, '[name=message]')) === LETTER);
    await popup.close();
    await waitFor('the line in the log', async () => (await logged()).length > 0);
    expect(await logged()).toMatchObject([{ did: 'filled', text: LETTER }]);
    const again = await openPopup(stage.session, page, 'filled');
    await again.waitFor('#sent-question');
    await again.close();
  });

  test('after a no the log says only that it was put in the form, and nothing once that is undone', async () => {
    const { page } = await stage.open('v6-2024-08');
    const popup = await openPopup(stage.session, page, 'found');
    await pressFill(popup);
    await popup.waitFor('#sent-question[data-thanked=false]');
    await popup.click('#sent-no');
    await waitFor('question gone', async () => (await popup.count('#sent-question')) === 0);
    await popup.close();
    expect(await logged()).toMatchObject([{ did: 'filled', text: LETTER }]);
    const again = await openPopup(stage.session, page, 'filled');
    expect(await again.count('#sent-question')).toBe(0);
    await again.click('#undo');
    await waitFor('the line to go', async () => (await logged()).length === 0);
    await again.close();
  });

  test('a letter that is too long is not filled, and the popup says by how much', async () => {
    const { fixture, page, frame } = await stage.open('short-limit');
    const popup = await openPopup(stage.session, page, 'found');
    expect(await popup.text('#letter-over')).toContain(String(LETTER.length - 200));
    await pressFill(popup);
    expect(await valueOf(frame, fixture.tooLong?.[0] ?? '')).toBe('');
    await popup.close();
  });

  test('a supporter outside the US is told so, and no address is filled', async () => {
    await stage.store(
      {
        ...SUPPORTER,
        country: 'CA',
        'address-level2': 'Toronto',
        'address-level1': 'Ontario',
        'postal-code': 'M5V 2T6',
      },
      LETTER,
    );
    const { page, frame } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await popup.waitFor('#abroad');
    await pressFill(popup);
    const held = await readControls(frame, [
      '[name=Address1]',
      '[name=City]',
      '[name=State]',
      '[name=zipcode]',
      '[name=FirstName]',
    ]);
    expect(held.map((control) => control?.value)).toEqual(['', '', '', '', 'Zoë']);
    await popup.close();
  });

  test('the popup tells a page without a form and a closed form apart, and warns of the Vice President’s page', async () => {
    const bare = await stage.open('no-form');
    const none = await openPopup(stage.session, bare.page, 'no-form');
    expect(await none.count('#fill')).toBe(0);
    await none.close();
    const closed = await stage.open('closed-form');
    const shut = await openPopup(stage.session, closed.page, 'closed');
    expect(await shut.count('#fill')).toBe(0);
    await shut.close();
    const vice = await stage.open('vice-president');
    const popup = await openPopup(stage.session, vice.page, 'found');
    expect(await popup.text('#page-status')).toContain('Vice President');
    await popup.close();
  });

  test('the card in the page tells what was done, is reached by keyboard, and undoes', async () => {
    const { page, frame } = await stage.open('v7-2025-02');
    const popup = await openPopup(stage.session, page, 'found');
    await pressFill(popup);
    await popup.close();
    expect(await page.evaluate(() => document.querySelector('own-words-status')?.shadowRoot)).toBeNull();
    await page.bringToFront();
    await pressUndoOnCard(page);
    await waitFor('undone from the card', async () => (await valueOf(frame, '[name=City]')) === '');
  });

  test('stored data that does not parse is set aside and told, not lost', async () => {
    await inExtension(
      stage.session,
      async () => {
        const { storage } = (
          globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
        ).chrome;
        await storage.local.set({ appeal: { version: 1, data: { letter: 42 } } });
      },
      null,
    );
    const { page } = await stage.open('no-form');
    const popup = await openPopup(stage.session, page, 'no-form');
    await popup.waitFor('#set-aside a[download]');
    await popup.type('#letter', 'New words');
    await popup.close();
    const tab = await openWorkspace(stage.session);
    expect(await fileOf(tab, '#set-aside a')).toContain('"letter": 42');
    await tab.close();
    expect(await stage.stored('appeal')).toMatchObject({ version: 2, data: { letter: 'New words', about: '' } });
  });

  test('details to be forgotten leave the device’s storage, and erasing leaves nothing at all', async () => {
    const tab = await stage.session.openExtensionPage('workspace.html');
    await tab.waitForSelector('html[data-ready=true]');
    await tab.click('#forget-details');
    await waitFor('details moved', async () => (await stage.stored('supporter')) === undefined);
    const { page } = await stage.open('no-form');
    const popup = await openPopup(stage.session, page, 'no-form');
    expect(await popup.value('#detail-given-name')).toBe(SUPPORTER['given-name']);
    await popup.close();

    await tab.bringToFront();
    await press(tab, '[name=backup-protection][value=plain]');
    await press(tab, '#backup-make');
    await tab.waitForSelector('#backup-save');
    await tab.click('#erase');
    await tab.click('#erase-yes');
    const letter = async () =>
      ((await stage.stored('appeal')) as { data: { letter: string } } | undefined)?.data.letter ?? '';
    await waitFor('letter gone', async () => (await letter()) === '');
    expect(JSON.stringify((await stage.stored('supporter')) ?? '')).not.toContain(SUPPORTER['family-name']);
    expect(await tab.$eval('#letter', (box) => (box as HTMLTextAreaElement).value)).toBe('');
    await waitFor('it to be said', async () => (await textOf(tab, ERASED)) === 'Everything is erased.');
    // a file with all of it that was made before is no longer offered
    expect(await count(tab, '#backup-save')).toBe(0);
    await tab.close();
  });

  test('that everything is erased is said once it is, and not where the browser keeps some of it', async () => {
    const tab = await openWorkspace(stage.session);
    await tab.evaluate(() => {
      const { local } = (
        globalThis as unknown as { chrome: { storage: { local: { remove(keys: unknown): unknown } } } }
      ).chrome.storage;
      const remove = local.remove.bind(local);
      local.remove = async (keys) => (document.title === 'may remove' ? remove(keys) : undefined);
    });
    await press(tab, '#erase');
    await press(tab, '#erase-yes');
    await waitFor('the refusal', async () =>
      (await textOf(tab, '#workspace-status')).startsWith('Not everything is deleted'),
    );
    expect(await textOf(tab, ERASED)).toBe('');
    expect(await stage.stored('supporter')).toBeDefined();
    await tab.evaluate(() => (document.title = 'may remove'));
    await press(tab, '#erase');
    await press(tab, '#erase-yes');
    await waitFor('it to be said', async () => (await textOf(tab, ERASED)) === 'Everything is erased.');
    expect(await textOf(tab, '#workspace-status')).toBe('');
    expect(JSON.stringify((await stage.stored('supporter')) ?? '')).not.toContain(SUPPORTER['family-name']);
    await tab.close();
  });
});

/** Where it is said that everything is erased. */
const ERASED = 'section[aria-labelledby=data-heading] [role=status]';
