import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anAction } from '../../tests/builders/action';
import { actionFileSchema, SCHEMA_PATH } from '../../tests/run/actionFileSchema';
import { addDays } from '../locale/calendarDate';
import { actionFileName, MOST_CHARACTERS, MOST_ITEMS, readActionFile, writeActionFile } from './actionFile';
import { BUILT_IN_ACTION } from './builtInAction';
import { isOwnTarget, ownTargetId } from './ownTargets';
import { NO_ACTION, type Target, type UrgentAction } from './urgentAction';

const published = readFileSync(new URL(`../../${SCHEMA_PATH}`, import.meta.url), 'utf8');
const fits = new Ajv2020({ strict: true }).compile(JSON.parse(published));

function fileWith(action: unknown, head: object = {}): string {
  return JSON.stringify({ format: 'own-words-action', version: 1, action, ...head });
}

function aTarget(over: Partial<Target> = {}): Target {
  return { ...BUILT_IN_ACTION.targets[0]!, ...over };
}

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', 'عربي', '"\\\n', '__proto__'));
const lines = fc.array(text, { maxLength: 5 });
const date = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days)),
);
const target: fc.Arbitrary<Target> = fc.record({
  id: fc.string({ minLength: 1 }),
  kind: fc.constantFrom('main', 'additional', 'copy'),
  name: text,
  role: text,
  organisation: text,
  address: lines,
  country: text,
  webform: text,
  emails: lines,
  tel: text,
  hours: text,
  salutation: text,
});
const actions: fc.Arbitrary<UrgentAction> = fc.record({
  title: text,
  references: lines,
  date,
  summary: text,
  modelLetter: text,
  starterLetter: text,
  demands: lines,
  targets: fc.uniqueArray(target, { maxLength: 5, selector: ({ id }) => id }),
  preferredLanguage: text,
  languageNote: text,
  deadline: date,
  deadlineNote: text,
  people: fc.array(fc.record({ name: text, pronouns: text }), { maxLength: 3 }),
  background: text,
  previousReference: text,
  otherText: text,
});

