import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { listFixtures, loadFixture, loadLetter, loadSupporter, readPage, type Fixture } from './loadFixture';

type Parsed = ReturnType<InstanceType<Window['DOMParser']>['parseFromString']>;
type Control = NonNullable<ReturnType<Parsed['querySelector']>>;

const fixtures = listFixtures().map(loadFixture);
const still = fixtures.filter(({ rendered }) => rendered === undefined);

function parse(html: string): Parsed {
  return new new Window().DOMParser().parseFromString(html, 'text/html');
}

function formDocument(fixture: Fixture): Parsed {
  return parse(readPage(fixture, fixture.frame ?? fixture.open));
}

function named(fixture: Fixture): string[] {
  const { expected, untouched, didNotStick = [], tooLong = [], ambiguous = [] } = fixture;
  return [...Object.keys(expected), ...untouched, ...didNotStick, ...tooLong, ...ambiguous];
}

/** What keeps the control from holding the value, or '' when nothing does. */
function objection(control: Control, value: string): string {
  const max = control.getAttribute('maxlength');
  const pattern = control.getAttribute('pattern');
  if (control.tagName === 'SELECT') {
    const values = [...control.querySelectorAll('option')].map((option) => option.getAttribute('value'));
    return values.includes(value) ? '' : 'no such option';
  }
  if (control.getAttribute('type') === 'radio') return control.getAttribute('value') === value ? '' : 'another value';
  if (max !== null && value.length > Number(max)) return 'too long';
  if (pattern !== null && !new RegExp(`^(?:${pattern})$`, 'v').test(value)) return 'not of the pattern';
  return control.tagName === 'INPUT' && value.includes('\n') ? 'a line break in a single line' : '';
}

describe('the letter and the supporter', () => {
  test('the letter is plain text with LF and no line break at its end', () => {
    const letter = loadLetter();
    expect(letter).toMatch(/^Dear Mr\. President,\n\n/);
    expect(letter).toMatch(/\n\nYours sincerely,\nZoë O'Hara-Núñez$/);
    expect(letter).not.toContain('\r');
    expect(letter.length).toBeGreaterThan(600);
    expect(letter.length).toBeLessThan(800);
  });

  test('the supporter signs the letter', () => {
    const supporter = loadSupporter();
    expect(loadLetter().endsWith(`${supporter['given-name']} ${supporter['family-name']}`)).toBe(true);
  });
});

describe.each(fixtures.map((fixture) => [fixture.slug, fixture] as const))('%s', (_slug, fixture) => {
  test('no control is named twice, and steps end where the fixture ends', () => {
    expect(new Set(named(fixture)).size).toBe(named(fixture).length);
    const last = fixture.steps?.at(-1) ?? fixture;
    expect([last.expected, last.left]).toEqual([fixture.expected, fixture.left]);
  });

  test('every page fits a phone and names its language', () => {
    for (const address of Object.keys(fixture.pages).filter((page) => !page.endsWith('/blank/'))) {
      const page = parse(readPage(fixture, address));
      expect(page.querySelector('meta[name="viewport"]')).not.toBeNull();
      expect(page.documentElement.getAttribute('lang')).toBeTruthy();
      expect(page.title).not.toBe('');
    }
  });
});

describe.each(still.map((fixture) => [fixture.slug, fixture] as const))('%s, as written', (_slug, fixture) => {
  const form = formDocument(fixture);

  test('every selector finds one element', () => {
    const counts = [fixture.ready, ...named(fixture)].map((at) => [at, form.querySelectorAll(at).length]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
    const outside = parse(readPage(fixture, fixture.open));
    for (const at of fixture.untouchedOutside ?? []) expect([at, outside.querySelectorAll(at).length]).toEqual([at, 1]);
  });

  test('every control is accounted for', () => {
    const known = new Set(named(fixture).map((at) => form.querySelector(at)));
    const controls = [...form.querySelectorAll('input:not([type=submit]), select, textarea')];
    expect(controls.filter((control) => !known.has(control)).map((control) => control.outerHTML)).toEqual([]);
  });

  test('every expected value is one that the control takes', () => {
    const objections = Object.entries(fixture.expected)
      .map(([at, value]) => [at, objection(form.querySelector(at) as Control, value)])
      .filter(([, why]) => why !== '');
    expect(objections).toEqual([]);
  });
});
