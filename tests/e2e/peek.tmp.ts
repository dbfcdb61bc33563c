import { openPopup, pressFill, startStage, SUPPORTER, LETTER } from './session';
const stage = await startStage('chromium');
await stage.store(SUPPORTER, LETTER);
const page = await stage.session.openExtensionPage('practice.html');
await page.waitForSelector('#practice-form');
const popup = await openPopup(stage.session, page, 'found');
await pressFill(popup);
await popup.click('#undo');
await popup.waitFor('#report[data-did=undo]');
await pressFill(popup);
console.log(await popup.text('#report'));
await popup.close();
console.log(
  JSON.stringify(
    await page.evaluate(() => [
      (document.querySelector('#practice-form') as HTMLFormElement)?.checkValidity(),
      ...[...document.querySelectorAll('#practice-form :is(input,select,textarea)')].map((c: any) => [
        c.name,
        c.value.length,
        c.validationMessage,
      ]),
    ]),
  ),
);
page.on('console', (m) => console.log(m.text()));
await page.click('#practice-form button');
await new Promise((r) => setTimeout(r, 500));
console.log(
  await page.evaluate(() => [
    document.activeElement?.outerHTML.slice(0, 200),
    (document.querySelector('#practice-form') as HTMLFormElement)?.checkValidity(),
  ]),
);
await page.screenshot({ path: '/tmp/p2.png' });
await stage.close();
