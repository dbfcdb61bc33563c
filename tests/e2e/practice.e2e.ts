import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../browsers/driver';
import { BROWSERS, LETTER, openPopup, pressFill, type Stage, startStage, SUPPORTER } from './session';

describe.each(BROWSERS)('the practice page in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(name);
    await stage.store(SUPPORTER, LETTER);
  });
  afterAll(() => stage?.close());

  test('the whole flow works there: preview, fill, undo, send, and nothing is logged', async () => {
    const page = await stage.session.openExtensionPage('practice.html');
    await page.waitForSelector('#practice-form');
    const values = () =>
      page.evaluate(
        () =>
          Object.fromEntries(new FormData(document.querySelector('#practice-form') as HTMLFormElement)) as Record<
            string,
            string
          >,
      );
    const popup = await openPopup(stage.session, page, 'found');
    expect(await popup.attribute('#page-status', 'data-version')).toBe('v7-2025-02');
    await pressFill(popup);
    const filled = await values();
    expect(filled).toMatchObject({
      Prefix: 'Dr.',
      FirstName: 'Zoë',
      State: 'OH',
      zipcode: '45501',
      phone: '(202) 555-0143',
    });
    expect(filled.message?.replaceAll('\r\n', '\n')).toBe(LETTER);
    await popup.click('#undo');
    await popup.waitFor('#report[data-did=undo]');
    expect(Object.values(await values()).every((value) => value === '')).toBe(true);
    await pressFill(popup);
    await waitFor('filled again', async () => (await values()).FirstName === 'Zoë');
    await popup.close();

    await page.click('#practice-form button');
    await page.waitForSelector('#thanks');
    const after = await openPopup(stage.session, page);
    await after.waitFor('#sent-question[data-thanked=true]');
    await after.click('#sent-yes');
    await after.waitFor('#sent-answer:not(:empty)');
    await after.close();
    await page.close();
    expect(await stage.stored('logged')).toBeUndefined();
    expect(stage.site.requests().filter(({ host }) => host.endsWith('whitehouse.gov'))).toEqual([]);
  });
});
