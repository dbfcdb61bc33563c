import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { formReport, FormReport, reportText } from '../../utils/form/formReport';
import { FormSnapshot } from '../../utils/form/formSnapshot';
import { planFill } from '../../utils/form/planFill';
import { Supporter } from '../../utils/supporter/supporter';
import { waitFor } from '../browsers/driver';
import { writeFixture } from '../run/writeFixture';
import { FixtureFile } from '../site/fixtureSchema';
import { type Fixture, listFixtures, loadFixture } from '../site/loadFixture';
import { closeSitePages, LETTER, type Stage, startStage, SUPPORTER } from './session';

/** Pages whose form the markup shows, and that have one. */
const STILL = listFixtures().filter(
  (slug) => !['no-form', 'many-fields'].includes(slug) && loadFixture(slug).rendered === undefined,
);

describe('a report about a form, made into a fixture', () => {
  let stage: Stage;
  let folder: string;

  beforeAll(async () => {
    stage = await startStage('chromium');
    folder = mkdtempSync(path.join(tmpdir(), 'own-words-report-'));
  });
  afterEach(() => closeSitePages(stage.session));
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await stage?.close();
  });

  test.each(STILL)('%s: is planned as the page was', async (slug) => {
    await stage.open(slug);
    const snapshot = await describedForm(stage);
    // nobody’s details are masked here: the page’s own words have to come through
    const report = formReport(snapshot, { extension: '0.1.0', supporter: Supporter.parse({}), remembered: {} });
    const file = path.join(folder, `${slug}.json`);
    writeFileSync(file, reportText(report));
    const written = await writeFixture(file, path.join(folder, 'forms'));
    if (!written.ok) throw new Error(written.why);
    await closeSitePages(stage.session);

    const rebuilt: Fixture = {
      ...FixtureFile.parse(JSON.parse(readFileSync(path.join(written.directory, 'fixture.json'), 'utf8'))),
      slug,
      directory: written.directory,
    };
    const page = await stage.session.browser.newPage();
    stage.site.use(rebuilt);
    await page.goto(rebuilt.open, { waitUntil: 'load' });
    expect(planned(await describedForm(stage))).toEqual(planned(snapshot));
    expect(FormReport.parse(JSON.parse(reportText(report)))).toEqual(report);
  });
});

/** What a plan says of each field of the form while nothing is in it, since reports do not tell, and what is left. */
function planned(described: FormSnapshot) {
  const snapshot = { ...described, fields: described.fields.map((field) => ({ ...field, state: 'empty' as const })) };
  const plan = planFill(snapshot, Supporter.parse(SUPPORTER), LETTER);
  return (
    plan && {
      known: plan.known?.id ?? null,
      limit: plan.letter.limit,
      fields: plan.fields.map(({ label, kind, skip, value, required }) => ({ label, kind, skip, value, required })),
      left: plan.left.map(({ what, label }) => ({ what, label })),
    }
  );
}

/** The snapshot of the frame with most fields, as an extension page gets it. */
async function describedForm(stage: Stage): Promise<FormSnapshot> {
  const tab = await stage.session.openExtensionPage('workspace.html');
  await tab.waitForSelector('html[data-ready=true]');
  const snapshots = await waitFor('snapshots', async () => {
    const texts = (await tab.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://*.whitehouse.gov/*' });
      const texts = [];
      const listen = (message) => void (message.own === 'snapshot' && texts.push(message.snapshot));
      chrome.runtime.onMessage.addListener(listen);
      for (const { id } of tabs) await chrome.tabs.sendMessage(id, { own: 'announce' }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 300));
      chrome.runtime.onMessage.removeListener(listen);
      return texts;
    })()`)) as string[];
    return texts.length > 0 ? texts.map((text) => FormSnapshot.parse(JSON.parse(text))) : undefined;
  });
  await tab.close();
  return snapshots.sort((a, b) => b.fields.length - a.fields.length)[0] as FormSnapshot;
}