describe('any action', () => {
  test('comes out of a file as it went in, but for what was not understood, and the file fits the published schema', () => {
    fc.assert(
      fc.property(actions, (action) => {
        const file = writeActionFile(action);
        expect(readActionFile(file)).toEqual({ ok: true, action: { ...action, otherText: '' } });
        expect(fits(JSON.parse(file))).toBe(true);
      }),
    );
  });

  test('has a name for its file that is safe everywhere', () => {
    fc.assert(
      fc.property(text, lines, (title, references) => {
        const name = actionFileName({ title, references });
        expect(name).toMatch(/^own-words-[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]\.json$/u);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('any text', () => {
  test('is read without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (file) => {
        expect(readActionFile(file).ok).toBe(false);
      }),
    );
  });

  test('is read without an exception where it says that it is an action, and what is read fits', () => {
    // JSON of all kinds under the names that an action has
    const anyAction = fc.record(
      {
        title: fc.jsonValue(),
        references: fc.jsonValue(),
        date: fc.oneof(fc.jsonValue(), fc.constantFrom('2025-02-30', '2025-03-03', '')),
        targets: fc.oneof(
          fc.jsonValue(),
          fc.array(
            fc.record({
              id: fc.constantFrom('', 'a', 'a-2'),
              kind: fc.constantFrom('main', 'x'),
              name: fc.jsonValue(),
            }),
          ),
        ),
        people: fc.jsonValue(),
        extra: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyAction, fc.oneof(fc.constant(1), fc.jsonValue()), (action, version) => {
        const reading = readActionFile(fileWith(action, { version }));
        if (!reading.ok) return;
        const again = writeActionFile(reading.action);
        expect(readActionFile(again)).toEqual(reading);
        expect(fits(JSON.parse(again))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('nested deeper than any file is read without an exception', () => {
    expect(readActionFile('['.repeat(1_000_000)).ok).toBe(false);
    expect(readActionFile(fileWith(NO_ACTION).replace('""', `${'['.repeat(5000)}${']'.repeat(5000)}`)).ok).toBe(false);
  });
});

describe('writing', () => {
  test('the file is written for people too: one key a line, in the schema’s order', () => {
    const file = writeActionFile(NO_ACTION);
    expect(file).toMatch(
      /^\{\n {2}"format": "own-words-action",\n {2}"version": 1,\n {2}"action": \{\n {4}"title": ""/,
    );
    expect(file.endsWith('}\n')).toBe(true);
  });

  test('the order of keys in memory makes no difference', () => {
    const backwards = Object.fromEntries(Object.entries(BUILT_IN_ACTION).toReversed()) as UrgentAction;
    expect(writeActionFile(backwards)).toBe(writeActionFile(BUILT_IN_ACTION));
  });

  test('nothing gets in that the schema does not name', () => {
    const more = {
      ...BUILT_IN_ACTION,
      draft: 'SECRET',
      supporter: { name: 'SECRET' },
      targets: [{ ...aTarget(), note: 'SECRET' }],
      people: [{ name: 'A', pronouns: '', phone: 'SECRET' }],
    };
    expect(writeActionFile(more)).not.toContain('SECRET');
  });
});

test('whom the supporter has added is not handed around, and comes with no file', () => {
  const [minister] = anAction().targets;
  const own = { ...minister!, id: ownTargetId('1'), address: ['490 Example Drive', 'Ottawa'] };
  expect(writeActionFile(anAction({ targets: [minister!, own] }))).not.toContain('Ottawa');
  const file = writeActionFile(anAction()).replace('"id": "minister"', `"id": "${own.id}"`);
  const reading = readActionFile(file);
  expect(reading.ok && reading.action.targets.map(isOwnTarget)).toEqual([false]);
});

describe('reading', () => {
  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['Dear President Trump', 'not-json'],
    ['null', 'not-an-action-file'],
    ['1', 'not-an-action-file'],
    ['[]', 'not-an-action-file'],
    ['{}', 'not-an-action-file'],
    ['{"format":"something-else","version":1,"action":{}}', 'not-an-action-file'],
    ['{"format":["own-words-action"],"version":1,"action":{}}', 'not-an-action-file'],
    ['{"format":"own-words-action","version":2}', 'newer-version'],
    ['{"format":"own-words-action","version":2,"action":{"title":[]}}', 'newer-version'],
  ])('%s is %s', (file, problem) => {
    expect(readActionFile(file)).toEqual({ ok: false, problem });
  });

  test.each([
    ['version', { version: '1' }],
    ['version', { version: 0 }],
    ['version', { version: undefined }],
    ['action', { action: undefined }],
    ['action', { action: null }],
    ['action', { action: [] }],
  ])('wrong at the top: %s', (where, head) => {
    expect(readActionFile(fileWith({}, head))).toEqual({ ok: false, problem: 'does-not-fit', where });
  });

  test.each([
    ['title', { title: null }],
    ['title', { title: 1 }],
    ['references', { references: 'UA 12/25' }],
    ['references.0', { references: [12] }],
    ['date', { date: '3 March 2025' }],
    ['deadline', { deadline: '2025-02-30' }],
    ['targets.1.kind', { targets: [aTarget(), { id: 'b', kind: 'friend' }] }],
    ['targets.0.id', { targets: [{ kind: 'main' }] }],
    ['targets.0.address.1', { targets: [aTarget({ address: ['a', {} as string] })] }],
    ['people.0', { people: ['Amina'] }],
    ['summary', { summary: 'x'.repeat(MOST_CHARACTERS + 1) }],
    ['targets.0.name', { targets: [aTarget({ name: 'x'.repeat(MOST_CHARACTERS + 1) })] }],
    ['demands', { demands: Array.from({ length: MOST_ITEMS + 1 }, () => '') }],
    ['targets.0.emails', { targets: [aTarget({ emails: Array.from({ length: MOST_ITEMS + 1 }, () => '') })] }],
  ])('wrong in the action: %s', (where, action) => {
    const file = fileWith(action);
    expect(readActionFile(file)).toEqual({ ok: false, problem: 'does-not-fit', where: `action.${where}` });
    // the one thing that the schema cannot say
    const isInNoCalendar = where === 'deadline';
    expect(fits(JSON.parse(file))).toBe(isInNoCalendar);
  });

  test('what is as long as allowed is read', () => {
    const demands = Array.from({ length: MOST_ITEMS }, () => '👪');
    const file = fileWith({ summary: '👪'.repeat(MOST_CHARACTERS), demands });
    expect(readActionFile(file)).toEqual({
      ok: true,
      action: { ...NO_ACTION, summary: '👪'.repeat(MOST_CHARACTERS), demands },
    });
    expect(fits(JSON.parse(file))).toBe(true);
  });

  test('what is missing is empty, and keys that are not known are ignored', () => {
    const file = fileWith(
      { title: 'A', colour: 'red', targets: [{ id: 'a', kind: 'copy', twitter: '@a' }] },
      { by: 'me' },
    );
    const reading = readActionFile(file);
    expect(reading).toEqual({
      ok: true,
      action: { ...NO_ACTION, title: 'A', targets: [expect.objectContaining({ id: 'a', kind: 'copy', name: '' })] },
    });
    expect(JSON.stringify(reading)).not.toMatch(/colour|twitter/);
    expect(fits(JSON.parse(file))).toBe(true);
  });

  test('a key called __proto__ is one that is not known', () => {
    const file = '{"format":"own-words-action","version":1,"action":{"__proto__":{"title":"x"},"date":""}}';
    expect(readActionFile(file)).toEqual({ ok: true, action: NO_ACTION });
  });

  test('a byte order mark in front does not matter', () => {
    expect(readActionFile(`\ufeff${writeActionFile(BUILT_IN_ACTION)}`)).toEqual({ ok: true, action: BUILT_IN_ACTION });
  });

  test.each([
    [
      ['a', 'a', 'a'],
      ['a', 'a-2', 'a-3'],
    ],
    [
      ['a', 'a', 'a-2'],
      ['a', 'a-3', 'a-2'],
    ],
    [
      ['', 'b', ''],
      ['target-2', 'b', 'target-3'],
    ],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  ])('targets with the ids %j get %j', (ids, unique) => {
    const reading = readActionFile(fileWith({ targets: ids.map((id) => aTarget({ id })) }));
    expect(reading.ok && reading.action.targets.map(({ id }) => id)).toEqual(unique);
  });
});

test('the published schema is the one that belongs to this version', async () => {
  // otherwise: npm run schema
  expect(published).toBe(await actionFileSchema());
});

describe('the name of a file', () => {
  test.each([
    ['is the first number', { references: ['UA 12/25', 'AMR 51/1234/2025'], title: 'x' }, 'own-words-ua-12-25.json'],
    [
      'is the title where there is no number',
      { references: [], title: 'Réfugiés à risque!' },
      'own-words-refugies-a-risque.json',
    ],
    ['is the title where the number has no letters', { references: ['…'], title: 'A' }, 'own-words-a.json'],
    ['keeps other scripts', { references: [], title: 'تحرك عاجل' }, 'own-words-تحرك-عاجل.json'],
    ['keeps the vowels of a script', { references: [], title: 'हिन्दी' }, 'own-words-हिन्दी.json'],
    ['has no path in it', { references: ['../../etc/passwd'], title: '' }, 'own-words-etc-passwd.json'],
    ['has no direction marks in it', { references: [], title: 'a\u202egnp.exe' }, 'own-words-a-gnp-exe.json'],
    ['says what it is where nothing is known', { references: [], title: '' }, 'own-words-action.json'],
  ])('%s', (_, action, name) => {
    expect(actionFileName(action)).toBe(name);
  });

  test('is cut, between characters and not after a dash', () => {
    const name = actionFileName({ references: [], title: `${'a'.repeat(64)} b` });
    expect(name).toBe(`own-words-${'a'.repeat(64)}.json`);
    expect(actionFileName({ references: [], title: '𐌰'.repeat(99) })).toBe(`own-words-${'𐌰'.repeat(32)}.json`);
  });
});
