import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Window } from 'happy-dom';
import { aField, aPlainForm, aRadioGroup, someOptions } from '../builders/form';
import { aSupporter } from '../builders/supporter';
import { WHITE_HOUSE_FORMS } from '../builders/whiteHouseForms';
import { formReport, reportText } from '../../utils/form/formReport';
import type { FormSnapshot } from '../../utils/form/formSnapshot';
import { FixtureFile } from '../site/fixtureSchema';
import { writeFixture } from './writeFixture';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'own-words-fixture-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const reportOf = (snapshot: FormSnapshot) =>
  reportText(formReport(snapshot, { extension: '0.1.0', supporter: aSupporter(), remembered: {} }));

async function written(snapshot: FormSnapshot) {
  const done = await writeFixture(put('New form 2027.json', reportOf(snapshot)), path.join(folder, 'forms'));
  if (!done.ok) throw new Error(done.why);
  const read = (name: string) => readFileSync(path.join(done.directory, name), 'utf8');
  const fixture = FixtureFile.parse(JSON.parse(read('fixture.json')));
  const page = new new Window().DOMParser().parseFromString(read('index.html'), 'text/html');
  return { done, fixture, page };
}

describe('a report becomes a fixture', () => {
  test.each(Object.entries(WHITE_HOUSE_FORMS))('%s', async (id, snapshot) => {
    const { done, fixture, page } = await written(snapshot);
    expect(path.basename(done.directory)).toBe('new-form-2027');
    expect(fixture.version).toBe(id);
    expect(Object.keys(fixture.expected).length).toBeGreaterThan(0);
    const named = [...Object.keys(fixture.expected), ...fixture.untouched, ...(fixture.tooLong ?? [])];
    for (const at of [fixture.ready, ...named]) expect([at, page.querySelectorAll(at).length]).toEqual([at, 1]);
    const known = new Set(named.map((at) => page.querySelector(at)));
    const controls = [...page.querySelectorAll('input, select, textarea')];
    expect(controls.filter((control) => !known.has(control)).map((control) => control.outerHTML)).toEqual([]);
  });

  test('every button of a radio group is named, and the right one expected', async () => {
    const { fixture, page } = await written(
      aPlainForm(aRadioGroup(someOptions(['Mr.', 'Dr.', 'Ms.']), { legend: 'Prefix', name: 'prefix', id: 'p' })),
    );
    expect(fixture.expected).toMatchObject({ '[id="p-1"]': 'Dr.' });
    expect(fixture.untouched).toEqual(['[id="p"]', '[id="p-2"]']);
    expect(page.querySelector('fieldset legend, fieldset[aria-label]')).not.toBeNull();
  });

  test('what a page calls its fields is text, never markup', async () => {
    const { page } = await written(aPlainForm(aField({ label: '<b id="bold">"A" & B</b>', name: 'a"b' })));
    expect(page.querySelector('#bold')).toBeNull();
    expect(page.body.textContent).toContain('<b id="bold">"A" & B</b>');
  });
});

describe('nothing is written', () => {
  const report = reportOf(aPlainForm());

  test.each([
    ['half a report', report.slice(0, -20), 'not JSON'],
    ['something else', '{"name":"own-words"}', 'no report'],
    ['a report of a later version', report.replace('"report": 1', '"report": 2'), 'another version'],
    ['a report about another site', report.replaceAll('www.whitehouse.gov', 'elsewhere.example'), 'elsewhere.example'],
  ])('for %s, and it is said why', async (_, text, why) => {
    const done = await writeFixture(put('report.json', text), path.join(folder, 'forms'));
    expect(done).toMatchObject({ ok: false, why: expect.stringContaining(why) });
    expect(existsSync(path.join(folder, 'forms'))).toBe(false);
  });

  test('for a file that is not there', async () => {
    expect(await writeFixture(path.join(folder, 'none.json'), folder)).toMatchObject({ ok: false });
  });

  test('over a fixture that is there', async () => {
    const file = put('report.json', report);
    const first = await writeFixture(file, path.join(folder, 'forms'));
    const page = path.join((first as { directory: string }).directory, 'index.html');
    writeFileSync(page, 'mine');
    expect(await writeFixture(file, path.join(folder, 'forms'))).toMatchObject({ ok: false });
    expect(readFileSync(page, 'utf8')).toBe('mine');
  });
});
